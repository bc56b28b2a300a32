import Findings
import PolicyDSL
import Testing

@Suite struct ReadingTests {
    private func citations(_ tree: SyntaxTree) -> [Citation] {
        tree.declarations.map { declaration in
            switch declaration {
            case .choice(let choice): choice.citation
            default: []
            }
        }
    }

    @Test func headingsCite() {
        let tree = checkParses(
            """
            # Peraturan Wali Kota

            ## BAB II

            ```policy
            peraturan A
            pilihan A : x, y
            ```

            ### Pasal 7 ###

            ```swift
            # Bukan judul
            ```

            #### Ayat (2)
            ~~~policy
            pilihan B : x, y
            ~~~

            ### Pasal 8

            ```policy
            pilihan C : x, y
            pasal 9 huruf a
            pilihan D : x, y
            ```
            """, "a.policy.md")
        #expect(
            citations(tree) == [
                ["BAB II"], ["BAB II", "Pasal 7", "Ayat (2)"], ["BAB II", "Pasal 8"], ["Pasal 9", "Huruf a"],
            ])
    }

    @Test func articlesCite() {
        let tree = checkParses(
            "regulation A\narticle 5\nchoice A : x, y\narticle 5A paragraph (2) letter b item 1\nchoice B : x, y\n")
        #expect(citations(tree) == [["Article 5"], ["Article 5A", "Paragraph (2)", "Letter b", "Item 1"]])
    }

    @Test func lineEndingsTabsAndMarkAreBlanks() {
        let plain = checkParses("peraturan A\n  judul \"x\"\npilihan B : c, d\n")
        let other = checkParses("\u{FEFF}peraturan A\r\n\tjudul\u{A0}\"x\"\r\npilihan B : c,\td\r\n")
        #expect(meaning(of: plain) == meaning(of: other))
        checkParses("\u{FEFF}```policy\nperaturan A\n```\n", "a.policy.md")
    }

    @Test func placesAreThoseOfTheFile() {
        let text = "\u{FEFF}# É\n\n```policy\nperaturan A\naturan x untuk Y = 1 +\n```\n"
        let file = sourceFile(text, "a.policy.md")
        let finding = parse(file).findings.first
        #expect(finding.map { file.lines.lineIndex(of: $0.primary.range.start) } == 4)
    }

    @Test func figuresFollowTheLanguage() {
        func value(_ text: String, _ language: KeywordLanguage) -> Expression.Kind? {
            parseExpression(sourceFile(text), language: language).expression?.kind
        }
        func number(_ mantissa: Int64, _ decimals: Int, _ isGrouped: Bool, _ unit: NumberLiteral.Unit)
            -> Expression.Kind
        {
            .number(NumberLiteral(mantissa: mantissa, decimals: decimals, isGrouped: isGrouped, unit: unit))
        }
        #expect(value("Rp1.350.000", .indonesian) == number(1_350_000, 0, true, .rupiah))
        #expect(value("Rp 1,350,000.50", .english) == number(135_000_050, 2, true, .rupiah))
        #expect(value("0,25 %", .indonesian) == number(25, 2, false, .percent))
        #expect(value("450 menit", .indonesian) == number(450, 0, false, .minutes))
        #expect(value("999999999999999999", .english) == number(999_999_999_999_999_999, 0, false, .none))
        #expect(value("8:05", .english) == .timeOfDay(485))
        for text in ["1,350.000,5", "1..5", "0.350", "1.35.000", "12.3456", "1.350.000.00"] {
            #expect(value(text, .indonesian) == nil, "\(text)")
        }
    }

    @Test func suggestsWhatWasMeant() {
        let cases: [(String, KeywordLanguage, [String])] = [
            ("1.25", .indonesian, ["1,25"]), ("1.3500", .indonesian, ["1,3500", "13.500"]),
            ("1,350,000", .indonesian, ["1.350.000"]), ("1,350.5", .indonesian, ["1.350,5"]),
            ("1.350.00", .indonesian, ["135.000"]), ("0.350", .indonesian, ["0,350"]),
            ("1.350.000", .english, ["1,350,000"]), ("1.350,5", .english, ["1,350.5"]), ("1,5", .english, ["1.5"]),
            ("08.30", .indonesian, ["08:30", "08,30"]),
        ]
        for (text, language, suggestions) in cases {
            let findings = parseExpression(sourceFile(text), language: language).findings
            #expect(findings.map(\.kind.code) == ["S007"])
            let wanted = suggestions.map { "`\($0)`" }.joined(separator: " or ")
            #expect(findings.first?.help?.en == "write \(wanted)", "\(text)")
        }
    }

    @Test func theFirstWordDecidesTheLanguage() {
        #expect(parse(sourceFile("# x\nregulation A")).tree.language == .english)
        #expect(parse(sourceFile("Regulation A")).tree.language == .english)
        #expect(parse(sourceFile("rule x for A = 1\nchoice B : a, b")).tree.language == .english)
        #expect(parse(sourceFile("aturan x untuk A = 1")).tree.language == .indonesian)
    }
}
