public import Findings
import PolicyDSL

extension FindingKind {
    public static let distributionImpossible = FindingKind(
        code: "D040", severity: .warning,
        title: Message(
            id: "sebaran yang tidak mungkin dipenuhi", en: "a distribution that cannot be met"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Jaminan ini membatasi berapa bagian sebuah kelompok yang boleh berpredikat apa, sedangkan orang tidak \
                    dapat dibagi. Dalam kelompok sebesar yang disebut, tidak ada satu pun pembagian yang memenuhi semua \
                    batasnya: 60 % sampai 70 % dari satu orang, misalnya, bukan nol dan bukan satu orang. Kelompok \
                    seperti itu selalu melanggar, siapa pun pegawainya.
                    """,
                en: """
                    This guarantee limits which part of a group may be rated what, but people cannot be divided. In \
                    groups of the sizes named, no distribution keeps all its limits: 60 % to 70 % of one person, for \
                    instance, is neither none nor one. Such a group always breaks it, whoever its members are.
                    """),
            cure: Message(
                id: """
                    Tetapkan dalam peraturan apa yang berlaku bagi kelompok sekecil itu: dikecualikan, atau dihitung \
                    bersama kelompok di atasnya. Lalu kecualikan dalam jaminannya, dengan `termasuk (…)` atas banyaknya. \
                    Bila semua ukuran disebut, batas-batasnya sendiri yang bertentangan.
                    """,
                en: """
                    Say in the regulation what holds for groups that small: they are exempt, or counted with the group \
                    above them. Then leave them out of the guarantee, by `among (…)` of their number. Where all sizes \
                    are named, the limits themselves contradict each other.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Kantor
                          nama : teks kunci

                        daftar Pegawai
                          nip    : teks kunci
                          kantor : Kantor
                          hasil  : di_bawah, sesuai, di_atas

                        jaminan sebaran untuk Kantor:
                          banyak(Pegawai bila hasil = di_atas) <= 20 % * banyak(Pegawai)
                          dan banyak(Pegawai bila hasil = sesuai) <= 70 % * banyak(Pegawai)
                          dan banyak(Pegawai bila hasil = di_bawah) <= 20 % * banyak(Pegawai)
                        """,
                    en: """
                        register Office
                          name : text key

                        register Employee
                          id     : text key
                          office : Office
                          result : below, met, above

                        guarantee distribution for Office:
                          count(Employee when result = above) <= 20 % * count(Employee)
                          and count(Employee when result = met) <= 70 % * count(Employee)
                          and count(Employee when result = below) <= 20 % * count(Employee)
                        """),
                right: Message(
                    id: """
                        daftar Kantor
                          nama : teks kunci

                        daftar Pegawai
                          nip    : teks kunci
                          kantor : Kantor
                          hasil  : di_bawah, sesuai, di_atas

                        # Kantor sekecil ini dinilai bersama induknya.
                        aturan dikecualikan untuk Kantor = banyak(Pegawai) termasuk (1 .. 4; 7 .. 9; 14)

                        jaminan sebaran untuk Kantor:
                          dikecualikan
                          atau banyak(Pegawai bila hasil = di_atas) <= 20 % * banyak(Pegawai)
                          dan banyak(Pegawai bila hasil = sesuai) <= 70 % * banyak(Pegawai)
                          dan banyak(Pegawai bila hasil = di_bawah) <= 20 % * banyak(Pegawai)
                        """,
                    en: """
                        register Office
                          name : text key

                        register Employee
                          id     : text key
                          office : Office
                          result : below, met, above

                        # Offices this small are rated with their parent.
                        rule exempt for Office = count(Employee) among (1 .. 4; 7 .. 9; 14)

                        guarantee distribution for Office:
                          exempt
                          or count(Employee when result = above) <= 20 % * count(Employee)
                          and count(Employee when result = met) <= 70 % * count(Employee)
                          and count(Employee when result = below) <= 20 % * count(Employee)
                        """))))
}

extension Finding {
    static func distributionImpossible(
        _ name: Name, _ found: [ImpossibleSizes], _ language: KeywordLanguage
    ) -> Finding {
        guard let first = found.first else {
            return Finding(.distributionImpossible, Message(id: "", en: ""), at: Label(name.range))
        }
        let others = found.dropFirst().map(\.words)
        var note = first.reason
        if !others.isEmpty {
            let also = Message(
                id: "begitu pula " + others.map(\.id).joined(separator: "; "),
                en: "likewise " + others.map(\.en).joined(separator: "; "))
            note = note.map { Message(id: "\($0.id); \(also.id)", en: "\($0.en); \(also.en)") } ?? also
        }
        var finding = Finding(
            .distributionImpossible,
            Message(
                id: "jaminan `\(name.text)` tidak mungkin dipenuhi \(first.words.id)",
                en: "the guarantee `\(name.text)` cannot be met \(first.words.en)"),
            at: Label(name.range),
            help: first.isAll
                ? Message(
                    id: "periksa persennya: batas-batasnya bertentangan, berapa pun banyaknya",
                    en: "check its percentages: the limits contradict each other in a group of any size")
                : first.cure)
        finding.note = note
        return finding
    }
}

extension ImpossibleSizes {
    fileprivate var words: Message {
        let numbers = isAll ? nil : list
        let place =
            setting.isEmpty
            ? Message(id: "", en: "")
            : Message(
                id: " bila " + setting.map { "`\($0)`" }.joined(separator: " dan "),
                en: " where " + setting.map { "`\($0)`" }.joined(separator: " and "))
        guard let numbers else {
            return Message(
                id: "kelompok mana pun, berapa pun `\(register)` di dalamnya\(place.id)",
                en: "by any group, however many of `\(register)` it has\(place.en)")
        }
        return Message(
            id: "kelompok dengan \(numbers.id) `\(register)`\(place.id)",
            en: "by groups of \(numbers.en) `\(register)`\(place.en)")
    }

    /// `1, 2, 3, 4 atau 14`, cut where it is long.
    private var list: Message {
        let most = 12
        if sizes.count > most {
            let shown = sizes.prefix(most).map(String.init).joined(separator: ", ")
            return Message(
                id: "\(shown), … (\(sizes.count) di antara 1 sampai 100)",
                en: "\(shown), … (\(sizes.count) of those up to 100)")
        }
        let last = sizes.last.map(String.init) ?? ""
        guard sizes.count > 1 else { return Message(id: last, en: last) }
        let shown = sizes.dropLast().map(String.init).joined(separator: ", ")
        return Message(id: "\(shown) atau \(last)", en: "\(shown) or \(last)")
    }

    /// `1 .. 4; 7 .. 9; 14`
    private var ranges: String {
        var runs: [ClosedRange<Int>] = []
        for size in sizes {
            if let run = runs.last, run.upperBound + 1 == size {
                runs[runs.count - 1] = run.lowerBound...size
            } else {
                runs.append(size...size)
            }
        }
        return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound) .. \($0.upperBound)" }
            .joined(separator: "; ")
    }

    fileprivate var cure: Message {
        let condition = (setting.map { "\($0) dan " }.joined(), setting.map { "\($0) and " }.joined())
        return Message(
            id:
                "kecualikan kelompok sekecil itu, misalnya `\(condition.0)banyak(\(register)) termasuk (\(ranges)) atau …`, atau hitung bersama kelompok di atasnya",
            en:
                "leave such groups out, as `\(condition.1)count(\(register)) among (\(ranges)) or …`, or count them with the group above"
        )
    }

    /// Why the smallest of them is impossible.
    fileprivate var reason: Message? {
        guard let size = sizes.first else { return nil }
        let whole = 0...Int128(size)
        let told = limits.filter { $0.range != whole }
        guard !told.isEmpty else { return nil }
        var text = Message(
            id: "dari \(size): " + told.map { words($0).id }.joined(separator: ", "),
            en: "of \(size): " + told.map { words($0).en }.joined(separator: ", "))
        let ranges = limits.compactMap(\.range)
        if isEveryKind, ranges.count == limits.count {
            let least = ranges.reduce(0) { $0 + $1.lowerBound }
            let most = ranges.reduce(0) { $0 + $1.upperBound }
            if least == size, most > size {
                text = Message(
                    id: "\(text.id); bagi batas yang lain tidak tersisa",
                    en: "\(text.en); nothing is left for the other limits")
            } else if most < size {
                text = Message(
                    id: "\(text.id); seluruhnya paling banyak \(most)", en: "\(text.en); \(most) in all at most")
            } else if least > size {
                text = Message(
                    id: "\(text.id); seluruhnya paling sedikit \(least)", en: "\(text.en); \(least) in all at least")
            }
        }
        return text
    }

    private func words(_ limit: (kind: String, range: Interval?)) -> Message {
        guard let range = limit.range, let size = sizes.first else {
            return Message(
                id: "tidak ada banyaknya `\(limit.kind)` yang cocok", en: "no number of `\(limit.kind)` fits")
        }
        if let only = range.only, only > 0 {
            return Message(id: "`\(limit.kind)` harus \(only)", en: "`\(limit.kind)` must be \(only)")
        }
        if range.lowerBound == 0 {
            return Message(
                id: "`\(limit.kind)` paling banyak \(range.upperBound)",
                en: "`\(limit.kind)` at most \(range.upperBound)")
        }
        if range.upperBound == Int128(size) {
            return Message(
                id: "`\(limit.kind)` paling sedikit \(range.lowerBound)",
                en: "`\(limit.kind)` at least \(range.lowerBound)")
        }
        return Message(
            id: "`\(limit.kind)` \(range.lowerBound) sampai \(range.upperBound)",
            en: "`\(limit.kind)` \(range.lowerBound) to \(range.upperBound)")
    }
}
