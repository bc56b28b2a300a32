import Findings
import Testing

@Suite struct JUnitFormatTests {
    private let page = Page("satu\ndua tiga\n")

    private func text(_ findings: [Finding], denies: Bool = false) -> String {
        FindingFormat.junit.render(page.report(findings), RenderContext(deniesWarnings: denies))
    }

    @Test func aCleanFileIsAPassingCase() {
        #expect(
            text([]) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites tests="1" failures="0" errors="0">
                  <testsuite name="a.policy" tests="1" failures="0" errors="0">
                    <testcase name="tidak ada temuan" classname="a.policy" file="a.policy"/>
                  </testsuite>
                </testsuites>

                """)
    }

    @Test func eachErrorIsAFailedCase() {
        let findings = [
            page.finding("tiga", summary: "a < b & \"c\"\u{1}", help: "ganti", citation: ["Pasal 7"]),
            page.finding("dua", summary: "x"), page.finding("satu", summary: "x"),
        ]
        let out = text(findings)
        #expect(out.contains(#"<testsuites tests="3" failures="3" errors="0">"#))
        #expect(
            out.contains(
                #"<testcase name="N001: a &lt; b &amp; &quot;c&quot;"# + "\u{FFFD}"
                    + #"" classname="a.policy · Pasal 7" file="a.policy" line="2">"#))
        #expect(out.contains(#"type="N001">a.policy:2:5: kesalahan[N001]: a &lt; b"#))
        #expect(out.contains("(Pasal 7)&#10;saran: ganti</failure>"))
        // Two cases of one name would be taken for one.
        #expect(out.contains(#"name="N001: x""#) && out.contains(#"name="N001: x (2)""#))
    }

    @Test func warningsPassUnlessDenied() {
        let warning = page.finding("dua", .warning)
        let note = page.finding("tiga", .note)
        #expect(text([warning, note]).contains(#"<testsuites tests="2" failures="0" errors="0">"#))
        #expect(text([warning]).contains("<system-out>a.policy:2:1: peringatan[N001]: ada yang salah</system-out>"))
        #expect(text([warning, note], denies: true).contains(#"<testsuites tests="2" failures="1" errors="0">"#))
    }
}
