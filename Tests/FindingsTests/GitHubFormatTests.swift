import Findings
import Testing

@Suite struct GitHubFormatTests {
    private func line(_ page: Page, _ finding: Finding, folder: String? = nil) -> String {
        FindingFormat.github.render(page.report([finding]), RenderContext(folder: folder))
    }

    @Test func propertiesAndMessage() {
        let page = Page("satu\ndua tiga\n")
        let finding = page.finding(
            "tiga", summary: "50 % salah", message: "di sini", help: "tulis\n  lain", citation: ["Pasal 7: umum", "a"])
        #expect(
            line(page, finding)
                == "::error file=a.policy,line=2,endLine=2,col=5,endColumn=9,title=N001 · Pasal 7%3A umum%2C a"
                + "::50 %25 salah%0Adi sini%0Asaran: tulis lain\n")
    }

    @Test func columnsOnlyOnOneLine() {
        let page = Page("satu\ndua tiga\nempat\n")
        let finding = page.finding("tiga\nempat\n", .warning)
        #expect(line(page, finding).hasPrefix("::warning file=a.policy,line=2,endLine=3,title=N001::"))
        // The line feed at the end of a range is no second line.
        let whole = page.finding("satu\n", .note)
        #expect(line(page, whole).hasPrefix("::notice file=a.policy,line=1,endLine=1,col=1,endColumn=5,title="))
    }

    @Test func pathsAreThoseOfTheCheckout() {
        for (path, shown) in [
            ("/kerja/p/a,b.policy", "p/a%2Cb.policy"), ("./p//x/../a.policy", "p/a.policy"),
            ("/lain/a.policy", "/lain/a.policy"), ("/kerjaan/a.policy", "/kerjaan/a.policy"),
            ("../a.policy", "../a.policy"),
        ] {
            let page = Page("satu", path: path)
            #expect(line(page, page.finding("satu"), folder: "/kerja").contains("file=\(shown),line=1"))
        }
    }
}
