/// A box as bits: per axis one bit for each atom of the grid.
typealias MaskBox = [UInt64]

/// A space cut at every end of every interval, so that a box is a set of atoms on each axis and all further work is on bits.
///
/// An atom is a run of values that no box tells apart; each holds at least one value that can occur.
struct Grid: Sendable {
    struct Line: Sendable {
        var axis: Axis
        /// Position (in steps from the lowest value) of the first value of each atom; ascending.
        var starts: [UInt128]
        /// Position of the last value of the axis.
        var last: UInt128
        /// The atom of absence follows those of values.
        var atoms: Int { starts.count + (axis.mayBeAbsent ? 1 : 0) }
        /// Where this axis's words stand in a mask.
        var word: Int
        var words: Int { (atoms + 63) / 64 }
    }

    let lines: [Line]
    /// Words of a mask.
    let stride: Int

    init(_ space: Space, boxes: [Box]) {
        var lines: [Line] = []
        var word = 0
        for (index, axis) in space.axes.enumerated() {
            var line = Line(axis: axis, starts: [], last: 0, word: word)
            if let extent = axis.extent {
                line.last = Grid.distance(extent.range.lowerBound, extent.range.upperBound) / extent.step
                var cuts: Set<UInt128> = [0]
                for box in boxes {
                    for interval in box.sets[index].intervals {
                        guard let part = line.positions(interval) else { continue }
                        cuts.insert(part.lowerBound)
                        if part.upperBound < line.last { cuts.insert(part.upperBound + 1) }
                    }
                }
                line.starts = cuts.sorted()
            }
            word += line.words
            lines.append(line)
        }
        self.lines = lines
        stride = word
    }

    /// The distance of two ordered numbers, which always fits.
    static func distance(_ lower: Int128, _ upper: Int128) -> UInt128 {
        UInt128(bitPattern: upper) &- UInt128(bitPattern: lower)
    }

    /// Every point of the space.
    var full: MaskBox {
        var mask = MaskBox(repeating: 0, count: stride)
        for line in lines { line.fill(0..<line.atoms, in: &mask) }
        return mask
    }

    func mask(_ box: Box) -> MaskBox {
        var mask = MaskBox(repeating: 0, count: stride)
        for (line, set) in zip(lines, box.sets) {
            for interval in set.intervals {
                if let part = line.positions(interval) {
                    line.fill(line.atom(at: part.lowerBound)..<line.atom(at: part.upperBound) + 1, in: &mask)
                }
            }
            if set.includesAbsent, line.axis.mayBeAbsent {
                line.fill(line.starts.count..<line.atoms, in: &mask)
            }
        }
        return mask
    }

    func box(_ mask: MaskBox) -> Box { Box(lines.map { $0.set(mask) }) }

    /// The lowest value on each axis; absence only where there is nothing else.
    func sample(_ mask: MaskBox) -> Point {
        lines.map { line in
            guard let atom = line.firstAtom(mask), atom < line.starts.count else { return .absent }
            return .value(line.value(line.starts[atom]))
        }
    }

    func intersection(_ left: MaskBox, _ right: MaskBox) -> MaskBox {
        var both = left
        for index in 0..<stride { both[index] &= right[index] }
        return both
    }

    /// Whether some axis has no atom left.
    func isEmpty(_ mask: MaskBox) -> Bool {
        lines.contains { line in
            for index in line.word..<line.word + line.words where mask[index] != 0 { return false }
            return true
        }
    }
}

extension Grid.Line {
    func positions(_ interval: ClosedRange<Int128>) -> ClosedRange<UInt128>? { axis.positions(interval) }

    func value(_ position: UInt128) -> Int128 {
        guard let extent = axis.extent else { return 0 }
        return Int128(bitPattern: UInt128(bitPattern: extent.range.lowerBound) &+ position &* extent.step)
    }

    /// The atom that holds a position.
    func atom(at position: UInt128) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= position { low = middle } else { high = middle }
        }
        return low
    }

    func fill(_ atoms: Range<Int>, in mask: inout MaskBox) {
        for atom in atoms { mask[word + atom >> 6] |= 1 << UInt64(atom & 63) }
    }

    func has(_ atom: Int, _ mask: MaskBox) -> Bool { mask[word + atom >> 6] >> UInt64(atom & 63) & 1 == 1 }

    func firstAtom(_ mask: MaskBox) -> Int? {
        for index in 0..<words where mask[word + index] != 0 {
            return index * 64 + mask[word + index].trailingZeroBitCount
        }
        return nil
    }

    func lastAtom(_ mask: MaskBox) -> Int? {
        for index in (0..<words).reversed() where mask[word + index] != 0 {
            return index * 64 + 63 - mask[word + index].leadingZeroBitCount
        }
        return nil
    }

    func set(_ mask: MaskBox) -> AxisSet {
        if (0..<atoms).allSatisfy({ has($0, mask) }) { return .everything }
        var intervals: [ClosedRange<Int128>] = []
        var atom = 0
        while atom < starts.count {
            guard has(atom, mask) else {
                atom += 1
                continue
            }
            let first = atom
            while atom < starts.count, has(atom, mask) { atom += 1 }
            let end = atom < starts.count ? starts[atom] - 1 : last
            intervals.append(value(starts[first])...value(end))
        }
        return AxisSet(intervals, absent: axis.mayBeAbsent && has(starts.count, mask))
    }
}
