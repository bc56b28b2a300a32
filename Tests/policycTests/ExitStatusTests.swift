import Testing

@testable import policyc

@Suite struct ExitStatusTests {
    @Test func numbersAreAPromise() {
        #expect(ExitStatus.allCases.map(\.rawValue) == [0, 1, 2, 3, 101, 130])
    }

    @Test func theGraverCounts() {
        #expect(ExitStatus.findings.or(.unable) == .unable)
        #expect(ExitStatus.findings.or(.done) == .findings)
    }

    @Test func aFaultIsOurs() {
        let world = MemoryWorld()
        let failure = Failure(bug: "x")
        Console(world: world).fail(failure)
        #expect(failure.status == .bug)
        #expect(world.errors.contains("cacat program policyc"))
    }
}
