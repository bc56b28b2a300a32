import Findings

/// What a line of a literate file is.
enum LiterateLine: Sendable {
    case blank, prose, heading, comment
    /// Opens or closes a block.
    case fence
    /// Inside a block marked `policy`.
    case policy
    /// Inside a block marked otherwise.
    case code
}

/// The line that opens a block.
struct Fence {
    var mark: UInt8
    var length: Int
    var start: Int
    var end: Int
    var contentStart: Int
    /// What is written behind the marks, its first word.
    var info: String

    var isPolicy: Bool { info == "policy" }
    /// The marks and what is written behind them.
    var place: Range<Int> { start..<end }
    /// Where `info` would stand.
    var infoPlace: Range<Int> { start + length..<end }

    /// nil where a line opens no block.
    init?(_ file: SourceFile, _ bounds: Range<Int>) {
        guard let content = contentOfLine(file, bounds),
            let mark = content.isEmpty ? nil : file.bytes[content.lowerBound],
            mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~")
        else { return nil }
        length = runLength(file.bytes, of: mark, in: content)
        guard length >= 3 else { return nil }
        let rest = file.bytes[(content.lowerBound + length)..<content.upperBound]
        if mark == UInt8(ascii: "`"), rest.contains(mark) { return nil }
        self.mark = mark
        info = String(decoding: rest, as: UTF8.self).split(separator: " ").first.map(String.init) ?? ""
        start = content.lowerBound
        end = content.upperBound
        contentStart = bounds.upperBound < file.bytes.count ? bounds.upperBound + 1 : bounds.upperBound
    }

    func isClosed(by bounds: Range<Int>, _ file: SourceFile) -> Bool {
        guard let content = contentOfLine(file, bounds) else { return false }
        let count = runLength(file.bytes, of: mark, in: content)
        return count >= length && count == content.count
    }
}

extension Fence {
    /// Whether this can only have been meant to open the next block, the one before being left open by mistake. A block
    /// between longer marks, or other ones, may show policy text on purpose.
    func ends(_ open: Fence) -> Bool {
        open.isPolicy ? !info.isEmpty : isPolicy && mark == open.mark && length >= open.length
    }
}

/// A fenced block that is not marked `policy`.
struct OtherBlock {
    var fence: Fence
    var content: Range<Int>
    var citation: Citation
    var isClosed: Bool
    /// The policy block that opens before this one is closed.
    var next: Fence?
}

/// Up to three blanks, then what the line holds.
func contentOfLine(_ file: SourceFile, _ bounds: Range<Int>) -> Range<Int>? {
    var start = bounds.lowerBound
    if start == 0, file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    var end = bounds.upperBound
    while end > start, file.bytes[end - 1].isBlank || file.bytes[end - 1] == 0x0D { end -= 1 }
    var blanks = 0
    while start < end, file.bytes[start] == 0x20 {
        start += 1
        blanks += 1
    }
    return blanks <= 3 ? start..<end : nil
}

/// How often a byte stands at the beginning of a range.
func runLength(_ bytes: [UInt8], of mark: UInt8, in range: Range<Int>) -> Int {
    var count = 0
    while range.lowerBound + count < range.upperBound, bytes[range.lowerBound + count] == mark { count += 1 }
    return count
}
