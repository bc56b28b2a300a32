public import Findings
import PolicyDSL

extension FindingKind {
    public static let unknownType = FindingKind(
        code: "N003", severity: .error,
        title: Message(id: "jenis tidak dikenal", en: "unknown type"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Kolom ini dinyatakan dengan jenis yang tidak ada. Tanpa jenis, isinya tidak dapat diperiksa di \
                    pintu data, dan semua yang dihitung darinya tidak dapat dipercaya.
                    """,
                en: """
                    This field is declared with a type that does not exist. Without a type its content cannot be \
                    checked at the door, and nothing reckoned from it can be trusted.
                    """),
            cure: Message(
                id: """
                    Periksa ejaannya. Bila yang dimaksud adalah pilihan, daftar, atau satuan sendiri, nyatakan \
                    dahulu; jenis bawaan ada di bab 2 panduan.
                    """,
                en: """
                    Check the spelling. If a choice, a register or a unit of your own is meant, declare it first; \
                    the built-in types are in chapter 2 of the manual.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Jabatan
                          kode : teks kunci
                          nama : teks

                        daftar Staf
                          nomor   : teks kunci
                          jabatan : Jabatn
                        """,
                    en: """
                        register Job
                          code : text key
                          name : text

                        register Staff
                          number : text key
                          job    : Jb
                        """),
                right: Message(
                    id: """
                        daftar Jabatan
                          kode : teks kunci
                          nama : teks

                        daftar Staf
                          nomor   : teks kunci
                          jabatan : Jabatan
                        """,
                    en: """
                        register Job
                          code : text key
                          name : text

                        register Staff
                          number : text key
                          job    : Job
                        """))))
}

extension Finding {
    static func unknownType(_ name: Name, known: [String]) -> Finding {
        Finding(
            .unknownType,
            Message(
                id: "tidak ada jenis `\(name.text)`",
                en: "there is no type `\(name.text)`"),
            at: Label(name.range),
            help: Wording.suggestion(nearestNames(name.text, among: known))
                ?? Message(
                    id:
                        "yang ada: bulat, desimal, rupiah, persen, menit, jam, hari, tanggal, pukul, teks, ya/tidak, serta pilihan, daftar, dan satuan yang dinyatakan",
                    en:
                        "there are: whole, decimal, rupiah, percent, minutes, hours, days, date, time of day, text, yes/no, and declared choices, registers and units"
                ))
    }
}
