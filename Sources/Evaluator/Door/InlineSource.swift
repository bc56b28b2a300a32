import RuleEngine

extension Table {
    /// The rows that stand in the policy itself, as a file to be read like any other.
    func inlineSource(_ rows: [[String]]) -> MemorySource {
        var writer = CSVWriter()
        let written = fields.indices.filter { !isMade($0) }
        for field in written { writer.textField(fields[field].column) }
        writer.endLine()
        for row in rows {
            for field in written { writer.textField(field < row.count ? row[field] : "") }
            writer.endLine()
        }
        return MemorySource(name: name.lowercased() + ".csv", bytes: writer.bytes)
    }
}
