public import Findings

extension FindingKind {
    public static let badBackticks = FindingKind(
        code: "S006", severity: .error,
        title: Message(id: "nama di antara backtick tidak lengkap", en: "incomplete name between backticks"))
}

extension Finding {
    static func badBackticks(isClosed: Bool, at range: SourceRange) -> Finding {
        Finding(
            .badBackticks,
            isClosed
                ? Message(id: "di antara backtick tidak ada nama", en: "there is no name between the backticks")
                : Message(
                    id: "nama yang dibuka dengan backtick tidak ditutup",
                    en: "the name opened with a backtick is not closed"),
            at: Label(range),
            help: Message(
                id: "tulis nama di antara dua backtick pada satu baris",
                en: "write the name between two backticks on one line"))
    }
}
