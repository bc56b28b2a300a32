/// A line of source as it looks on a terminal, and the cell where each of its bytes stands.
struct DisplayLine {
    private struct Glyph {
        var offset: Int
        var text: String
        var width: Int
    }

    private static let tabWidth = 4
    private var glyphs: [Glyph] = []
    private let end: Int
    /// In cells.
    private(set) var width = 0

    /// - Parameter bounds: the line's bytes in the file, without its line feed.
    init(_ file: SourceFile, bounds: Range<Int>) {
        var parser = Unicode.UTF8.ForwardParser()
        var upper = bounds.upperBound
        if upper > bounds.lowerBound, file.bytes[upper - 1] == UInt8(ascii: "\r") { upper -= 1 }
        end = upper
        var iterator = file.bytes[bounds.lowerBound..<upper].makeIterator()
        var offset = bounds.lowerBound
        var followsJoiner = false
        reading: while true {
            switch parser.parseScalar(from: &iterator) {
            case .emptyInput:
                break reading
            case .error(let length):
                append("\u{FFFD}", 1, at: offset)
                offset += length
            case .valid(let encoded):
                let scalar = Unicode.UTF8.decode(encoded)
                if scalar == "\t" {
                    let count = Self.tabWidth - width % Self.tabWidth
                    append(String(repeating: " ", count: count), count, at: offset)
                } else if scalar.value < 0x20 || scalar.value == 0x7F {
                    append("\u{FFFD}", 1, at: offset)
                } else {
                    append(String(scalar), followsJoiner ? 0 : displayWidth(of: scalar), at: offset)
                }
                followsJoiner = scalar.value == 0x200D
                offset += encoded.count
            }
        }
    }

    private mutating func append(_ text: String, _ width: Int, at offset: Int) {
        glyphs.append(Glyph(offset: offset, text: text, width: width))
        self.width += width
    }

    /// The cell at which the character that holds a byte begins.
    func cell(of offset: Int) -> Int {
        var cell = 0
        for glyph in glyphs {
            if glyph.offset >= offset { break }
            cell += glyph.width
        }
        // An offset within a character belongs to its start.
        return cell
    }

    /// The cells that a range of bytes covers on this line; at least one.
    func cells(of range: SourceRange) -> Range<Int> {
        let start = cell(of: min(range.start, end))
        return start..<max(start + 1, cell(of: min(range.end, end)))
    }

    var firstInk: Int {
        var cell = 0
        for glyph in glyphs {
            if glyph.text.contains(where: { $0 != " " }) { return cell }
            cell += glyph.width
        }
        return 0
    }

    /// The text of the cells in a window; cut ends are marked by an ellipsis.
    func text(in window: Range<Int>) -> String {
        var cell = 0
        var result = ""
        for glyph in glyphs {
            let next = cell + glyph.width
            if cell >= window.lowerBound, next <= window.upperBound {
                if cell == window.lowerBound, cell > 0 {
                    result += "…" + String(repeating: " ", count: max(0, glyph.width - 1))
                } else if next == window.upperBound, next < width, glyph.width > 0 {
                    result += String(repeating: " ", count: glyph.width - 1) + "…"
                } else {
                    result += glyph.text
                }
            } else if cell < window.lowerBound, next > window.lowerBound {
                result += String(repeating: "…", count: min(next, window.upperBound) - window.lowerBound)
            }
            cell = next
        }
        return result
    }
}
