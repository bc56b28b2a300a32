import Findings
import Testing

@Suite struct MarkdownSummaryTests {
    @Test func aTableThatNoTextBreaks() {
        let page = Page("satu\n")
        let finding = page.finding("satu", summary: "a | <b>", help: "c", citation: ["Pasal 1"])
        #expect(
            MarkdownSummary(page.report([finding])).text(title: "policyc check", outcome: same("1 kesalahan")) == """
                ### policyc check

                1 kesalahan

                | | Kode | Tempat | Temuan |
                |---|---|---|---|
                | kesalahan | N001 | a.policy:1:1<br>Pasal 1 | a \\| &lt;b><br>saran: c |


                """)
    }

    @Test func onlySoManyRows() {
        let page = Page(String(repeating: "a", count: 200))
        let findings = (0..<130).map { offset in
            Finding(
                FindingKind(code: "N001", severity: .error, title: same("")), same("x"),
                at: Label(SourceRange(file: FileID(0), start: offset, end: offset + 1)))
        }
        let text = MarkdownSummary(page.report(findings)).text(title: "t", outcome: same("x"))
        #expect(text.contains("… dan 30 temuan lain"))
        #expect(text.split(separator: "\n").count { $0.hasPrefix("| kesalahan") } == 100)
    }
}
