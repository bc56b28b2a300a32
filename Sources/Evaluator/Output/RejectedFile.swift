public import Findings

extension OutputFile {
    /// `rejected.csv`: every row that was not scored, and why.
    public static func rejected(_ rejections: [Rejection], language: MessageLanguage) -> OutputFile {
        var writer = CSVWriter()
        for title in ["file", "line", "column", "code", "reason", "row"] { writer.textField(title) }
        writer.endLine()
        for rejection in rejections {
            writer.textField(rejection.file)
            writer.beginField()
            writer.number(Int64(rejection.line), decimals: 0)
            writer.textField(rejection.column)
            writer.textField(rejection.code)
            writer.textField(rejection.reason[language])
            writer.textField(rejection.text)
            writer.endLine()
        }
        return OutputFile(name: "rejected.csv", bytes: writer.bytes, rows: rejections.count)
    }
}
