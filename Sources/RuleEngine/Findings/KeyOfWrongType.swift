public import Findings
import PolicyDSL

extension FindingKind {
    public static let keyOfWrongType = FindingKind(
        code: "N016", severity: .error,
        title: Message(id: "jenis kunci", en: "type of a key"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Kunci harus teks, bilangan bulat, atau tanggal, karena rujukan dicocokkan huruf demi huruf atau angka \
                    demi angka. Jenis lain dapat ditulis dengan beberapa cara, sehingga baris yang sama tidak terkenali.
                    """,
                en: """
                    A key must be text, a whole number or a date, as references are matched to the letter. Other types \
                    can be written in several ways, so that the same record would not be recognised.
                    """),
            cure: Message(
                id: """
                    Pindahkan `kunci` ke kolom kode atau nomor, atau tambahkan kolom seperti itu. Bila isinya memang \
                    nomor, nyatakan sebagai `teks`.
                    """,
                en: """
                    Move `key` to a field with a code or number, or add one. If the content is a number of that \
                    sort, declare it as `text`.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Giliran
                          mulai      : pukul kunci
                          keterangan : teks
                        """,
                    en: """
                        register Shift
                          start  : time of day key
                          remark : text
                        """),
                right: Message(
                    id: """
                        daftar Giliran
                          kode       : teks kunci
                          mulai      : pukul
                          keterangan : teks
                        """,
                    en: """
                        register Shift
                          code   : text key
                          start  : time of day
                          remark : text
                        """))))
}

extension Finding {
    static func keyOfWrongType(_ name: Name) -> Finding {
        Finding(
            .keyOfWrongType,
            Message(
                id: "kunci `\(name.text)` harus berjenis teks, bulat, atau tanggal",
                en: "the key `\(name.text)` must be of type text, whole or date"),
            at: Label(name.range),
            help: Message(
                id: "tulis `: teks kunci`",
                en: "write `: text key`"))
    }
}
