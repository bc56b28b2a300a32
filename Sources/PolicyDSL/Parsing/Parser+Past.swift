import Findings

/// What reads earlier periods.
extension Parser {
    /// `'previous' "(" NAME ";" expression ")"` or `'in_a_row' "(" expression ")"`, where its word stands before a parenthesis.
    mutating func parsePastCall() throws(SyntaxFailure) -> Expression? {
        guard at(.openParen, index + 1) else { return nil }
        if at(.previous) { return try parsePrevious() }
        if at(.inARow) { return try parseInARow() }
        return nil
    }

    private mutating func parsePrevious() throws(SyntaxFailure) -> Expression {
        let start = index
        _ = take(.previous)
        advance(as: .tight)
        let name = try parseName(.plain, Message(id: "nama satu nilai", en: "the name of one value"))
        guard takeSeparator() else {
            let example = "\(Keyword.previous.phrase(language))(\(name.text); 0)"
            if at(.closeParen) {
                throw unexpected(
                    Message(id: "`;` dan nilai awal", en: "`;` and an initial value"),
                    help: Message(
                        id:
                            "pada masa pertama belum ada nilai sebelumnya; tulis nilainya untuk masa itu, misalnya `\(example)`",
                        en: "in the first period there is no earlier value; write what it is then, as `\(example)`"))
            }
            throw unexpected(
                Message(id: "`;`", en: "`;`"),
                help: Message(
                    id:
                        "hanya nama satu nilai yang dapat dibaca dari masa sebelumnya; buat dahulu aturan untuk hitungan ini",
                    en:
                        "only a value with a name can be read from an earlier period; make a rule for this expression first"
                ))
        }
        let initial = try parseExpression()
        try expect(.closeParen)
        height += 1
        return leaf(.previous(name, initial: initial), from: start)
    }

    private mutating func parseInARow() throws(SyntaxFailure) -> Expression {
        let start = index
        _ = take(.inARow)
        advance(as: .tight)
        let condition = try parseExpression()
        try expect(.closeParen)
        height += 1
        return leaf(.inARow(condition), from: start)
    }

    /// `since = 'since start of' ( 'week' | … | 'year' )`
    mutating func parseSince() throws(SyntaxFailure) -> Period? {
        guard take(.sinceStartOf) else { return nil }
        return try parsePeriodWord(among: [.week, .month, .quarter, .semester, .year])
    }
}
