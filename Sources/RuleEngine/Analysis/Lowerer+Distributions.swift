import Findings
import PolicyDSL

/// A limit on a distribution that groups of some sizes cannot satisfy, whatever their records are.
struct ImpossibleSizes {
    /// The register whose records are counted.
    var register: String
    var sizes: [Int]
    /// All sizes that were tried.
    var isAll: Bool
    /// What the group must be for that: `predikat = Kurang`.
    var setting: [String]
    /// For the smallest: what each kind can be by its own limits; nil: nothing.
    var limits: [(kind: String, range: Interval?)]
    /// Whether these are all kinds there are.
    var isEveryKind: Bool
}

extension Lowerer {
    static let mostHeads = 100

    /// A guarantee on how many of a group may be what: whether whole heads can satisfy it in groups of each size.
    mutating func watchDistribution(_ guarantee: GuaranteeDeclaration, _ condition: NodeID) {
        guard let headcount = Headcount(condition, builder, columnNodes),
            case .table(let table) = builder.grains[headcount.source].subject
        else { return }
        var found: [ImpossibleSizes] = []
        var trials = 0
        for setting in Settings(headcount.guards) {
            var distribution = Distribution(headcount, setting)
            var sizes: [Int] = []
            for size in 1...Lowerer.mostHeads {
                guard let isPossible = distribution.isPossible(Int128(size)) else { break }
                if !isPossible { sizes.append(size) }
            }
            trials += distribution.trials
            if trials > 4 * Distribution.mostTrials { return }
            guard let smallest = sizes.first else { continue }
            let limits = limits(&distribution, Int128(smallest))
            let words = headcount.guards.compactMap { entry -> String? in
                guard let name = name(of: entry.node), let value = setting[entry.node] else { return nil }
                return "\(name) = \(self.words(value, of: entry.node, among: nil).text(language))"
            }
            found.append(
                ImpossibleSizes(
                    register: symbols.tables[table].name.text, sizes: sizes,
                    isAll: sizes.count == Lowerer.mostHeads, setting: words, limits: limits,
                    isEveryKind: limits.count == headcount.kinds.count))
        }
        guard var first = found.first else { return }
        // What holds for every setting needs none of them named.
        var all = 0
        for _ in Settings(headcount.guards) { all += 1 }
        if found.count == all, found.allSatisfy({ $0.sizes == first.sizes }) {
            first.setting = []
            found = [first]
        }
        report(.distributionImpossible(guarantee.name, found, language))
    }

    /// Of the kinds that are one member each: how many the limits allow.
    private func limits(_ distribution: inout Distribution, _ size: Int128) -> [(kind: String, range: Interval?)] {
        let headcount = distribution.headcount
        var limits: [(kind: String, range: Interval?)] = []
        for (position, kind) in headcount.kinds.enumerated() {
            guard let name = name(ofKind: kind) else { continue }
            limits.append((name, distribution.range(ofKind: position, size)))
        }
        return limits
    }

    /// `di_atas`, where that one member makes the kind.
    private func name(ofKind kind: Headcount.Kind) -> String? {
        guard kind.example.count == 1, kind.ways == 1, let (leaf, value) = kind.example.first else { return nil }
        return words(value, of: leaf, among: nil).text(language)
    }
}

extension Message {
    /// As a file's language has it.
    fileprivate func text(_ language: KeywordLanguage) -> String {
        switch language {
        case .indonesian: id
        case .english: en
        }
    }
}
