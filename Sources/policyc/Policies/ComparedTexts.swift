import Evaluator
import Findings
import PolicyDSL
import RuleEngine

/// What `policyc diff` compares: pairs of one regulation before and after, and regulations that only one side has.
struct ComparedTexts {
    var pairs: [(before: ComparedText, after: ComparedText)] = []
    var removed: [String] = []
    var added: [String] = []
    var language: MessageLanguage

    /// - Parameters:
    ///   - paths: one or two files or folders; the second may be an amendment of the first.
    ///   - amendments: files that amend the first.
    /// - Returns: nil where there are errors, which were shown.
    init?(_ paths: [String], amendments: [String], _ options: PolicyOptions, _ console: Console) throws {
        let world = console.world
        func files(_ path: String) throws -> [SourceFile] {
            var own = options
            own.policies = [path]
            return try PolicyFiles.given(own, in: world)
        }
        func checked(_ files: [SourceFile], beside other: [SourceFile] = []) throws -> CheckedPolicies? {
            var set = try PolicyFiles.load(files, in: world)
            for file in other.prefix(1) { try Self.borrow(&set, from: Path.folder(of: file.path), in: world) }
            let checked = try CheckedPolicies(set, console: console)
            return checked.programs(console) == nil ? nil : checked
        }
        let first = try files(paths[0])
        let second = paths.count > 1 ? try files(paths[1]) : []
        let isAmendment = second.count == 1 && parse(second[0]).tree.amendment != nil
        if !amendments.isEmpty || isAmendment {
            let all = try first + second + amendments.map { try PolicyFiles.read($0, options, in: world) }
            guard let checked = try checked(all) else { return nil }
            language = checked.language
            let after: ComparedText
            if amendments.isEmpty, let last = checked.set.roots.last {
                after = try ComparedText.text(of: last, checked)
            } else {
                let order = try Consolidation.order(checked.set)
                after = try ComparedText.text(of: order.base, amendedBy: order.amendments, checked)
            }
            guard let root = checked.set.roots.first else { return nil }
            let before = try ComparedText.text(of: root, checked)
            guard before.regulation == after.regulation else {
                throw Failure(
                    Message(
                        id: "yang diubah adalah \(after.regulation), bukan \(before.regulation)",
                        en: "what is amended is \(after.regulation), not \(before.regulation)"))
            }
            pairs = [(before, after)]
            return
        }
        guard let before = try checked(first, beside: second), let after = try checked(second, beside: first) else {
            return nil
        }
        language = after.language
        pair(try ComparedText.texts(before), try ComparedText.texts(after))
    }

    /// What a text rests on and has not beside it is taken from beside the other: a former text is often kept by itself.
    private static func borrow(_ set: inout PolicySet, from folder: String, in world: any World) throws {
        var next = 0
        while next < set.policies.count {
            for name in set.needed(by: next) where set.find(name.text, from: next) == nil {
                for path in try PolicyFiles.inFolder(folder, deep: false, in: world) {
                    let bytes = try world.contents(of: path)
                    let file = SourceFile(id: FileID(0), path: path, bytes: bytes)
                    guard parse(file).tree.header?.name.text == name.text else { continue }
                    let place = Path.folder(of: set.policies[next].file.path)
                    set.add(path: Path.joined(place, Path.name(of: path)), bytes: bytes, isRoot: false)
                }
            }
            next += 1
        }
    }

    private mutating func pair(_ before: [ComparedText], _ after: [ComparedText]) {
        if before.count == 1, after.count == 1 {
            pairs = [(before[0], after[0])]
            return
        }
        for text in before {
            guard let other = after.first(where: { $0.regulation == text.regulation }) else {
                removed.append(text.regulation)
                continue
            }
            pairs.append((text, other))
        }
        added = after.map(\.regulation).filter { name in !before.contains { $0.regulation == name } }
    }
}
