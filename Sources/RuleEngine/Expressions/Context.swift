/// Where an expression stands.
struct Context: Sendable {
    var grain: Grain
    var grainID: GrainID
    /// Of the declaration that the expression belongs to.
    var origin: OriginID
    var facts = Facts()
    /// The choice that a bare name may be a member of.
    var expectedChoice: ChoiceID?
    /// `periode` may be named.
    var isOutput = false
    /// The value of a parameter: no data is in scope.
    var isConstant = false

    func expecting(_ choice: ChoiceID?) -> Context {
        var result = self
        result.expectedChoice = choice
        return result
    }
}
