import Findings
import RuleEngine

/// What a file's first line says about the rest of it.
struct FileLayout: Sendable {
    /// `,` or `;`.
    let separator: UInt8
    let header: [String]
    /// The first byte after the header.
    let dataStart: Int
    /// Lines up to the end of the header.
    var headerLines: Int
    let notes: [DataFinding]

    /// Figures have a comma where the semicolon separates.
    var decimalComma: Bool { separator == UInt8(ascii: ";") }

    /// Reads the header.
    ///
    /// - Parameters:
    ///   - columns: those that the table declares; each must be there, and once.
    ///   - table: the table's name, for messages.
    static func read(
        _ source: any ByteSource, columns: [String], table: String, options: DoorOptions
    ) throws(RunError) -> FileLayout {
        let bytes = try start(of: source, length: options.rowLimit + 8)
        let file = source.name
        guard !bytes.isEmpty else { throw .cannot([.emptyFile(file: file)]) }
        if let encoding = foreignEncoding(bytes) {
            throw .cannot([.wrongEncoding(file: file, encoding: encoding)])
        }
        var mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var blankLines = 0
        while let end = blankLineEnd(bytes, mark) {
            mark = end
            blankLines += 1
        }
        guard bytes.count > mark else { throw .cannot([.emptyFile(file: file)]) }
        guard let line = HeaderLine(bytes[mark...], isWhole: bytes.count == source.count, columns: columns) else {
            throw .cannot([
                .badHeader(
                    file: file,
                    reason: Message(id: "barisnya terlalu panjang", en: "the line is too long"))
            ])
        }
        if let reason = line.fault { throw .cannot([.badHeader(file: file, reason: reason)]) }
        let header = line.names.map { String(decoding: $0, as: UTF8.self) }
        var faults: [DataFinding] = []
        var seen: Set<String> = []
        for column in columns where seen.insert(column).inserted {
            switch header.count(where: { $0 == column }) {
            case 0: faults.append(.missingColumn(file: file, column: column, table: table, header: header))
            case 1: break
            default: faults.append(.columnTwice(file: file, column: column))
            }
        }
        guard faults.isEmpty else { throw .cannot(faults) }
        var notes: [DataFinding] = []
        for name in header where !seen.contains(name) {
            notes.append(.unknownColumn(file: file, column: name, table: table))
        }
        return FileLayout(
            separator: line.separator, header: header, dataStart: line.end, headerLines: blankLines + line.lines,
            notes: notes)
    }

    private static func blankLineEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
        let line = bytes[start...].prefix(2)
        if line.first == 10 { return start + 1 }
        return line.elementsEqual([13, 10]) ? start + 2 : nil
    }

    private static func start(of source: any ByteSource, length: Int) throws(RunError) -> [UInt8] {
        let buffer = BlockBuffer(capacity: min(length, source.count))
        do throws(ByteSourceError) {
            let count = try buffer.fill(from: source, at: 0, length: buffer.capacity)
            return buffer.bytes.copy(0..<count)
        } catch {
            throw .cannot([.unreadable(file: source.name, reason: error.message)])
        }
    }

    /// What the first bytes betray: other encodings of text, and files that are no text at all.
    private static func foreignEncoding(_ bytes: [UInt8]) -> String? {
        let signatures: [([UInt8], String)] = [
            ([0xFF, 0xFE, 0, 0], "UTF-32"), ([0, 0, 0xFE, 0xFF], "UTF-32"), ([0xFF, 0xFE], "UTF-16"),
            ([0xFE, 0xFF], "UTF-16"), ([0x50, 0x4B, 0x03, 0x04], "Excel/ZIP"), ([0xD0, 0xCF, 0x11, 0xE0], "Excel"),
            ([0x1F, 0x8B], "gzip"), ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard"),
        ]
        for (signature, name) in signatures where bytes.starts(with: signature) { return name }
        // UTF-16 without a mark: every second byte of plain letters is 0.
        if bytes.count >= 4, (bytes[0] == 0) != (bytes[1] == 0), (bytes[2] == 0) == (bytes[0] == 0),
            (bytes[3] == 0) == (bytes[1] == 0)
        {
            return "UTF-16"
        }
        return nil
    }
}

/// The first line, taken apart byte by byte.
private struct HeaderLine {
    var names: [[UInt8]] = []
    var separator = UInt8(ascii: ",")
    /// Offset of the next line.
    var end = 0
    var lines = 1
    var fault: Message?

    /// nil: the line does not end within these bytes, although the file goes on.
    init?(_ bytes: ArraySlice<UInt8>, isWhole: Bool, columns: [String]) {
        let comma = Self.split(bytes, separator: UInt8(ascii: ","))
        let semicolon = Self.split(bytes, separator: UInt8(ascii: ";"))
        let wanted = Set(columns.map { Array($0.utf8) })
        func hits(_ names: [[UInt8]]) -> Int { names.count(where: wanted.contains) }
        // The separator is the one that gives more of the declared columns, else the one that occurs more often.
        let score = (hits(comma.names), comma.names.count)
        let other = (hits(semicolon.names), semicolon.names.count)
        let chosen = other > score ? semicolon : comma
        separator = UInt8(ascii: other > score ? ";" : ",")
        guard chosen.isEnded || isWhole else { return nil }
        names = chosen.names
        end = chosen.end
        lines = chosen.lines
        if chosen.isQuoted {
            fault = Message(id: "ada tanda petik yang tidak ditutup", en: "a quote is not closed")
        } else if names.contains(where: { $0.contains(0) }) {
            fault = Message(id: "ada bita nol", en: "it holds a zero byte")
        } else if names.contains(where: { !isUTF8($0) }) {
            fault = Message(id: "bukan UTF-8", en: "it is not UTF-8")
        }
    }

    private struct Split {
        var names: [[UInt8]] = []
        var end = 0
        var lines = 1
        var isEnded = false
        var isQuoted = false
    }

    private static func split(_ bytes: ArraySlice<UInt8>, separator: UInt8) -> Split {
        var result = Split()
        var name: [UInt8] = []
        var wasQuoted = false
        var place = bytes.startIndex
        while place < bytes.endIndex {
            let byte = bytes[place]
            place += 1
            if result.isQuoted {
                if byte == UInt8(ascii: "\"") {
                    if place < bytes.endIndex, bytes[place] == UInt8(ascii: "\"") {
                        name.append(byte)
                        place += 1
                    } else {
                        result.isQuoted = false
                    }
                } else {
                    if byte == 10 { result.lines += 1 }
                    name.append(byte)
                }
            } else if byte == UInt8(ascii: "\""), name.isEmpty, !wasQuoted {
                result.isQuoted = true
                wasQuoted = true
            } else if byte == separator {
                result.names.append(name)
                name = []
                wasQuoted = false
            } else if byte == 10 {
                result.isEnded = true
                break
            } else {
                name.append(byte)
            }
        }
        if name.last == 13 { name.removeLast() }
        result.names.append(name)
        result.end = place
        return result
    }
}

func isUTF8(_ bytes: some Sequence<UInt8>) -> Bool {
    var decoder = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    while true {
        switch decoder.parseScalar(from: &iterator) {
        case .valid: continue
        case .emptyInput: return true
        case .error: return false
        }
    }
}
