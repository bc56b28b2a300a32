/// A line of formatted text, in parts that may stand below those of its neighbours.
struct Line: Sendable {
    enum Kind: Sendable, Equatable {
        case plain
        /// More of the line before it.
        case continuation
        /// A field of a declaration, by the declaration's number.
        case field(Int)
        /// A row of a table, by the table's number.
        case row(Int)
        case parameter
        case comment
    }

    var kind: Kind
    var indent: Int
    var hasBlankBefore: Bool
    /// The text between the places that are aligned; in a row, its cells.
    var parts: [String] = [""]
    var comment: String?
}

/// Lines to text, with what belongs below each other aligned.
struct Layout {
    private(set) var lines: [Line]

    init(_ lines: [Line]) {
        self.lines = lines
        alignGroups()
        alignParameters()
    }

    /// Fields of one declaration and rows of one table.
    private mutating func alignGroups() {
        var widths: [Int: [Int]] = [:]
        for line in lines {
            guard let group = group(line.kind) else { continue }
            widths[group] = widest(widths[group] ?? [], line)
        }
        for index in lines.indices {
            if let group = group(lines[index].kind), let width = widths[group] { pad(index, to: width) }
        }
    }

    private func group(_ kind: Line.Kind) -> Int? {
        switch kind {
        case .field(let declaration): 2 * declaration
        case .row(let table): 2 * table + 1
        case .plain, .continuation, .parameter, .comment: nil
        }
    }

    /// Neighbouring parameters that take one line each and are of one build.
    private mutating func alignParameters() {
        var index = 0
        while index < lines.count {
            var end = index
            while end < lines.count, isAlone(end), end == index || follows(end, index) { end += 1 }
            var widths: [Int] = []
            for line in lines[index..<end] { widths = widest(widths, line) }
            for place in index..<end { pad(place, to: widths) }
            index = max(end, index + 1)
        }
    }

    private func isAlone(_ index: Int) -> Bool {
        guard lines[index].kind == .parameter else { return false }
        return index + 1 == lines.count || lines[index + 1].kind != .continuation
    }

    private func follows(_ index: Int, _ first: Int) -> Bool {
        !lines[index].hasBlankBefore && lines[index].parts.count == lines[first].parts.count
    }

    private func widest(_ widths: [Int], _ line: Line) -> [Int] {
        var result = widths
        for (place, part) in line.parts.enumerated() where place + 1 < line.parts.count || line.isRow {
            if place < result.count {
                result[place] = max(result[place], part.count)
            } else {
                result.append(part.count)
            }
        }
        return result
    }

    private mutating func pad(_ index: Int, to widths: [Int]) {
        let line = lines[index]
        for (place, width) in widths.enumerated() where place < line.parts.count {
            if place + 1 == line.parts.count, !line.isRow { break }
            let missing = width - line.parts[place].count
            if missing > 0 { lines[index].parts[place] += String(repeating: " ", count: missing) }
        }
    }

    func text(lineEnding: String) -> String {
        var text = ""
        for (index, line) in lines.enumerated() {
            if line.hasBlankBefore, index > 0 { text += lineEnding }
            text += String(repeating: " ", count: line.indent)
            text += line.isRow ? "| " + line.parts.joined(separator: " | ") + " |" : line.parts.joined(separator: " ")
            if let comment = line.comment { text += line.kind == .comment ? comment : "  " + comment }
            text += lineEnding
        }
        return text
    }
}

extension Line {
    fileprivate var isRow: Bool {
        switch kind {
        case .row: true
        case .plain, .continuation, .field, .parameter, .comment: false
        }
    }
}
