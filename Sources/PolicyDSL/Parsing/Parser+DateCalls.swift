import Findings

extension Parser {
    /// `'after_months' "(" expression ";" expression ")"`, and the like with the register of holidays at the end.
    mutating func parseDateCall(_ function: DateFunction) throws(SyntaxFailure) -> Expression {
        let start = index
        _ = take(function.keyword)
        advance(as: .tight)
        var arguments: [Expression] = []
        var below = 0
        for position in 0..<function.argumentCount {
            if position > 0 { try expectSeparator(function) }
            arguments.append(try parseExpression())
            below = max(below, height)
        }
        var holidays: Name?
        if function.asksForHolidays {
            try expectSeparator(function)
            guard atName(index) else {
                throw unexpected(
                    Message(id: "nama daftar hari libur", en: "the name of the register of holidays"),
                    help: signature(function))
            }
            holidays = try parseName(.plain)
        }
        guard at(.closeParen) else { throw unexpected(Message(id: "`)`", en: "`)`"), help: signature(function)) }
        try expect(.closeParen)
        height = below + 1
        return leaf(.dateCall(DateCall(function, arguments, holidays: holidays)), from: start)
    }

    private mutating func expectSeparator(_ function: DateFunction) throws(SyntaxFailure) {
        guard takeSeparator() else { throw unexpected(Message(id: "`;`", en: "`;`"), help: signature(function)) }
    }

    /// What the function is to be given, as one would write it.
    private func signature(_ function: DateFunction) -> Message {
        let word = function.keyword.phrase(language)
        return switch function {
        case .afterMonths:
            Message(
                id: "tulis `\(word)(tanggal; 3)`: tanggal, lalu banyaknya bulan",
                en: "write `\(word)(date; 3)`: a date, then how many months")
        case .workingDays:
            Message(
                id:
                    "tulis `\(word)(awal; akhir; 5; Libur)`: dua tanggal, banyaknya hari kerja seminggu, dan daftar hari libur",
                en:
                    "write `\(word)(first; last; 5; Holiday)`: two dates, how many days of the week are worked, and the register of holidays"
            )
        case .afterWorkingDays:
            Message(
                id:
                    "tulis `\(word)(tanggal; 3; 5; Libur)`: tanggal, hari kerja yang keberapa, banyaknya hari kerja seminggu, dan daftar hari libur",
                en:
                    "write `\(word)(date; 3; 5; Holiday)`: a date, which working day after it, how many days of the week are worked, and the register of holidays"
            )
        }
    }
}
