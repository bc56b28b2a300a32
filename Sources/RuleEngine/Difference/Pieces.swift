/// A value as cases: regions of inputs, and what it is there, without any condition left in it.
struct Piece: Sendable {
    var region: Region
    var value: NodeID
}

/// Takes values apart into pieces.
struct PieceMaker {
    var nodes: JointNodes
    let grain: GrainID
    private(set) var regions: ConditionRegions
    private var known: [NodeID: [Piece]?] = [:]
    private var comparisons: [NodeID: NodeID] = [:]

    /// More cases than this are not told apart.
    private static let mostPieces = 1_500

    /// - Parameters:
    ///   - values: what will be taken apart.
    ///   - leading: nodes whose values matter besides those that conditions name.
    init(
        _ nodes: JointNodes, _ names: JointNames, grain: GrainID, values: [NodeID], leading: [NodeID] = []
    ) {
        self.nodes = nodes
        self.grain = grain
        regions = ConditionRegions(conditions: [], nodes: [], types: [])
        var conditions: [NodeID] = []
        var seen: Set<NodeID> = []
        for value in values { collect(value, &conditions, &seen) }
        regions = ConditionRegions(
            conditions: conditions, leading: leading, nodes: self.nodes.nodes, types: self.nodes.types,
            known: JointKnowledge(names: names, nodes: self.nodes).knowledge)
    }

    private mutating func collect(_ node: NodeID, _ conditions: inout [NodeID], _ seen: inout Set<NodeID>) {
        guard seen.insert(node).inserted else { return }
        if case .boolean = nodes.types[node].kind, !nodes.types[node].isOptional, nodes.truth(node) == nil {
            conditions.append(node)
            return
        }
        for part in nodes.polynomial(node).nodes.sorted() {
            switch nodes.nodes[part] {
            case .cases(let arms, let otherwise, _):
                for arm in arms {
                    conditions.append(arm.condition)
                    collect(arm.value, &conditions, &seen)
                }
                collect(otherwise, &conditions, &seen)
            case .minimum(let left, let right), .maximum(let left, let right):
                if let comparison = nodes.compare(
                    .lessOrEqual, nodes.polynomial(left), nodes.polynomial(right), in: grain)
                {
                    comparisons[part] = comparison
                    conditions.append(comparison)
                }
                collect(left, &conditions, &seen)
                collect(right, &conditions, &seen)
            case .divide(let left, let right, _):
                collect(left, &conditions, &seen)
                collect(right, &conditions, &seen)
            case .integer, .boolean, .text, .absent, .field, .column, .owner, .record, .lookupField, .lookupColumn,
                .inForce, .previous, .date, .lastDate, .present, .negate, .add, .subtract, .multiply, .compare, .and,
                .or, .not, .calendar, .dateCall, .peers, .aggregate:
                break
            }
        }
    }

    /// The pieces of a value, whose regions do not meet; nil where there are too many.
    mutating func pieces(_ node: NodeID) -> [Piece]? {
        if let known = known[node] { return known }
        let result = made(node).map(joined)
        known[node] = .some(result)
        return result
    }

    private var everything: Region { .everything(regions.space) }

    private mutating func made(_ node: NodeID) -> [Piece]? {
        if case .boolean = nodes.types[node].kind, !nodes.types[node].isOptional {
            if nodes.truth(node) != nil { return [Piece(region: everything, value: node)] }
            guard let holds = regions.region(node), let fails = regions.region(node, is: false) else { return nil }
            return [
                Piece(region: holds, value: nodes.boolean(true, in: grain)),
                Piece(region: fails, value: nodes.boolean(false, in: grain)),
            ]
        }
        let polynomial = nodes.polynomial(node)
        if polynomial.node == node { return piecesOfAtom(node) }
        var products: [(region: Region, values: [NodeID: Polynomial])] = [(everything, [:])]
        for part in polynomial.nodes.sorted() {
            guard let inner = pieces(part) else { return nil }
            if inner.count == 1, inner[0].value == part { continue }
            var next: [(region: Region, values: [NodeID: Polynomial])] = []
            for one in products {
                for piece in inner {
                    let region = one.region.intersection(piece.region, in: regions.space)
                    if region.boxes.isEmpty { continue }
                    var values = one.values
                    values[part] = nodes.polynomial(piece.value)
                    next.append((region, values))
                }
            }
            guard next.count <= Self.mostPieces else { return nil }
            products = next
        }
        if products.count == 1, products[0].values.isEmpty { return [Piece(region: everything, value: node)] }
        var result: [Piece] = []
        for product in products {
            guard let value = polynomial.replacing(product.values).flatMap({ nodes.node($0, in: grain) }) else {
                return nil
            }
            result.append(Piece(region: product.region, value: value))
        }
        return result
    }

    private mutating func piecesOfAtom(_ node: NodeID) -> [Piece]? {
        switch nodes.nodes[node] {
        case .cases(let arms, let otherwise, _):
            var result: [Piece] = []
            var rest = everything
            for arm in arms {
                guard let holds = regions.region(arm.condition), let fails = regions.region(arm.condition, is: false)
                else { return nil }
                let here = rest.intersection(holds, in: regions.space)
                guard add(arm.value, here, to: &result),
                    let next = regions.bounded(rest.intersection(fails, in: regions.space))
                else { return nil }
                rest = next
            }
            return add(otherwise, rest, to: &result) ? result : nil
        case .minimum(let left, let right): return extremum(node, left, right, isLeast: true)
        case .maximum(let left, let right): return extremum(node, left, right, isLeast: false)
        case .divide(let left, let right, let rounding):
            guard let above = pieces(left), let below = pieces(right) else { return nil }
            if above.count == 1, below.count == 1, above[0].value == left, below[0].value == right { break }
            var result: [Piece] = []
            for one in above {
                for other in below {
                    let region = one.region.intersection(other.region, in: regions.space)
                    if region.boxes.isEmpty { continue }
                    guard
                        let value = nodes.quotient(
                            nodes.polynomial(one.value), nodes.polynomial(other.value), rounding, in: grain
                        ).flatMap({ nodes.node($0, in: grain) })
                    else { return nil }
                    result.append(Piece(region: region, value: value))
                }
            }
            return result
        case .integer, .boolean, .text, .absent, .field, .column, .owner, .record, .lookupField, .lookupColumn,
            .inForce, .previous, .date, .lastDate, .present, .negate, .add, .subtract, .multiply, .compare, .and, .or,
            .not, .calendar, .dateCall, .peers, .aggregate:
            break
        }
        return [Piece(region: everything, value: node)]
    }

    private mutating func extremum(_ node: NodeID, _ left: NodeID, _ right: NodeID, isLeast: Bool) -> [Piece]? {
        guard let comparison = comparisons[node], let holds = regions.region(comparison),
            let fails = regions.region(comparison, is: false)
        else { return nil }
        var result: [Piece] = []
        guard add(isLeast ? left : right, holds, to: &result), add(isLeast ? right : left, fails, to: &result) else {
            return nil
        }
        return result
    }

    private mutating func add(_ value: NodeID, _ region: Region, to result: inout [Piece]) -> Bool {
        if region.boxes.isEmpty { return true }
        guard let inner = pieces(value) else { return false }
        for piece in inner {
            let both = region.intersection(piece.region, in: regions.space)
            if !both.boxes.isEmpty { result.append(Piece(region: both, value: piece.value)) }
        }
        return result.count <= Self.mostPieces
    }

    /// Pieces of one value as one.
    private func joined(_ pieces: [Piece]) -> [Piece] {
        var order: [NodeID: Int] = [:]
        var result: [Piece] = []
        for piece in pieces {
            if let known = order[piece.value] {
                result[known].region = result[known].region.union(piece.region)
            } else {
                order[piece.value] = result.count
                result.append(piece)
            }
        }
        return result.map { Piece(region: $0.region.joined(in: regions.space), value: $0.value) }.filter {
            !$0.region.boxes.isEmpty
        }
    }
}
