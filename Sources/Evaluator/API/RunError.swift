/// Why a run gave no result.
public enum RunError: Error, Sendable, Equatable {
    /// The work could not be done with this data (exit code 2): what is missing or unreadable, all of it.
    case cannot([DataFinding])
    /// An engine met what the plan rules out: a fault of this program (exit code 101), never of policy or data.
    case fault(String)
}
