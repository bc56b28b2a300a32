/// What is known of the steps between an integer's values: all are `residue` more than a multiple of `modulus`.
///
/// Without it a value rounded to Rp100 would be asked about at Rp901, which it can never be.
struct Congruence: Hashable, Sendable {
    /// Not negative; 0: the residue is the only value.
    let modulus: Int128
    /// Within 0..<modulus, where that is not 0.
    let residue: Int128

    /// Any whole number.
    static let any = Congruence(modulus: 1, residue: 0)

    private init(modulus: Int128, residue: Int128) {
        self.modulus = modulus
        self.residue = residue
    }

    static func constant(_ value: Int128) -> Congruence { Congruence(modulus: 0, residue: value) }

    static func multiples(of step: Int128) -> Congruence {
        step > 0 ? Congruence(modulus: step, residue: 0) : .any
    }

    private static func make(_ modulus: Int128, _ residue: Int128) -> Congruence {
        if modulus == 0 { return .constant(residue) }
        let rest = residue % modulus
        return Congruence(modulus: modulus, residue: rest < 0 ? rest + modulus : rest)
    }

    func contains(_ value: Int128) -> Bool { self == .make(modulus, value) }

    func plus(_ other: Congruence) -> Congruence {
        let (sum, isOverflow) = residue.addingReportingOverflow(other.residue)
        return isOverflow ? .any : .make(divisor(modulus, other.modulus), sum)
    }

    var negated: Congruence {
        let (negative, isOverflow) = Int128(0).subtractingReportingOverflow(residue)
        return isOverflow ? .any : .make(modulus, negative)
    }

    func times(_ other: Congruence) -> Congruence {
        let parts = [
            modulus.multipliedReportingOverflow(by: other.modulus),
            modulus.multipliedReportingOverflow(by: other.residue),
            other.modulus.multipliedReportingOverflow(by: residue),
            residue.multipliedReportingOverflow(by: other.residue),
        ]
        if parts.contains(where: \.overflow) { return .any }
        return .make(
            divisor(divisor(parts[0].partialValue, parts[1].partialValue), parts[2].partialValue),
            parts[3].partialValue)
    }

    /// What holds of values that are either.
    func joined(_ other: Congruence) -> Congruence {
        let (difference, isOverflow) = residue.subtractingReportingOverflow(other.residue)
        if isOverflow { return .any }
        return .make(divisor(divisor(modulus, other.modulus), difference), residue)
    }

    /// What holds of the sum of any number of such values.
    var summed: Congruence {
        let common = divisor(modulus, residue)
        return common == 0 ? .constant(0) : .multiples(of: common)
    }

    /// The values within a range as first, last and distance; the range as it is where there are none.
    func steps(within range: ClosedRange<Int128>) -> (range: ClosedRange<Int128>, step: Int128) {
        if modulus == 0 { return range.contains(residue) ? (residue...residue, 1) : (range, 1) }
        let below = Congruence.make(modulus, range.lowerBound).residue
        let gap = residue >= below ? residue - below : residue - below + modulus
        let (first, isOverflow) = range.lowerBound.addingReportingOverflow(gap)
        if isOverflow || first > range.upperBound { return (range, 1) }
        return (first...range.upperBound, modulus)
    }
}

/// The greatest common divisor; of 0 and a number, that number.
private func divisor(_ left: Int128, _ right: Int128) -> Int128 {
    var (first, second) = (left.magnitude, right.magnitude)
    while second != 0 { (first, second) = (second, first % second) }
    // Only the least number of all has no counterpart; 1 divides it too.
    return Int128(exactly: first) ?? 1
}
