import Findings

/// A text put together from stretches of others, which knows where each stretch came from.
struct TracedText: Sendable {
    struct Piece: Sendable {
        var bytes: ArraySlice<UInt8>
        /// The file and the offset that the first byte has there; nil for what was written to join the others.
        var origin: (file: FileID, offset: Int)?

        init(_ text: String) { bytes = Array(text.utf8)[...] }

        init(_ file: SourceFile, _ range: SourceRange) {
            bytes = file.bytes[range.start..<range.end]
            origin = (file.id, range.start)
        }
    }

    /// What takes the place of a range; an empty range is a place between two bytes.
    struct Edit: Sendable {
        var range: Range<Int>
        var pieces: [Piece]

        func moved(by distance: Int) -> Edit {
            Edit(range: (range.lowerBound + distance)..<(range.upperBound + distance), pieces: pieces)
        }
    }

    private(set) var pieces: [Piece]

    init(_ file: SourceFile) {
        pieces = [Piece(file, SourceRange(file: file.id, start: 0, end: file.bytes.count))]
    }

    init(_ pieces: [Piece]) { self.pieces = pieces }

    var bytes: [UInt8] { pieces.flatMap { Array($0.bytes) } }

    /// A stretch of the text, with where it came from.
    func pieces(in range: Range<Int>) -> [Piece] {
        var result: [Piece] = []
        var start = 0
        for piece in pieces {
            let end = start + piece.bytes.count
            let low = max(start, range.lowerBound)
            let high = min(end, range.upperBound)
            if low < high {
                var part = piece
                part.bytes = piece.bytes.dropFirst(low - start).prefix(high - low)
                if let origin = piece.origin { part.origin = (origin.file, origin.offset + low - start) }
                result.append(part)
            }
            start = end
        }
        return result
    }

    /// - Parameter edits: those that overlap are made in the order given, the later ones left out.
    mutating func apply(_ edits: [Edit]) {
        let sorted = edits.enumerated().sorted {
            ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
        }.map(\.element)
        let count = pieces.reduce(0) { $0 + $1.bytes.count }
        var result: [Piece] = []
        var copied = 0
        for edit in sorted where edit.range.lowerBound >= copied {
            result += pieces(in: copied..<edit.range.lowerBound) + edit.pieces
            copied = edit.range.upperBound
        }
        pieces = result + pieces(in: copied..<count)
    }

    /// The first stretch of a range that came from another file than the one given.
    func addition(in range: SourceRange, to base: FileID) -> SourceRange? {
        var start = 0
        for piece in pieces {
            let end = start + piece.bytes.count
            defer { start = end }
            let (low, high) = (max(start, range.start), min(end, range.end))
            guard low < high, let origin = piece.origin, origin.file != base else { continue }
            return SourceRange(file: origin.file, start: origin.offset + low - start, end: origin.offset + high - start)
        }
        return nil
    }

    /// Where a range of the text came from; nil where nobody wrote it.
    func origin(of range: SourceRange) -> SourceRange? {
        var start = 0
        for piece in pieces {
            let end = start + piece.bytes.count
            defer { start = end }
            guard range.start < end || (range.start == end && range.end == range.start) else { continue }
            guard let origin = piece.origin else { continue }
            let low = origin.offset + max(0, range.start - start)
            return SourceRange(file: origin.file, start: low, end: origin.offset + min(range.end, end) - start)
        }
        return nil
    }
}
