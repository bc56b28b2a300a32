/// Some rows with the right number of columns, and where their fields are. A view of a scanner's buffers.
struct RowGroup {
    /// Where a row is.
    struct Place {
        /// 0-based, counted from the start of the morsel.
        var row: Int
        /// 0-based, counted likewise.
        var line: Int
        var offset: Int
        var length: Int
    }

    let bytes: PaddedBytes
    /// For each field the byte before its first.
    let starts: EntryPlaces
    /// For each field the byte behind its last.
    let ends: EntryPlaces
    let columns: Int
    let count: Int
    /// Where the first byte of the buffer is in the file.
    let base: Int
    let firstRow: Int
    let firstLine: Int
    /// Where rows follow each other without anything between, one a line: empty, as it can be worked out.
    let places: [Place]

    var isRegular: Bool { places.isEmpty }

    func place(of row: Int) -> Place {
        guard isRegular else { return places[row] }
        let start = starts[row * columns] + 1
        let field = self.column(columns - 1)
        return Place(row: firstRow + row, line: firstLine + row, offset: base + start, length: field.end(row) - start)
    }

    @inline(__always)
    func column(_ column: Int) -> FieldColumn {
        FieldColumn(
            bytes: bytes, starts: starts.advanced(by: column), ends: ends.advanced(by: column), stride: columns,
            count: count, trimsReturn: isRegular && column == columns - 1)
    }
}

/// One column of a group.
struct FieldColumn {
    let bytes: PaddedBytes
    private let starts: EntryPlaces
    private let ends: EntryPlaces
    private let stride: Int
    let count: Int
    /// The last column: a carriage return before the line feed belongs to the line end.
    private let trimsReturn: Bool

    init(bytes: PaddedBytes, starts: EntryPlaces, ends: EntryPlaces, stride: Int, count: Int, trimsReturn: Bool) {
        self.bytes = bytes
        self.starts = starts
        self.ends = ends
        self.stride = stride
        self.count = count
        self.trimsReturn = trimsReturn
    }

    @inline(__always)
    func start(_ row: Int) -> Int { starts[row &* stride] &+ 1 }

    @inline(__always)
    func end(_ row: Int) -> Int {
        let end = ends[row &* stride]
        return trimsReturn && bytes[end &- 1] == 13 ? end &- 1 : end
    }

    /// Goes through the fields from the first row on; cheaper than asking for each by its row.
    @inline(__always)
    var cursor: Cursor { Cursor(bytes: bytes, starts: starts, ends: ends, stride: stride, trimsReturn: trimsReturn) }

    struct Cursor {
        fileprivate let bytes: PaddedBytes
        fileprivate var starts: EntryPlaces
        fileprivate var ends: EntryPlaces
        fileprivate let stride: Int
        fileprivate let trimsReturn: Bool

        /// Where the next field lies.
        @inline(__always)
        mutating func next() -> (start: Int, end: Int) {
            let start = starts[0] &+ 1
            var end = ends[0]
            if trimsReturn && bytes[end &- 1] == 13 { end &-= 1 }
            starts = starts.advanced(by: stride)
            ends = ends.advanced(by: stride)
            return (start, end)
        }
    }
}
