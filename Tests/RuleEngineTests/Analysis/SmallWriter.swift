import PolicyDSL

@testable import RuleEngine

/// Writes small expressions as policy text and remembers where each part stands.
struct SmallWriter {
    private(set) var text: String
    /// By the part's number.
    private(set) var places: [Int: Range<Int>] = [:]
    /// Of the two sides of an extremum.
    private(set) var sides: [Int: (left: Range<Int>, right: Range<Int>)] = [:]

    init(_ text: String) { self.text = text }

    mutating func write(_ words: String) { text += words }

    @discardableResult
    mutating func write(_ number: SmallNumber) -> Range<Int> {
        let start = text.utf8.count
        switch number {
        case .a: text += "a"
        case .b: text += "b"
        case .figure(let value): text += Wording.figure(value, .indonesian)
        case .sum(let left, let right): write(left, "+", right)
        case .difference(let left, let right): write(left, "-", right)
        case .product(let left, let right): write(left, "*", right)
        case .share(let inner, let parts):
            text += "("
            write(inner)
            text += " / \(parts))"
        case .extremum(let isLeast, let left, let right, let id):
            text += isLeast ? "terkecil(" : "terbesar("
            let first = write(left)
            text += "; "
            let second = write(right)
            text += ")"
            sides[id] = (first, second)
        case .rounded(let inner, let rounding, let quantum, let id):
            text += "("
            write(inner)
            let mode =
                switch rounding {
                case .nearest: ""
                case .down: "ke bawah "
                case .up: "ke atas "
                case .halfEven: "setengah ke genap "
                case .towardZero: "ke arah nol "
                }
            text += " dibulatkan \(mode)ke \(Wording.figure(quantum, .indonesian))"
            text += ")"
            places[id] = start..<text.utf8.count
        case .conditional(let condition, let then, let otherwise):
            text += "(jika "
            write(condition)
            text += " maka "
            write(then)
            text += " selain itu "
            write(otherwise)
            text += ")"
        }
        return start..<text.utf8.count
    }

    private mutating func write(_ left: SmallNumber, _ sign: String, _ right: SmallNumber) {
        text += "("
        write(left)
        text += " \(sign) "
        write(right)
        text += ")"
    }

    mutating func write(_ truth: SmallTruth) {
        let start = text.utf8.count
        switch truth {
        case .u(let id):
            text += "u"
            places[id] = start..<text.utf8.count
        case .comparison(let comparison, let left, let right, let id):
            write(left)
            text += " \(comparison.sign) "
            write(right)
            places[id] = start..<text.utf8.count
        case .and(let left, let right, let id): write(left, "dan", right, id)
        case .or(let left, let right, let id): write(left, "atau", right, id)
        case .not(let inner, let id):
            text += "tidak ("
            write(inner)
            text += ")"
            places[id] = start..<text.utf8.count
        }
    }

    private mutating func write(_ left: SmallTruth, _ word: String, _ right: SmallTruth, _ id: Int) {
        let start = text.utf8.count
        text += "("
        write(left)
        text += " \(word) "
        write(right)
        text += ")"
        places[id] = start..<text.utf8.count
    }
}
