@testable import RuleEngine

/// A person of a small world: every combination can be walked through.
struct SmallCase: Hashable {
    var rank: Int
    var count: Int
    var kind: Int
    var isActive: Bool
    /// nil: absent.
    var bonus: Int?

    static let header = """
        peraturan Contoh
          berlaku sejak 1 Januari 2024
        pilihan Jenis : A, B, C
        daftar Hal
          kode   : teks kunci
          rank   : bulat 1..5
          hitung : bulat 0..6 kelipatan 2
          jenis  : Jenis
          aktif  : ya/tidak
          bonus  : bulat 0..3 opsional

        """

    static let all: [SmallCase] = {
        var cases: [SmallCase] = []
        for rank in 1...5 {
            for count in [0, 2, 4, 6] {
                for kind in 0...2 {
                    for isActive in [false, true] {
                        for bonus in [nil, 0, 1, 2, 3] {
                            cases.append(
                                SmallCase(rank: rank, count: count, kind: kind, isActive: isActive, bonus: bonus))
                        }
                    }
                }
            }
        }
        return cases
    }()
}

/// A condition as text, and as what it means.
struct SmallCondition {
    var text: String
    var holds: (SmallCase) -> Bool

    static let members = ["A", "B", "C"]

    static func compare(_ sign: String, _ left: Int, _ right: Int) -> Bool {
        switch sign {
        case "=": left == right
        case "<>": left != right
        case "<": left < right
        case "<=": left <= right
        case ">": left > right
        default: left >= right
        }
    }

    static let signs = ["=", "<>", "<", "<=", ">", ">="]

    static func random(_ dice: inout Dice, depth: Int) -> SmallCondition {
        let sign = signs[dice.int(0...5)]
        switch dice.int(0...(depth == 0 ? 5 : 9)) {
        case 0, 1:
            let value = dice.int(0...6)
            return SmallCondition(text: "rank \(sign) \(value)") { compare(sign, $0.rank, value) }
        case 2:
            let value = dice.int(0...6)
            return SmallCondition(text: "hitung - 1 \(sign) \(value)") { compare(sign, $0.count - 1, value) }
        case 3:
            let member = dice.int(0...2)
            let isEqual = dice.chance(70)
            return SmallCondition(text: "jenis \(isEqual ? "=" : "<>") \(members[member])") {
                ($0.kind == member) == isEqual
            }
        case 4:
            let isActive = dice.chance(50)
            return SmallCondition(text: isActive ? "aktif" : "tidak aktif") { $0.isActive == isActive }
        case 5:
            let value = dice.int(0...3)
            return SmallCondition(text: "(ada bonus dan bonus \(sign) \(value))") { item in
                item.bonus.map { compare(sign, $0, value) } ?? false
            }
        case 6:
            let inner = random(&dice, depth: depth - 1)
            return SmallCondition(text: "tidak (\(inner.text))") { !inner.holds($0) }
        default:
            let (left, right) = (random(&dice, depth: depth - 1), random(&dice, depth: depth - 1))
            let isBoth = dice.chance(60)
            return SmallCondition(text: "(\(left.text) \(isBoth ? "dan" : "atau") \(right.text))") {
                isBoth ? left.holds($0) && right.holds($0) : left.holds($0) || right.holds($0)
            }
        }
    }
}

/// A cell of a table on one column of the small world.
struct SmallCell {
    enum Content {
        case anything, otherwise, absent
        case values(Set<Int>)
    }

    var text: String
    var content: Content

    /// - Parameters:
    ///   - values: of the column; members and yes or no by position.
    ///   - words: how each is written.
    static func random(_ values: [Int], _ words: [String], isOptional: Bool, _ dice: inout Dice) -> SmallCell {
        let isNumber = words.first == "\(values[0])"
        let pick = { (dice: inout Dice) in dice.int(0...values.count - 1) }
        switch dice.int(0...9) {
        case 0, 1, 2: return SmallCell(text: "-", content: .anything)
        case 3: return SmallCell(text: "selain itu", content: .otherwise)
        case 4 where isOptional: return SmallCell(text: "kosong", content: .absent)
        case 5, 6:
            guard isNumber else { fallthrough }
            let sign = SmallCondition.signs[dice.int(0...5)]
            let bound = values[pick(&dice)]
            return SmallCell(
                text: sign == "=" ? "\(bound)" : "\(sign) \(bound)",
                content: .values(Set(values.filter { SmallCondition.compare(sign, $0, bound) })))
        case 7:
            guard isNumber else { fallthrough }
            let (first, second) = (pick(&dice), pick(&dice))
            let (lower, upper) = (values[min(first, second)], values[max(first, second)])
            return SmallCell(
                text: "\(lower) .. \(upper)", content: .values(Set(values.filter { (lower...upper).contains($0) })))
        default:
            let chosen = Set([pick(&dice), pick(&dice)])
            return SmallCell(
                text: chosen.sorted().map { words[$0] }.joined(separator: " atau "),
                content: .values(Set(chosen.map { values[$0] })))
        }
    }
}
