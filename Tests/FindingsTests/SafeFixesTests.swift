import Findings
import Testing

@Suite struct SafeFixesTests {
    private let page = Page("satu dua tiga")

    private func mended(_ findings: [Finding], files: Set<FileID> = [FileID(0)]) -> (String, Int) {
        let fixes = SafeFixes(page.report(findings), in: files)
        return (String(decoding: fixes.bytes(of: page.file), as: UTF8.self), fixes.changes.count)
    }

    @Test func safeOnesAreMadeTogether() {
        #expect(
            mended([
                page.finding("tiga", fixes: [page.fix("tiga", "3")]),
                page.finding("satu", fixes: [page.fix("satu", "satu koma nol")]),
                page.finding("dua", fixes: [page.fix("dua ", "")]),
            ]) == ("satu koma nol 3", 3))
    }

    @Test func othersAreLeft() {
        #expect(mended([page.finding("dua", fixes: [page.fix("dua", "2", isSafe: false)])]) == ("satu dua tiga", 0))
        let either = [page.fix("dua", "2"), page.fix("dua", "dua puluh")]
        #expect(mended([page.finding("dua", fixes: either)]) == ("satu dua tiga", 0))
        #expect(mended([page.finding("dua", fixes: [page.fix("dua", "2")])], files: []) == ("satu dua tiga", 0))
        #expect(mended([page.finding("dua")]) == ("satu dua tiga", 0))
    }

    @Test func ofTwoThatTouchTheFirstIsMade() {
        #expect(
            mended([
                page.finding("satu", fixes: [page.fix("satu dua", "x")]),
                page.finding("dua", fixes: [page.fix("dua tiga", "y")]),
            ]) == ("x tiga", 1))
        // What is inserted where another change begins could come before or after it.
        let insertion = Fix(
            title: same("+"),
            edits: [Fix.Edit(range: SourceRange(file: FileID(0), start: 4, end: 4), replacement: "!")], isSafe: true)
        #expect(
            mended([
                page.finding("satu", fixes: [page.fix("satu", "x")]), page.finding("dua", fixes: [insertion]),
            ]) == ("x dua tiga", 1))
    }

    @Test func aFixIsMadeWholeOrNot() {
        let both = Fix(
            title: same("dua-duanya"),
            edits: [
                Fix.Edit(range: page.range("satu"), replacement: "1"),
                Fix.Edit(range: page.range("tiga"), replacement: "3"),
            ], isSafe: true)
        #expect(mended([page.finding("satu", fixes: [both])]) == ("1 dua 3", 1))
        #expect(
            mended([page.finding("satu", fixes: [page.fix("satu", "x")]), page.finding("tiga", fixes: [both])])
                == ("x dua tiga", 1))
    }
}
