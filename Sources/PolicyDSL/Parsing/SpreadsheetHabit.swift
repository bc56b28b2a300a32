import Findings

/// Functions of spreadsheets that drafters try, and what this language has instead.
enum SpreadsheetHabit: Sendable {
    case condition, sum, conditionalSum, count, mean, extremum, conjunction, disjunction, negation, lookup, rounding
    case absence, today, calendar, join, workdays, dates, remainder, absolute, rank

    init?(_ name: String) {
        switch name.uppercased() {
        case "IF", "IFS", "JIKA", "SWITCH", "CHOOSE": self = .condition
        case "SUM", "SUMPRODUCT", "TOTAL": self = .sum
        case "SUMIF", "SUMIFS", "COUNTIF", "COUNTIFS", "AVERAGEIF", "AVERAGEIFS": self = .conditionalSum
        case "COUNT", "COUNTA": self = .count
        case "AVERAGE", "MEAN", "AVG", "RERATA", "RATARATA": self = .mean
        case "MIN", "MAX", "MAKS", "MINIMUM", "MAKSIMUM", "MAXIMUM", "MAKSIMAL", "MINIMAL": self = .extremum
        case "AND", "DAN": self = .conjunction
        case "OR", "ATAU": self = .disjunction
        case "NOT", "TIDAK": self = .negation
        case "VLOOKUP", "HLOOKUP", "XLOOKUP", "LOOKUP", "INDEX", "MATCH": self = .lookup
        case "ROUND", "ROUNDUP", "ROUNDDOWN", "INT", "TRUNC", "FLOOR", "CEILING", "MROUND", "BULATKAN": self = .rounding
        case "IFERROR", "IFNA", "ISBLANK", "ISERROR", "ISNA": self = .absence
        case "TODAY", "NOW": self = .today
        case "YEAR", "MONTH", "DAY", "WEEKDAY": self = .calendar
        case "CONCAT", "CONCATENATE", "TEXT", "LEFT", "RIGHT", "MID", "UPPER", "LOWER", "TRIM": self = .join
        case "NETWORKDAYS", "WORKDAY": self = .workdays
        case "EDATE", "EOMONTH", "DATEDIF", "DAYS": self = .dates
        case "MOD": self = .remainder
        case "ABS": self = .absolute
        case "RANK", "RANK.EQ", "RANK.AVG", "PERCENTRANK": self = .rank
        default: return nil
        }
    }

    /// How the same thing is said here, in the words of the file's language.
    func cure(_ language: KeywordLanguage) -> Message {
        func word(_ keyword: Keyword) -> String { keyword.phrase(language) }
        func write(_ id: String, _ en: String? = nil) -> Message {
            Message(id: "tulis `\(id)`", en: "write `\(en ?? id)`")
        }
        switch self {
        case .condition: return write("\(word(.ifCondition)) a \(word(.then)) b \(word(.otherwise)) c")
        case .sum: return write("a + b` atau `\(word(.sum))(Catatan.nilai)", "a + b` or `\(word(.sum))(Log.value)")
        case .conditionalSum:
            let when = word(.when)
            return write("\(word(.sum))(Catatan.nilai \(when) syarat)", "\(word(.sum))(Log.value \(when) condition)")
        case .count: return write("\(word(.count))(Catatan)", "\(word(.count))(Log)")
        case .mean: return write("\(word(.mean))(Catatan.nilai)", "\(word(.mean))(Log.value)")
        case .extremum:
            return write(
                "\(word(.least))(a; b)` atau `\(word(.greatest))(a; b)",
                "\(word(.least))(a; b)` or `\(word(.greatest))(a; b)")
        case .conjunction: return write("a \(word(.and)) b")
        case .disjunction: return write("a \(word(.or)) b")
        case .negation: return write("\(word(.not)) a")
        case .lookup:
            return Message(
                id:
                    "nyatakan kolom itu berjenis daftarnya (`norma : Norma`), lalu baca nilainya dengan titik: `norma.menit`",
                en:
                    "give the field the register as its type (`norm : Norm`), then read its value with a dot: `norm.minutes`"
            )
        case .rounding:
            let quantum = FigureNotation(language).write(digits: Array("001".utf8), decimals: 2, isGrouped: false)
            let nearest = "x \(word(.roundedTo)) \(quantum)"
            return write(
                "\(nearest)` atau `x \(word(.roundedDownTo)) Rp1", "\(nearest)` or `x \(word(.roundedDownTo)) Rp1")
        case .absence:
            return write(
                "x \(word(.ifAbsent)) 0` atau `\(word(.present)) x", "x \(word(.ifAbsent)) 0` or `\(word(.present)) x")
        case .today:
            return Message(
                id:
                    "peraturan tidak mengenal hari ini; pakai tanggal pada catatan, atau `\(LanguageName.periodStart.spelling(language))`",
                en:
                    "a policy knows no today; use the date of the log, or `\(LanguageName.periodStart.spelling(language))`"
            )
        case .calendar:
            return write(
                "\(word(.yearOf))(x)` atau `\(word(.monthOf))(x)", "\(word(.yearOf))(x)` or `\(word(.monthOf))(x)")
        case .join:
            return Message(
                id: "teks tidak diolah di sini; simpan bagiannya sebagai kolom tersendiri",
                en: "texts are not worked on here; keep the part as a field of its own")
        case .workdays:
            return write(
                "\(word(.workingDays))(a; b; 5; Libur)` atau `\(word(.afterWorkingDays))(a; 3; 5; Libur)",
                "\(word(.workingDays))(a; b; 5; Holiday)` or `\(word(.afterWorkingDays))(a; 3; 5; Holiday)")
        case .dates:
            return write(
                "\(word(.afterMonths))(a; 3)`, `\(word(.endOfMonthOf))(a)`, atau `a - b",
                "\(word(.afterMonths))(a; 3)`, `\(word(.endOfMonthOf))(a)`, or `a - b")
        case .remainder:
            return Message(id: "sisa bagi tidak ada di sini", en: "there is no remainder here")
        case .rank:
            return write("\(word(.rank))(x; \(word(.within)) skpd)", "\(word(.rank))(x; \(word(.within)) office)")
        case .absolute: return write("\(word(.greatest))(x; -x)")
        }
    }

}
