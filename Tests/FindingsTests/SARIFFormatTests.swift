import Findings
import Testing

@Suite struct SARIFFormatTests {
    private func text(_ report: FindingReport, folder: String? = nil) -> String {
        FindingFormat.sarif.render(report, RenderContext(version: "1.2.3", folder: folder))
    }

    /// The values of a member, in order.
    private func values(_ name: String, in text: String) -> [String] {
        text.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2, parts[0].contains("\"\(name)\"") else { return nil }
            return String(parts[1].drop { $0 == " " || $0 == "\"" }.prefix { $0 != "\"" && $0 != "," })
        }
    }

    @Test func rulesAreSortedAndReferredTo() {
        let page = Page("satu\ndua tiga\n")
        let out = text(
            page.report([
                page.finding("satu", code: "S007"), page.finding("dua", code: "D003", .warning),
                page.finding("tiga", code: "S007", .error),
            ]))
        #expect(values("id", in: out) == ["D003", "S007"])
        #expect(values("ruleId", in: out) == ["S007", "D003", "S007"])
        #expect(values("ruleIndex", in: out) == ["1", "0", "1"])
        #expect(values("level", in: out) == ["warning", "error", "error", "warning", "error"])
        #expect(values("version", in: out) == ["2.1.0", "1.2.3"])
    }

    @Test func columnsCountCodePointsAndEndsAreExclusive() {
        let page = Page("e\u{301}é salah\n")
        let out = text(page.report([page.finding("salah")]))
        #expect(values("startColumn", in: out) == ["5"] && values("endColumn", in: out) == ["10"])
        #expect(out.contains("\"columnKind\": \"unicodeCodePoints\""))
    }

    @Test func addressesAreRelativeAndEncoded() {
        let page = Page("satu", path: "/kerja/./peraturan kota/tpp#1é.policy")
        #expect(
            values("uri", in: text(page.report([page.finding("satu")]), folder: "/kerja")) == [
                "peraturan%20kota/tpp%231%C3%A9.policy"
            ])
        let outside = text(page.report([page.finding("satu")]), folder: "/lain")
        #expect(outside.contains("\"uri\": \"file:///kerja/peraturan%20kota/"))
        #expect(!outside.contains("%SRCROOT%"))
    }

    @Test func otherPlacesAndFixesComeAlong() {
        let page = Page("satu\ndua tiga\n")
        let finding = page.finding(
            "tiga", secondary: [Label(page.range("satu"), same("pertama"))], fixes: [page.fix("tiga", "empat")],
            citation: ["Pasal 7", "Ayat (2)"])
        let out = text(page.report([finding]))
        #expect(out.contains("\"fullyQualifiedName\": \"Pasal 7, Ayat (2)\""))
        #expect(values("text", in: out).contains("empat"))
        #expect(values("startLine", in: out) == ["2", "1", "2"])
        #expect(out.contains("\"safe\": true"))
    }

    @Test func fingerprintsStayWhenLinesMove() {
        func prints(_ text: String, _ parts: [String]) -> [String] {
            let page = Page(text)
            return values("policycLine/v1", in: self.text(page.report(parts.map { page.finding($0) })))
        }
        let before = prints("satu\ndua  tiga\n", ["tiga"])
        #expect(before == prints("nol\n\nsatu\n  dua tiga\n", ["tiga"]))
        #expect(before != prints("satu\ndua empat\n", ["empat"]))
        // Two on one line are two.
        #expect(Set(prints("dua tiga", ["dua", "tiga"])).count == 2)
    }

    @Test func equalFindingsAreEqualBytes() {
        let page = Page("satu\ndua tiga\n")
        let findings = [page.finding("satu", code: "S007"), page.finding("dua", code: "D003"), page.finding("tiga")]
        #expect(text(page.report(findings)) == text(page.report(findings.reversed())))
    }
}
