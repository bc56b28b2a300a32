/// A JSON document. Objects keep the order of their keys.
indirect enum JSON: Sendable, Equatable {
    case null
    case boolean(Bool)
    /// Whole numbers only. Beyond 2^53, where other readers lose digits, they are written as text.
    case integer(Int128)
    case text(String)
    case array([JSON])
    case object([Member])

    struct Member: Sendable, Equatable {
        var key: String
        var value: JSON

        init(_ key: String, _ value: JSON) {
            self.key = key
            self.value = value
        }
    }

    /// Members without a value are left out.
    static func record(_ members: (String, JSON?)...) -> JSON {
        .object(members.compactMap { key, value in value.map { Member(key, $0) } })
    }

    static func int(_ value: Int) -> JSON { .integer(Int128(value)) }
    static func ints(_ values: [Int]) -> JSON { .array(values.map(JSON.int)) }
}

/// Writes JSON: the document's object and the arrays directly in it over several lines, everything else on one.
struct JSONWriter {
    private(set) var text = ""
    /// 2^53: the last whole number up to which every reader is exact.
    private static let exactLimit: Int128 = 9_007_199_254_740_992

    static func document(_ value: JSON) -> String {
        var writer = JSONWriter()
        writer.write(value, depth: 0)
        return writer.text + "\n"
    }

    private mutating func write(_ value: JSON, depth: Int) {
        switch value {
        case .object(let members) where depth == 0 && !members.isEmpty:
            text += "{\n"
            for (index, member) in members.enumerated() {
                text += "  "
                quote(member.key)
                text += ": "
                write(member.value, depth: 1)
                text += index + 1 < members.count ? ",\n" : "\n"
            }
            text += "}"
        case .array(let items) where depth == 1 && !items.isEmpty:
            text += "[\n"
            for (index, item) in items.enumerated() {
                text += "    "
                write(item, depth: 2)
                text += index + 1 < items.count ? ",\n" : "\n"
            }
            text += "  ]"
        case .null: text += "null"
        case .boolean(let value): text += value ? "true" : "false"
        case .integer(let value):
            let isExact = value.magnitude <= JSONWriter.exactLimit.magnitude
            text += isExact ? String(value) : "\"\(value)\""
        case .text(let value): quote(value)
        case .array(let items):
            text += "["
            for (index, item) in items.enumerated() {
                if index > 0 { text += ", " }
                write(item, depth: depth + 1)
            }
            text += "]"
        case .object(let members):
            text += "{"
            for (index, member) in members.enumerated() {
                if index > 0 { text += ", " }
                quote(member.key)
                text += ": "
                write(member.value, depth: depth + 1)
            }
            text += "}"
        }
    }

    private mutating func quote(_ value: String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            default:
                if scalar.value < 0x20 {
                    let digits = String(scalar.value, radix: 16)
                    text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                } else {
                    text.unicodeScalars.append(scalar)
                }
            }
        }
        text += "\""
    }
}
