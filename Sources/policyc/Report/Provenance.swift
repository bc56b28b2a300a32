import Evaluator
import Findings

/// What a result was made from, so that it can be made again to the byte.
struct Provenance {
    struct Item {
        var name: String
        /// SHA-256 of what was read (of a packed file: of what is in it).
        var digest: String
    }

    var version = Program.version
    var policies: [Item]
    var data: [Item]
    /// As it can be typed again in the folder of the files: no path says on which machine it ran.
    var command: String

    init(policies: [SourceFile], data: [any ByteSource], command: String) throws(ByteSourceError) {
        self.command = command
        self.policies = policies.map { Item(name: Path.name(of: $0.path), digest: SHA256.digest($0.bytes)) }
        self.data = []
        for source in data {
            self.data.append(Item(name: Path.name(of: source.name), digest: try Self.digest(source)))
        }
    }

    private static func digest(_ source: any ByteSource) throws(ByteSourceError) -> String {
        var hash = SHA256()
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        var offset = 0
        while offset < source.count {
            let length = try source.read(at: offset, into: &buffer)
            if length == 0 { break }
            hash.update(buffer[..<length])
            offset += length
        }
        return hash.finished()
    }
}
