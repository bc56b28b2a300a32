import RuleEngine

/// Reads the content of one field as its declared type.
struct ReferenceFieldReader {
    let plan: Plan
    /// `,` in files whose columns are parted by `;`.
    let decimalSign: UInt8

    /// What a field of data comes to: a value, the text of a key that is to be looked up, or why it is neither.
    enum Outcome {
        case value(ReferenceValue)
        case refused(RejectionReason)
    }

    /// The content of a field: its encoding first, then whether there is anything, then what the type asks.
    func read(_ bytes: [UInt8], as type: ValueType, isOptional: Bool) -> Outcome {
        if String(validating: bytes, as: UTF8.self) == nil { return .refused(.notUTF8) }
        if bytes.contains(0) { return .refused(.nulByte) }
        if bytes.isEmpty { return isOptional ? .value(.absent) : .refused(.missingValue) }
        return read(bytes, as: type)
    }

    private func read(_ bytes: [UInt8], as type: ValueType) -> Outcome {
        switch type {
        case .boolean:
            return boolean(bytes)
        case .number(let number):
            return self.number(bytes, number)
        case .choice(let choice):
            let position = plan.choices[choice].members.firstIndex { Array($0.utf8) == bytes }
            return position.map { .value(.integer(Int128($0))) } ?? .refused(.unknownMember)
        case .text:
            return .value(.text(bytes))
        case .date(let range):
            guard let day = Self.date(bytes) else { return .refused(.notADate) }
            return range.contains(day) ? .value(.integer(Int128(day))) : .refused(.outOfRange)
        case .timeOfDay(let range):
            guard let minutes = Self.timeOfDay(bytes) else { return .refused(.notATime) }
            return range.contains(minutes) ? .value(.integer(Int128(minutes))) : .refused(.outOfRange)
        case .reference(let table):
            // The key, as the register that it refers to declares it; which record it is, is settled later.
            guard case .register(let key, let isOpen) = plan.tables[table].kind else {
                return .refused(.unknownReference)
            }
            if Self.isShortenedNumber(bytes) { return .refused(.shortenedKey) }
            let outcome = read(bytes, as: plan.tables[table].fields[key].type)
            guard case .value(let value) = outcome else { return isOpen ? outcome : .refused(.unknownReference) }
            return .value(value)
        }
    }

    private func boolean(_ bytes: [UInt8]) -> Outcome {
        switch String(decoding: bytes, as: UTF8.self) {
        case "1", "ya", "yes", "true": .value(.boolean(true))
        case "0", "tidak", "no", "false": .value(.boolean(false))
        default: .refused(.notABoolean)
        }
    }

    private func number(_ bytes: [UInt8], _ type: NumberType) -> Outcome {
        var rest = bytes[...]
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { rest.removeFirst() }
        let parts = rest.split(separator: decimalSign, maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count >= 1, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) else {
            return .refused(.notANumber)
        }
        // Zeros at either end say nothing.
        let whole = Array(parts[0].drop { $0 == UInt8(ascii: "0") })
        var fraction = parts.count > 1 ? Array(parts[1]) : []
        while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
        guard whole.count + type.decimals <= 37 else { return .refused(.outOfRange) }
        let isFine = fraction.count > type.decimals
        while fraction.count < type.decimals { fraction.append(UInt8(ascii: "0")) }
        var value: Int128 = 0
        for digit in whole + fraction.prefix(type.decimals) { value = value * 10 + Int128(digit - UInt8(ascii: "0")) }
        if isNegative { value = -value }
        guard type.range.contains(value) else { return .refused(.outOfRange) }
        guard !isFine, value % type.step == 0 else { return .refused(.notAMultiple) }
        return .value(.integer(value))
    }

    /// `1,99002E+17`
    static func isShortenedNumber(_ bytes: [UInt8]) -> Bool {
        let halves = String(decoding: bytes, as: UTF8.self).uppercased().split(
            separator: "E+", omittingEmptySubsequences: false)
        guard halves.count == 2, !halves[1].isEmpty, halves[1].utf8.allSatisfy(isDigit) else { return false }
        let parts = halves[0].split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        return (1...2).contains(parts.count) && parts[0].count == 1
            && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }
    }

    /// `2025-01-31`
    static func date(_ bytes: [UInt8]) -> Int? {
        let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy(isDigit) }) else { return nil }
        let figures = parts.map(figure)
        let date = CivilDate(year: figures[0], month: figures[1], day: figures[2])
        return date.isValid && date.year >= 1 ? date.dayNumber : nil
    }

    /// `08:00`
    static func timeOfDay(_ bytes: [UInt8]) -> Int? {
        let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.map(\.count) == [2, 2], parts.allSatisfy({ $0.allSatisfy(isDigit) }) else { return nil }
        let figures = parts.map(figure)
        return figures[0] < 24 && figures[1] < 60 ? figures[0] * 60 + figures[1] : nil
    }
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

private func figure(_ digits: some Sequence<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
}
