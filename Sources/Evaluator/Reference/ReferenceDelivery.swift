import RuleEngine

extension ReferenceEvaluator {
    /// A value as it is delivered: a record by its key.
    func outputValue(_ value: ReferenceValue, _ type: ValueType) -> OutputValue {
        switch value {
        case .absent: return .absent
        case .boolean(let boolean): return .integer(boolean ? 1 : 0)
        case .integer(let integer): return .integer(integer)
        case .text(let bytes): return .text(bytes)
        case .record(let record):
            guard case .reference(let table) = type else { return .absent }
            return key(of: record, in: table)
        }
    }

    func key(of record: Int, in table: TableID) -> OutputValue {
        guard case .register(let field, _) = plan.tables[table].kind else { return .absent }
        return outputValue(data.tables[table][record].values[field], plan.tables[table].fields[field].type)
    }

    /// What orders the rows of an output that are equal in what it is sorted by: key and period; nothing for log rows.
    func tie(at place: Place) -> [OutputValue] {
        guard case .table(let table) = plan.grains[place.grain].subject else { return keyAndDay(at: place) }
        switch plan.tables[table].kind {
        case .register: return keyAndDay(at: place)
        case .log: return []
        }
    }

    /// The key of the record, or of the row's owner, and the day of the row or the period's first.
    func keyAndDay(at place: Place) -> [OutputValue] {
        [subjectKey(at: place) ?? .absent, place.day.map { .integer(Int128($0)) } ?? .absent]
    }

    func keyText(at place: Place) -> String? {
        guard case .table(let table) = plan.grains[place.grain].subject, let key = subjectKey(at: place) else {
            return nil
        }
        guard case .log(let owner, _, _) = plan.tables[table].kind else { return text(key, table) }
        return text(key, owner)
    }

    /// A record's key as data writes it.
    func keyText(of record: Int, in table: TableID) -> String { text(key(of: record, in: table), table) }

    private func text(_ key: OutputValue, _ table: TableID) -> String {
        var writer = CSVWriter()
        switch key {
        case .absent: break
        case .integer(let integer):
            if plan.holidayKey(table) != nil {
                writer.date(Int(clamping: integer))
            } else {
                writer.number(integer, decimals: 0)
            }
        case .text(let bytes): return String(decoding: bytes, as: UTF8.self)
        }
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private func subjectKey(at place: Place) -> OutputValue? {
        guard case .table(let table) = plan.grains[place.grain].subject else { return nil }
        switch plan.tables[table].kind {
        case .register:
            return key(of: place.item, in: table)
        case .log(let owner, _, _):
            guard let record = data.tables[table][place.item].owner else { return nil }
            return key(of: record, in: owner)
        }
    }
}
