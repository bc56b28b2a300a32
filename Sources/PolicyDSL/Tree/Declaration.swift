public import Findings

/// Anything that can be declared. `pasal` lines and headings do not appear: they are the `citation` of what follows.
public enum Declaration: Sendable, Equatable {
    case choice(ChoiceDeclaration)
    case unit(UnitDeclaration)
    case register(RegisterDeclaration)
    case log(LogDeclaration)
    case parameter(ParameterDeclaration)
    case rule(RuleDeclaration)
    case table(TableDeclaration)
    case exception(ExceptionDeclaration)
    case output(OutputDeclaration)
    case guarantee(GuaranteeDeclaration)
    case test(TestDeclaration)
}

/// `pilihan Grade : A, B, C`
public struct ChoiceDeclaration: Sendable, Equatable {
    public var name: Name
    public var members: [Name]
    public var citation: Citation
    public var range: SourceRange

    public init(name: Name, members: [Name], citation: Citation, range: SourceRange) {
        self.name = name
        self.members = members
        self.citation = citation
        self.range = range
    }
}

/// `satuan poin, dokumen`
public struct UnitDeclaration: Sendable, Equatable {
    public var names: [Name]
    public var citation: Citation
    public var range: SourceRange

    public init(names: [Name], citation: Citation, range: SourceRange) {
        self.names = names
        self.citation = citation
        self.range = range
    }
}

/// A field of a register or log.
public struct FieldDeclaration: Sendable, Equatable {
    public var name: Name
    public var type: TypeExpression
    public var isKey: Bool
    public var isOptional: Bool
    /// A reference of the register to itself that never leads in a circle.
    public var isHierarchy: Bool
    /// The column of the data file, where it is not the field's own name.
    public var column: String?
    public var range: SourceRange

    public init(
        name: Name, type: TypeExpression, isKey: Bool = false, isOptional: Bool = false, isHierarchy: Bool = false,
        column: String? = nil, range: SourceRange
    ) {
        self.name = name
        self.type = type
        self.isKey = isKey
        self.isOptional = isOptional
        self.isHierarchy = isHierarchy
        self.column = column
        self.range = range
    }
}

/// `daftar Pegawai …`, or dated: `daftar Jabatan milik Pegawai berlaku sejak tmt sampai dengan selesai …`
public struct RegisterDeclaration: Sendable, Equatable {
    /// What a row belongs to, and the fields that say when it holds.
    public struct Dating: Sendable, Equatable {
        /// nil: the rows are one line of time for all.
        public var owner: Name?
        /// The data column with the owner's key, where it is not named as the owner's key field is.
        public var ownerColumn: String?
        public var start: Name
        public var finish: Name?

        public init(owner: Name?, ownerColumn: String? = nil, start: Name, finish: Name? = nil) {
            self.owner = owner
            self.ownerColumn = ownerColumn
            self.start = start
            self.finish = finish
        }
    }

    public var name: Name
    /// Its records are the keys that the data refers to; it has no file of its own.
    public var isOpen: Bool
    /// Each row holds from a date; nil: records simply are.
    public var dating: Dating?
    public var fields: [FieldDeclaration]
    /// The rows, where they are written in the policy itself.
    public var rows: DataTable?
    public var citation: Citation
    public var range: SourceRange

    public init(
        name: Name, isOpen: Bool = false, dating: Dating? = nil, fields: [FieldDeclaration], rows: DataTable? = nil,
        citation: Citation, range: SourceRange
    ) {
        self.name = name
        self.isOpen = isOpen
        self.dating = dating
        self.fields = fields
        self.rows = rows
        self.citation = citation
        self.range = range
    }
}

/// `catatan Aktivitas milik Pegawai [dari kolom "nip"] pada tanggal …`
public struct LogDeclaration: Sendable, Equatable {
    public var name: Name
    public var owner: Name
    /// The data column with the owner's key, where it is not named as the owner's key field is.
    public var ownerColumn: String?
    public var dateField: Name
    public var fields: [FieldDeclaration]
    public var citation: Citation
    public var range: SourceRange

    public init(
        name: Name, owner: Name, ownerColumn: String? = nil, dateField: Name, fields: [FieldDeclaration],
        citation: Citation, range: SourceRange
    ) {
        self.name = name
        self.owner = owner
        self.ownerColumn = ownerColumn
        self.dateField = dateField
        self.fields = fields
        self.citation = citation
        self.range = range
    }
}

/// `parameter batas : menit [berlaku sejak …] = 450 menit`. Repeated declarations of one name are its versions.
public struct ParameterDeclaration: Sendable, Equatable {
    public var name: Name
    public var type: TypeExpression?
    public var delegation: Delegation?
    /// `menetapkan parameter …`: what a regulation below says of a name.
    public var isSetting: Bool
    public var validity: Validity?
    /// `kosong` where it must be set.
    public var value: Expression
    public var citation: Citation
    public var range: SourceRange

    public init(
        name: Name, type: TypeExpression?, delegation: Delegation? = nil, isSetting: Bool = false, validity: Validity?,
        value: Expression, citation: Citation, range: SourceRange
    ) {
        self.name = name
        self.type = type
        self.delegation = delegation
        self.isSetting = isSetting
        self.validity = validity
        self.value = value
        self.citation = citation
        self.range = range
    }
}

/// `aturan tpp untuk Pegawai per bulan : rupiah = …` with the exceptions written below it.
public struct RuleDeclaration: Sendable, Equatable {
    public var name: Name
    public var grain: GrainExpression
    public var type: TypeExpression?
    public var isOptional: Bool
    public var delegation: Delegation?
    /// `menetapkan aturan …`: what a regulation below says of a name.
    public var isSetting: Bool
    public var validity: Validity?
    /// `kosong` where it must be set.
    public var value: Expression
    public var exceptions: [ExceptionDeclaration]
    public var citation: Citation
    public var range: SourceRange

    public init(
        name: Name, grain: GrainExpression, type: TypeExpression? = nil, isOptional: Bool = false,
        delegation: Delegation? = nil, isSetting: Bool = false,
        validity: Validity? = nil, value: Expression, exceptions: [ExceptionDeclaration] = [], citation: Citation,
        range: SourceRange
    ) {
        self.name = name
        self.grain = grain
        self.type = type
        self.isOptional = isOptional
        self.delegation = delegation
        self.isSetting = isSetting
        self.validity = validity
        self.value = value
        self.exceptions = exceptions
        self.citation = citation
        self.range = range
    }
}

/// `kecuali meuraxa: bila C maka V`, or apart from its rule `pengecualian meuraxa atas tpp: bila C maka V`.
public struct ExceptionDeclaration: Sendable, Equatable {
    public var name: Name
    /// The value it is an exception to; nil when it is written below its rule.
    public var target: Name?
    public var prevailsOver: [Name]
    public var validity: Validity?
    public var condition: Expression
    public var value: Expression
    public var citation: Citation
    public var range: SourceRange

    public init(
        name: Name, target: Name?, prevailsOver: [Name] = [], validity: Validity? = nil, condition: Expression,
        value: Expression, citation: Citation, range: SourceRange
    ) {
        self.name = name
        self.target = target
        self.prevailsOver = prevailsOver
        self.validity = validity
        self.condition = condition
        self.value = value
        self.citation = citation
        self.range = range
    }
}

/// `untuk Pegawai per bulan`
public struct GrainExpression: Sendable, Equatable {
    public enum Subject: Sendable, Equatable {
        case everything
        case named(Name)
    }

    public var subject: Subject
    public var period: Period?
    public var range: SourceRange

    public init(subject: Subject, period: Period?, range: SourceRange) {
        self.subject = subject
        self.period = period
        self.range = range
    }
}

/// The periods a value can be stated for. Weeks are ISO weeks and lie in no month.
public enum Period: String, Sendable, CaseIterable {
    case day, week, month, quarter, semester, year
}

/// `keluaran scores untuk Pegawai per bulan: nip, periode sebagai "bulan", … urut nip, periode`
public struct OutputDeclaration: Sendable, Equatable {
    public struct Column: Sendable, Equatable {
        public var path: [Name]
        public var title: String?
        public var range: SourceRange

        public init(path: [Name], title: String?, range: SourceRange) {
            self.path = path
            self.title = title
            self.range = range
        }
    }

    public var name: Name
    public var grain: GrainExpression
    public var columns: [Column]
    public var sortedBy: [Name]
    public var citation: Citation
    public var range: SourceRange

    public init(
        name: Name, grain: GrainExpression, columns: [Column], sortedBy: [Name], citation: Citation,
        range: SourceRange
    ) {
        self.name = name
        self.grain = grain
        self.columns = columns
        self.sortedBy = sortedBy
        self.citation = citation
        self.range = range
    }
}

/// `jaminan tidak_negatif untuk Pegawai per bulan: tpp >= Rp0`
public struct GuaranteeDeclaration: Sendable, Equatable {
    public var name: Name
    public var grain: GrainExpression?
    public var condition: Expression
    public var citation: Citation
    public var range: SourceRange

    public init(
        name: Name, grain: GrainExpression?, condition: Expression, citation: Citation, range: SourceRange
    ) {
        self.name = name
        self.grain = grain
        self.condition = condition
        self.citation = citation
        self.range = range
    }
}
