public import Findings

extension FindingKind {
    public static let missingRegulation = FindingKind(
        code: "S017", severity: .error,
        title: Message(id: "berkas tidak dibuka dengan peraturan", en: "the file does not begin with a regulation"))
}

extension Finding {
    static func missingRegulation(isEmpty: Bool, isLiterate: Bool, at range: SourceRange) -> Finding {
        let example = Message(
            id: "baris pertama menyebut peraturannya, misalnya `peraturan TPP_Kota`",
            en: "the first line names the regulation, such as `regulation City_Allowance`")
        guard isEmpty else {
            return Finding(
                .missingRegulation,
                Message(
                    id: "berkas ini tidak dibuka dengan `peraturan` (atau `regulation`)",
                    en: "this file does not begin with `regulation` (or `peraturan`)"),
                at: Label(range), help: example)
        }
        let fence = Message(
            id: "tulis peraturan di dalam blok yang dibuka dengan ```policy dan ditutup dengan ```",
            en: "write the policy inside a block opened with ```policy and closed with ```")
        return Finding(
            .missingRegulation,
            isLiterate
                ? Message(id: "berkas ini tidak memuat blok `policy`", en: "this file holds no `policy` block")
                : Message(id: "berkas ini kosong", en: "this file is empty"),
            at: Label(range), help: isLiterate ? fence : example)
    }
}
