/// Where the separators and line feeds of a stretch of bytes are.
@safe final class StructuralIndex {
    /// What was met on the way.
    struct Outcome {
        /// Entries written.
        var count = 0
        /// Line feeds among them.
        var lines = 0
        var hasQuote = false
    }

    private let entries: UnsafeMutablePointer<Int32>
    private let capacity: Int

    /// - Parameter bytes: how many bytes are indexed at most, each of which may be a separator.
    init(bytes: Int) {
        capacity = bytes + 80
        unsafe entries = UnsafeMutablePointer<Int32>.allocate(capacity: capacity)
    }

    deinit { unsafe entries.deallocate() }

    subscript(index: Int) -> Int {
        precondition(index >= 0 && index < capacity)
        return unsafe Int(entries[index])
    }

    /// Places of the entries.
    var places: EntryPlaces { unsafe EntryPlaces(base: UnsafePointer(entries)) }

    /// Indexes `range` from its first byte, until at least `limit` entries are found or the range ends.
    /// Entry 0 is the byte before the range, so that the field before entry `i` is what lies between entries `i` − 1 and `i`.
    @inline(never)
    func build(_ bytes: PaddedBytes, _ range: Range<Int>, separator: UInt8, limit: Int) -> Outcome {
        precondition(range.count + 80 <= capacity && range.upperBound <= bytes.count)
        let separators = SIMD16<UInt8>(repeating: separator)
        let feeds = SIMD16<UInt8>(repeating: 10)
        let quotes = SIMD16<UInt8>(repeating: 34)
        var quoteBits = SIMD2<UInt64>(repeating: 0)
        var lines = LaneCounter()
        var place = range.lowerBound
        let end = range.upperBound
        unsafe entries[0] = Int32(truncatingIfNeeded: place &- 1)
        let out = unsafe entries + 1
        var count = 0
        while place &+ 64 <= end && count < limit {
            let block = Block64(bytes, at: place)
            let feed = block.equals(feeds)
            lines.add(feed)
            quoteBits |= block.equals(quotes).folded
            count = unsafe Self.write((block.equals(separators) | feed).mask, place, out, count)
            place &+= 64
        }
        var outcome = Outcome(count: count, lines: lines.count)
        if place < end && count < limit {
            // The last bytes: what lies behind the end is masked away.
            let rest = UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- (end &- place))
            let block = Block64(bytes, at: place)
            let feed = block.equals(feeds).mask & rest
            let mask = block.equals(separators).mask & rest | feed
            if block.equals(quotes).mask & rest != 0 { quoteBits[0] = 1 }
            outcome.lines &+= Self.countBits(feed)
            outcome.count = unsafe Self.write(mask, place, out, count)
        }
        outcome.hasQuote = quoteBits[0] | quoteBits[1] != 0
        return outcome
    }

    /// The same for bytes with quotes: separators and line feeds between quotes are left out.
    ///
    /// - Parameter state: where the quotes stand before the range, and afterwards where they stand behind it.
    @inline(never)
    func buildQuoted(
        _ bytes: PaddedBytes, _ range: Range<Int>, separator: UInt8, limit: Int, state: inout QuoteState
    ) -> Outcome {
        precondition(range.count + 80 <= capacity && range.upperBound <= bytes.count)
        let separators = SIMD16<UInt8>(repeating: separator)
        let feeds = SIMD16<UInt8>(repeating: 10)
        let quotes = SIMD16<UInt8>(repeating: 34)
        var outcome = Outcome()
        var place = range.lowerBound
        unsafe entries[0] = Int32(truncatingIfNeeded: place &- 1)
        let out = unsafe entries + 1
        while place < range.upperBound && outcome.count < limit {
            let block = Block64(bytes, at: place)
            let length = min(64, range.upperBound &- place)
            let valid = UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- length)
            let quoteMask = block.equals(quotes).mask & valid
            let ends = (block.equals(separators) | block.equals(feeds)).mask & valid
            if quoteMask == 0, let isInside = state.isSettled {
                if !isInside {
                    outcome.count = unsafe Self.write(ends, place, out, outcome.count)
                    if ends != 0 { state.fieldStart = place &+ 64 &- ends.leadingZeroBitCount }
                }
            } else if let counted = state.take(quotes: quoteMask, ends: ends, at: place, length: length) {
                outcome.count = unsafe Self.write(counted, place, out, outcome.count)
            } else {
                var marks = quoteMask | ends
                while marks != 0 {
                    let bit = marks.trailingZeroBitCount
                    marks &= marks &- 1
                    let spot = place &+ bit
                    if state.take(isQuote: quoteMask &>> UInt64(truncatingIfNeeded: bit) & 1 != 0, at: spot) {
                        unsafe out[outcome.count] = Int32(truncatingIfNeeded: spot)
                        outcome.count &+= 1
                    }
                }
            }
            if quoteMask != 0 { outcome.hasQuote = true }
            place &+= length
        }
        return outcome
    }

    /// Writes the places of a mask's bits. Eight are written whether they are there or not: a block of a usual file has about so many,
    /// and what is too much is overwritten by the next block. (This is why there is room for more entries than bytes.)
    @inline(__always)
    private static func write(_ mask: UInt64, _ place: Int, _ out: UnsafeMutablePointer<Int32>, _ count: Int) -> Int {
        var mask = mask
        let found = countBits(mask)
        var next = unsafe out + count
        var written = 0
        repeat {
            for index in 0..<8 {
                unsafe next[index] = Int32(truncatingIfNeeded: place &+ mask.trailingZeroBitCount)
                mask &= mask &- 1
            }
            unsafe next += 8
            written &+= 8
        } while written < found
        return count &+ found
    }

    /// Without the processor's own instruction, which not all of them have.
    @inline(__always)
    private static func countBits(_ word: UInt64) -> Int {
        let pairs = word &- (word &>> 1 & 0x5555_5555_5555_5555)
        let nibbles = (pairs & 0x3333_3333_3333_3333) &+ (pairs &>> 2 & 0x3333_3333_3333_3333)
        let bytes = (nibbles &+ nibbles &>> 4) & 0x0F0F_0F0F_0F0F_0F0F
        return Int(truncatingIfNeeded: (bytes &* 0x0101_0101_0101_0101) &>> 56)
    }
}

/// Places of field ends, read without checks: indices come from counts of the same index.
@safe struct EntryPlaces {
    private let base: UnsafePointer<Int32>

    init(base: UnsafePointer<Int32>) { unsafe self.base = unsafe base }

    @inline(__always)
    subscript(index: Int) -> Int { unsafe Int(base[index]) }

    @inline(__always)
    func advanced(by offset: Int) -> EntryPlaces { unsafe EntryPlaces(base: base + offset) }
}
