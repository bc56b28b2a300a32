import RuleEngine

/// How the rows of a dated register get their keys.
struct DatedKeys {
    let key: FieldID
    let dating: Dating
    /// The rule of the owner's key, where that is a whole number.
    let ownerNumber: NumberRule?
}

extension RegisterDraft {
    /// Makes the keys, and takes out rows that end before they begin and rows of one owner that begin on one day.
    ///
    /// Other than with written keys, rows that are out of order do not count here: what one of their cells says may not be
    /// what was meant.
    mutating func settle(_ dated: DatedKeys, _ coder: KeyCoder) {
        let dating = dated.dating
        var occurrences: [Int32: Int] = [:]
        var isKnown = [Bool](repeating: false, count: keys.count)
        isAlive = [Bool](repeating: true, count: keys.count)
        for row in keys.indices {
            let start = Int(columns[dating.start][row])
            if let finish = dating.finish, columns[finish].isPresent(row), columns[finish][row] < Int64(start) {
                isAlive[row] = false
                reject(row, .endsBeforeStart, column: shape.uses[finish].column)
                continue
            }
            var owner: String?
            if let field = dating.owner {
                guard let text = ownerKey(row, field, dated.ownerNumber, coder) else { continue }
                owner = text
            }
            let code = coder.code(of: Table.datedKey(owner: owner, start: start).utf8)
            keys[row] = code
            columns[dated.key].int32[row] = code
            isKnown[row] = true
            occurrences[code, default: 0] += 1
        }
        for row in keys.indices where isKnown[row] && occurrences[keys[row]] != 1 {
            isAlive[row] = false
            reject(row, .duplicateKey, column: shape.uses[dated.key].column)
        }
    }

    /// As the owner's register has it; nil for what cannot be a key of it.
    func ownerKey(_ row: Int, _ field: FieldID, _ number: NumberRule?, _ coder: KeyCoder) -> String? {
        let written = coder.strings[Int(columns[field].int32[row])]
        guard let number else { return String(decoding: written, as: UTF8.self) }
        guard case .value(let value) = number.parse(Array(written)) else { return nil }
        return String(decoding: shortestForm(value), as: UTF8.self)
    }
}
