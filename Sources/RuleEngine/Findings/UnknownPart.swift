public import Findings
import PolicyDSL

extension FindingKind {
    public static let unknownPart = FindingKind(
        code: "N011", severity: .error,
        title: Message(id: "kolom atau aturan tidak dikenal", en: "unknown field or rule"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Sesudah titik disebut sesuatu yang tidak ada pada daftar itu, baik sebagai kolom maupun sebagai \
                    aturan. Nilainya tidak dapat diambil.
                    """,
                en: """
                    After the dot stands something that the register does not have, neither as a field nor as a \
                    rule. There is no value to take.
                    """),
            cure: Message(
                id: """
                    Cocokkan dengan kolom daftar itu. Bila datanya memang perlu, tambahkan kolomnya; bila nilainya \
                    dihitung, tulis aturan untuk daftar itu.
                    """,
                en: """
                    Compare with the fields of the register. If the data are needed, add the field; if the value is \
                    reckoned, write a rule for that register.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan berat untuk Aktivitas = pegawai.klas >= 8",
                    en: "rule severe for Activity = employee.grad >= 8"),
                right: Message(
                    id: "aturan berat untuk Aktivitas = pegawai.kelas >= 8",
                    en: "rule severe for Activity = employee.grade >= 8"))))
}

extension Finding {
    static func unknownPart(_ name: Name, of register: String, known: [String]) -> Finding {
        Finding(
            .unknownPart,
            Message(
                id: "daftar `\(register)` tidak mempunyai kolom atau aturan `\(name.text)`",
                en: "the register `\(register)` has no field or rule `\(name.text)`"),
            at: Label(name.range),
            help: Wording.suggestion(nearestNames(name.text, among: known))
                ?? Message(
                    id: "yang ada: \(Wording.list(known))",
                    en: "it has: \(Wording.list(known))"))
    }
}
