import Findings

extension FindingKind {
    /// The kind of a code, however it is typed.
    static func named(_ code: String) -> FindingKind? {
        let wanted = code.uppercased()
        return all.first { $0.code == wanted }
    }

    /// The codes that were probably meant: one slip away, or near in the same area.
    static func near(_ code: String) -> [FindingKind] {
        let wanted = code.uppercased()
        func distance(_ kind: FindingKind) -> Int {
            guard kind.code.first == wanted.first, let number = Int(wanted.dropFirst()) else {
                return editDistance(kind.code, wanted) * 10
            }
            return min(editDistance(kind.code, wanted) * 10, abs((Int(kind.code.dropFirst()) ?? 0) - number) + 5)
        }
        let scored = all.map { (kind: $0, distance: distance($0)) }.filter { $0.distance <= 12 }
        return scored.enumerated().sorted {
            ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset)
        }.prefix(3).map(\.element.kind)
    }
}

extension Failure {
    init(unknownCode code: String) {
        let near = FindingKind.near(code)
        func list(_ language: MessageLanguage) -> String {
            near.map { "`\($0.code)` (\($0.title[language]))" }.joined(separator: ", ")
        }
        self.init(
            Message(id: "tidak ada temuan berkode `\(code)`", en: "there is no finding with the code `\(code)`"),
            help: near.isEmpty
                ? Message(
                    id: "semua kode: `policyc explain`", en: "all codes: `policyc explain`")
                : Message(
                    id: "mungkin maksud Anda \(list(.indonesian))", en: "did you mean \(list(.english))?"))
    }
}
