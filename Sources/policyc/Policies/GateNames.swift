import Evaluator

/// How records are named where limits are reported: people by a number unless their keys may be shown.
struct GateNames {
    /// Whose records are people.
    private let register: String
    /// By key; nil: keys may be shown.
    private let numbers: [String: Int]?

    /// The same person has the same number wherever a run names them: the place of their key among all.
    init(_ simulation: Simulation, showsKeys: Bool) {
        register = simulation.view.register
        guard !showsKeys else {
            numbers = nil
            return
        }
        let keys = Set(simulation.table.rows.map(\.key)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        numbers = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0 + 1) })
    }

    /// - Parameter register: that the record belongs to.
    func name(_ key: String, of register: String?) -> String {
        guard let numbers, register == self.register else { return key }
        return numbers[key].map { "\(self.register) no. \($0)" } ?? self.register
    }
}
