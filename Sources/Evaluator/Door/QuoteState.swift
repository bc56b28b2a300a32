/// Where a place stands towards the quotes around it (RFC 4180): a field is quoted if its first byte is a quote; a doubled quote
/// within is one; a quote in a field that does not begin with one is just a byte.
///
/// It is told of quotes, separators and line feeds only, in order, and of nothing between them.
struct QuoteState {
    private enum Mode {
        /// In a field that is not quoted, or after the closing quote.
        case outside
        case inside
        /// At a quote within a quoted field: what comes next says whether it closes.
        case pending
    }

    private var mode = Mode.outside
    /// Where the field starts.
    var fieldStart: Int
    private var pendingPlace = 0

    init(fieldStart: Int = -1) { self.fieldStart = fieldStart }

    /// Whether a next place without quotes before it is inside quotes; nil where that depends on what comes next.
    var isSettled: Bool? {
        switch mode {
        case .outside: false
        case .inside: true
        case .pending: nil
        }
    }

    /// Whether the data, if it ends here, ends within quotes.
    var isOpen: Bool { mode == .inside }

    /// Counts places from another byte, `distance` further on.
    mutating func move(by distance: Int) {
        fieldStart -= distance
        pendingPlace -= distance
    }

    /// Goes on to the next quote, separator or line feed.
    ///
    /// - Returns: whether it is a separator or line feed that counts.
    @inline(__always)
    mutating func take(isQuote: Bool, at place: Int) -> Bool {
        if mode == .pending {
            // Two quotes in a row are one quote of the text; anything else means that the first one closed the field.
            if isQuote && place == pendingPlace &+ 1 {
                mode = .inside
                return false
            }
            mode = .outside
            if isQuote { return false }
        }
        if isQuote {
            if mode == .inside {
                mode = .pending
                pendingPlace = place
            } else if place == fieldStart {
                mode = .inside
            }
            return false
        }
        if mode == .inside { return false }
        fieldStart = place &+ 1
        return true
    }

    /// Goes through up to 64 bytes at once, where all quotes stand as they should: at the ends of fields, or doubled.
    ///
    /// - Parameters:
    ///   - quotes: where the quotes are, the first byte lowest.
    ///   - ends: where separators and line feeds are.
    ///   - length: how many bytes there are.
    /// - Returns: the separators and line feeds that count; nil, and nothing changed, where some quote stands elsewhere.
    @inline(__always)
    mutating func take(quotes: UInt64, ends: UInt64, at place: Int, length: Int) -> UInt64? {
        // Each quote turns the state over; a doubled one does so twice.
        var inside = quotes
        inside ^= inside &<< 1
        inside ^= inside &<< 2
        inside ^= inside &<< 4
        inside ^= inside &<< 8
        inside ^= inside &<< 16
        inside ^= inside &<< 32
        if mode == .inside { inside = ~inside }
        let counted = ends & ~inside
        let opening = quotes & inside
        let closing = quotes & ~inside
        let isFirstAllowed = fieldStart == place || (mode == .pending && pendingPlace == place &- 1)
        let allowed = (counted | closing) &<< 1 | (isFirstAllowed ? 1 : 0)
        guard opening & ~allowed == 0 else { return nil }
        let last = UInt64(truncatingIfNeeded: length &- 1)
        if inside &>> last & 1 != 0 {
            mode = .inside
        } else if closing &>> last & 1 != 0 {
            mode = .pending
            pendingPlace = place &+ length &- 1
        } else {
            mode = .outside
        }
        if counted != 0 { fieldStart = place &+ 64 &- counted.leadingZeroBitCount }
        return counted
    }
}
