public import Findings
import PolicyDSL

extension FindingKind {
    public static let overlappingVersions = FindingKind(
        code: "V001", severity: .error,
        title: Message(id: "versi bertumpang tindih", en: "overlapping versions"))
}

extension Finding {
    static func overlappingVersions(_ name: Name, _ second: SourceRange, first: SourceRange) -> Finding {
        Finding(
            .overlappingVersions,
            Message(
                id: "dua versi `\(name.text)` berlaku pada hari yang sama",
                en: "two versions of `\(name.text)` hold on the same day"),
            at: Label(second),
            secondary: [Label(first, Message(id: "versi lainnya di sini", en: "the other version is here"))],
            help: Message(
                id: "tulis `berlaku sejak` pada versi yang baru, dan jangan melewati akhir versi sebelumnya",
                en: "write `in force from` at the newer version, not before the end of the older one"))
    }
}
