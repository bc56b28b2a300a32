/// Keeps keys of registers that are not loaded yet, and texts, as codes: equal strings have equal codes.
final class KeyCoder {
    private(set) var strings = ByteStrings()
    private var dictionary = KeyDictionary()

    func code(of string: some Collection<UInt8>) -> Int32 {
        let (position, isNew) = dictionary.insert(string)
        if isNew { strings.append(string) }
        return Int32(position)
    }

    /// The code of a string that was met already.
    func find(_ string: some Collection<UInt8>) -> Int32? { dictionary.find(string).map(Int32.init) }

    /// Texts as they are; keys as `FieldRule.key` says.
    func decode(
        _ field: FieldColumn, _ number: NumberRule?, isKey: Bool, _ slow: SlowPath, _ data: inout [Int32]
    ) {
        for row in 0..<field.count {
            data[row] = 0
            let bytes = field.bytes.copy(field.start(row)..<field.end(row))
            guard !bytes.isEmpty else {
                slow.missing(row)
                continue
            }
            if isKey, KeySpelling.isShortenedNumber(bytes) {
                slow.reject(row, .shortenedKey, field)
                continue
            }
            guard let number else {
                guard slow.isText(row, field) else { continue }
                data[row] = code(of: bytes)
                continue
            }
            switch number.parse(bytes) {
            case .value(let value): data[row] = code(of: shortestForm(value))
            case .notANumber: slow.reject(row, .notANumber, field)
            case .outOfRange: slow.reject(row, .outOfRange, field)
            case .notAMultiple: slow.reject(row, .notAMultiple, field)
            }
        }
    }
}
