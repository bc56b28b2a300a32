public import Findings

/// `rejected.csv`: every row that was not scored, and why; written piece by piece, as it may be as large as the data.
public struct RejectedFile: Sendable {
    /// Bytes gathered before they are passed on.
    private static let piece = 1 << 20
    private let language: MessageLanguage
    private var writer = CSVWriter()

    public init(language: MessageLanguage) {
        self.language = language
        for title in ["file", "line", "column", "code", "reason", "row"] { writer.textField(title) }
        writer.endLine()
    }

    /// Adds a row; passes on what has been gathered when it is enough.
    public mutating func add<Failure: Error>(
        _ rejection: Rejection, to sink: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        writer.textField(rejection.file)
        writer.beginField()
        writer.number(Int64(rejection.line), decimals: 0)
        writer.textField(rejection.column)
        writer.textField(rejection.code)
        writer.textField(rejection.reason[language])
        writer.textField(rejection.text)
        writer.endLine()
        if writer.bytes.count >= Self.piece { try finish(sink) }
    }

    /// Passes on what is left.
    public mutating func finish<Failure: Error>(_ sink: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
        try sink(writer.bytes)
        writer = CSVWriter()
    }
}
