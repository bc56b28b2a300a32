/// What the program's exit code says.
enum ExitStatus: Int32, CaseIterable {
    /// Done, and nothing to report.
    case done = 0
    /// Policy errors, a failed test, no test at all, a refuted guarantee, unformatted files, rejected rows, limits exceeded.
    case findings = 1
    /// The work could not be done: usage, unreadable file, missing column.
    case unable = 2
    /// A solver gave up.
    case inconclusive = 3
    /// A bug in this program.
    case bug = 101
    /// Ended by the user.
    case interrupted = 130

    /// The graver of two results of one run.
    func or(_ other: ExitStatus) -> ExitStatus { rawValue >= other.rawValue ? self : other }
}
