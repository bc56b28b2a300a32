public import Findings
import PolicyDSL

extension FindingKind {
    public static let tableGap = FindingKind(
        code: "D001", severity: .error,
        title: Message(id: "tabel tidak lengkap", en: "incomplete table"))
}

extension Finding {
    /// - Parameter regions: all that is missing, as few rows would say it.
    static func tableGap(
        _ name: Name, _ sample: Message, regions: [Message], hasMore: Bool, _ language: KeywordLanguage
    ) -> Finding {
        let rest = Keyword.otherwise.phrase(language)
        let more = hasMore ? Message(id: "; dan lainnya", en: "; and more") : Message(id: "", en: "")
        let isWhole = regions.count == 1 && regions[0] == sample
        return Finding(
            .tableGap,
            Message(
                id: "tabel `\(name.text)` tidak mempunyai baris untuk \(sample.id)",
                en: "the table `\(name.text)` has no row for \(sample.en)"),
            at: Label(name.range),
            help: Message(
                id: "tambahkan baris, atau perluas batas baris yang ada; `\(rest)` memuat semua yang tidak disebut",
                en: "add a row, or widen one; `\(rest)` holds all that is not named"),
            note: isWhole
                ? nil
                : Message(
                    id: "yang belum ada: \(regions.map(\.id).joined(separator: "; "))\(more.id)",
                    en: "what is missing: \(regions.map(\.en).joined(separator: "; "))\(more.en)"))
    }
}
