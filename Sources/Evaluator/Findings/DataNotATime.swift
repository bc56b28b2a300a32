public import Findings

extension FindingKind {
    /// A field that is not a time of day.
    public static let dataNotATime = FindingKind(
        code: "P012", severity: .error,
        title: Message(id: "bukan pukul", en: "not a time of day"))
}

extension RowFault {
    static func notATime(_ text: String) -> RowFault {
        RowFault(
            .dataNotATime,
            Message(
                id: "`\(text)` bukan pukul; tulis seperti `08:00`, dari `00:00` sampai `23:59`",
                en: "`\(text)` is not a time of day; write it as `08:00`, from `00:00` to `23:59`"))
    }
}
