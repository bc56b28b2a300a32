public import Findings
import PolicyDSL

extension FindingKind {
    public static let tableAsValue = FindingKind(
        code: "N021", severity: .error,
        title: Message(id: "daftar atau catatan sebagai nilai", en: "register or log as a value"))
}

extension Finding {
    static func tableAsValue(_ names: [Name], _ table: TableSymbol, _ language: KeywordLanguage) -> Finding {
        let path = names.map(\.text).joined(separator: ".")
        let word =
            language == .indonesian ? (names.count > 1 ? "jumlah" : "banyak") : (names.count > 1 ? "sum" : "count")
        let call = "\(word)(\(path))"
        return Finding(
            .tableAsValue,
            Message(
                id: "`\(table.name.text)` berisi banyak baris, bukan satu nilai",
                en: "`\(table.name.text)` has many rows, not one value"),
            at: Label(names[0].range),
            help: Message(
                id: "kumpulkan dengan `\(call)`",
                en: "gather them by `\(call)`"))
    }
}
