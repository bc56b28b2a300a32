import RuleEngine

extension Table {
    /// The rows that stand in the policy itself, as a file to be read like any other.
    func inlineSource(_ rows: [[String]]) -> MemorySource {
        var writer = CSVWriter()
        for field in fields { writer.textField(field.column) }
        writer.endLine()
        for row in rows {
            for cell in row { writer.textField(cell) }
            writer.endLine()
        }
        return MemorySource(name: name.lowercased() + ".csv", bytes: writer.bytes)
    }
}
