import ArgumentParser

/// How the outcome of a simulation is shown to people.
struct SimulationOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            id: "Tulis laporan sebagai satu halaman HTML.", en: "Write the report as one HTML page.", valueName: "file"),
        completion: .file(extensions: ["html"]))
    var report: String?

    @Option(
        help: ArgumentHelp(
            id: "Sembunyikan kelompok yang kurang dari sekian orang.", en: "Hide groups of fewer people than this.",
            valueName: "n"))
    var minCell = 5

    @Flag(
        help: ArgumentHelp(
            id: "Tampilkan kunci (NIP) orang; tanpa ini disamarkan.",
            en: "Show people's keys; without this they are masked."))
    var showKeys = false
}
