public import Findings
import PolicyDSL

extension FindingKind {
    public static let unknownSource = FindingKind(
        code: "N022", severity: .error,
        title: Message(id: "sumber agregat tidak dikenal", en: "unknown source of an aggregate"))
}

extension Finding {
    static func unknownSource(_ name: Name, advice: [String], nearest: [String]) -> Finding {
        Finding(
            .unknownSource,
            Message(
                id: "`\(name.text)` tidak dapat dikumpulkan di sini",
                en: "`\(name.text)` cannot be gathered here"),
            at: Label(name.range),
            help: Wording.suggestion(advice.isEmpty ? nearest : advice)
                ?? Message(
                    id:
                        "tulis nama catatan atau daftar, misalnya `Aktivitas.menit`, atau aturan milik yang sama untuk masa yang lebih pendek",
                    en:
                        "write a log or register, as in `Activity.minutes`, or a rule of the same subject for a shorter period"
                ))
    }
}
