public import Findings
import PolicyDSL

extension FindingKind {
    public static let tableGap = FindingKind(
        code: "D001", severity: .error,
        title: Message(id: "tabel tidak lengkap", en: "incomplete table"))
}

extension Finding {
    static func tableGap(_ name: Name, _ samples: [Message], hasMore: Bool) -> Finding {
        let more = hasMore ? Message(id: "; dan lainnya", en: "; and more") : Message(id: "", en: "")
        return Finding(
            .tableGap,
            Message(
                id: "tabel `\(name.text)` tidak mempunyai baris untuk \(samples.first?.id ?? "")",
                en: "the table `\(name.text)` has no row for \(samples.first?.en ?? "")"),
            at: Label(name.range),
            help: Message(
                id: "tambahkan baris, atau perluas batas baris yang ada; `selain itu` memuat semua yang tidak disebut",
                en: "add a row, or widen one; `otherwise` holds all that is not named"),
            note: samples.count > 1
                ? Message(
                    id: "juga tidak ada untuk: \(samples.dropFirst().map(\.id).joined(separator: "; "))\(more.id)",
                    en: "nor for: \(samples.dropFirst().map(\.en).joined(separator: "; "))\(more.en)")
                : nil)
    }
}
