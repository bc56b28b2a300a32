import RuleEngine

/// How wide the values of a field are kept. It follows from the field's type alone.
enum ColumnWidth: Sendable {
    /// Booleans, and choices of at most 256 members.
    case uint8
    /// Record numbers, text codes, days, minutes, and numbers whose range fits.
    case int32
    /// All other numbers. (A field's range is held to what fits here: the door lets nothing else in.)
    case int64

    init(_ type: ValueType, choices: [Choice]) {
        switch type {
        case .boolean: self = .uint8
        case .choice(let id): self = choices[id].members.count <= 256 ? .uint8 : .int32
        case .text, .reference, .date, .timeOfDay: self = .int32
        case .number(let number):
            let fits = number.range.lowerBound >= Int128(Int32.min) && number.range.upperBound <= Int128(Int32.max)
            self = fits ? .int32 : .int64
        }
    }
}

/// The values of one field: of a batch, or of a whole register.
///
/// Exactly one of the three arrays is in use, as `width` says; take its `.span` for a kernel. A batch's arrays have the
/// batch's capacity, of which only the first `LogBatch.count` elements mean something.
struct ColumnData: Sendable, Equatable {
    let width: ColumnWidth
    var uint8: [UInt8] = []
    var int32: [Int32] = []
    var int64: [Int64] = []
    /// 1 where the field has a value, 0 where it is absent (the value is then some value within the range, or 0).
    /// Empty where the field is not optional.
    var present: [UInt8] = []

    init(width: ColumnWidth, isOptional: Bool, count: Int) {
        self.width = width
        switch width {
        case .uint8: uint8 = [UInt8](repeating: 0, count: count)
        case .int32: int32 = [Int32](repeating: 0, count: count)
        case .int64: int64 = [Int64](repeating: 0, count: count)
        }
        if isOptional { present = [UInt8](repeating: 0, count: count) }
    }

    /// A column that is not kept.
    init(unused width: ColumnWidth) { self.width = width }

    /// One value, whatever the width. For single values, not for loops over rows.
    subscript(row: Int) -> Int64 {
        get {
            switch width {
            case .uint8: Int64(uint8[row])
            case .int32: Int64(int32[row])
            case .int64: int64[row]
            }
        }
        set {
            switch width {
            case .uint8: uint8[row] = UInt8(truncatingIfNeeded: newValue)
            case .int32: int32[row] = Int32(truncatingIfNeeded: newValue)
            case .int64: int64[row] = newValue
            }
        }
    }

    func isPresent(_ row: Int) -> Bool { present.isEmpty || present[row] != 0 }
}

extension ColumnData {
    /// Moves the rows at these ascending positions to the front.
    mutating func keep(_ rows: [Int]) {
        switch width {
        case .uint8: Self.keep(rows, &uint8)
        case .int32: Self.keep(rows, &int32)
        case .int64: Self.keep(rows, &int64)
        }
        Self.keep(rows, &present)
    }

    static func keep<Value>(_ rows: [Int], _ values: inout [Value]) {
        guard !values.isEmpty else { return }
        for (target, row) in rows.enumerated() { values[target] = values[row] }
    }

    /// Adds the first `count` rows of another column of the same kind.
    mutating func append(_ other: ColumnData, count: Int) {
        switch width {
        case .uint8: uint8.append(contentsOf: other.uint8.prefix(count))
        case .int32: int32.append(contentsOf: other.int32.prefix(count))
        case .int64: int64.append(contentsOf: other.int64.prefix(count))
        }
        present.append(contentsOf: other.present.prefix(count))
    }

    /// The rows at these positions, in this order, and one of zeros where there are none.
    func gathered(_ rows: [Int]) -> ColumnData {
        var result = ColumnData(unused: width)
        switch width {
        case .uint8: result.uint8 = rows.isEmpty ? [0] : rows.map { uint8[$0] }
        case .int32: result.int32 = rows.isEmpty ? [0] : rows.map { int32[$0] }
        case .int64: result.int64 = rows.isEmpty ? [0] : rows.map { int64[$0] }
        }
        if !present.isEmpty { result.present = rows.map { present[$0] } }
        return result
    }
}
