public import Findings

public struct Expression: Sendable, Equatable {
    public indirect enum Kind: Sendable, Equatable {
        case number(NumberLiteral)
        case text(String)
        case yesNo(Bool)
        case date(DateLiteral)
        /// Minutes since midnight, 0...1439.
        case timeOfDay(Int)
        /// A month or year in a data table (`2025-01`).
        case period(PeriodLiteral)
        /// `kosong`: the value that is not there.
        case absent
        /// `skor`, `norma.menit`, `pegawai.skpd.nama`; never empty.
        case path([Name])
        case negate(Expression)
        case not(Expression)
        case arithmetic(ArithmeticOperator, Expression, Expression)
        case comparison(ComparisonOperator, Expression, Expression)
        case and(Expression, Expression)
        case or(Expression, Expression)
        /// `x termasuk (a; b .. c)`
        case among(Expression, [Alternative])
        /// `ada masuk`
        case present([Name])
        /// `masuk bila kosong 08:00`
        case ifAbsent(Expression, otherwise: Expression)
        case conditional(condition: Expression, then: Expression, otherwise: Expression)
        /// `… dibulatkan ke bawah ke Rp1`
        case rounded(Expression, RoundingMode, quantum: Expression)
        /// `70 .. 89`, the result of a row: from the one at the lower end of the row's range to the other at its upper end
        case interpolated(from: Expression, through: Expression)
        /// `terkecil(a; b)`: of the values written there
        case extremum(Extremum, [Expression])
        case calendar(CalendarPart, Expression)
        /// `hari_kerja(awal_periode; akhir_periode; 5; Libur)`
        case dateCall(DateCall)
        /// `peringkat(skor; dalam skpd)`, `bagian(hasil = atas; dalam semua)`
        case peers(PeerExpression)
        case aggregate(AggregateExpression)
        /// `sebelumnya(skor; 0)`: of this very subject, one period earlier
        case previous(Name, initial: Expression)
        /// `berturut_turut(alpa)`: how many periods on end, up to this one, the condition has held
        case inARow(Expression)
    }

    public var kind: Kind
    public var range: SourceRange

    public init(_ kind: Kind, _ range: SourceRange) {
        self.kind = kind
        self.range = range
    }
}

public enum ArithmeticOperator: String, Sendable, CaseIterable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
}

public enum ComparisonOperator: String, Sendable, CaseIterable {
    case equal = "="
    case notEqual = "<>"
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
}

public enum RoundingMode: String, Sendable, CaseIterable {
    /// To the nearest multiple; a tie goes away from zero.
    case nearest
    /// To the multiple below, negative values too (−1,5 → −2).
    case down
    /// To the multiple above, negative values too (−1,5 → −1).
    case up
    /// To the nearest multiple; a tie goes to the even one.
    case halfEven
    /// To the multiple nearer zero.
    case towardZero
}

public enum Extremum: String, Sendable, CaseIterable { case least, greatest }

/// What is read of a date: a figure, or the first or last day of the period it lies in.
public enum CalendarPart: String, Sendable, CaseIterable {
    case year, month, day, weekday
    case startOfWeek, startOfMonth, startOfQuarter, startOfSemester, startOfYear
    case endOfWeek, endOfMonth, endOfQuarter, endOfSemester, endOfYear
}

public enum AggregateKind: String, Sendable, CaseIterable {
    case sum, count, mean, least, greatest, exists, all
}

/// `jumlah(Aktivitas.menit lewat skpd_asal bila status = disetujui)`
public struct AggregateExpression: Sendable, Equatable {
    public var kind: AggregateKind
    /// A source alone (`Aktivitas`, `menit_hari`), or a source and a value of it (`Aktivitas.menit`).
    public var path: [Name]
    /// The reference that leads from the source to the group, where there are several.
    public var via: Name?
    /// `sejak awal tahun`: over the periods of the longer one up to this one.
    public var since: Period?
    /// Read in the source's own scope.
    public var filter: Expression?

    public init(kind: AggregateKind, path: [Name], via: Name?, since: Period? = nil, filter: Expression?) {
        self.kind = kind
        self.path = path
        self.via = via
        self.since = since
        self.filter = filter
    }
}

/// A figure as written: `1.350.000`, `0,25`, with its unit.
public struct NumberLiteral: Sendable, Equatable {
    public enum Unit: Sendable, Equatable {
        case none
        case percent
        case rupiah
        case minutes, hours, days
        case named(Name)
    }

    /// The value is `mantissa` · 10^−`decimals`, at most 18 digits, never negative.
    public var mantissa: Int64
    /// The decimals as written (`0,50` has two).
    public var decimals: Int
    /// Whether the whole part was written in groups of three.
    public var isGrouped: Bool
    public var unit: Unit

    public init(mantissa: Int64, decimals: Int, isGrouped: Bool, unit: Unit) {
        self.mantissa = mantissa
        self.decimals = decimals
        self.isGrouped = isGrouped
        self.unit = unit
    }
}
