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
        let groups = view.groups.count
        let left = Self.fields(of: before)
        let right = Self.fields(of: after)
        rows = zip(left.dropFirst(), right.dropFirst()).map { one, other in
            Row(
                key: one[0], period: one[1], groups: Array(one[2..<(2 + groups)]),
                before: Array(one[(2 + groups)...]), after: Array(other[(2 + groups)...]))
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
