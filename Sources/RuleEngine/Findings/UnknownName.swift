public import Findings
import PolicyDSL

extension FindingKind {
    public static let unknownName = FindingKind(
        code: "N001", severity: .error,
        title: Message(id: "nama tidak dikenal", en: "unknown name"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nama ini tidak ada di antara kolom, parameter, dan aturan yang dapat dibaca dari sini; biasanya \
                    salah tulis. Nilai mana yang dimaksud tidak dapat diterka, dan terkaan yang salah menjadi \
                    bayaran yang salah.
                    """,
                en: """
                    This name is not among the fields, parameters and rules that can be read here; most often it is \
                    a slip of the pen. Which value is meant cannot be guessed, and a wrong guess would be a wrong \
                    amount paid.
                    """),
            cure: Message(
                id: """
                    Cocokkan ejaannya dengan nama yang sudah dinyatakan. Bila nilainya memang belum ada, nyatakan \
                    dahulu sebagai kolom, parameter, atau aturan.
                    """,
                en: """
                    Compare the spelling with the names that are declared. If the value is not there yet, declare it \
                    first as a field, a parameter or a rule.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan tambahan untuk Pegawai : rupiah = Rp350.000 * klas",
                    en: "rule supplement for Employee : rupiah = Rp350,000 * grad"),
                right: Message(
                    id: "aturan tambahan untuk Pegawai : rupiah = Rp350.000 * kelas",
                    en: "rule supplement for Employee : rupiah = Rp350,000 * grade"))))
}

extension Finding {
    static func unknownName(_ name: Name, nearest: [String]) -> Finding {
        Finding(
            .unknownName,
            Message(
                id: "`\(name.text)` tidak dikenal di sini",
                en: "`\(name.text)` is not known here"),
            at: Label(name.range),
            help: Wording.suggestion(nearest)
                ?? Message(
                    id: "nama harus dinyatakan lebih dahulu: sebagai kolom, parameter, atau aturan",
                    en: "a name must be declared: as a field, a parameter or a rule"))
    }
}
