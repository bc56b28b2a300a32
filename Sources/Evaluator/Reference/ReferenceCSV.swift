/// A CSV file cut into rows and fields, the plain way.
enum ReferenceCSV {
    struct Row {
        /// 1-based line on which it starts.
        var line: Int
        /// As it was, without the end of its line.
        var text: [UInt8]
        var fields: [[UInt8]]
        /// What is wrong with its quotes.
        var fault: RejectionReason?
    }

    /// The rows of a file below its header; blank lines are none.
    static func rows(_ content: [UInt8], separator: UInt8, firstLine: Int) -> [Row] {
        var rows: [Row] = []
        var position = 0
        var line = firstLine
        while position < content.count {
            let row = row(content, &position, line, separator)
            line += row.text.count { $0 == UInt8(ascii: "\n") } + 1
            if !row.text.isEmpty { rows.append(row) }
        }
        return rows
    }

    /// Reads one row and moves past the end of its line.
    private static func row(_ content: [UInt8], _ position: inout Int, _ line: Int, _ separator: UInt8) -> Row {
        let start = position
        var fields: [[UInt8]] = []
        var field: [UInt8] = []
        var fault: RejectionReason?
        var atFieldStart = true
        var isQuoted = false
        var isClosed = false
        var end: Int?
        while position < content.count, end == nil {
            let byte = content[position]
            if isQuoted, !isClosed {
                if byte != UInt8(ascii: "\"") {
                    field.append(byte)
                } else if position + 1 < content.count, content[position + 1] == UInt8(ascii: "\"") {
                    field.append(byte)
                    position += 1
                } else {
                    isClosed = true
                }
            } else if byte == UInt8(ascii: "\n") {
                end = position
            } else if byte == separator {
                fields.append(field)
                field = []
                atFieldStart = true
                isQuoted = false
                isClosed = false
                position += 1
                continue
            } else if byte == UInt8(ascii: "\""), atFieldStart {
                isQuoted = true
            } else if byte == UInt8(ascii: "\r"),
                position + 1 == content.count || content[position + 1] == UInt8(ascii: "\n")
            {
                // The end of the line is near: nothing of the field.
            } else {
                if isClosed { fault = fault ?? .textAfterQuote }
                field.append(byte)
            }
            atFieldStart = false
            position += 1
        }
        fields.append(field)
        var text = Array(content[start..<(end ?? content.count)])
        if text.last == UInt8(ascii: "\r") { text.removeLast() }
        if text.count > DoorOptions().rowLimit { fault = .lineTooLong }
        if isQuoted, !isClosed { fault = .unclosedQuote }
        return Row(line: line, text: text, fields: fields, fault: fault)
    }
}
