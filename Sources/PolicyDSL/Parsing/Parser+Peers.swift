import Findings

extension Parser {
    /// `( 'rank' "(" expression [ 'ascending' ] | 'share' "(" expression ) ";" 'within' ( 'everything' | path ) ")"`
    mutating func parsePeers(_ keyword: Keyword) throws(SyntaxFailure) -> Expression {
        let start = index
        _ = take(keyword)
        advance(as: .tight)
        let value = try parseExpression()
        let below = height
        var measure: PeerExpression.Measure = keyword == .share ? .share : .rank
        if keyword == .rank {
            if !at(.ascending) { _ = mend([.ascending]) }
            if take(.ascending) { measure = .ascendingRank }
        }
        guard takeSeparator() else { throw groupMissing(keyword) }
        if !at(.within) { _ = mend([.within]) }
        guard take(.within) else { throw groupMissing(keyword) }
        if !at(.everything) { _ = mend([.everything]) }
        let group = take(.everything) ? nil : try parsePath()
        try expect(.closeParen)
        height = below + 1
        return leaf(.peers(PeerExpression(measure, value, group: group)), from: start)
    }

    private mutating func groupMissing(_ keyword: Keyword) -> SyntaxFailure {
        let (function, within) = (keyword.phrase(language), Keyword.within.phrase(language))
        let everything = Keyword.everything.phrase(language)
        let ending = Message(
            id:
                "`\(function)(…; \(within) \(everything))`, atau di antara yang sekelompok, misalnya `; \(within) skpd`",
            en: "`\(function)(…; \(within) \(everything))`, or among those of one group, as `; \(within) office`")
        return unexpected(
            Message(id: "`; \(within) …`", en: "`; \(within) …`"),
            help: Message(id: "sebutkan kelompoknya: \(ending.id)", en: "name the group: \(ending.en)"))
    }
}
