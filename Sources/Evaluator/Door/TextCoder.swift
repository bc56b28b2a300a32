/// Gives the texts of a log their codes. One decoder's.
final class TextCoder {
    private let pool: KeyDictionary
    private(set) var overlay = TextOverlay()

    init(pool: TextPool) { self.pool = pool.dictionary }

    func decode(_ field: FieldColumn, _ slow: SlowPath, _ data: inout [Int32]) {
        var out = data.mutableSpan
        precondition(out.count >= field.count)
        let bytes = field.bytes
        pool.withView { view in
            var previousStart = 0
            var previousLength = 0
            var previous: Int32 = 0
            for row in 0..<field.count {
                let start = field.start(row)
                let length = field.end(row) &- start
                if length == 0 {
                    slow.missing(row)
                    out[row] = 0
                } else if length == previousLength, bytes.isEqual(start, previousStart, length: length) {
                    out[row] = previous
                } else {
                    var code = view.find(bytes, start, start &+ length)
                    // Only texts that are let in are kept: of a row rejected already, nothing is.
                    if code < 0 {
                        guard slow.isText(row, field), slow.marks.reason(row) == nil else {
                            out[row] = 0
                            previousLength = 0
                            continue
                        }
                        code = add(bytes.copy(start..<start + length))
                    }
                    out[row] = code
                    previous = code
                    previousStart = start
                    previousLength = length
                }
            }
        }
    }

    @inline(never)
    private func add(_ text: [UInt8]) -> Int32 { overlay.code(of: text) }
}
