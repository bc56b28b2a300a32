import ArgumentParser
import Findings

/// Whether the tests are tested themselves.
struct MutationOptions: ParsableArguments {
    @Flag(
        help: ArgumentHelp(
            id: "Ubah naskahnya sedikit demi sedikit, dan sebutkan perubahan yang lolos dari semua uji.",
            en: "Change the text in small ways, and name the changes that no test notices."))
    var mutate = false

    @Option(
        help: ArgumentHelp(
            id: "Kode keluar 1 bila uji menangkap kurang dari sekian persen perubahan.",
            en: "Exit with 1 where the tests catch less than so many percent of the changes.", valueName: "n"))
    var mutateMin: Int?

    mutating func validate() throws {
        if let mutateMin, !(0...100).contains(mutateMin) { throw ValidationError("--mutate-min: 0..100") }
    }

    var isAsked: Bool { self.mutate || mutateMin != nil }

    /// What policies fall short of.
    func shortfalls(_ reports: [MutationReport]) -> [Finding] {
        guard let least = mutateMin else { return [] }
        return reports.filter { $0.percent < least }.map { report in
            Floor(
                kind: .mutantsBelowFloor,
                summary: Message(
                    id:
                        "uji \(report.regulation) menangkap \(report.percent) % mutan, diminta paling sedikit \(least) %",
                    en:
                        "the tests of \(report.regulation) catch \(report.percent) % of the mutants, at least \(least) % is wanted"
                ), missing: report.living.map { Floor.Missing(range: $0.range, what: "`\($0.owner)`: \($0.change)") }
            ).finding(in: report.file)
        }
    }
}
