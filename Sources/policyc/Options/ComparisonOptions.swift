import ArgumentParser

/// What a simulation or a sweep compares, and where it goes.
struct ComparisonOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            id: "Anggap perubahan berlaku sejak tanggal ini.", en: "Take the amendments to hold from this date.",
            valueName: "date"))
    var asIfSince: PeriodArgument?

    @Option(
        help: ArgumentHelp(
            id: "Keluaran yang dibandingkan; tanpa ini yang pertama dengan rupiah tiap orang dan masa.",
            en: "The output to compare; by default the first with rupiah for each person and period.",
            valueName: "name"))
    var output: String?

    @Option(
        help: ArgumentHelp(id: "Folder hasil.", en: "The folder of results.", valueName: "folder"),
        completion: .directory)
    var out: String?
}
