import RuleEngine

/// A date in a notation that the door does not take: `31/01/2025`, `2025-1-31`, `2025-01-31 00:00:00`.
enum ForeignDate {
    /// The days that may be meant, as day numbers: day before month first.
    static func readings(of text: String) -> [Int] {
        let parts = text.split(whereSeparator: { $0 == " " || $0 == "T" })
        guard let date = parts.first, parts.dropFirst().allSatisfy({ $0.contains(":") }) else { return [] }
        let digits = date.split(omittingEmptySubsequences: false, whereSeparator: { "/.-".contains($0) })
        let figures = digits.compactMap { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) : nil }
        guard digits.count == 3, figures.count == 3 else { return [] }
        let lengths = digits.map(\.count)
        let candidates: [CivilDate]
        if lengths[0] == 4, lengths[1] <= 2, lengths[2] <= 2 {
            candidates = [CivilDate(year: figures[0], month: figures[1], day: figures[2])]
        } else if lengths[2] == 4, lengths[0] <= 2, lengths[1] <= 2 {
            candidates = [
                CivilDate(year: figures[2], month: figures[1], day: figures[0]),
                CivilDate(year: figures[2], month: figures[0], day: figures[1]),
            ]
        } else {
            return []
        }
        var days: [Int] = []
        for candidate in candidates where candidate.isValid && candidate.year >= 1 {
            if !days.contains(candidate.dayNumber) { days.append(candidate.dayNumber) }
        }
        return days
    }
}
