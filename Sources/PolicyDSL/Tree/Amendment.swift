public import Findings

/// `perubahan Perubahan_1 atas TPP_Kota …`: what an instrument changes in another regulation.
public struct Amendment: Sendable, Equatable {
    /// The regulation that it changes.
    public var target: Name
    /// In the order of the instrument.
    public var items: [AmendmentItem]

    public init(target: Name, items: [AmendmentItem]) {
        self.target = target
        self.items = items
    }
}

/// `angka 1 ubah parameter batas_harian menjadi 420 menit`: one numbered clause.
public struct AmendmentItem: Sendable, Equatable {
    /// As the instrument numbers it: `1`, `2a`.
    public var label: String
    /// From when it holds, where that is not from when the instrument does.
    public var validity: Validity?
    public var action: AmendmentAction
    public var citation: Citation
    public var range: SourceRange

    public init(
        label: String, validity: Validity?, action: AmendmentAction, citation: Citation, range: SourceRange
    ) {
        self.label = label
        self.validity = validity
        self.action = action
        self.citation = citation
        self.range = range
    }
}

public enum AmendmentAction: Sendable, Equatable {
    /// `ubah parameter x [dari 450 menit] menjadi 420 menit`
    case setParameter(Name, expected: Expression?, value: Expression)
    /// `ubah tabel t baris grade = C: bayar [dari 75 %] menjadi 70 %`
    case setCells(table: Name, row: RowDescription, changes: [CellChange])
    /// `ubah tabel t sisipkan baris [setelah grade = C] | … |`; the row is kept as it is written.
    case insertRow(table: Name, after: RowDescription?, cells: [Cell], row: SourceRange)
    /// `ubah tabel t hapus baris grade = C`
    case deleteRow(table: Name, row: RowDescription)
    /// `ubah aturan tpp menjadi aturan tpp …`; tables likewise.
    case replace(DeclarationName, with: Declaration)
    /// `sisipkan pengecualian …`
    case insert(Declaration)
    /// `hapus pengecualian meuraxa`; the target of an exception where it is named.
    case delete(DeclarationName, target: Name?)
    /// `cabut TPP_Kota`
    case repeal(Name)
}

/// `aturan tpp`: a declaration named by its kind.
public struct DeclarationName: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case parameter, rule, table, exception, output, guarantee

        /// What messages call it, in Indonesian and English.
        var words: (String, String) {
            switch self {
            case .parameter: ("parameter", "parameter")
            case .rule: ("aturan", "rule")
            case .table: ("tabel", "table")
            case .exception: ("pengecualian", "exception")
            case .output: ("keluaran", "output")
            case .guarantee: ("jaminan", "guarantee")
            }
        }
    }

    public var kind: Kind
    public var name: Name

    public init(kind: Kind, name: Name) {
        self.kind = kind
        self.name = name
    }
}

/// `baris grade = C dan jenis = struktural`: cells that tell a row from all others.
public struct RowDescription: Sendable, Equatable {
    public struct Part: Sendable, Equatable {
        /// A condition of the table's head, or the name of a result.
        public var column: Expression
        public var cell: Cell

        public init(column: Expression, cell: Cell) {
            self.column = column
            self.cell = cell
        }
    }

    public var parts: [Part]
    public var range: SourceRange

    public init(parts: [Part], range: SourceRange) {
        self.parts = parts
        self.range = range
    }
}

/// `bayar dari 75 % menjadi 70 %`
public struct CellChange: Sendable, Equatable {
    public var column: Expression
    public var expected: Cell?
    public var value: Cell

    public init(column: Expression, expected: Cell?, value: Cell) {
        self.column = column
        self.expected = expected
        self.value = value
    }
}
