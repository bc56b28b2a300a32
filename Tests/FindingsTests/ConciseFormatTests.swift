import Findings
import Testing

@Suite struct ConciseFormatTests {
    @Test func oneLineEach() {
        let page = Page("satu\ndua tiga\n")
        let text = FindingFormat.concise.render(
            page.report([
                page.finding("tiga", summary: "salah\n  besar", citation: ["Pasal 7", "Ayat (2)"]),
                page.finding("satu", code: "D003", .warning),
            ]))
        #expect(
            text == """
                a.policy:1:1: peringatan[D003]: ada yang salah
                a.policy:2:5: kesalahan[N001]: salah besar (Pasal 7, Ayat (2))

                """)
        #expect(FindingFormat.concise.render(page.report([])).isEmpty)
    }
}
