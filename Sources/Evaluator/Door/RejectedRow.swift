/// A row that broke its declaration, kept small: where it is, and why. `DoorReport.rejections` makes the whole of it.
struct RejectedRow: Sendable, Hashable {
    var reason: RejectionReason
    /// 1-based line of the file on which the row starts; the header is line 1.
    var line: Int
    /// 0-based position among the rows of the file (header and blank lines not counted).
    var row: Int
    /// Where the row's bytes are, its line end left out.
    var offset: Int
    var length: Int
    /// Position of the guilty column in the header; nil: the whole row.
    var column: Int?
}

/// Why a row is not let in. A row has one reason: the first that applies, whole-row reasons first, then those of a log's
/// owner, then of the fields in the order declared; in a register then duplicate keys, then references.
enum RejectionReason: UInt8, Sendable, Hashable, CaseIterable {
    case lineTooLong, unclosedQuote, textAfterQuote, columnCount, notUTF8, nulByte
    case missingValue, notANumber, outOfRange, notAMultiple, notADate, notATime, notABoolean
    case unknownMember, unknownOwner, duplicateKey, unknownReference
}
