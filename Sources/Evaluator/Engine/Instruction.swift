import RuleEngine

/// A register of a batch program: one value for each lane of the batch.
typealias RegisterID = Int

/// What an instruction reads.
enum Operand: Hashable, Sendable {
    case register(RegisterID)
    /// The same for every lane of every batch.
    case scalar(Int128)
    /// The same for every lane of a batch in a period.
    case firstDay, lastDay
}

/// Memory that a program reads where it lies: a batch's columns, or the batch's stretch of a column.
enum Input: Hashable, Sendable {
    /// A field of the batch's own table.
    case field(FieldID)
    case fieldPresence(FieldID)
    /// Log rows: the owner, and the day.
    case owner, day
    /// Records: their numbers.
    case record
    /// A value that another program stored, for the batch's own lanes, in the enclosing period.
    case stored(ValueID)
    case storedPresence(ValueID)
    /// A value that this program kept of the period before, and whether there is one.
    case kept(ValueID)
    case keptPresence(ValueID)
    case hasKept
    /// What was gathered for the batch's own lanes.
    case gathered(GatheringID)
    case gatheredPresence(GatheringID)
}

/// A column that is read at any record.
enum Lookup: Hashable, Sendable {
    case field(TableID, FieldID)
    case fieldPresence(TableID, FieldID)
    case stored(ValueID)
    case storedPresence(ValueID)
}

/// A step of a batch program. Its result is a register of its own, which is written once.
enum Operation: Hashable, Sendable {
    case input(Input, Width)
    case arithmetic(ArithmeticKernel, Width, Operand, Operand)
    case negate(Width, Operand)
    case divide(Rounding, Width, Operand, Operand)
    case compare(Comparison, Width, Operand, Operand)
    case logic(LogicKernel, Operand, Operand)
    case not(Operand)
    /// The first operand is the mask.
    case select(Width, RegisterID, Operand, Operand)
    case convert(Width, RegisterID)
    case calendar(Calendar, Operand)
    case dateCall(Reckoning, [Operand])
    /// Of a register's field, or of a stored value in the batch's period: by record.
    case look(Lookup, Width, RegisterID)
    /// Of a dated register: the row of an owner (nil: of nobody) that is in force on a day; −1 where none is.
    case inForce(TableID, owner: RegisterID?, Operand)
    /// Log rows: the lanes of a paged column that rows belong to, by day and record (nil: a page has one lane).
    case slots(ValueID, RegisterID?)
    /// Log rows: of a stored value, by slots.
    case lookPaged(Lookup, Width, RegisterID)
    /// The stored value of everything, in the batch's period, for every lane.
    case spread(Lookup, Width)

    // Ends: they give nothing back.
    case store(ValueID, Operand, presence: Operand?)
    case gather(GatheringID, Contribution)
    /// For the next period, where the mask of lanes that exist says so; last of all, as what was kept is read until then.
    case keep(ValueID, Width, Operand, presence: Operand?, exists: Operand?)
    case keepExistence(exists: Operand?)
    /// The condition, and the mask of lanes that exist.
    case guarantee(Int, Operand, exists: Operand?)
    /// Log rows: a column of an output.
    case deliver(output: Int, column: Int, Width, Operand, presence: Operand?)
    /// Log rows: the end of a row of an output.
    case deliverRows(output: Int)

    /// The width of its result; nil for an end.
    var width: Width? {
        switch self {
        case .input(_, let width), .arithmetic(_, let width, _, _), .negate(let width, _),
            .divide(_, let width, _, _), .select(let width, _, _, _), .convert(let width, _), .look(_, let width, _),
            .lookPaged(_, let width, _), .spread(_, let width):
            width
        case .compare, .logic, .not: .byte
        case .calendar, .dateCall, .slots, .inForce: .word
        case .store, .gather, .keep, .keepExistence, .guarantee, .deliver, .deliverRows: nil
        }
    }

    /// The registers it reads.
    var reads: [RegisterID] {
        func of(_ operands: Operand?...) -> [RegisterID] {
            operands.compactMap { operand -> RegisterID? in
                if case .register(let register) = operand { register } else { nil }
            }
        }
        switch self {
        case .input, .spread, .deliverRows: return []
        case .arithmetic(_, _, let a, let b), .divide(_, _, let a, let b), .compare(_, _, let a, let b),
            .logic(_, let a, let b):
            return of(a, b)
        case .negate(_, let a), .not(let a), .calendar(_, let a): return of(a)
        case .dateCall(_, let operands): return operands.flatMap { of($0) }
        case .guarantee(_, let a, let exists): return of(a, exists)
        case .select(_, let mask, let a, let b): return [mask] + of(a, b)
        case .convert(_, let a), .look(_, _, let a), .lookPaged(_, _, let a): return [a]
        case .slots(_, let a): return a.map { [$0] } ?? []
        case .inForce(_, let owner, let day): return (owner.map { [$0] } ?? []) + of(day)
        case .keep(_, _, let a, let presence, let exists): return of(a, presence, exists)
        case .keepExistence(let exists): return of(exists)
        case .store(_, let a, let presence), .deliver(_, _, _, let a, let presence): return of(a, presence)
        case .gather(_, let part): return of(part.value, part.presence, part.filter) + (part.group.map { [$0] } ?? [])
        }
    }
}

/// What a batch adds to a gathering.
struct Contribution: Hashable, Sendable {
    /// nil: the rows themselves.
    var value: Operand?
    var width: Width
    /// Masks; nil: all.
    var presence: Operand?
    var filter: Operand?
    /// The lane of the target's page; nil: the batch's own records, or the only lane.
    var group: RegisterID?
}
