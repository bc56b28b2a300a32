import RuleEngine

/// Makes values that satisfy the declarations of their fields.
struct SampleValues {
    let plan: Plan
    let hints: [SampleField: [ReferenceValue]]
    /// Records in each register.
    let counts: [TableID: Int]

    /// One of the records before it, so that nobody is above themselves; few have many below them.
    private func superior(of record: Int, _ random: inout SampleRandom) -> ReferenceValue {
        record == 0 ? .absent : .record(random.below(record / 3 + 1))
    }

    /// A value of a field; `day` is the row's own day, near which its other dates lie.
    func value(_ field: SampleField, day: Int, record: Int, _ random: inout SampleRandom) -> ReferenceValue {
        let definition = plan.tables[field.table].fields[field.field]
        if definition.isHierarchy { return superior(of: record, &random) }
        if definition.isOptional, random.chance(15) { return .absent }
        if isKey(field) { return key(of: record, field, day: day) }
        if random.chance(25), let hint = random.element(of: hints[field] ?? []), admits(hint, field) { return hint }
        switch definition.type {
        case .boolean: return .boolean(random.chance(80))
        case .number(let number): return .integer(self.number(number, &random))
        case .choice(let choice):
            // The first members are mostly what is usual.
            let count = plan.choices[choice].members.count
            return .integer(Int128(random.chance(50) ? 0 : random.below(count)))
        case .date(let range):
            let near = day + random.below(random.chance(80) ? 4 : 15)
            return .integer(Int128(min(max(near, range.lowerBound), range.upperBound)))
        case .timeOfDay(let range):
            guard let hint = random.element(of: hints[field] ?? []), case .integer(let middle) = hint else {
                return .integer(random.value(in: Int128(range.lowerBound)...Int128(range.upperBound)))
            }
            let near = Int(middle) + random.below(150) - 75
            return .integer(Int128(min(max(near, range.lowerBound), range.upperBound)))
        case .text: return .text(Array("\(definition.name) \(record + 1)".utf8))
        case .reference(let table): return .record(random.below(counts[table] ?? 1))
        }
    }

    private func number(_ type: NumberType, _ random: inout SampleRandom) -> Int128 {
        let step = max(1, type.step)
        let first = multiple(of: step, atLeast: type.range.lowerBound)
        let (width, overflow) = type.range.upperBound.subtractingReportingOverflow(first)
        guard !overflow, width >= 0 else { return first }
        switch random.below(20) {
        case 0: return first
        case 1: return first + width / step * step
        default: return first + random.value(in: 0...(width / step)) * step
        }
    }

    func multiple(of step: Int128, atLeast low: Int128) -> Int128 {
        let rest = low % step
        if rest == 0 { return low }
        return rest > 0 ? low - rest + step : low - rest
    }

    func isKey(_ field: SampleField) -> Bool {
        switch plan.tables[field.table].kind {
        case .register(let key, _): key == field.field
        case .log: false
        }
    }

    func isDay(_ field: SampleField) -> Bool {
        switch plan.tables[field.table].kind {
        case .register: false
        case .log(_, _, let date): date == field.field
        }
    }

    /// Keys that a policy names come first, so that what it says of them happens.
    ///
    /// - Parameter day: near which keys that are dates lie.
    func key(of record: Int, _ field: SampleField, day: Int) -> ReferenceValue {
        let named = (hints[field] ?? []).filter { admits($0, field) }
        let table = plan.tables[field.table]
        if case .number(let number) = table.fields[field.field].type {
            let step = max(1, number.step)
            let least = multiple(of: step, atLeast: number.range.lowerBound)
            // A record that is only tried may have a number beyond the last key.
            let record = Int(Int128(record) % max(1, (number.range.upperBound - least) / step + 1))
            if named.indices.contains(record) { return named[record] }
            // The others in their order, those named left out.
            var value = least + Int128(record - named.count) * step
            let taken = named.compactMap { if case .integer(let key) = $0 { key } else { nil } }
            for key in taken.sorted() where key <= value { value += step }
            return .integer(value)
        }
        if named.indices.contains(record) { return named[record] }
        if case .date(let days) = table.fields[field.field].type {
            return .integer(Int128(self.day(record - named.count, from: day, in: days, besides: Set(named))))
        }
        let digits = String(record + 1)
        let padding = String(repeating: "0", count: max(0, 5 - digits.count))
        return .text(Array((table.name.prefix(3).uppercased() + "-" + padding + digits).utf8))
    }

    /// Days some way apart, as holidays are; no two alike.
    private func day(
        _ number: Int, from start: Int, in days: ClosedRange<Int>, besides taken: Set<ReferenceValue>
    ) -> Int {
        let length = days.count
        let stride = length > 11 * 366 && length % 11 != 0 ? 11 : 1
        let offset = max(0, start - days.lowerBound + 3)
        var left = number
        for step in 0..<length {
            let day = days.lowerBound + (offset + step * stride) % length
            if taken.contains(.integer(Int128(day))) { continue }
            if left == 0 { return day }
            left -= 1
        }
        return days.lowerBound
    }

    /// Whether the door lets a value into a field.
    func admits(_ value: ReferenceValue, _ field: SampleField) -> Bool {
        let definition = plan.tables[field.table].fields[field.field]
        switch (value, definition.type) {
        case (.absent, _): return definition.isOptional
        case (.integer(let integer), .number(let number)):
            return number.range.contains(integer) && integer % max(1, number.step) == 0
        case (.integer(let integer), .date(let range)), (.integer(let integer), .timeOfDay(let range)):
            return Int(exactly: integer).map(range.contains) ?? false
        case (.integer(let integer), .choice(let choice)):
            return integer >= 0 && integer < Int128(plan.choices[choice].members.count)
        case (.boolean, .boolean): return true
        case (.text(let bytes), .text): return !bytes.isEmpty
        case (.record(let record), .reference(let table)): return record >= 0 && record < (counts[table] ?? 1)
        case (.integer, _), (.boolean, _), (.text, _), (.record, _): return false
        }
    }
}
