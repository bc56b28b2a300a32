import PolicyDSL

/// The tables and values declared so far, and what each grain may read of them.
struct World {
    struct Value {
        var grain: GeneratedGrain
        /// Its path is its bare name.
        var readable: Readable
    }

    var registers: [GeneratedRegister] = []
    /// Nothing refers to them.
    var dated: [GeneratedRegister] = []
    var logs: [GeneratedLog] = []
    var values: [Value] = []
    /// Parameters; those with versions are read only where there is time.
    var parameters: [(readable: Readable, hasVersions: Bool)] = []

    func register(_ name: String) -> GeneratedRegister? { registers.first { $0.name == name } }
    func log(_ name: String) -> GeneratedLog? { logs.first { $0.name == name } }

    static func ownerName(_ register: String) -> String { register.prefix(1).lowercased() + register.dropFirst() }

    // MARK: Scopes

    func scope(_ grain: GeneratedGrain) -> Scope {
        let hasTime = grain.period != nil || grain.subject.map { log($0) != nil } ?? false
        return Scope(
            grain: grain, readables: readables(grain, hasTime: hasTime), sources: sources(grain),
            hasPeriodBounds: grain.period != nil, hasTime: hasTime,
            hasPeers: grain.subject.map { register($0) != nil } ?? false)
    }

    private func readables(_ grain: GeneratedGrain, hasTime: Bool) -> [Readable] {
        var result = parameters.filter { hasTime || !$0.hasVersions }.map(\.readable)
        let period = rowPeriod(grain)
        if let name = grain.subject, let log = log(name) {
            result += log.fields.map { readable($0, [$0.name]) }
            result += values.filter { $0.grain == grain }.map(\.readable)
            result += references(log.fields, period)
            let owner = Self.ownerName(log.owner)
            result += record(log.owner, period).map { $0.under(owner) }
            result += inForce(log.owner, period)
            if let register = register(log.owner) {
                result += references(register.fields, period).map { $0.under(owner) }
            }
        } else if let name = grain.subject, let register = register(name) {
            result += record(name, period)
            result += references(register.fields, period)
            result += inForce(name, period)
        } else if let name = grain.subject, let register = record(name) {
            result += record(name, period) + daysInForce(period)
            result += references(register.fields, period)
            if let owner = register.dating?.owner {
                result += record(owner, period).map { $0.under(Self.ownerName(owner)) }
            }
        }
        result += inForce(nil, period)
        result += values.filter { $0.grain.subject == nil && Self.reaches($0.grain.period, from: period) }.map(
            \.readable)
        return result
    }

    /// A row's day, or the period.
    private func rowPeriod(_ grain: GeneratedGrain) -> Period? {
        if let name = grain.subject, log(name) != nil { return .day }
        return grain.period
    }

    /// A record's fields, and its values without time or for an enclosing period.
    func record(_ name: String, _ period: Period?) -> [Readable] {
        guard let register = record(name) else { return [] }
        return register.fields.map { readable($0, [$0.name]) }
            + values.filter { $0.grain.subject == name && Self.reaches($0.grain.period, from: period) }.map(\.readable)
    }

    private func references(_ fields: [GeneratedField], _ period: Period?) -> [Readable] {
        fields.flatMap { field -> [Readable] in
            guard case .reference(let register) = field.content else { return [] }
            return record(register, period).map { $0.under(field.name, guarded: field.isOptional) }
        }
    }

    static func reaches(_ target: Period?, from period: Period?) -> Bool {
        guard let target else { return true }
        guard let period else { return false }
        return encloses(target, period)
    }

    /// Whether every period of the second unit lies in one of the first.
    static func encloses(_ longer: Period, _ shorter: Period) -> Bool {
        if longer == shorter || shorter == .day { return true }
        if longer == .week || shorter == .week { return false }
        let order: [Period] = [.day, .week, .month, .quarter, .semester, .year]
        return (order.firstIndex(of: shorter) ?? 0) < (order.firstIndex(of: longer) ?? 0)
    }

    func readable(_ field: GeneratedField, _ path: [String]) -> Readable {
        var result: Readable
        switch field.content {
        case .number(let measure, let range, let decimals, _):
            let size = Size.figure(
                Figure(max(abs(range.lowerBound), abs(range.upperBound)), decimals: decimals, measure))
            result = Readable(path, .number(measure), size, isPositive: range.lowerBound > 0, range: range)
            result.size.decimals = decimals
        case .text: result = Readable(path, .text)
        case .boolean: result = Readable(path, .boolean)
        case .date(let range): result = Readable(path, .date, range: range)
        case .time(let range): result = Readable(path, .time, range: range)
        case .choice(let name, let members): result = Readable(path, .choice(name ?? field.name), members: members)
        case .reference(let register): result = Readable(path, .reference(register))
        }
        if field.isOptional { result.guards = [path] }
        return result
    }

    // MARK: Aggregates

    private func sources(_ grain: GeneratedGrain) -> [Source] {
        if let name = grain.subject, log(name) != nil { return [] }
        var result: [Source] = []
        for log in logs {
            guard grain.period != nil || grain.subject == nil else { continue }
            guard grain.period != nil else { continue }
            guard let via = link(from: log.fields, owner: log.owner, to: grain.subject) else { continue }
            let own = GeneratedGrain(subject: log.name, period: nil)
            let scope = readables(own, hasTime: true)
            result.append(
                Source(
                    prefix: [log.name],
                    values: scope.filter {
                        $0.path.count == 1 && isOfRow($0, log) || $0.path.count == 2 && $0.guards.isEmpty
                    },
                    scope: scope, via: via.name, standsAlone: true))
        }
        for register in registers + dated {
            let isOwn = register.name == grain.subject
            guard isOwn || link(from: register.fields, owner: register.dating?.owner, to: grain.subject) != nil else {
                continue
            }
            let via = isOwn ? nil : link(from: register.fields, owner: register.dating?.owner, to: grain.subject)?.name
            if !isOwn {
                let timeless = GeneratedGrain(subject: register.name, period: nil)
                let scope = readables(timeless, hasTime: false)
                let values =
                    register.fields.map { readable($0, [$0.name]) }
                    + self.values.filter { $0.grain == timeless }.map(\.readable)
                result.append(
                    Source(prefix: [register.name], values: values, scope: scope, via: via, standsAlone: true))
            }
            for period in Period.allCases where Self.reaches(grain.period, from: period) && grain.period != nil {
                if isOwn && period == grain.period { continue }
                let finer = GeneratedGrain(subject: register.name, period: period)
                let values = self.values.filter { $0.grain == finer }.map(\.readable)
                if values.isEmpty { continue }
                result.append(
                    Source(
                        prefix: isOwn ? [] : [register.name], values: values, scope: readables(finer, hasTime: true),
                        via: via, standsAlone: false))
            }
        }
        if grain.subject == nil {
            for period in Period.allCases where Self.reaches(grain.period, from: period) && grain.period != nil {
                if period == grain.period { continue }
                let finer = GeneratedGrain(subject: nil, period: period)
                let values = self.values.filter { $0.grain == finer }.map(\.readable)
                if values.isEmpty { continue }
                result.append(
                    Source(
                        prefix: [], values: values, scope: readables(finer, hasTime: true), via: nil, standsAlone: false
                    ))
            }
        }
        return result
    }

    private func isOfRow(_ readable: Readable, _ log: GeneratedLog) -> Bool {
        log.fields.contains { [$0.name] == readable.path }
            || values.contains { $0.grain.subject == log.name && $0.readable.path == readable.path }
    }

    /// How a source belongs to a group: nil where it does not; the name of the reference where there are several ways.
    private func link(from fields: [GeneratedField], owner: String?, to target: String?) -> (name: String?, Void)? {
        guard let target else { return (nil, ()) }
        if owner == target { return (nil, ()) }
        let all = fields + (owner.flatMap(register)?.fields ?? [])
        let ways = all.compactMap { field -> String? in
            guard case .reference(target) = field.content else { return nil }
            return field.name
        }
        if ways.isEmpty { return nil }
        return (ways.count > 1 ? ways[0] : nil, ())
    }
}
