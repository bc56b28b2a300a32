/// How the rows of a dated register hold: each from its start until the day before its owner's next row, or through its
/// own finish, whichever comes first.
///
/// Two fields of the table are made by the door and are in no file (they bear the column of `start`): the key, which is
/// the owner's key and the start as one text, and `end`.
public struct Dating: Sendable, Equatable {
    /// A reference to the register whose records have rows; nil: one line of time for all.
    public var owner: FieldID?
    /// The first day.
    public var start: FieldID
    /// The last day as the data says it, which may be absent.
    public var finish: FieldID?
    /// The last day on which the row is in force; of a row without an end, the last day that there is.
    public var end: FieldID

    public init(owner: FieldID?, start: FieldID, finish: FieldID?, end: FieldID) {
        self.owner = owner
        self.start = start
        self.finish = finish
        self.end = end
    }

    /// Every field that it names.
    var all: [FieldID] { [owner, start, finish, end].compactMap(\.self) }

    /// The names of the fields that the door makes. No policy can write them without backticks.
    static let keyName = "(kunci)"
    static let endName = "(akhir)"
}

extension Table {
    /// Whether a field is made by the door, and in no file.
    public func isMade(_ field: FieldID) -> Bool {
        guard let dating, case .register(let key, _) = kind else { return false }
        return field == key || field == dating.end
    }

    /// The names of the fields that data gives.
    var givenNames: [String] { fields.indices.filter { !isMade($0) }.map { fields[$0].name } }

    /// The register whose records own the rows of a dated register.
    public var datedOwner: TableID? {
        guard let owner = dating?.owner, case .reference(let table) = fields[owner].type else { return nil }
        return table
    }

    /// The key of a row of a dated register.
    public static func datedKey(owner: String?, start: Int) -> String {
        let day = CivilDate(dayNumber: start).iso
        return owner.map { "\($0) \(day)" } ?? day
    }
}

extension Plan {
    /// What is wrong with the dating of a register.
    func checkDating(_ table: Table, isOpen: Bool) -> [String] {
        guard let dating = table.dating else { return [] }
        var faults: [String] = []
        if isOpen { faults.append("open and dated") }
        for field in [dating.start, dating.end] where !isDate(table.fields[field], isOptional: false) {
            faults.append("field `\(table.fields[field].name)` is not a date that is always there")
        }
        if let finish = dating.finish, !isDate(table.fields[finish], isOptional: nil) {
            faults.append("field `\(table.fields[finish].name)` is not a date")
        }
        if let owner = dating.owner {
            if table.fields[owner].isOptional { faults.append("the owner is optional") }
            if table.datedOwner.map({ !tables[$0].isRegister || tables[$0].dating != nil }) ?? true {
                faults.append("the owner is not a plain register")
            }
        }
        return faults
    }

    private func isDate(_ field: Field, isOptional: Bool?) -> Bool {
        guard case .date = field.type else { return false }
        return isOptional.map { $0 == field.isOptional } ?? true
    }
}
