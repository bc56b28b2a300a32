public import Findings
import PolicyDSL

extension FindingKind {
    public static let testUnknownTable = FindingKind(
        code: "U001", severity: .error,
        title: Message(
            id: "uji menyebut daftar atau catatan yang tidak ada",
            en: "a test names a register or log that does not exist"))
}

extension Finding {
    static func testUnknownTable(_ name: Name, known: [String]) -> Finding {
        let near = nearest(to: name.text, among: known)
        let list = known.map { "`\($0)`" }.joined(separator: ", ")
        return Finding(
            .testUnknownTable,
            Message(
                id: "tidak ada daftar atau catatan `\(name.text)`", en: "there is no register or log `\(name.text)`"),
            at: Label(name.range),
            help: near.map {
                Message(id: "mungkin maksudnya `\($0)`", en: "perhaps `\($0)` is meant")
            } ?? Message(id: "yang ada: \(list)", en: "there are: \(list)"))
    }
}
