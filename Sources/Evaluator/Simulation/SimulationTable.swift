/// The values of every record and period under two texts, in the order of key and period.
public struct SimulationTable: Sendable {
    public struct Row: Sendable {
        public var key: String
        public var period: String
        /// Parallel to the view's groups.
        public var groups: [String]
        /// Parallel to the view's values, as delivered; empty: absent.
        public var before: [String]
        public var after: [String]
    }

    public var rows: [Row]

    /// - Parameters:
    ///   - before: the probe's file under the present text.
    ///   - after: the same under the amended one.
    init(_ view: SimulationView, before: [UInt8], after: [UInt8]) {
        let left = Self.fields(of: before).dropFirst()
        let right = Self.fields(of: after).dropFirst()
        let width = view.groups.count
        func row(_ key: [String], _ one: [String]?, _ other: [String]?) -> Row {
            let nothing = [String](repeating: "", count: view.values.count)
            return Row(
                key: key[0], period: key[1], groups: Array(key[2..<(2 + width)]),
                before: one.map { Array($0[(2 + width)...]) } ?? nothing,
                after: other.map { Array($0[(2 + width)...]) } ?? nothing)
        }
        if left.count == right.count, zip(left, right).allSatisfy({ $0[0] == $1[0] && $0[1] == $1[1] }) {
            rows = zip(left, right).map { row($0, $0, $1) }
            return
        }
        // A text that is not in force in a period delivers nothing for it.
        var others = Dictionary(right.map { ([$0[0], $0[1]], $0) }) { first, _ in first }
        rows = left.map { row($0, $0, others.removeValue(forKey: [$0[0], $0[1]])) }
        rows += others.values.map { row($0, nil, $0) }
        rows.sort { one, other in
            (one.key, one.period) != (other.key, other.period)
                && [one.key, one.period].lexicographicallyPrecedes([other.key, other.period]) {
                    $0.utf8.lexicographicallyPrecedes($1.utf8)
                }
        }
    }

    /// The lines of a file as this program writes it.
    static func fields(of bytes: [UInt8]) -> [[String]] {
        var lines: [[String]] = []
        var line: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if isQuoted {
                if byte == 0x22, index < bytes.count, bytes[index] == 0x22 {
                    field.append(byte)
                    index += 1
                } else if byte == 0x22 {
                    isQuoted = false
                } else {
                    field.append(byte)
                }
                continue
            }
            switch byte {
            case 0x22: isQuoted = true
            case 0x2C, 0x0A:
                line.append(String(decoding: field, as: UTF8.self))
                field.removeAll(keepingCapacity: true)
                if byte == 0x0A {
                    lines.append(line)
                    line.removeAll(keepingCapacity: true)
                }
            default: field.append(byte)
            }
        }
        return lines
    }

    /// A delivered figure as the integer of its type: `29.60` is 2960 where the type has two decimals.
    static func integer(_ text: String) -> Int128? {
        var value: Int128 = 0
        var isNegative = false
        var hasDigit = false
        for byte in text.utf8 {
            switch byte {
            case 0x2D: isNegative = true
            case 0x2E: break
            case 0x30...0x39:
                value = value * 10 + Int128(byte - 0x30)
                hasDigit = true
            default: return nil
            }
        }
        return hasDigit ? (isNegative ? -value : value) : nil
    }
}
