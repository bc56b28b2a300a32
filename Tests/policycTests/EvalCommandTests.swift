import Testing

@testable import policyc

@Suite struct EvalCommandTests {
    private func value(_ expression: String, _ arguments: String...) -> String {
        let world = MemoryWorld()
        let status = Program.run(["eval", "-e", expression] + arguments, in: world)
        #expect(status == .done, "\(world.output)\(world.errors)")
        return world.output
    }

    @Test func valuesAreInTheNotationOfTheLanguage() {
        #expect(value("Rp1.350.000 * 72,5 % dibulatkan ke bawah ke Rp1") == "Rp978.750\n")
        #expect(value("Rp1,350,000 * 72.5 % rounded down to Rp1", "--lang", "en") == "Rp978,750\n")
        #expect(value("2 jam + 30 menit") == "150 menit\n")
        #expect(value("0,5 * 3") == "1,5\n")
        #expect(value("1 Januari 2025 + 30 hari") == "31 Januari 2025\n")
        #expect(value("17:00 - 08:30") == "510 menit\n")
        #expect(value("2 > 1") == "ya\n")
        #expect(value("Rp1 - Rp2") == "-Rp1\n")
        #expect(value("100 % - 12,5 %") == "87,5 %\n")
    }

    @Test func theNotationTellsTheLanguage() {
        #expect(value("Rp1,350,000 * 72.5 % rounded down to Rp1") == "Rp978,750\n")
    }

    @Test func aQuotientMustBeRounded() {
        let world = MemoryWorld()
        #expect(run("eval", "-e", "1 / 3", in: world) == .findings)
        #expect(world.output.contains("dibulatkan ke"))
        #expect(world.output.contains("┌─ -e:1:1\n"))
    }

    @Test func mistakesAreShownInTheExpression() {
        let world = MemoryWorld()
        #expect(run("eval", "-e", "1 + Rp2", in: world) == .findings)
        #expect(world.output.contains("┌─ -e:1:5\n"))
        #expect(world.output.contains("1 │ 1 + Rp2\n"))
        let names = MemoryWorld()
        #expect(run("eval", "-e", "gaji * 2", in: names) == .findings)
        #expect(names.output.contains("gaji"))
        let broken = MemoryWorld()
        #expect(run("eval", "-e", "1 +", in: broken) == .findings)
        #expect(broken.output.contains("-e:1:"))
    }

    @Test func withoutAnExpressionThereIsNothingToDo() {
        #expect(run("eval") == .unable)
    }
}
