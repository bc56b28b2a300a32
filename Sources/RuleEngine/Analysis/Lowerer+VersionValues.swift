import Findings
import PolicyDSL

/// Versions held against one another by what they give.
extension Lowerer {
    /// What is looked at of a version: its place, the day it starts, whether its end is written, and its value.
    struct VersionValue<Content> {
        var version: Version
        var from: Int
        var value: Content
    }

    /// A version that gives what the one before it gave, or what one gave that another replaced.
    mutating func watchVersions<Content>(
        _ name: Name, _ values: [VersionValue<Content>], isSame: (Lowerer, Content, Content) -> Bool
    ) {
        let outer = citation
        defer { citation = outer }
        for (order, current) in values.enumerated().dropFirst() {
            citation = current.version.citation
            let place = current.version.validity?.range ?? current.version.range
            let before = values[order - 1]
            // A regulation that sets what another left open may well say the same.
            if current.version.isSetting != before.version.isSetting { continue }
            if isSame(self, before.value, current.value) {
                report(
                    .versionChangesNothing(
                        name, before: before.version.validity?.range ?? before.version.range, at: place))
                continue
            }
            // What was written to end by itself gives way again: that is what a season is.
            guard before.version.validity?.through == nil,
                let first = values[..<(order - 1)].last(where: { isSame(self, $0.value, current.value) })
            else { continue }
            report(
                .versionRevived(
                    name, from: first.from, first: first.version.validity?.range ?? first.version.range, at: place))
        }
    }

    func isSame(_ first: Constant, _ second: Constant) -> Bool {
        switch (first, second) {
        case (.number(let one, _, _), .number(let other, _, _)): one == other
        case (.boolean, _), (.text, _), (.choice, _), (.date, _), (.timeOfDay, _), (.number, _): first == second
        }
    }
}
