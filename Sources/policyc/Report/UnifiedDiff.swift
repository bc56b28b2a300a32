/// Two texts side by side, as `diff -u` shows them.
enum UnifiedDiff {
    private enum Line {
        case kept(String)
        case removed(String)
        case added(String)
    }

    private static let context = 3

    /// Empty where the texts are equal.
    static func text(_ old: String, _ new: String, path: String) -> String {
        guard old != new else { return "" }
        let lines = lines(split(old), split(new))
        var out = "--- \(path)\n+++ \(path)\n"
        for range in hunks(lines) { out += hunk(lines, range) }
        return out
    }

    /// A last line without its line feed says so, as it may be all that differs.
    private static func split(_ text: String) -> [String] {
        // By bytes: to a String, a carriage return and a line feed are one character that is no line feed.
        var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        if lines.last == "" {
            lines.removeLast()
        } else if let last = lines.popLast() {
            lines.append(last + "\n\\ No newline at end of file")
        }
        return lines
    }

    private static func lines(_ old: [String], _ new: [String]) -> [Line] {
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var result: [Line] = []
        var (i, j) = (0, 0)
        while i < old.count || j < new.count {
            if i < old.count, removed.contains(i) {
                result.append(.removed(old[i]))
                i += 1
            } else if j < new.count, added.contains(j) {
                result.append(.added(new[j]))
                j += 1
            } else if i < old.count {
                result.append(.kept(old[i]))
                (i, j) = (i + 1, j + 1)
            } else {
                break
            }
        }
        return result
    }

    private static func hunks(_ lines: [Line]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for (position, line) in lines.enumerated() {
            if case .kept = line { continue }
            let around = max(0, position - context)..<min(lines.count, position + context + 1)
            if let last = result.last, last.upperBound >= around.lowerBound {
                result[result.count - 1] = last.lowerBound..<around.upperBound
            } else {
                result.append(around)
            }
        }
        return result
    }

    private static func hunk(_ lines: [Line], _ range: Range<Int>) -> String {
        let before = count(lines[..<range.lowerBound])
        let inside = count(lines[range])
        func span(_ start: Int, _ count: Int) -> String { count == 0 ? "\(start),0" : "\(start + 1),\(count)" }
        var out = "@@ -\(span(before.old, inside.old)) +\(span(before.new, inside.new)) @@\n"
        for line in lines[range] {
            switch line {
            case .kept(let text): out += " \(text)\n"
            case .removed(let text): out += "-\(text)\n"
            case .added(let text): out += "+\(text)\n"
            }
        }
        return out
    }

    private static func count(_ lines: ArraySlice<Line>) -> (old: Int, new: Int) {
        var result = (old: 0, new: 0)
        for line in lines {
            switch line {
            case .kept: result = (result.old + 1, result.new + 1)
            case .removed: result.old += 1
            case .added: result.new += 1
            }
        }
        return result
    }
}
