import Findings
import RuleEngine

/// A table's rows as text, with the columns that its fields read. The header, and the words of reasons, are the door's.
struct ReferenceFile {
    let table: TableID
    let name: String
    let layout: FileLayout
    let rows: [ReferenceCSV.Row]
    /// One per field: its column's position.
    let columns: [Int]
    /// The column with the key of a log row's owner.
    let ownerColumn: Int?
    private let shape: TableShape

    /// Opens a table's file, or takes the rows written in the policy; nil where a finding says why.
    init?(_ table: TableID, _ plan: Plan, _ data: DataSet, _ findings: inout [DataFinding]) {
        let definition = plan.tables[table]
        self.table = table
        var source = data.sources[definition.name]
        if let inline = definition.inlineRows {
            source = definition.inlineSource(inline)
        } else if source == nil, case .register(_, isOpen: true) = definition.kind {
            source = definition.inlineSource([])
        }
        guard let source else {
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
        do throws(RunError) {
            layout = try FileLayout.read(
                source, columns: TableShape.columns(of: definition), table: definition.name, options: DoorOptions())
        } catch {
            if case .cannot(let reasons) = error { findings += reasons }
            return nil
        }
        findings += layout.notes
        rows = ReferenceCSV.rows(
            Array(bytes.dropFirst(layout.dataStart)), separator: layout.separator, firstLine: layout.headerLines + 1)
        let header = layout.header
        columns = definition.fields.map { field in header.firstIndex(of: field.column) ?? 0 }
        if case .log(_, let column, _) = definition.kind {
            ownerColumn = header.firstIndex(of: column)
        } else {
            ownerColumn = nil
        }
        shape = TableShape(table, plan, layout) { _ in .text }
    }

    var decimalSign: UInt8 { layout.decimalComma ? UInt8(ascii: ",") : UInt8(ascii: ".") }

    /// - Parameter keys: by register, the keys of the accepted rows.
    func rejection(
        _ position: Int, _ refusal: Refusal, _ plan: Plan, keys: [Set<ReferenceValue>]
    ) -> Rejection {
        let row = rows[position]
        let column = refusal.field.map { columns[$0] } ?? (refusal.reason.isOfRow ? nil : ownerColumn)
        let rejected = RejectedRow(
            reason: refusal.reason, line: row.line, row: position, offset: 0, length: row.text.count, column: column)
        var writer = FaultWriter(plan: plan, shape: shape) { keys[$0].contains(.text($1)) }
        writer.circle = refusal.circle.map { Array((plan.keyText($0, of: table) ?? "").utf8) }
        let fault = writer.fault(rejected, row.text)
        return Rejection(
            table: table, file: name, line: row.line, row: position, column: column.map { layout.header[$0] } ?? "",
            kind: fault.kind, reason: fault.reason, text: row.text)
    }
}

extension RejectionReason {
    /// Whether it concerns the row as a whole, no column of it.
    var isOfRow: Bool {
        switch self {
        case .lineTooLong, .unclosedQuote, .textAfterQuote, .columnCount: true
        case .notUTF8, .nulByte, .missingValue, .notANumber, .outOfRange, .notAMultiple, .notADate, .notATime,
            .notABoolean, .unknownMember, .unknownOwner, .duplicateKey, .unknownReference, .shortenedKey,
            .endsBeforeStart, .circularReference:
            false
        }
    }
}
