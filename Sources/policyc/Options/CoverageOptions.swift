import ArgumentParser
import Findings

/// How coverage can be written to a file.
enum CoverageFormat: String, CaseIterable, ExpressibleByArgument {
    case text, html, lcov, json

    /// What a file's name asks for.
    init?(path: String) {
        switch path.split(separator: ".").last?.lowercased() {
        case "html", "htm": self = .html
        case "info", "lcov": self = .lcov
        case "json": self = .json
        case "txt": self = .text
        default: return nil
        }
    }
}

/// What `policyc test` tells of what the tests go through.
struct CoverageOptions: ParsableArguments {
    @Flag(
        help: ArgumentHelp(
            id: "Laporkan aturan, cabang, baris tabel, pengecualian dan sisi ambang yang belum diuji.",
            en: "Report rules, branches, table rows, exceptions and sides of thresholds that no test goes through."))
    var coverage = false

    @Option(
        help: ArgumentHelp(
            id: "Kode keluar 1 bila cakupan suatu peraturan kurang dari sekian persen.",
            en: "Exit with 1 where the coverage of a policy is less than so many percent.", valueName: "n"))
    var coverageMin: Int?

    @Option(
        help: ArgumentHelp(
            id: "Sama, untuk sisi ambang dan jawaban syarat.",
            en: "The same, for sides of thresholds and answers of conditions.", valueName: "n"))
    var thresholdMin: Int?

    @Option(
        help: ArgumentHelp(
            id: "Bentuk berkas cakupan; bawaan: menurut nama berkasnya.",
            en: "The form of the coverage file; by default as its name says.", valueName: "text|html|lcov|json"))
    var coverageFormat: CoverageFormat?

    @Option(
        help: ArgumentHelp(
            id: "Tulis cakupan ke berkas ini (.html, .info, .json, .txt).",
            en: "Write the coverage to this file (.html, .info, .json, .txt).", valueName: "file"),
        completion: .file())
    var coverageOut: String?

    mutating func validate() throws {
        for (name, value) in [("--coverage-min", coverageMin), ("--threshold-min", thresholdMin)] {
            if let value, !(0...100).contains(value) { throw ValidationError("\(name): 0..100") }
        }
        if coverageFormat != nil, coverageOut == nil { throw ValidationError("--coverage-format: --coverage-out FILE") }
    }
}

extension CoverageOptions {
    /// Refuses a file whose name does not tell its form, before anything is run.
    func checkFile() throws {
        guard let coverageOut, coverageFormat == nil, CoverageFormat(path: coverageOut) == nil else { return }
        throw Failure(
            Message(
                id: "`--coverage-out \(coverageOut)`: nama berkas ini tidak menunjukkan bentuk yang dikenal",
                en: "`--coverage-out \(coverageOut)`: the name of this file tells no form that is known"),
            help: Message(
                id: "beri nama yang berakhiran .html (halaman untuk dibaca dan dicetak), .txt (teks), .json (untuk "
                    + "program) atau .info (LCOV, untuk penyunting), atau sebut bentuknya dengan `--coverage-format`",
                en: "give it a name that ends in .html (a page to read and print), .txt (text), .json (for programs) "
                    + "or .info (LCOV, for editors), or say the form with `--coverage-format`"))
    }

    /// Writes the file that was asked for.
    func write(_ reports: [CoverageReport], _ language: MessageLanguage, _ console: Console) throws {
        guard let coverageOut, let format = coverageFormat ?? CoverageFormat(path: coverageOut) else { return }
        let text =
            switch format {
            case .text: reports.map { $0.lines().joined(separator: "\n") + "\n" }.joined(separator: "\n")
            case .html: CoverageHTML(reports: reports, language: language).text()
            case .lcov: CoverageLCOV(reports: reports).text()
            case .json: JSONText.object([("policies", .array(reports.map(\.json)))]).text()
            }
        try console.world.replace(coverageOut, with: Array(text.utf8))
        console.say(Message(id: "Ditulis: \(coverageOut)", en: "Written: \(coverageOut)"), in: language)
    }

    /// What policies fall short of.
    func shortfalls(_ reports: [CoverageReport]) -> [Finding] {
        reports.flatMap { report -> [Finding] in
            var floors: [Floor] = []
            if let least = coverageMin, report.total.percent < least {
                floors.append(
                    Floor(
                        kind: .coverageBelowFloor,
                        summary: Message(
                            id:
                                "cakupan \(report.regulation) \(report.total.percent) %, diminta paling sedikit \(least) %",
                            en:
                                "coverage of \(report.regulation) is \(report.total.percent) %, at least \(least) % is wanted"
                        ), missing: report.missing { !$0.part.isBoundary }))
            }
            if let least = thresholdMin, report.boundaries.percent < least {
                floors.append(
                    Floor(
                        kind: .thresholdsBelowFloor,
                        summary: Message(
                            id:
                                "ambang dan syarat \(report.regulation) teruji \(report.boundaries.percent) %, diminta paling sedikit \(least) %",
                            en:
                                "of the thresholds and conditions of \(report.regulation) \(report.boundaries.percent) % are tested, at least \(least) % is wanted"
                        ), missing: report.missing(where: \.part.isBoundary)))
            }
            return floors.map { $0.finding(in: report.file) }
        }
    }
}

extension CoverageReport {
    /// What is not gone through of some parts; of rules that no test touches at all, everything, if there is nothing else.
    fileprivate func missing(where isAsked: (Entry) -> Bool) -> [Floor.Missing] {
        let told = uncovered.filter(isAsked)
        let all = told.isEmpty ? entries.filter { !$0.isCovered && isAsked($0) } : told
        return all.map { Floor.Missing(range: $0.range, what: $0.what) }
    }
}

extension CoverageReport {
    var json: JSONText {
        let parts = Part.allCases.map { part -> (String, JSONText) in
            let tally = tally(part)
            return ("\(part)", .object([("covered", .integer(tally.covered)), ("all", .integer(tally.all))]))
        }
        let open = uncovered.map { entry in
            JSONText.object([
                ("part", .string("\(entry.part)")), ("what", .string(entry.what)), ("file", .string(file.path)),
                ("line", .integer(entry.line)),
            ])
        }
        return .object([
            ("regulation", .string(regulation)), ("file", .string(file.path)), ("percent", .integer(percent)),
            ("threshold_percent", .integer(boundaries.percent)), ("parts", .object(parts)), ("uncovered", .array(open)),
        ])
    }
}
