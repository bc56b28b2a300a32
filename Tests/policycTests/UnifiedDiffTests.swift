import Testing

@testable import policyc

@Suite struct UnifiedDiffTests {
    @Test func equalTextsHaveNoDifference() {
        #expect(UnifiedDiff.text("a\n", "a\n", path: "x").isEmpty)
    }

    @Test func changesStandInTheirContext() {
        let old = (1...20).map { "\($0)\n" }.joined()
        let new = old.replacing("\n5\n", with: "\nlima\n").replacing("\n18\n", with: "\n")
        #expect(
            UnifiedDiff.text(old, new, path: "a.policy") == """
                --- a.policy
                +++ a.policy
                @@ -2,7 +2,7 @@
                 2
                 3
                 4
                -5
                +lima
                 6
                 7
                 8
                @@ -15,6 +15,5 @@
                 15
                 16
                 17
                -18
                 19
                 20

                """)
    }

    @Test func aMissingLastLineFeedIsSeen() {
        #expect(
            UnifiedDiff.text("a", "a\n", path: "x")
                == "--- x\n+++ x\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n")
        #expect(UnifiedDiff.text("", "a\n", path: "x") == "--- x\n+++ x\n@@ -0,0 +1,1 @@\n+a\n")
    }

    @Test func carriageReturnsAreKept() {
        let text = UnifiedDiff.text("a\r\nb\r\n", "a\r\nc\r\n", path: "x")
        #expect(text.utf8.elementsEqual("--- x\n+++ x\n@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n".utf8))
    }
}
