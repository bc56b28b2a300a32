/// Where an expression stands.
struct Context: Sendable {
    var grain: Grain
    var grainID: GrainID
    /// Of the declaration that the expression belongs to.
    var origin: OriginID
    var facts = Facts()
    /// The conditions above this place, outermost first.
    var path: [Assumption] = []
    /// Nothing is said of what always or never holds here: a guarantee should always hold, and what stands where nothing can
    /// be is no second mistake.
    var isQuiet = false
    /// One of several conditions that must hold together.
    var isPart = false
    /// Where it stands, seen from the value that is being lowered.
    var reach = Reach.own
    /// The choice that a bare name may be a member of.
    var expectedChoice: ChoiceID?
    /// `periode` may be named.
    var isOutput = false
    /// The value of a parameter: no data is in scope.
    var isConstant = false

    /// As a condition that must hold with others, or one that stands by itself.
    func asPart(_ isPart: Bool) -> Context {
        var result = self
        result.isPart = isPart
        return result
    }

    func quiet(_ isQuiet: Bool = true) -> Context {
        var result = self
        result.isQuiet = result.isQuiet || isQuiet
        return result
    }

    func expecting(_ choice: ChoiceID?) -> Context {
        var result = self
        result.expectedChoice = choice
        return result
    }
}
