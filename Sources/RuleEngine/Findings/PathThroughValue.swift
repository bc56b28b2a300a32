public import Findings
import PolicyDSL

extension FindingKind {
    public static let pathThroughValue = FindingKind(
        code: "N012", severity: .error,
        title: Message(
            id: "jalan melalui nilai yang bukan rujukan", en: "path through something that refers to nothing"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Titik berarti mengikuti rujukan ke baris sebuah daftar, padahal yang sebelum titik bukan \
                    rujukan. Dari sebuah teks atau angka tidak ada yang dapat diambil.
                    """,
                en: """
                    A dot follows a reference to a record of a register, but what stands before it is no reference. \
                    Nothing can be taken from a text or a number.
                    """),
            cure: Message(
                id: """
                    Nyatakan kolomnya dengan nama daftar sebagai jenis, sehingga isinya menjadi rujukan. Bila yang \
                    dimaksud adalah nilai itu sendiri, hapus titik dan yang sesudahnya.
                    """,
                en: """
                    Declare the field with the register as its type, so that it becomes a reference. If the value \
                    itself is meant, remove the dot and what follows.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Skpd
                          nama  : teks kunci
                          tarif : rupiah Rp0 .. Rp5.000.000

                        daftar Staf
                          nomor : teks kunci
                          skpd  : teks

                        aturan honor untuk Staf : rupiah = skpd.tarif
                        """,
                    en: """
                        register Office
                          name : text key
                          rate : rupiah Rp0 .. Rp5,000,000

                        register Staff
                          number : text key
                          office : text

                        rule fee for Staff : rupiah = office.rate
                        """),
                right: Message(
                    id: """
                        daftar Skpd
                          nama  : teks kunci
                          tarif : rupiah Rp0 .. Rp5.000.000

                        daftar Staf
                          nomor : teks kunci
                          skpd  : Skpd

                        aturan honor untuk Staf : rupiah = skpd.tarif
                        """,
                    en: """
                        register Office
                          name : text key
                          rate : rupiah Rp0 .. Rp5,000,000

                        register Staff
                          number : text key
                          office : Office

                        rule fee for Staff : rupiah = office.rate
                        """))))
}

extension Finding {
    static func pathThroughValue(_ name: Name, _ value: Message) -> Finding {
        Finding(
            .pathThroughValue,
            Message(
                id: "yang sebelum `.\(name.text)` adalah \(value.id), bukan rujukan ke daftar",
                en: "what stands before `.\(name.text)` is \(value.en), not a reference to a register"),
            at: Label(name.range),
            help: Message(
                id: "nyatakan kolomnya dengan jenis nama daftar, misalnya `skpd : Skpd`",
                en: "declare the field with a register as its type, as in `office : Office`"))
    }
}
