import Findings
import Testing

@testable import RuleEngine

/// Results that run along the range of their row.
@Suite struct InterpolationTests {
    private func findings(step: String = "1 %", type: String = "desimal", _ rows: String) -> [Finding] {
        compiled(
            """
            peraturan Uji
              berlaku sejak 1 Januari 2018

            daftar Benda
              k : teks kunci
              c : persen 0 % .. 100 % kelipatan \(step)

            tabel t untuk Benda
              | c | => x : \(type) |
            \(rows)

            """
        ).findings
    }

    private func kinds(step: String = "1 %", type: String = "desimal", _ rows: String) -> [FindingKind] {
        findings(step: step, type: type, rows).map(\.kind)
    }

    @Test func wholePercentsLeaveNoJump() {
        let rows = """
              | 80 % .. 100 % | 70 .. 90 dibulatkan ke 0,01 |
              | 60 % .. 79 %  | 50 .. 69 dibulatkan ke 0,01 |
              | 0 % .. 59 %   | 0 .. 49 dibulatkan ke 0,01  |
            """
        #expect(kinds(rows) == [])
        #expect(kinds(step: "0,5 %", rows) == [.tableGap])
    }

    @Test func aSlipAtTheJointIsAJump() {
        let rows = """
              | 80 % .. 100 % | 70 .. 90 dibulatkan ke 0,01 |
              | 0 % .. 79 %   | 0 .. 96 dibulatkan ke 0,01  |
            """
        #expect(kinds(rows) == [.jumpAtJoint])
    }

    @Test func rowsThatReadAlikeAreNotOne() {
        let rows = """
              | 50 % .. 100 % | 0 .. 50 dibulatkan ke 1 |
              | 0 % .. 49 %   | 0 .. 50 dibulatkan ke 1 |
            """
        #expect(kinds(rows) == [.jumpAtJoint])
    }

    @Test func boundsOfTheResultHold() {
        let rows = """
              | 50 % .. 100 % | 40 .. 80 dibulatkan ke 0,5 |
              | 0 % .. 49 %   | 60 .. 41 dibulatkan ke 0,5 |
            """
        #expect(kinds(type: "desimal 40 .. 80 kelipatan 0,5", rows) == [])
        #expect(kinds(type: "desimal 41 .. 80 kelipatan 0,5", rows) == [.outsideDeclaredBounds])
    }

    @Test func oneRangeOfTwoEndsIsNeeded() {
        #expect(
            kinds("| 50 % .. 50 % atau 60 % .. 100 % | 1 .. 2 dibulatkan ke 1 |\n| selain itu | 0 |")
                == [.interpolationWithoutRange])
        #expect(kinds("| 50 % .. 50 % | 1 .. 2 dibulatkan ke 1 |\n| selain itu | 0 |") == [.interpolationWithoutRange])
        #expect(kinds("| 50 % .. 60 % | 1 .. 2 |\n| selain itu | 0 |") == [.interpolationNotRounded])
    }
}
