import Evaluator
import Findings

/// `rejected.csv`, only when there is something in it.
enum RejectedRows {
    static func write(
        _ rejections: [Rejections], to folder: String, language: MessageLanguage, _ console: Console
    ) throws {
        let path = Path.joined(folder, "rejected.csv")
        guard rejections.contains(where: { !$0.isEmpty }) else {
            // Of an earlier run: it would accuse rows that are good now.
            if console.world.kind(of: path) == .file { try console.world.remove(path) }
            return
        }
        try console.world.replace(path) { append in
            var file = RejectedFile(language: language)
            var seen = RejectedPlaces()
            for part in rejections {
                try part.visit { row throws(WorldError) in
                    // Two regulations may read the same file; a row is rejected once.
                    if rejections.count == 1 || seen.insert(row) { try file.add(row, to: append) }
                }
            }
            try file.finish(append)
        }
    }
}

/// Where rows were rejected, and why.
private struct RejectedPlaces {
    private struct Cause: Hashable {
        var file: String
        var column: String
        var code: String
    }

    private var lines: [Cause: Set<Int>] = [:]

    /// Whether it was not there yet.
    mutating func insert(_ row: Rejection) -> Bool {
        let cause = Cause(file: row.file, column: row.column, code: row.code)
        return lines[cause, default: []].insert(row.line).inserted
    }
}
