import PolicyDSL

/// The names nearest to a misspelt one, best first.
func nearestNames(_ name: String, among candidates: some Sequence<String>, limit: Int = 3) -> [String] {
    guard name.count <= 64 else { return [] }
    let wanted = name.lowercased()
    let allowance = wanted.count < 3 ? 0 : wanted.count < 6 ? 1 : 2
    let scored: [(name: String, distance: Int)] = Set(candidates).compactMap { candidate in
        guard abs(candidate.count - name.count) <= allowance else { return nil }
        let distance = editDistance(wanted, candidate.lowercased())
        return distance <= allowance ? (candidate, distance) : nil
    }
    return scored.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(limit).map(\.name)
}
