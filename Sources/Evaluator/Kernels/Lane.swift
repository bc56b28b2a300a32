/// How wide the elements of a column or register are.
enum Width: UInt8, Sendable, Hashable, Comparable, CaseIterable {
    /// Truth values (0 or 1) and codes of short choices.
    case byte
    case word, double, quad

    var bytes: Int {
        switch self {
        case .byte: 1
        case .word: 4
        case .double: 8
        case .quad: 16
        }
    }

    static func < (left: Width, right: Width) -> Bool { left.rawValue < right.rawValue }

    /// The narrowest width for arithmetic on a range.
    init(holding range: ClosedRange<Int128>) {
        if range.lowerBound >= Int128(Int32.min), range.upperBound <= Int128(Int32.max) {
            self = .word
        } else if range.lowerBound >= Int128(Int64.min), range.upperBound <= Int128(Int64.max) {
            self = .double
        } else {
            self = .quad
        }
    }
}

/// An element of a column or register.
protocol Lane: FixedWidthInteger, BitwiseCopyable, Sendable {
    static var width: Width { get }
}

/// An element that arithmetic is done on.
protocol NumberLane: Lane, SignedInteger where Magnitude: BitwiseCopyable {}

extension UInt8: Lane { static var width: Width { .byte } }
extension Int32: NumberLane { static var width: Width { .word } }
extension Int64: NumberLane { static var width: Width { .double } }
extension Int128: NumberLane { static var width: Width { .quad } }
