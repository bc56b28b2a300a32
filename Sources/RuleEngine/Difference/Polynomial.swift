/// A sum of products of nodes with exact coefficients: what arithmetic says, however it is written.
///
/// Operations give nil where a coefficient leaves `Int128`, or there are too many products.
struct Polynomial: Hashable, Sendable {
    /// A product is its nodes in ascending order; the empty one is 1. No coefficient is 0.
    private(set) var terms: [[NodeID]: Rational]

    static let zero = Polynomial(terms: [:])
    private static let mostTerms = 200

    private init(terms: [[NodeID]: Rational]) { self.terms = terms }

    init(_ constant: Rational) { terms = constant.isZero ? [:] : [[]: constant] }

    init(node: NodeID) { terms = [[node]: .one] }

    /// Its value where it depends on no node.
    var constant: Rational? {
        if terms.isEmpty { return .zero }
        return terms.count == 1 ? terms[[]] : nil
    }

    /// What stands without a node.
    var offset: Rational { terms[[]] ?? .zero }

    /// The node and its factor, where it is a multiple of one node and perhaps a constant besides.
    var single: (node: NodeID, factor: Rational)? {
        let products = terms.filter { !$0.key.isEmpty }
        guard products.count == 1, let (product, factor) = products.first, product.count == 1 else { return nil }
        return (product[0], factor)
    }

    /// The node that it is.
    var node: NodeID? {
        guard terms.count == 1, let single, single.factor == .one else { return nil }
        return single.node
    }

    /// In the order of their nodes, the constant last.
    var sorted: [(product: [NodeID], factor: Rational)] {
        terms.map { ($0.key, $0.value) }.sorted { left, right in
            if left.0.isEmpty || right.0.isEmpty { return !left.0.isEmpty }
            return left.0.lexicographicallyPrecedes(right.0)
        }
    }

    var nodes: Set<NodeID> { Set(terms.keys.flatMap(\.self)) }

    func plus(_ other: Polynomial) -> Polynomial? {
        var sum = terms
        for (product, factor) in other.terms {
            guard let total = (sum[product] ?? .zero).plus(factor) else { return nil }
            sum[product] = total.isZero ? nil : total
        }
        return sum.count <= Self.mostTerms ? Polynomial(terms: sum) : nil
    }

    func minus(_ other: Polynomial) -> Polynomial? { other.times(Rational(-1)).flatMap(plus) }

    func times(_ factor: Rational) -> Polynomial? {
        if factor.isZero { return .zero }
        var scaled: [[NodeID]: Rational] = [:]
        for (product, own) in terms {
            guard let result = own.times(factor) else { return nil }
            scaled[product] = result
        }
        return Polynomial(terms: scaled)
    }

    func times(_ other: Polynomial) -> Polynomial? {
        if let constant = other.constant { return times(constant) }
        var result = Polynomial.zero
        for (left, first) in terms {
            for (right, second) in other.terms {
                guard let factor = first.times(second),
                    let next = result.plus(Polynomial(terms: [(left + right).sorted(): factor]))
                else { return nil }
                result = next
            }
        }
        return result
    }

    /// The greatest positive fraction of which every coefficient is a whole multiple; 1 of nothing.
    ///
    /// - Parameter isWithOffset: whether the constant counts too.
    func measure(isWithOffset: Bool) -> Rational? {
        var result = Rational.zero
        for (product, factor) in terms where isWithOffset || !product.isEmpty {
            guard let next = result.commonMeasure(with: factor) else { return nil }
            result = next
        }
        return result.isZero ? .one : result
    }

    /// The same with other polynomials in the place of nodes.
    func replacing(_ replacements: [NodeID: Polynomial]) -> Polynomial? {
        var result = Polynomial.zero
        for (product, factor) in terms {
            var part = Polynomial(factor)
            for node in product {
                guard let next = part.times(replacements[node] ?? Polynomial(node: node)) else { return nil }
                part = next
            }
            guard let next = result.plus(part) else { return nil }
            result = next
        }
        return result
    }
}
