import Findings

/// What a command has to report, in any of the formats.
protocol Deliverable {
    /// The whole report, and nothing else.
    func text(_ format: FindingFormat, _ context: RenderContext) -> String
    /// What the page of a CI run shows.
    func markdown(_ context: RenderContext) -> String
    /// The last words to a person; `isRead`: a person reads standard output.
    func conclude(_ console: Console, isRead: Bool)
}

extension ReportOptions {
    func context(_ console: Console) -> RenderContext {
        console.context(console.style(of: .output), deniesWarnings: denyWarnings)
    }

    /// The chosen format on standard output; or in a file, and the one for people on standard output.
    ///
    /// - Parameter stream: where people read, if not on standard output.
    func deliver(_ report: some Deliverable, _ console: Console, to stream: OutputStream = .output) throws {
        let context = context(console)
        if let output, output != "-" {
            var plain = context
            plain.style = Console.fileStyle
            try console.world.replace(output, with: Array(report.text(format, plain).utf8))
        }
        let isFiled = output.map { $0 != "-" } ?? false
        let shown = isFiled || stream == .error ? FindingFormat.human : format
        console.world.write(report.text(shown, context), to: stream)
        report.conclude(console, isRead: shown == .human && stream == .output)
        if format == .github { console.appendSummary(report.markdown(context)) }
    }
}

extension Console {
    /// GitHub shows only some of the annotations; the page of the run has room for all.
    func appendSummary(_ markdown: String) {
        guard let path = world.environment("GITHUB_STEP_SUMMARY"), !path.isEmpty else { return }
        do throws(WorldError) {
            try world.append(Array(markdown.utf8), to: path)
        } catch {
            warn(Failure(error).message)
        }
    }
}
