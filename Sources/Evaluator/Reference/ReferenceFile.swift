import Findings
import RuleEngine

/// A table's rows as text, with the columns that its fields read.
struct ReferenceFile {
    let table: TableID
    let name: String
    let header: [String]
    let rows: [ReferenceCSV.Row]
    let decimalSign: UInt8
    /// One per field: its column's position.
    let columns: [Int]
    /// The column with the key of a log row's owner.
    let ownerColumn: Int?

    /// Opens a table's file, or takes the rows written in the policy; nil for an open register, and where a finding says why.
    init?(_ table: TableID, _ plan: Plan, _ data: DataSet, _ findings: inout [DataFinding]) {
        let definition = plan.tables[table]
        self.table = table
        if case .register(_, true) = definition.kind { return nil }
        if let inline = definition.inlineRows {
            name = definition.name.lowercased() + ".csv"
            header = definition.fields.map(\.column)
            rows = inline.enumerated().map { index, cells in
                var writer = CSVWriter()
                for cell in cells { writer.textField(cell) }
                return ReferenceCSV.Row(line: index + 1, text: writer.bytes, fields: cells.map { Array($0.utf8) })
            }
            decimalSign = UInt8(ascii: ".")
            columns = Array(definition.fields.indices)
            ownerColumn = nil
            return
        }
        guard let source = data.sources[definition.name] else {
            findings.append(.missingFile(table: definition.name))
            return nil
        }
        name = source.name
        let bytes: [UInt8]
        do throws(ByteSourceError) {
            bytes = try source.readAll()
        } catch {
            findings.append(.unreadable(file: name, reason: error.message))
            return nil
        }
        let file = ReferenceCSV(bytes)
        guard let first = file.rows.first else {
            findings.append(.emptyFile(file: name))
            return nil
        }
        let titles = first.fields.map { String(decoding: $0, as: UTF8.self) }
        header = titles
        rows = Array(file.rows.dropFirst())
        decimalSign = file.separator == UInt8(ascii: ";") ? UInt8(ascii: ",") : UInt8(ascii: ".")

        var wanted = definition.fields.map(\.column)
        if case .log(_, let ownerColumn, _) = definition.kind { wanted.insert(ownerColumn, at: 0) }
        var missing: [DataFinding] = []
        for (index, column) in wanted.enumerated() where !wanted[..<index].contains(column) {
            switch titles.count(where: { $0 == column }) {
            case 0:
                missing.append(.missingColumn(file: name, column: column, table: definition.name, header: titles))
            case 1: break
            default: missing.append(.columnTwice(file: name, column: column))
            }
        }
        for title in titles where !wanted.contains(title) {
            findings.append(.unknownColumn(file: name, column: title, table: definition.name))
        }
        if !missing.isEmpty {
            findings += missing
            return nil
        }
        columns = definition.fields.map { titles.firstIndex(of: $0.column) ?? 0 }
        if case .log(_, let column, _) = definition.kind {
            ownerColumn = titles.firstIndex(of: column)
        } else {
            ownerColumn = nil
        }
    }

    func rejection(_ position: Int, _ refusal: Refusal, _ plan: Plan) -> Rejection {
        let row = rows[position]
        let column = refusal.field.map { columns[$0] } ?? (refusal.reason.isOfRow ? nil : ownerColumn)
        let content = column.map { RowFault.quoted(row.fields[$0]) } ?? ""
        let fault = fault(refusal, content, row, plan)
        return Rejection(
            table: table, file: name, line: row.line, row: position, column: column.map { header[$0] } ?? "",
            kind: fault.kind, reason: fault.reason, text: row.text)
    }

    private func fault(_ refusal: Refusal, _ content: String, _ row: ReferenceCSV.Row, _ plan: Plan) -> RowFault {
        let definition = plan.tables[table]
        let field = refusal.field.map { definition.fields[$0] }
        switch refusal.reason {
        case .lineTooLong: return .lineTooLong(length: row.text.count, limit: 0)
        case .unclosedQuote: return .unclosedQuote()
        case .textAfterQuote: return .textAfterQuote()
        case .columnCount: return .columnCount(found: row.fields.count, expected: header.count)
        case .notUTF8: return .notUTF8(content)
        case .nulByte: return .nulByte()
        case .missingValue: return .missingValue(field?.column ?? ownerTitle)
        case .notANumber:
            return .notANumber(content, decimals: 0, decimalComma: decimalSign == UInt8(ascii: ","))
        case .outOfRange: return .outOfRange(content, range: "")
        case .notAMultiple: return .notAMultiple(content, step: "")
        case .notADate: return .notADate(content)
        case .notATime: return .notATime(content)
        case .notABoolean: return .notABoolean(content)
        case .unknownMember:
            guard case .choice(let choice)? = field?.type else { return .unknownMember(content, members: []) }
            return .unknownMember(content, members: plan.choices[choice].members)
        case .unknownOwner:
            guard case .log(let owner, _, _) = definition.kind else { return .unknownOwner(content, register: "") }
            return .unknownOwner(content, register: plan.tables[owner].name)
        case .duplicateKey: return .duplicateKey(content)
        case .unknownReference:
            guard case .reference(let target)? = field?.type else { return .unknownReference(content, register: "") }
            return .unknownReference(content, register: plan.tables[target].name)
        }
    }

    private var ownerTitle: String { ownerColumn.map { header[$0] } ?? "" }
}

extension RejectionReason {
    /// Whether it concerns the row as a whole, no column of it.
    var isOfRow: Bool {
        switch self {
        case .lineTooLong, .unclosedQuote, .textAfterQuote, .columnCount: true
        case .notUTF8, .nulByte, .missingValue, .notANumber, .outOfRange, .notAMultiple, .notADate, .notATime,
            .notABoolean, .unknownMember, .unknownOwner, .duplicateKey, .unknownReference:
            false
        }
    }

    var kind: FindingKind {
        switch self {
        case .lineTooLong: .dataLineTooLong
        case .unclosedQuote: .dataUnclosedQuote
        case .textAfterQuote: .dataTextAfterQuote
        case .columnCount: .dataColumnCount
        case .notUTF8: .dataNotUTF8
        case .nulByte: .dataNulByte
        case .missingValue: .dataMissingValue
        case .notANumber: .dataNotANumber
        case .outOfRange: .dataOutOfRange
        case .notAMultiple: .dataNotAMultiple
        case .notADate: .dataNotADate
        case .notATime: .dataNotATime
        case .notABoolean: .dataNotABoolean
        case .unknownMember: .dataUnknownMember
        case .unknownOwner: .dataUnknownOwner
        case .duplicateKey: .dataDuplicateKey
        case .unknownReference: .dataUnknownReference
        }
    }
}
