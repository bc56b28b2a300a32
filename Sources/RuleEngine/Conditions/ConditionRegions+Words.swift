import Findings
import PolicyDSL

extension ConditionRegions {
    /// A sample in the drafter's words: the inputs on which the box depends, with their values at the point.
    func words(_ point: Point, in box: Box, _ lowerer: Lowerer) -> Message {
        joined(box) { Cell(.value(point[$0]), $0) }.map { words($0, lowerer) }
            .joined(orElse: Message(id: "semua keadaan", en: "every case"))
    }

    /// The whole box in the drafter's words, as the cells of a row say it; nil where it is a single point.
    func words(_ box: Box, _ lowerer: Lowerer) -> Message? {
        let cells = joined(box) { Cell(.set(box.sets[$0]), $0) }
        if cells.allSatisfy({ $0.isSingle }) { return nil }
        return cells.map { words($0, lowerer) }.joined(orElse: Message(id: "semua keadaan", en: "every case"))
    }

    /// What is said of one input.
    private struct Cell {
        enum Content {
            case value(AxisValue)
            case set(AxisSet)
        }

        var content: Content
        var axis: Int

        init(_ content: Content, _ axis: Int) {
            self.content = content
            self.axis = axis
        }

        var isSingle: Bool {
            switch content {
            case .value: true
            case .set(let set):
                set.intervals.isEmpty
                    || !set.includesAbsent && set.intervals.count == 1
                        && set.intervals[0].lowerBound == set.intervals[0].upperBound
            }
        }
    }

    private func joined(_ box: Box, _ cell: (Int) -> Cell) -> [Cell] {
        let named = space.axes.indices.filter { !covers(box.sets[$0], $0) }
        return (named.isEmpty ? Array(space.axes.indices) : named).map(cell)
    }

    private func covers(_ set: AxisSet, _ axis: Int) -> Bool {
        if space.axes[axis].mayBeAbsent, !set.includesAbsent { return false }
        guard let extent = space.axes[axis].extent else { return true }
        return AxisSet([extent.range]).intersection(set).intervals == [extent.range]
    }

    private func words(_ cell: Cell, _ lowerer: Lowerer) -> Message? {
        switch inputs[cell.axis] {
        case .order(let left, let right): orders(cell, left, right, lowerer)
        case .node(let node):
            lowerer.name(of: node).map { name in
                switch cell.content {
                case .value(.absent): Message(id: "`\(name)` kosong", en: "`\(name)` absent")
                case .value(.value(let value)):
                    lowerer.words(value, of: node, among: texts[node]).with { "`\(name)` = \($0)" }
                case .set(let set): words(set, node, name, cell.axis, lowerer)
                }
            }
        }
    }

    private func orders(_ cell: Cell, _ left: NodeID, _ right: NodeID, _ lowerer: Lowerer) -> Message? {
        guard let first = lowerer.name(of: left), let second = lowerer.name(of: right) else { return nil }
        let set: AxisSet =
            switch cell.content {
            case .value(.value(let order)): .value(order)
            case .value(.absent): .nothing
            case .set(let set): set
            }
        let signs = [(0, "<"), (1, "="), (2, ">")].filter { set.contains(.value(Int128($0.0))) }.map(\.1)
        return Message(
            id: "`\(first)` \(signs.joined(separator: " atau ")) `\(second)`",
            en: "`\(first)` \(signs.joined(separator: " or ")) `\(second)`")
    }

    private func words(_ set: AxisSet, _ node: NodeID, _ name: String, _ axis: Int, _ lowerer: Lowerer) -> Message {
        let parts = parts(set, node, axis, lowerer)
        let sign = Cell(.set(set), axis).isSingle && !set.includesAbsent ? "= " : ""
        return Message(
            id: "`\(name)` \(sign)" + parts.map(\.id).joined(separator: " atau "),
            en: "`\(name)` \(sign)" + parts.map(\.en).joined(separator: " or "))
    }

    /// What a cell of a table would say of an axis that is a value itself; nil where it has no words for it.
    func cell(_ box: Box, _ axis: Int, _ lowerer: Lowerer) -> String? {
        guard case .node(let node) = inputs[axis] else { return nil }
        let set = box.sets[axis]
        if set.isEverything || covers(set, axis) { return "-" }
        if case .code = lowerer.builder.types[node].kind { return nil }
        let parts = parts(set, node, axis, lowerer).map(lowerer.language == .indonesian ? \.id : \.en)
        return parts.joined(separator: " \(Keyword.or.phrase(lowerer.language)) ")
    }

    private func parts(_ set: AxisSet, _ node: NodeID, _ axis: Int, _ lowerer: Lowerer) -> [Message] {
        var parts: [Message] =
            set.includesAbsent && space.axes[axis].mayBeAbsent ? [Message(id: "kosong", en: "absent")] : []
        let value = { (value: Int128) in lowerer.words(value, of: node, among: texts[node]) }
        if let extent = space.axes[axis].extent {
            let present = set.intersection(AxisSet([extent.range]))
            for interval in present.intervals {
                let isSingle = interval.lowerBound == interval.upperBound
                if !space.axes[axis].isOrdered {
                    parts += interval.map(value)
                } else if isSingle || interval == extent.range {
                    parts += isSingle ? [value(interval.lowerBound)] : [Message(id: "apa pun", en: "any value")]
                } else if interval.lowerBound == extent.range.lowerBound {
                    parts.append(value(interval.upperBound).with { "<= \($0)" })
                } else if interval.upperBound == extent.range.upperBound {
                    parts.append(value(interval.lowerBound).with { ">= \($0)" })
                } else {
                    let (first, last) = (value(interval.lowerBound), value(interval.upperBound))
                    parts.append(Message(id: "\(first.id) .. \(last.id)", en: "\(first.en) .. \(last.en)"))
                }
            }
        }
        return parts
    }
}

extension Message {
    fileprivate func with(_ change: (String) -> String) -> Message { Message(id: change(id), en: change(en)) }
}

extension [Message?] {
    fileprivate func joined(orElse nothing: Message) -> Message {
        let parts = compactMap(\.self)
        if parts.isEmpty { return nothing }
        return Message(
            id: parts.map(\.id).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", "))
    }
}
