/// The data files of a run: a source for each register and log that is read from data.
public struct DataSet: Sendable {
    /// By the table's declared name.
    public var sources: [String: any ByteSource]

    public init(_ sources: [String: any ByteSource] = [:]) { self.sources = sources }

    /// Data held in memory, each file named as it would be in a folder (`aktivitas.csv`).
    public init(inMemory files: [String: [UInt8]]) {
        var sources: [String: any ByteSource] = [:]
        for (table, bytes) in files {
            sources[table] = MemorySource(name: table.lowercased() + ".csv", bytes: bytes)
        }
        self.sources = sources
    }
}
