import RuleEngine

extension Delivery {
    /// The output of a grain of records or of everything, from what was stored.
    init(_ output: Output, _ form: ValueGraph.Output, _ data: RunData) {
        let periods = data.periods(form.domain.unit)
        let size = data.size(of: form.domain)
        name = output.name
        columns = zip(output.columns, form.values).map { column, value in
            let format = data.plan.outputFormat(of: column, in: output)
            guard let value, case .node(_, let type) = column.source, let stored = data.stored[value] else {
                return Column(
                    title: column.title, format: format,
                    cells: .period(firstDays: periods.firstDays, size: max(size, 1)))
            }
            return Column(
                title: column.title, format: format, texts: data.texts(of: type, data.dataset.texts.texts),
                cells: .paged(stored))
        }
        let exists = data.schedule.existence[form.domain].map { $0.compactMap { data.gathered[$0] } }
        let delivered = data.options.delivered
        let pages = periods.firstDays.indices.filter { page in
            periods.isScored[page] && (periods.unit == nil || (delivered?.contains(periods.firstDays[page]) ?? true))
        }
        func add(_ page: Int, _ record: Int) {
            if let exists, !exists.contains(where: { $0.value(page: page, lane: record) == 1 }) { return }
            order.append(page * size + record)
        }
        order = []
        order.reserveCapacity(pages.count * size)
        switch Arrangement(output, form, data) {
        case .byRecord, .other:
            for record in 0..<size { for page in pages { add(page, record) } }
        case .byPeriod:
            for page in pages { for record in 0..<size { add(page, record) } }
        }
        if Arrangement(output, form, data) == .other { stableSort(by: output.sort, workers: data.workers) }
    }

    /// Rows equal in all these columns stay as they are: by key and period.
    private mutating func stableSort(by keys: [Int], workers: Int) {
        var places = [Int](repeating: 0, count: (order.max() ?? -1) + 1)
        for (position, row) in order.enumerated() { places[row] = position }
        columns.append(Column(title: "", format: .boolean, cells: .places(places)))
        sort(by: keys + [columns.count - 1], workers: workers)
        columns.removeLast()
    }
}

/// How an output is sorted, seen from the numbering of records, which is that of their keys.
private enum Arrangement {
    case byRecord, byPeriod, other

    init(_ output: Output, _ form: ValueGraph.Output, _ data: RunData) {
        var hasKey = form.domain.table == nil
        var hasPeriod = form.domain.unit == nil
        self = .byRecord
        for (position, column) in output.sort.enumerated() {
            if hasKey && hasPeriod { return }
            if let value = form.values[column] {
                guard Self.isKey(value, data) else {
                    self = .other
                    return
                }
                hasKey = true
            } else {
                if position == 0 { self = .byPeriod }
                hasPeriod = true
            }
        }
    }

    private static func isKey(_ value: ValueID, _ data: RunData) -> Bool {
        let value = data.schedule.graph.values[value]
        if value.node == .record { return true }
        guard let table = value.domain.table, case .register(let key, _) = data.plan.tables[table].kind,
            case .field(key) = value.node
        else { return false }
        return true
    }
}
