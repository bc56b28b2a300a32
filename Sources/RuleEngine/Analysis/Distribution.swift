/// Whether whole numbers of records can satisfy a condition on a group of a given size.
struct Distribution {
    let headcount: Headcount
    private let setting: [NodeID: Interval]
    /// Numbers by kind that satisfied it last: the next size often needs one more of some kind.
    private var last: [Int128]?
    private(set) var trials = 0

    static let mostTrials = 60_000

    init(_ headcount: Headcount, _ setting: [NodeID: Int128]) {
        self.headcount = headcount
        self.setting = setting.mapValues { Interval(only: $0) }
    }

    /// nil: that was too much to find out.
    mutating func isPossible(_ size: Int128) -> Bool? {
        if let last {
            for kind in last.indices {
                var numbers = last
                numbers[kind] += 1
                if numbers.reduce(0, +) == size, mayHold(numbers.map { Interval(only: $0) }, size) {
                    self.last = numbers
                    return true
                }
            }
        }
        last = nil
        // What each kind can be by its own limits often settles it.
        var ranges: [Interval] = []
        for kind in headcount.kinds.indices {
            guard let range = range(ofKind: kind, size) else { return false }
            ranges.append(range)
        }
        let least = ranges.reduce(0) { $0 + $1.lowerBound }
        let most = ranges.reduce(0) { $0 + $1.upperBound }
        guard least <= size, size <= most else { return false }
        return search([], ranges, size)
    }

    private mutating func search(_ numbers: [Int128], _ ranges: [Interval], _ size: Int128) -> Bool? {
        let rest = size - numbers.reduce(0, +)
        let open = headcount.kinds.count - numbers.count
        if open == 1 {
            let all = numbers + [rest]
            guard mayHold(all.map { Interval(only: $0) }, size) else { return false }
            last = all
            return true
        }
        guard let possible = ranges[numbers.count].intersection(0...rest) else { return false }
        for number in possible.lowerBound...possible.upperBound {
            guard trials < Self.mostTrials else { return nil }
            let next = numbers + [number]
            let others = Array(repeating: 0...(rest - number), count: open - 1)
            guard mayHold(next.map { Interval(only: $0) } + others, size) else { continue }
            guard let found = search(next, ranges, size) else { return nil }
            if found { return true }
        }
        return false
    }

    /// What the number of one kind can be where only its own limits are looked at; nil: nothing.
    mutating func range(ofKind kind: Int, _ size: Int128) -> Interval? {
        var result: Interval?
        for number in 0...size {
            var numbers = Array(repeating: 0...size, count: headcount.kinds.count)
            numbers[kind] = Interval(only: number)
            if mayHold(numbers, size) { result = result?.hull(Interval(only: number)) ?? Interval(only: number) }
        }
        return result
    }

    private mutating func mayHold(_ numbers: [Interval], _ size: Int128) -> Bool {
        trials += 1
        var known = setting
        for (position, count) in headcount.counts.enumerated() {
            var sum = Interval(only: 0)
            var isAll = true
            for (kind, number) in zip(headcount.kinds, numbers) {
                if kind.isCounted[position] { sum = sum.plus(number) ?? 0...size } else { isAll = false }
            }
            known[count] = isAll ? Interval(only: size) : sum.intersection(0...size) ?? 0...size
        }
        let results = headcount.tape.run(known)
        return headcount.tape.value(of: headcount.condition, in: results)?.upperBound != 0
    }
}
