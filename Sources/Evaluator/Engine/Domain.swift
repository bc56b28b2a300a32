import RuleEngine

/// Over which lanes the values of a grain are reckoned.
enum Domain: Hashable, Sendable {
    /// The rows of a log.
    case rows(TableID)
    /// The records of a register, in each period or without time.
    case records(TableID, PeriodUnit?)
    /// One lane, in each period or without time.
    case whole(PeriodUnit?)

    var isRows: Bool {
        switch self {
        case .rows: true
        case .records, .whole: false
        }
    }

    /// The length of its periods; nil for rows, too.
    var unit: PeriodUnit? {
        switch self {
        case .rows: nil
        case .records(_, let unit), .whole(let unit): unit
        }
    }

    /// Whether its values lie in time.
    var isDated: Bool {
        switch self {
        case .rows: true
        case .records(_, let unit), .whole(let unit): unit != nil
        }
    }
}

extension Plan {
    func domain(of grain: GrainID) -> Domain {
        let grain = grains[grain]
        switch grain.subject {
        case .everything: return .whole(grain.period)
        case .table(let table):
            switch tables[table].kind {
            case .log: return .rows(table)
            case .register: return .records(table, grain.period)
            }
        }
    }
}
