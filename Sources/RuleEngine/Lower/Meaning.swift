/// What the drafter calls a node of the plan, and what its integers stand for.
struct Meaning: Sendable {
    var text: String
    var value: Value
}
