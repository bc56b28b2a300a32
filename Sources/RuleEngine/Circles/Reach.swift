/// From where a value is read, seen from the value that needs it.
enum Reach: Hashable, Sendable {
    /// The same record, period or row.
    case own
    /// A record below in the hierarchy of a field, in the same period.
    case below(FieldID)
    /// Anywhere else.
    case elsewhere

    /// What is read from there is so far away from here.
    func then(_ next: Reach) -> Reach {
        switch (self, next) {
        case (.own, _): next
        case (_, .own): self
        case (.below(let one), .below(let other)): one == other ? self : .elsewhere
        case (.below, _), (.elsewhere, _): .elsewhere
        }
    }

    /// Whether values that need each other so can be reckoned: all the way round it goes down one hierarchy.
    static func isDownward(_ circle: some Sequence<Reach>) -> Bool {
        switch circle.reduce(Reach.own, { $0.then($1) }) {
        case .below: true
        case .own, .elsewhere: false
        }
    }
}
