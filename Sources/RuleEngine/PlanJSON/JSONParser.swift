/// Why a text is not a plan.
public struct PlanJSONError: Error, Sendable, Equatable {
    /// Where: a byte offset (`byte 12`), or a path into the document (`nodes[3].type`).
    public var place: String
    public var message: String

    init(_ place: String, _ message: String) {
        self.place = place
        self.message = message
    }
}

/// Reads JSON with whole numbers.
struct JSONParser {
    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0
    private static let deepest = 64

    static func parse(_ text: String) throws(PlanJSONError) -> JSON {
        var parser = JSONParser(bytes: Array(text.utf8))
        let value = try parser.value()
        parser.skipSpace()
        if parser.position < parser.bytes.count { throw parser.error("text after the document") }
        return value
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private func error(_ message: String) -> PlanJSONError { PlanJSONError("byte \(position)", message) }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte == 32 || byte == 10 || byte == 13 || byte == 9 { position += 1 }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        skipSpace()
        guard next == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func take(word: StaticString) -> Bool {
        let end = position + word.utf8CodeUnitCount
        guard end <= bytes.count, String(decoding: bytes[position..<end], as: UTF8.self) == word.description else {
            return false
        }
        position = end
        return true
    }

    private mutating func value() throws(PlanJSONError) -> JSON {
        depth += 1
        defer { depth -= 1 }
        if depth > JSONParser.deepest { throw error("nested too deeply") }
        if take("{") { return .object(try members()) }
        if take("[") { return .array(try items()) }
        if next == UInt8(ascii: "\"") { return .text(try string()) }
        if take(word: "null") { return .null }
        if take(word: "true") { return .boolean(true) }
        if take(word: "false") { return .boolean(false) }
        return .integer(try integer())
    }

    private mutating func members() throws(PlanJSONError) -> [JSON.Member] {
        if take("}") { return [] }
        var members: [JSON.Member] = []
        repeat {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw error("a key is missing") }
            let key = try string()
            guard take(":") else { throw error("`:` is missing") }
            members.append(JSON.Member(key, try value()))
        } while take(",")
        guard take("}") else { throw error("`}` is missing") }
        return members
    }

    private mutating func items() throws(PlanJSONError) -> [JSON] {
        if take("]") { return [] }
        var items: [JSON] = []
        repeat { items.append(try value()) } while take(",")
        guard take("]") else { throw error("`]` is missing") }
        return items
    }

    private mutating func integer() throws(PlanJSONError) -> Int128 {
        let start = position
        if next == UInt8(ascii: "-") { position += 1 }
        while let byte = next, (48...57).contains(byte) { position += 1 }
        guard let value = Int128(String(decoding: bytes[start..<position], as: UTF8.self)) else {
            throw error("a value is missing")
        }
        if let byte = next, [46, 69, 101].contains(byte) { throw error("only whole numbers are expected") }
        return value
    }

    private mutating func string() throws(PlanJSONError) -> String {
        position += 1
        var text: [UInt8] = []
        while let byte = next, byte != UInt8(ascii: "\"") {
            position += 1
            if byte != UInt8(ascii: "\\") {
                text.append(byte)
                continue
            }
            guard let escape = next else { throw error("a text does not end") }
            position += 1
            switch escape {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(escape)
            case UInt8(ascii: "n"): text.append(10)
            case UInt8(ascii: "r"): text.append(13)
            case UInt8(ascii: "t"): text.append(9)
            case UInt8(ascii: "b"): text.append(8)
            case UInt8(ascii: "f"): text.append(12)
            case UInt8(ascii: "u"): text += Array(String(try unicode()).utf8)
            default: throw error("an escape that does not exist")
            }
        }
        guard next != nil else { throw error("a text does not end") }
        position += 1
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func unicode() throws(PlanJSONError) -> Character {
        let first = try codeUnit()
        if let scalar = Unicode.Scalar(first) { return Character(scalar) }
        guard take(word: "\\u") else { throw error("half a character") }
        let second = try codeUnit()
        guard (0xD800...0xDBFF).contains(first), (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw error("half a character") }
        return Character(scalar)
    }

    private mutating func codeUnit() throws(PlanJSONError) -> UInt32 {
        guard position + 4 <= bytes.count,
            let value = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
        else { throw error("four hexadecimal digits are missing") }
        position += 4
        return value
    }
}
