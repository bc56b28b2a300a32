import Evaluator

/// How records are named where limits are reported: people as in the rest of the report, offices by their keys.
struct GateNames {
    /// Whose records are people.
    private let register: String
    private let person: (String) -> String

    init(_ simulation: Simulation, _ person: @escaping (String) -> String) {
        register = simulation.view.register
        self.person = person
    }

    /// - Parameter register: that the record belongs to.
    func name(_ key: String, of register: String?) -> String { register == self.register ? person(key) : key }
}
