/// The lines of one file that labels speak of, with the labels under them.
struct Snippet {
    struct Mark {
        var range: SourceRange
        var message: String?
        var isPrimary: Bool
    }

    struct Line {
        var number: Int?
        var isGap = false
        var text: String
    }

    /// How many lines of a long range are shown at its start.
    private static let shownHead = 5
    private let file: SourceFile
    private let single: [Int: [Mark]]
    /// Marks of more than one line, each with its own bar; with the 0-based lines they cover.
    private let multiple: [(mark: Mark, lines: ClosedRange<Int>)]
    private let first: Mark?

    init(file: SourceFile, marks: [Mark]) {
        self.file = file
        first = marks.first
        var single: [Int: [Mark]] = [:]
        var multiple: [(Mark, ClosedRange<Int>)] = []
        for mark in marks {
            let lines = Self.lines(of: mark.range, in: file)
            if lines.count == 1 {
                single[lines.lowerBound, default: []].append(mark)
            } else {
                multiple.append((mark, lines))
            }
        }
        self.single = single.mapValues { $0.sorted { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) } }
        self.multiple = multiple.sorted { ($0.1.lowerBound, -$0.1.upperBound) < ($1.1.lowerBound, -$1.1.upperBound) }
    }

    private static func lines(of range: SourceRange, in file: SourceFile) -> ClosedRange<Int> {
        let range = file.trimmed(range)
        let first = file.lines.lineIndex(of: range.start)
        return first...max(first, file.lines.lineIndex(of: max(range.start, range.end - 1)))
    }

    var heading: String {
        let place = file.place(of: first?.range.start ?? 0)
        return "\(file.path):\(place.line):\(place.column)"
    }

    var lastLineNumber: Int {
        max(single.keys.max() ?? 0, multiple.map(\.lines.upperBound).max() ?? 0) + 1
    }

    private var shownLines: [Int] {
        var shown = Set(single.keys)
        for (_, lines) in multiple {
            shown.formUnion(lines.prefix(Self.shownHead))
            shown.insert(lines.upperBound)
        }
        // A gap of one line is better shown than marked.
        for line in shown where shown.contains(line + 2) { shown.insert(line + 1) }
        return shown.sorted()
    }

    func lines(ink: Ink, role: InkRole, width: Int) -> [Line] {
        var result = [Line(text: "")]
        var previous: Int?
        for number in shownLines {
            if let previous, number > previous + 1 {
                result.append(Line(isGap: true, text: bars(between: previous, and: number, ink, role)))
            }
            previous = number
            let line = DisplayLine(file, bounds: file.lines.bounds(ofLine: number))
            let marks = single[number] ?? []
            let barWidth = multiple.isEmpty ? 0 : multiple.count + 1
            let window = window(of: line, marks: marks, width: max(20, width - barWidth))
            result.append(
                Line(number: number + 1, text: bars(at: number, ink, role) + line.text(in: window)))
            let notes = MarkRows(
                marks: marks, line: line, window: window, ink: ink, role: role, width: width - barWidth)
            for row in notes.rows() {
                result.append(Line(text: bars(below: number, ink, role) + row))
            }
            for (position, entry) in multiple.enumerated() where entry.lines.upperBound == number {
                guard let message = entry.mark.message else { continue }
                let stem = bars(below: number, ink, role, ending: position)
                let texts = wrap(message, width: max(30, width - barWidth))
                let ink = ink
                let mark = entry.mark
                result += texts.enumerated().map { offset, text in
                    let bar = offset == 0 ? stem : bars(below: number, ink, role)
                    return Line(text: bar + ink(text, mark.isPrimary ? role : .frame))
                }
            }
        }
        return result
    }

    /// The part of a long line that is worth showing.
    private func window(of line: DisplayLine, marks: [Mark], width: Int) -> Range<Int> {
        guard line.width > width else { return 0..<max(width, line.width) }
        let primary = marks.first(where: \.isPrimary) ?? marks.first
        let cells = primary.map { line.cells(of: $0.range) } ?? 0..<1
        var start = 0
        if cells.upperBound + 8 > width { start = max(0, cells.lowerBound - width / 4) }
        start = min(start, max(0, line.width - width))
        return start..<(start + width)
    }

    private func bars(at line: Int, _ ink: Ink, _ role: InkRole) -> String {
        bars(ink, role) { lines, _ in
            if line == lines.lowerBound {
                "╭"
            } else if line == lines.upperBound {
                "├"
            } else {
                lines.contains(line) ? "│" : " "
            }
        }
    }

    private func bars(between before: Int, and after: Int, _ ink: Ink, _ role: InkRole) -> String {
        bars(ink, role) { lines, _ in lines.contains(before) && lines.contains(after) ? "│" : " " }
    }

    private func bars(below line: Int, _ ink: Ink, _ role: InkRole, ending: Int? = nil) -> String {
        bars(ink, role) { lines, position in
            if position == ending { return "╰" }
            // A bar whose message is still to come goes on below its last line.
            return lines.contains(line) && (line < lines.upperBound || (ending.map { position > $0 } ?? true))
                ? "│" : " "
        }
    }

    private func bars(_ ink: Ink, _ role: InkRole, _ glyph: (ClosedRange<Int>, Int) -> String) -> String {
        guard !multiple.isEmpty else { return "" }
        return multiple.enumerated().map { position, entry in
            ink(glyph(entry.lines, position), entry.mark.isPrimary ? role : .frame)
        }.joined() + " "
    }
}
