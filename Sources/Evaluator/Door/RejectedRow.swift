/// A row that broke its declaration, kept small, as every row of a file may be one: where it is, and why.
/// `DoorReport` makes the whole of it.
struct RejectedRow: Sendable, Hashable {
    /// 1-based line of the file on which the row starts; the header is line 1.
    var line: Int
    /// 0-based position among the rows of the file (header and blank lines not counted).
    var row: Int
    /// Where the row's bytes are, its line end left out.
    var offset: Int
    private var storedLength: UInt32
    private var storedColumn: Int32
    var reason: RejectionReason

    init(reason: RejectionReason, line: Int, row: Int, offset: Int, length: Int, column: Int?) {
        self.line = line
        self.row = row
        self.offset = offset
        storedLength = UInt32(clamping: length)
        storedColumn = column.map { Int32(clamping: $0) } ?? -1
        self.reason = reason
    }

    var length: Int {
        get { Int(storedLength) }
        set { storedLength = UInt32(clamping: newValue) }
    }

    /// Position of the guilty column in the header; nil: the whole row.
    var column: Int? { storedColumn < 0 ? nil : Int(storedColumn) }
}

/// Why a row is not let in.
///
/// A row has one reason: the first that applies, in this order.
/// 1. The row as a whole: too long, an unclosed quote, text after a closing quote, the number of columns.
/// 2. Field by field, a log's owner first, then the fields in the order declared: not UTF-8, a zero byte, empty though
///    required, then what the type asks (notation, range, step, member, and in a log the record it refers to).
///    In a dated register, an end before the start comes after all of these.
/// 3. In a register, a key that occurs more than once among its rows, even if one of these rows is rejected for another reason.
///    In a dated register, rows in order that have one owner and start on one day.
/// 4. In a register, references to records that are not there, or were rejected themselves (fields in the order declared).
/// 5. In a register, the first hierarchy in which the record is above itself among those that are left. Who refers to a record
///    rejected for this is rejected as in 4.
///
/// What is accepted:
/// - A field in quotes is what stands between them. Empty, in quotes or not, is absent. Nothing is trimmed.
/// - Figures: `-`, digits, then a decimal point (a comma where the separator is `;`) with at least one digit on both sides.
///   Further decimals are let in where they are 0. Range before step.
/// - Dates `YYYY-MM-DD`, times `HH:MM` up to 23:59, booleans `1 0 ya tidak yes no true false`, members and texts to the byte.
/// - A key that is a whole number refers by its value: `007` is `7`.
/// - A text key, and what refers to a record, is not what a spreadsheet leaves of a long number (`1.99E+17`).
/// - Columns that no field reads may hold anything. Blank lines are no rows.
enum RejectionReason: UInt8, Sendable, Hashable, CaseIterable {
    case lineTooLong, unclosedQuote, textAfterQuote, columnCount, notUTF8, nulByte
    case missingValue, notANumber, outOfRange, notAMultiple, notADate, notATime, notABoolean
    case unknownMember, unknownOwner, duplicateKey, unknownReference, shortenedKey, endsBeforeStart
    case circularReference
}
