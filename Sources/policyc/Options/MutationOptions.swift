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

    /// Says which policies fall short of what was asked for; true where one does.
    func tellShortfalls(_ reports: [MutationReport], _ console: Console) -> Bool {
        guard let least = mutateMin else { return false }
        let short = reports.filter { $0.percent < least }
        for report in short {
            console.warn(
                Message(
                    id:
                        "uji \(report.regulation) menangkap \(report.percent) % mutan, diminta paling sedikit \(least) %",
                    en:
                        "the tests of \(report.regulation) catch \(report.percent) % of the mutants, at least \(least) % is wanted"
                ), in: report.language)
        }
        return !short.isEmpty
    }
}
