extension Grid {
    /// Points of a box, counted in atoms; nil where that does not fit.
    func volume(_ mask: MaskBox) -> Int128? {
        var product: Int128 = 1
        for line in lines {
            let (next, isOverflow) = product.multipliedReportingOverflow(by: Int128(line.count(mask)))
            if isOverflow { return nil }
            product = next
        }
        // Sums of as many volumes as there can be rows must fit too.
        return product < Int128.max >> 32 ? product : nil
    }

    /// Joins boxes that together are one row a person would write, and puts them in the order of their values.
    ///
    /// - Parameter isForPeople: only rows that can be said simply; otherwise any box.
    func merged(_ boxes: [MaskBox], isForPeople: Bool = true) -> [MaskBox] {
        var boxes = boxes.sorted(by: comesBefore)
        // Every pair is tried; a result that large is not for people anyway.
        var isChanged = boxes.count <= 1_000
        while isChanged {
            isChanged = false
            var first = 0
            while first < boxes.count {
                var second = first + 1
                while second < boxes.count {
                    if let both = join(boxes[first], boxes[second], isForPeople: isForPeople) {
                        boxes[first] = both
                        boxes.remove(at: second)
                        isChanged = true
                    } else {
                        second += 1
                    }
                }
                first += 1
            }
        }
        return boxes.sorted(by: comesBefore)
    }

    /// The union of two boxes where it is a box: they differ on one axis only.
    func join(_ left: MaskBox, _ right: MaskBox, isForPeople: Bool = true) -> MaskBox? {
        var differing: Line?
        for line in lines where !line.isEqual(left, right) {
            if differing != nil { return nil }
            differing = line
        }
        guard let line = differing else { return left }
        var both = left
        for index in line.word..<line.word + line.words { both[index] |= right[index] }
        return !isForPeople || line.isOneRange(both) ? both : nil
    }

    /// By the lowest atom of the first axis, then of the next; where those are equal, the smaller box first.
    private func comesBefore(_ left: MaskBox, _ right: MaskBox) -> Bool {
        for line in lines {
            let (first, second) = (line.firstAtom(left) ?? 0, line.firstAtom(right) ?? 0)
            if first != second { return first < second }
        }
        for line in lines {
            let (first, second) = (line.count(left), line.count(right))
            if first != second { return first < second }
        }
        return left.lexicographicallyPrecedes(right)
    }
}

extension Grid.Line {
    func count(_ mask: MaskBox) -> Int {
        var count = 0
        for index in word..<word + words { count += mask[index].nonzeroBitCount }
        return count
    }

    func meets(_ left: MaskBox, _ right: MaskBox) -> Bool {
        for index in word..<word + words where left[index] & right[index] != 0 { return true }
        return false
    }

    func isEqual(_ left: MaskBox, _ right: MaskBox) -> Bool {
        for index in word..<word + words where left[index] != right[index] { return false }
        return true
    }

    func isFull(_ mask: MaskBox) -> Bool { count(mask) == atoms }

    /// A box with the lower half of its atoms on this axis.
    func lowerHalf(_ mask: MaskBox) -> MaskBox {
        var half = mask
        var wanted = count(mask) / 2
        for atom in 0..<atoms where has(atom, mask) {
            if wanted > 0 {
                wanted -= 1
            } else {
                half[word + atom >> 6] &= ~(1 << UInt64(atom & 63))
            }
        }
        return half
    }

    /// A box without another's atoms on this axis.
    func difference(_ mask: MaskBox, _ other: MaskBox) -> MaskBox {
        var rest = mask
        for index in word..<word + words { rest[index] &= ~other[index] }
        return rest
    }

    /// Whether a cell of a table can say it simply: one range of numbers, absence alone, anything; any list of members.
    func isOneRange(_ mask: MaskBox) -> Bool {
        if !axis.isOrdered || isFull(mask) { return true }
        let chosen = (0..<atoms).filter { has($0, mask) }
        guard let first = chosen.first, let last = chosen.last else { return true }
        if axis.mayBeAbsent, last == starts.count { return chosen.count == 1 }
        return last - first + 1 == chosen.count
    }

    /// Adds to a box all atoms of this axis that are not taken and make a cell that can be said simply.
    func widen(_ mask: inout MaskBox, taken: [UInt64]) {
        let isFree = { (atom: Int) in taken[atom >> 6] >> UInt64(atom & 63) & 1 == 0 }
        let free = (0..<atoms).filter(isFree)
        if free.count == atoms || !axis.isOrdered {
            for atom in free { fill(atom..<atom + 1, in: &mask) }
            return
        }
        guard let start = firstAtom(mask), start < starts.count else { return }
        var low = start
        var high = start
        while low > 0, isFree(low - 1) { low -= 1 }
        while high + 1 < starts.count, isFree(high + 1) { high += 1 }
        fill(low..<high + 1, in: &mask)
    }
}
