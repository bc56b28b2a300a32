/// A keyword phrase of the grammar, named by its English form.
///
/// `grammar/keywords.tsv` is made from this table. The raw value is only its place in it.
public enum Keyword: Int, Sendable, CaseIterable {
    // The regulation and its places.
    case regulation, title, number
    case ofYear
    case inForceFrom
    case through, under
    case article, paragraph, letter, item
    // Amendments.
    case amendment, change, becomes, insert, delete, repeal, row, after
    case fromValue
    // Limits on what an amendment may do.
    case limits
    // Declarations and their clauses.
    case choice, unit, register, open, contains, log, of, on
    case fromColumn
    case key, optional, hierarchy, parameter, rule
    case forGrain
    case except
    case prevailsOver
    case when, then, exception, to, table
    case inOrder
    case output
    case titled
    case sortedBy
    case guarantee, test, period, given, expected
    case sets
    case maySet
    case mustSet
    case expectedRejected
    // Grains.
    case everything, per, day, week, month, quarter, semester, year
    // Types and units.
    case whole, decimal, text, date
    case timeOfDay
    case yesNo
    case rupiah, percent, minutes, hours, days
    case step
    // Expressions.
    case ifCondition
    case otherwise, or, and, not, among
    case roundedTo
    case roundedDownTo
    case roundedUpTo
    case roundedHalfEvenTo
    case roundedTowardZeroTo
    case ifAbsent
    case present, absent, yes, no
    case least, greatest, sum, count, mean, exists, all, via
    case rank, share, within, ascending
    case previous, inARow
    case sinceStartOf
    case yearOf
    case monthOf
    case dayOf
    case weekdayOf
    case startOfWeekOf
    case startOfMonthOf
    case startOfQuarterOf
    case startOfSemesterOf
    case startOfYearOf
    case endOfWeekOf
    case endOfMonthOf
    case endOfQuarterOf
    case endOfSemesterOf
    case endOfYearOf
    case afterMonths
    case workingDays
    case afterWorkingDays

    /// The English words, which are also its name in `grammar/policy.ebnf`.
    public var name: String {
        switch self {
        case .regulation: "regulation"
        case .title: "title"
        case .number: "number"
        case .ofYear: "of year"
        case .inForceFrom: "in force from"
        case .through: "through"
        case .under: "under"
        case .article: "article"
        case .paragraph: "paragraph"
        case .letter: "letter"
        case .item: "item"
        case .amendment: "amendment"
        case .change: "change"
        case .becomes: "into"
        case .insert: "insert"
        case .delete: "delete"
        case .repeal: "repeal"
        case .row: "row"
        case .after: "after"
        case .fromValue: "from"
        case .limits: "limits"
        case .choice: "choice"
        case .unit: "unit"
        case .register: "register"
        case .open: "open"
        case .contains: "contains"
        case .log: "log"
        case .of: "of"
        case .on: "on"
        case .fromColumn: "from column"
        case .key: "key"
        case .optional: "optional"
        case .hierarchy: "hierarchy"
        case .parameter: "parameter"
        case .rule: "rule"
        case .forGrain: "for"
        case .except: "except"
        case .prevailsOver: "prevails over"
        case .when: "when"
        case .then: "then"
        case .exception: "exception"
        case .to: "to"
        case .table: "table"
        case .inOrder: "in order"
        case .output: "output"
        case .titled: "as"
        case .sortedBy: "sorted by"
        case .guarantee: "guarantee"
        case .test: "test"
        case .period: "period"
        case .given: "given"
        case .expected: "expected"
        case .sets: "sets"
        case .maySet: "may be set"
        case .mustSet: "must be set"
        case .expectedRejected: "expected rejected"
        case .everything: "everything"
        case .per: "per"
        case .day: "day"
        case .week: "week"
        case .month: "month"
        case .quarter: "quarter"
        case .semester: "semester"
        case .year: "year"
        case .whole: "whole"
        case .decimal: "decimal"
        case .text: "text"
        case .date: "date"
        case .timeOfDay: "time of day"
        case .yesNo: "yes/no"
        case .rupiah: "rupiah"
        case .percent: "percent"
        case .minutes: "minutes"
        case .hours: "hours"
        case .days: "days"
        case .step: "step"
        case .ifCondition: "if"
        case .otherwise: "otherwise"
        case .or: "or"
        case .and: "and"
        case .not: "not"
        case .among: "among"
        case .roundedTo: "rounded to"
        case .roundedDownTo: "rounded down to"
        case .roundedUpTo: "rounded up to"
        case .roundedHalfEvenTo: "rounded half to even to"
        case .roundedTowardZeroTo: "rounded toward zero to"
        case .ifAbsent: "if absent"
        case .present: "present"
        case .absent: "absent"
        case .yes: "yes"
        case .no: "no"
        case .least: "least"
        case .greatest: "greatest"
        case .sum: "sum"
        case .count: "count"
        case .mean: "mean"
        case .exists: "exists"
        case .all: "all"
        case .via: "via"
        case .rank: "rank"
        case .share: "share"
        case .within: "within"
        case .ascending: "ascending"
        case .previous: "previous"
        case .inARow: "in_a_row"
        case .sinceStartOf: "since start of"
        case .yearOf: "year of"
        case .monthOf: "month of"
        case .dayOf: "day of"
        case .weekdayOf: "weekday of"
        case .startOfWeekOf: "start of week of"
        case .startOfMonthOf: "start of month of"
        case .startOfQuarterOf: "start of quarter of"
        case .startOfSemesterOf: "start of semester of"
        case .startOfYearOf: "start of year of"
        case .endOfWeekOf: "end of week of"
        case .endOfMonthOf: "end of month of"
        case .endOfQuarterOf: "end of quarter of"
        case .endOfSemesterOf: "end of semester of"
        case .endOfYearOf: "end of year of"
        case .afterMonths: "after_months"
        case .workingDays: "working_days"
        case .afterWorkingDays: "after_working_days"
        }
    }

    /// How a language writes it: words with single blanks between (`ya/tidak` has none).
    public func phrase(_ language: KeywordLanguage) -> String {
        switch language {
        case .english: name
        case .indonesian: indonesian
        }
    }

    private var indonesian: String {
        switch self {
        case .regulation: "peraturan"
        case .title: "judul"
        case .number: "nomor"
        case .ofYear: "tahun"
        case .inForceFrom: "berlaku sejak"
        case .through: "sampai dengan"
        case .under: "mengingat"
        case .article: "pasal"
        case .paragraph: "ayat"
        case .letter: "huruf"
        case .item: "angka"
        case .amendment: "perubahan"
        case .change: "ubah"
        case .becomes: "menjadi"
        case .insert: "sisipkan"
        case .delete: "hapus"
        case .repeal: "cabut"
        case .row: "baris"
        case .after: "setelah"
        case .fromValue: "dari"
        case .limits: "batas"
        case .choice: "pilihan"
        case .unit: "satuan"
        case .register: "daftar"
        case .open: "terbuka"
        case .contains: "berisi"
        case .log: "catatan"
        case .of: "milik"
        case .on: "pada"
        case .fromColumn: "dari kolom"
        case .key: "kunci"
        case .optional: "opsional"
        case .hierarchy: "berjenjang"
        case .parameter: "parameter"
        case .rule: "aturan"
        case .forGrain: "untuk"
        case .except: "kecuali"
        case .prevailsOver: "mengalahkan"
        case .when: "bila"
        case .then: "maka"
        case .exception: "pengecualian"
        case .to: "atas"
        case .table: "tabel"
        case .inOrder: "menurut urutan"
        case .output: "keluaran"
        case .titled: "sebagai"
        case .sortedBy: "urut"
        case .guarantee: "jaminan"
        case .test: "uji"
        case .period: "periode"
        case .given: "diberikan"
        case .expected: "diharapkan"
        case .sets: "menetapkan"
        case .maySet: "dapat ditetapkan"
        case .mustSet: "harus ditetapkan"
        case .expectedRejected: "diharapkan ditolak"
        case .everything: "semua"
        case .per: "per"
        case .day: "hari"
        case .week: "minggu"
        case .month: "bulan"
        case .quarter: "triwulan"
        case .semester: "semester"
        case .year: "tahun"
        case .whole: "bulat"
        case .decimal: "desimal"
        case .text: "teks"
        case .date: "tanggal"
        case .timeOfDay: "pukul"
        case .yesNo: "ya/tidak"
        case .rupiah: "rupiah"
        case .percent: "persen"
        case .minutes: "menit"
        case .hours: "jam"
        case .days: "hari"
        case .step: "kelipatan"
        case .ifCondition: "jika"
        case .otherwise: "selain itu"
        case .or: "atau"
        case .and: "dan"
        case .not: "tidak"
        case .among: "termasuk"
        case .roundedTo: "dibulatkan ke"
        case .roundedDownTo: "dibulatkan ke bawah ke"
        case .roundedUpTo: "dibulatkan ke atas ke"
        case .roundedHalfEvenTo: "dibulatkan setengah ke genap ke"
        case .roundedTowardZeroTo: "dibulatkan ke arah nol ke"
        case .ifAbsent: "bila kosong"
        case .present: "ada"
        case .absent: "kosong"
        case .yes: "ya"
        case .no: "tidak"
        case .least: "terkecil"
        case .greatest: "terbesar"
        case .sum: "jumlah"
        case .count: "banyak"
        case .mean: "rata_rata"
        case .exists: "ada"
        case .all: "semua"
        case .via: "lewat"
        case .rank: "peringkat"
        case .share: "bagian"
        case .within: "dalam"
        case .ascending: "menaik"
        case .previous: "sebelumnya"
        case .inARow: "berturut_turut"
        case .sinceStartOf: "sejak awal"
        case .yearOf: "tahun dari"
        case .monthOf: "bulan dari"
        case .dayOf: "tanggal dari"
        case .weekdayOf: "hari pekan dari"
        case .startOfWeekOf: "awal minggu dari"
        case .startOfMonthOf: "awal bulan dari"
        case .startOfQuarterOf: "awal triwulan dari"
        case .startOfSemesterOf: "awal semester dari"
        case .startOfYearOf: "awal tahun dari"
        case .endOfWeekOf: "akhir minggu dari"
        case .endOfMonthOf: "akhir bulan dari"
        case .endOfQuarterOf: "akhir triwulan dari"
        case .endOfSemesterOf: "akhir semester dari"
        case .endOfYearOf: "akhir tahun dari"
        case .afterMonths: "sesudah_bulan"
        case .workingDays: "hari_kerja"
        case .afterWorkingDays: "sesudah_hari_kerja"
        }
    }

    /// Where a word may not stand as a bare name.
    enum Role {
        /// Opens a declaration: a bare name only where what follows cannot be that declaration.
        case opener
        /// May begin or follow an operand: never a bare name there.
        case reserved
        /// A keyword only where the grammar asks for it, otherwise a name like any other.
        case free
    }

    var role: Role {
        switch self {
        case .regulation, .amendment, .article, .choice, .unit, .register, .log, .parameter, .rule, .exception, .table,
            .output, .guarantee, .sets, .test:
            .opener
        case .inForceFrom, .through, .under, .contains, .of, .on, .fromColumn, .key, .optional, .forGrain, .except,
            .prevailsOver, .when, .then, .to, .titled, .sortedBy, .given, .expected, .expectedRejected, .maySet,
            .mustSet, .per, .step,
            .ifCondition, .otherwise, .or, .and, .not, .among, .roundedTo, .roundedDownTo, .roundedUpTo,
            .roundedHalfEvenTo, .roundedTowardZeroTo, .ifAbsent, .absent, .yes, .no, .via, .becomes, .fromValue:
            .reserved
        // It opens a file and nothing else: `batas` is a name that many policies have.
        case .change, .insert, .delete, .repeal, .row, .after, .limits: .free
        case .title, .number, .ofYear, .paragraph, .letter, .item, .open, .hierarchy, .inOrder, .period, .everything,
            .day, .week,
            .month, .quarter, .semester, .year, .whole, .decimal, .text, .date, .timeOfDay, .yesNo, .rupiah, .percent,
            .minutes, .hours, .days, .present, .least, .greatest, .sum, .count, .mean, .exists, .all, .previous,
            .inARow, .sinceStartOf, .rank,
            .share, .within, .ascending, .yearOf, .monthOf, .dayOf, .weekdayOf, .startOfWeekOf, .startOfMonthOf,
            .startOfQuarterOf, .startOfSemesterOf,
            .startOfYearOf, .endOfWeekOf, .endOfMonthOf, .endOfQuarterOf, .endOfSemesterOf, .endOfYearOf, .afterMonths,
            .workingDays, .afterWorkingDays:
            .free
        }
    }
}
