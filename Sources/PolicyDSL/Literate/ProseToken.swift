import Findings

/// A piece of prose: a word, digits with their signs, or any other sign.
struct ProseToken {
    enum Kind: Equatable {
        case word
        case digits
        case sign(UInt8)
    }

    var kind: Kind
    /// A word in small letters; everything else as written.
    var text: String
    var start: Int
    var end: Int

    func isSign(_ sign: String) -> Bool { text == sign }
}

/// Takes the prose of a paragraph apart. Quoted lines, comments and `code` are passed over.
func proseTokens(_ file: SourceFile, _ range: Range<Int>, without comments: [Range<Int>]) -> [ProseToken] {
    let bytes = file.bytes
    var tokens: [ProseToken] = []
    var position = range.lowerBound
    var comment = firstIndex(in: comments, after: range.lowerBound)
    var startsLine = true
    func take(_ kind: ProseToken.Kind, to end: Int) {
        let text = String(decoding: bytes[position..<end], as: UTF8.self)
        tokens.append(
            ProseToken(kind: kind, text: kind == .word ? text.lowercased() : text, start: position, end: end))
        position = end
    }
    func end(while accept: (UInt8) -> Bool) -> Int {
        var end = position
        while end < range.upperBound, accept(bytes[end]) { end += 1 }
        return end
    }
    while position < range.upperBound {
        if comment < comments.endIndex, comments[comment].lowerBound <= position {
            position = max(position, comments[comment].upperBound)
            comment += 1
            continue
        }
        let byte = bytes[position]
        if byte == 0x0A {
            position += 1
            startsLine = true
        } else if byte.isBlank || byte == 0x0D {
            position += 1
        } else if startsLine, byte == UInt8(ascii: ">") {
            position = end { $0 != 0x0A }
        } else if byte == UInt8(ascii: "`") {
            position += 1
            position = min(end { $0 != UInt8(ascii: "`") && $0 != 0x0A } + 1, range.upperBound)
        } else if byte.isDigit {
            startsLine = false
            var end = position
            while end < range.upperBound {
                let isSeparator = bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ",")
                let goesOn = isSeparator && end + 1 < range.upperBound && bytes[end + 1].isDigit
                guard bytes[end].isDigit || goesOn else { break }
                end += 1
            }
            take(.digits, to: end)
        } else if isPunctuation(bytes, position) {
            startsLine = false
            take(.sign(byte), to: min(position + 3, range.upperBound))
        } else if byte.isASCIILetter || byte >= 0x80 {
            startsLine = false
            var end = position
            while end < range.upperBound, bytes[end].isASCIILetter || bytes[end] >= 0x80, !isPunctuation(bytes, end) {
                end += 1
            }
            take(.word, to: end)
        } else {
            startsLine = false
            take(.sign(byte), to: position + 1)
        }
    }
    return tokens
}

/// The first of some ranges in order that ends behind a place.
private func firstIndex(in ranges: [Range<Int>], after place: Int) -> Int {
    var (low, high) = (0, ranges.count)
    while low < high {
        let middle = (low + high) / 2
        if ranges[middle].upperBound > place { high = middle } else { low = middle + 1 }
    }
    return low
}

/// Dashes, quotes and dots as word processors write them.
private func isPunctuation(_ bytes: [UInt8], _ position: Int) -> Bool {
    bytes[position] == 0xE2 && position + 1 < bytes.count && bytes[position + 1] == 0x80
}
