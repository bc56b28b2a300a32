/// How keys are written, apart from what they say.
enum KeySpelling {
    /// Whether a key is what a spreadsheet leaves of a long number: `1,99002E+17`.
    static func isShortenedNumber(_ key: [UInt8]) -> Bool {
        // Nearly every key is told by its second byte.
        guard key.count >= 4, isSign(key[1]) || isExponent(key[1]), isDigit(key[0]) else { return false }
        var place = 1
        if isSign(key[1]) {
            place = 2
            while place < key.count, isDigit(key[place]) { place += 1 }
            guard place > 2 else { return false }
        }
        guard place + 2 < key.count, isExponent(key[place]), key[place + 1] == UInt8(ascii: "+") else { return false }
        return key[(place + 2)...].allSatisfy(isDigit)
    }

    /// Without blanks at its ends.
    static func trimmed(_ key: [UInt8]) -> [UInt8] {
        var rest = key[...]
        while let first = rest.first {
            if isBlank(first) {
                rest.removeFirst()
            } else if rest.starts(with: hardBlank) {
                rest.removeFirst(hardBlank.count)
            } else {
                break
            }
        }
        while let last = rest.last {
            if isBlank(last) {
                rest.removeLast()
            } else if rest.suffix(hardBlank.count).elementsEqual(hardBlank) {
                rest.removeLast(hardBlank.count)
            } else {
                break
            }
        }
        return Array(rest)
    }

    /// Alike for keys that differ in blanks and capitals only.
    static func folded(_ key: some Collection<UInt8>) -> [UInt8] {
        if key.contains(where: { $0 >= 0x80 }) {
            let words = String(decoding: key, as: UTF8.self).lowercased().split(whereSeparator: \.isWhitespace)
            return Array(words.joined(separator: " ").utf8)
        }
        var result: [UInt8] = []
        result.reserveCapacity(key.count)
        var isAfterBlank = false
        for byte in key {
            if isBlank(byte) {
                isAfterBlank = !result.isEmpty
                continue
            }
            if isAfterBlank { result.append(UInt8(ascii: " ")) }
            isAfterBlank = false
            result.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        }
        return result
    }

    /// The no-break space, which spreadsheets and web pages leave behind.
    private static let hardBlank: [UInt8] = [0xC2, 0xA0]

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") }
    private static func isExponent(_ byte: UInt8) -> Bool { byte | 0x20 == UInt8(ascii: "e") }
}
