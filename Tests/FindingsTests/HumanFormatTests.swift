import Findings
import Testing

/// A report on one file, with labels found by the text they cover.
private func render(
    _ text: String, at primary: String, _ message: String? = nil, secondary: [(String, String?)] = [],
    help: String? = nil, summary: String = "ada yang salah", citation: [String] = [],
    style: HumanStyle = HumanStyle()
) -> String {
    let file = SourceFile(id: FileID(0), path: "a.policy", bytes: Array(text.utf8))
    func label(_ part: String, _ message: String?) -> Label {
        let range = text.utf8.firstRange(of: part.utf8) ?? text.utf8.startIndex..<text.utf8.startIndex
        let start = text.utf8.distance(from: text.utf8.startIndex, to: range.lowerBound)
        return Label(
            SourceRange(file: FileID(0), start: start, end: start + part.utf8.count),
            message.map { Message(id: $0, en: $0) })
    }
    let kind = FindingKind(code: "N001", severity: .error, title: Message(id: "nama", en: "name"))
    let finding = Finding(
        kind, Message(id: summary, en: summary), at: label(primary, message),
        secondary: secondary.map { label($0.0, $0.1) }, help: help.map { Message(id: $0, en: $0) }, citation: citation)
    let report = FindingReport([finding], files: [file], language: .indonesian)
    return FindingFormat.human.render(report, style: style)
}

@Suite struct HumanFormatTests {
    @Test func oneLabel() {
        let text = render(
            "aturan x =\n  menitt + 1\n", at: "menitt", "tidak dikenal", help: "tulis `menit`",
            citation: ["Pasal 7", "Ayat (2)"])
        #expect(
            text == """
                kesalahan[N001]: ada yang salah
                  ┌─ a.policy:2:3 · Pasal 7, Ayat (2)
                  │
                2 │   menitt + 1
                  │   ^^^^^^ tidak dikenal
                  = saran: tulis `menit`

                """)
    }

    @Test func twoLabelsOnOneLine() {
        let text = render("a = menit + rupiah", at: "rupiah", "ini rupiah", secondary: [("menit", "ini menit")])
        #expect(
            text == """
                kesalahan[N001]: ada yang salah
                  ┌─ a.policy:1:13
                  │
                1 │ a = menit + rupiah
                  │     -----   ^^^^^^ ini rupiah
                  │     ini menit

                """)
    }

    @Test func linesFarApartAreMarked() {
        let text = render("satu\n2\n3\n4\nlima\n", at: "lima", "kedua", secondary: [("satu", "pertama")])
        #expect(
            text == """
                kesalahan[N001]: ada yang salah
                  ┌─ a.policy:5:1
                  │
                1 │ satu
                  │ ---- pertama
                  ⋮
                5 │ lima
                  │ ^^^^ kedua

                """)
    }

    @Test func severalLinesHaveABar() {
        let text = render("x\ntabel t\n  | a |\n  | b |\ny", at: "tabel t\n  | a |\n  | b |\n", "ada celah")
        #expect(
            text == """
                kesalahan[N001]: ada yang salah
                  ┌─ a.policy:2:1
                  │
                2 │ ╭ tabel t
                3 │ │   | a |
                4 │ ├   | b |
                  │ ╰ ada celah

                """)
    }

    @Test func wideCharactersTabsAndMarksDoNotShiftTheCarets() {
        let text = render("\t漢字 e\u{301} salah", at: "salah", "di sini")
        #expect(text.contains("1 │     漢字 e\u{301} salah\n  │            ^^^^^ di sini\n"))
    }

    @Test func anEmptyRangeHasOneCaret() {
        #expect(render("abc", at: "", "di sini").contains("  │ ^ di sini\n"))
    }

    @Test func damagedTextIsShownAsSuch() {
        let file = SourceFile(id: FileID(0), path: "a.policy", bytes: [0x61, 0xFF, 0x62, 0x0D, 0x0A])
        let kind = FindingKind(code: "S001", severity: .warning, title: Message(id: "", en: ""))
        let finding = Finding(
            kind, Message(id: "rusak", en: "damaged"), at: Label(SourceRange(file: FileID(0), start: 2, end: 3)))
        let text = FindingFormat.human.render(FindingReport([finding], files: [file], language: .english))
        #expect(text.contains("warning[S001]: damaged\n"))
        #expect(text.contains("1 │ a\u{FFFD}b\n  │   ^\n"))
    }

    @Test func aLongLineIsCutAroundItsCarets() {
        let text = render(
            String(repeating: "x ", count: 100) + "salah" + String(repeating: " y", count: 100), at: "salah", "di sini",
            style: HumanStyle(width: 60))
        let lines = text.split(separator: "\n")
        #expect(lines.allSatisfy { displayWidth(of: String($0)) <= 60 })
        #expect(lines[3].contains("… x") && lines[3].contains("salah") && lines[3].hasSuffix("…"))
    }

    @Test func colourOnlyWhenAsked() {
        #expect(!render("abc", at: "abc").contains("\u{1B}"))
        #expect(render("abc", at: "abc", style: HumanStyle(isColoured: true)).contains("\u{1B}[1;31m"))
    }

    @Test func onlySoManyAreShown() {
        let file = SourceFile(id: FileID(0), path: "a.policy", bytes: Array(repeating: 0x61, count: 200))
        let kind = FindingKind(code: "S001", severity: .error, title: Message(id: "judul", en: "title"))
        let findings = (0..<150).map { offset in
            Finding(
                kind, Message(id: "salah", en: "wrong"),
                at: Label(SourceRange(file: FileID(0), start: offset, end: offset + 1)))
        }
        let report = FindingReport(findings + findings, files: [file], language: .indonesian)
        #expect(report.findings.count == 150)
        let text = FindingFormat.human.render(report)
        #expect(
            text.hasSuffix("\n… dan 50 temuan lain yang tidak ditampilkan:\n  50 × kesalahan[S001] judul\n"))
        #expect(text.split(separator: "\n").count { $0.hasPrefix("kesalahan[") } == 100)
    }

    @Test func messagesFollowTheLanguageOfTheirFile() {
        let files = [
            SourceFile(id: FileID(0), path: "a.policy", bytes: [0x61]),
            SourceFile(id: FileID(1), path: "b.policy", bytes: [0x61]),
        ]
        let kind = FindingKind(code: "S001", severity: .error, title: Message(id: "", en: ""))
        let findings = files.map {
            Finding(kind, Message(id: "salah", en: "wrong"), at: Label(SourceRange(file: $0.id, start: 0, end: 1)))
        }
        let report = FindingReport(
            findings, files: files, languages: [FileID(0): .indonesian, FileID(1): .english], language: .indonesian)
        let text = FindingFormat.human.render(report)
        #expect(text.contains("kesalahan[S001]: salah") && text.contains("error[S001]: wrong"))
    }

    @Test(arguments: [40, 60, 80, 200])
    func nothingIsWiderThanATerminal(width: Int) {
        let long = Array(repeating: "kata", count: 40).joined(separator: " ")
        let text = render(
            "\t漢字 " + String(repeating: "x ", count: 60) + "salah dan " + String(repeating: "e\u{301} ", count: 60),
            at: "salah", long, secondary: [("x x", long), ("dan", "pendek")], help: long, summary: long,
            citation: ["Bagian Kesatu Disiplin Kerja", "Pasal 7 Pengurangan", "Ayat (2)"],
            style: HumanStyle(width: width, isTerminal: true))
        for line in text.split(separator: "\n") { #expect(displayWidth(of: String(line)) <= width, "\(line)") }
        #expect(text.contains("(2)") && text.contains("pendek"))
    }

    @Test func onATerminalTheArticleHasItsOwnLineWhereItMust() {
        let text = render(
            "aturan x = menitt", at: "menitt", citation: ["Bagian Kesatu", "Pasal 7"],
            style: HumanStyle(width: 40, isTerminal: true))
        #expect(
            text == """
                kesalahan[N001]: ada yang salah
                  ┌─ a.policy:1:12
                  │  Bagian Kesatu, Pasal 7
                  │
                1 │ aturan x = menitt
                  │            ^^^^^^

                """)
    }
}
