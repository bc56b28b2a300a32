import ArgumentParser
import Findings

/// A first word that is no command, with the command that was probably meant.
struct UnknownCommand {
    var word: String
    var known: [String]

    static func find(_ arguments: [String]) -> UnknownCommand? {
        var command: any ParsableCommand.Type = Root.self
        for word in arguments {
            let configuration = command.configuration
            guard !configuration.subcommands.isEmpty, !word.hasPrefix("-"), word != "help" else { return nil }
            let next = configuration.subcommands.first {
                $0.configuration.commandName == word || $0.configuration.aliases.contains(word)
            }
            guard let next else {
                let known = configuration.subcommands.map { $0.configuration }.filter(\.shouldDisplay)
                return UnknownCommand(word: word, known: known.compactMap(\.commandName))
            }
            command = next
        }
        return nil
    }

    var failure: Failure {
        let list = known.joined(separator: ", ")
        let help: Message =
            nearest.map { Message(id: "mungkin maksud Anda `\($0)`", en: "did you mean `\($0)`?") }
            ?? Message(id: "perintah yang ada: \(list)", en: "the commands are: \(list)")
        return Failure(
            Message(id: "tidak ada perintah `\(word)`", en: "there is no command `\(word)`"), help: help)
    }

    private var nearest: String? {
        let scored = known.map { (name: $0, distance: editDistance(word, $0)) }
        guard let best = scored.min(by: { $0.distance < $1.distance }) else { return nil }
        return best.distance <= max(1, best.name.count / 3) ? best.name : nil
    }
}

/// Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other.
func editDistance(_ left: String, _ right: String) -> Int {
    let (a, b) = (Array(left.lowercased()), Array(right.lowercased()))
    var rows = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count {
        for j in 0...b.count {
            if i == 0 || j == 0 {
                rows[i][j] = max(i, j)
                continue
            }
            let replaced = rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
            var best = min(replaced, rows[i - 1][j] + 1, rows[i][j - 1] + 1)
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { best = min(best, rows[i - 2][j - 2] + 1) }
            rows[i][j] = best
        }
    }
    return rows[a.count][b.count]
}
