import Findings
import RuleEngine

extension SimulatedTexts {
    /// Nothing may be said of pay that still depends on what nobody has set.
    func checkOpenTerms() throws(Failure) {
        guard let open = [before, after].lazy.flatMap({ Finding.termsStillOpen(in: $0) }).first else { return }
        throw Failure(open.summary, help: open.help, status: .findings)
    }
}
