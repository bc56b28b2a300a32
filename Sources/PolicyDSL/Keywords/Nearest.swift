/// The number of letters to put in, leave out, change or swap with their neighbour to get from one word to the other.
package func editDistance(_ left: String, _ right: String) -> Int {
    let from = Array(left)
    let to = Array(right)
    var beforePrevious: [Int] = []
    var previous = Array(0...to.count)
    for row in 0..<from.count {
        var current = [row + 1]
        for column in 0..<to.count {
            let change = previous[column] + (from[row] == to[column] ? 0 : 1)
            var best = min(change, previous[column + 1] + 1, current[column] + 1)
            if row > 0, column > 0, from[row] == to[column - 1], from[row - 1] == to[column] {
                best = min(best, beforePrevious[column - 1] + 1)
            }
            current.append(best)
        }
        beforePrevious = previous
        previous = current
    }
    return previous[to.count]
}

/// The candidate most like a word, if it is near enough to have been meant. Ties go to the first.
package func nearest(to word: String, among candidates: [String]) -> String? {
    guard word.count <= 64 else { return nil }
    let wanted = word.lowercased()
    let allowance = wanted.count < 3 ? 0 : wanted.count < 6 ? 1 : 2
    var best: (distance: Int, word: String)?
    for candidate in candidates where abs(candidate.count - word.count) <= allowance {
        let distance = editDistance(wanted, candidate.lowercased())
        if distance <= allowance, distance < best?.distance ?? Int.max { best = (distance, candidate) }
    }
    return best?.word
}
