import RuleEngine

/// How the bytes of a field become its integer: made once per file from the declaration.
enum FieldRule: Sendable {
    case boolean(MemberTable)
    case choice(MemberTable)
    case number(NumberRule)
    case date(ClosedRange<Int>)
    case timeOfDay(ClosedRange<Int>)
    case text
    /// A record of a register that is loaded already.
    case record(RecordRule)
    /// A key of a register that is not loaded yet: it is kept as text, a whole number in its shortest form.
    case key(NumberRule?)

    /// - Parameter register: how references to a register are read.
    init(
        _ type: ValueType, choices: [Choice], decimalComma: Bool, register: (TableID) -> FieldRule
    ) {
        switch type {
        case .boolean: self = .boolean(.booleans)
        case .choice(let id): self = .choice(MemberTable(choices[id].members))
        case .number(let number): self = .number(NumberRule(number, decimalComma: decimalComma))
        case .date(let range): self = .date(range)
        case .timeOfDay(let range): self = .timeOfDay(range)
        case .text: self = .text
        case .reference(let table): self = register(table)
        }
    }

    /// The same for the owner of a log's row.
    var asOwner: FieldRule {
        switch self {
        case .record(var rule):
            rule.fault = .unknownOwner
            return .record(rule)
        case .boolean, .choice, .number, .date, .timeOfDay, .text, .key: return self
        }
    }
}

/// The numbers a field accepts.
struct NumberRule: Sendable {
    let decimals: Int
    var decimalComma: Bool
    let range: ClosedRange<Int64>
    let step: Int64
    /// 10 to the power of `decimals`.
    let scale: Int64

    init(_ type: NumberType, decimalComma: Bool) {
        decimals = type.decimals
        self.decimalComma = decimalComma
        // The plan's ranges of fields fit; if one did not, what does not fit would be out of range.
        let lower = Int64(clamping: type.range.lowerBound)
        range = lower...max(lower, Int64(clamping: type.range.upperBound))
        step = max(1, Int64(clamping: type.step))
        var scale: Int64 = 1
        for _ in 0..<min(18, type.decimals) { scale *= 10 }
        self.scale = scale
    }

    /// Whether all values are whole numbers of at most four digits, without a sign.
    var isSmallWhole: Bool { decimals == 0 && step == 1 && range.lowerBound >= 0 && range.upperBound <= 9_999 }
}

/// The records that a reference may name.
struct RecordRule: Sendable {
    let dictionary: KeyDictionary
    /// The rule of a whole-number key, which may be written in several ways; the dictionary has the shortest.
    var numberKey: NumberRule?
    /// An open register has every key that an accepted row refers to. What is not there is no key at all, or stands in a row that
    /// is rejected for another reason.
    let isOpen: Bool
    /// A reference that is not found is this.
    var fault: RejectionReason = .unknownReference
}

/// A whole number as keys are kept: no leading zeros, no `-0`.
func shortestForm(_ value: Int64) -> [UInt8] { Array(String(value).utf8) }
