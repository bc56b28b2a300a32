import Findings
import PolicyDSL

/// Everything declared in a regulation and those it rests on, by name.
struct Symbols: Sendable {
    var regulation = ""
    var validity = DayRange(from: defaultDays.lowerBound, until: nil)
    /// What each file's own declarations hold for where they say nothing.
    var validities: [FileID: DayRange] = [:]
    var languages: [FileID: KeywordLanguage] = [:]
    var regulations: [FileID: String] = [:]
    /// What regulations set of others, as far as they may.
    var settings: [Setting] = []
    /// The article of each written type of a value, by its place.
    var typeCitations: [SourceRange: Citation] = [:]
    var choices: [Choice] = []
    var choiceNames: [String: ChoiceID] = [:]
    var units: Set<String> = []
    /// Registers before logs, as in the plan.
    var tables: [TableSymbol] = []
    var tableNames: [String: TableID] = [:]
    var registerCount = 0
    /// A table that is not in the plan, behind all others: what is still to be set, as fields that may have any value.
    var openTable: TableID?
    var parameters: [ParameterSymbol] = []
    var parameterNames: [String: Int] = [:]
    var values: [ValueSymbol] = []
    var valueNames: [Grain.Subject: [String: Int]] = [:]
    /// Declared, but not in a way that can be used: whoever names them is not blamed again.
    var brokenNames: Set<String> = []
    var exceptions: [ExceptionDeclaration] = []
    var outputs: [OutputDeclaration] = []
    var guarantees: [GuaranteeDeclaration] = []

    func value(_ name: String, of subject: Grain.Subject) -> Int? { valueNames[subject]?[name] }

    /// Every value of this name, whatever it is stated for.
    func values(named name: String) -> [Int] {
        values.indices.filter { values[$0].name.text == name }
    }

    func language(of range: SourceRange) -> KeywordLanguage { languages[range.file] ?? .indonesian }
}

struct TableSymbol: Sendable {
    enum Kind: Sendable {
        case register(key: FieldID, isOpen: Bool, rows: DataTable?)
        case log(owner: TableID, ownerColumn: String, date: FieldID)
    }

    var name: Name
    var kind: Kind
    /// Of a dated register; its key and its end are the last two fields, which no name reaches.
    var dating: Dating?
    var fields: [FieldSymbol]
    var fieldNames: [String: FieldID]
    var citation: Citation
    var range: SourceRange

    var isLog: Bool {
        switch kind {
        case .log: true
        case .register: false
        }
    }

    /// The register whose records own the rows of a dated register.
    var datedOwner: TableID? {
        guard let owner = dating?.owner, case .reference(let table)? = fields[owner].type else { return nil }
        return table
    }

    /// The names of its fields, without those that the door makes.
    var namedFields: [String] { fields.map(\.name.text).filter { fieldNames[$0] != nil } }

    func isOwner(_ field: FieldSymbol) -> Bool {
        dating?.owner.map { fields[$0].name.text == field.name.text } ?? false
    }

    /// The names by which a test or an inline table may speak of the owner of a dated register's rows.
    var ownerNames: [String] {
        dating?.owner.map { [fields[$0].name.text, fields[$0].column] } ?? []
    }

    /// nil for a log, and for a register without fields, of which that was reported.
    var keyField: FieldSymbol? {
        guard case .register(let key, _, _) = kind, fields.indices.contains(key) else { return nil }
        return fields[key]
    }
}

struct FieldSymbol: Sendable {
    var name: Name
    var column: String
    /// nil: its declaration is wrong, as was reported.
    var type: ValueType?
    var isOptional: Bool
    var isHierarchy = false
    var range: SourceRange
}

/// All versions of a parameter.
struct ParameterSymbol: Sendable {
    var name: Name
    var versions: [ParameterDeclaration]
    /// It must be set and was not: a value stands in its place.
    var isOpen = false
}

/// A rule or a result of a table, with all its versions.
struct ValueSymbol: Sendable {
    enum Source: Sendable {
        case rule([RuleDeclaration])
        case tableResult([TableDeclaration], result: Int)
        /// What must be set and was not: a field of the open table.
        case open(FieldID, isOptional: Bool)
    }

    var name: Name
    var grain: Grain
    var source: Source
    var citation: Citation
    var range: SourceRange
}

/// The name by which a log's rows speak of their owner: its own, with a lower-case first letter.
func ownerName(_ register: String) -> String {
    guard let first = register.first else { return register }
    return first.lowercased() + register.dropFirst()
}
