/// The changes of a report that may be made without asking, as far as they do not touch one another.
public struct SafeFixes: Sendable {
    public struct Change: Sendable {
        public var finding: Finding
        public var fix: Fix
    }

    /// By file and place.
    public private(set) var changes: [Change] = []
    private var edits: [FileID: [Fix.Edit]] = [:]

    /// - Parameter files: those that may be changed.
    public init(_ report: FindingReport, in files: Set<FileID>) {
        for finding in report.findings {
            let safe = finding.fixes.filter(\.isSafe)
            // Of several ways to mend it, none is certain.
            guard safe.count == 1, finding.fixes.count == 1, let fix = safe.first, !fix.edits.isEmpty,
                fix.edits.allSatisfy({ files.contains($0.range.file) && isFree($0) })
            else { continue }
            for edit in fix.edits { edits[edit.range.file, default: []].append(edit) }
            changes.append(Change(finding: finding, fix: fix))
        }
    }

    /// Edits that only meet at an end may both be made, unless one of them only inserts.
    private func isFree(_ edit: Fix.Edit) -> Bool {
        let others = edits[edit.range.file] ?? []
        return others.allSatisfy { other in
            let (a, b) = (edit.range, other.range)
            if a.start == a.end || b.start == b.end { return a.end < b.start || b.end < a.start }
            return a.end <= b.start || b.end <= a.start
        }
    }

    public var isEmpty: Bool { changes.isEmpty }

    /// The text of a file with its changes made.
    public func bytes(of file: SourceFile) -> [UInt8] {
        var result: [UInt8] = []
        var position = 0
        for edit in (edits[file.id] ?? []).sorted(by: { $0.range.start < $1.range.start }) {
            let start = max(position, min(edit.range.start, file.bytes.count))
            let end = max(start, min(edit.range.end, file.bytes.count))
            result += file.bytes[position..<start]
            result += Array(edit.replacement.utf8)
            position = end
        }
        return result + file.bytes[position...]
    }
}
