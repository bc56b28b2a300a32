import Findings

extension Parser {
    /// Whether the file opens as limits, a misspelt opening word included.
    mutating func atLimits() -> Bool {
        if at(.limits) { return true }
        guard case .word = kind(at: index), atName(index + 1), at(.to, index + 2) else { return false }
        return mend([.limits])
    }

    /// `'limits' NAME 'to' NAME { regulation_clause }`
    mutating func parseLimitsHeader() -> (RegulationHeader?, Limits?) {
        let start = index
        mark(.declaration)
        do {
            try expect(.limits)
            let name = try parseName(.plain, Message(id: "nama batas", en: "the name of the limits"))
            try expectOrAssume(.to, when: atName(index))
            let target = try parseName(
                .plain,
                Message(id: "nama peraturan yang dibatasi perubahannya", en: "the regulation whose changes are limited")
            )
            return (parseRegulationClauses(name, from: start), Limits(target: target))
        } catch {
            return (nil, nil)
        }
    }
}
