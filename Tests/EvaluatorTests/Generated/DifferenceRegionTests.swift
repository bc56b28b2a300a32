import Findings
import Generators
import PolicyDSL
import RuleEngine
import Testing

/// The regions of a difference, against every point of a small world.
@Suite struct DifferenceRegionTests {
    private struct Point: Hashable {
        var x: Int
        var y: Int
        var z: Bool
    }

    private static let points = (0...6).flatMap { x in
        (0...2).flatMap { y in [false, true].map { Point(x: x, y: y, z: $0) } }
    }

    /// A row: what it takes, and what it gives.
    private struct Row {
        var text: String
        var takes: Set<Point>
        var result: (text: String, value: (Point) -> Int)
    }

    private static let head = """
        peraturan Acak
          berlaku sejak 1 Januari 2018
        pilihan Jenis : a, b, c
        daftar Orang
          kode : teks kunci
          x    : bulat 0..6
          y    : Jenis
          z    : ya/tidak

        """

    private static func row(_ dice: inout Dice, isLast: Bool) -> Row {
        var cells = ["-", "-", "-"]
        var takes = Set(points)
        if !isLast {
            let (low, high) = (dice.int(0...6), dice.int(0...6))
            switch dice.int(0...3) {
            case 0: break
            case 1:
                cells[0] = "\(min(low, high)) .. \(max(low, high))"
                takes.formIntersection(points.filter { (min(low, high)...max(low, high)).contains($0.x) })
            case 2:
                cells[0] = "> \(low)"
                takes.formIntersection(points.filter { $0.x > low })
            default:
                cells[0] = "\(low)"
                takes.formIntersection(points.filter { $0.x == low })
            }
            if dice.flip() {
                let (one, other) = (dice.int(0...2), dice.int(0...2))
                let names = ["a", "b", "c"]
                cells[1] = one == other ? names[one] : "\(names[one]) atau \(names[other])"
                takes.formIntersection(points.filter { $0.y == one || $0.y == other })
            }
            if dice.flip() {
                let isYes = dice.flip()
                cells[2] = isYes ? "ya" : "tidak"
                takes.formIntersection(points.filter { $0.z == isYes })
            }
        }
        return Row(text: "  | " + cells.joined(separator: " | "), takes: takes, result: result(&dice))
    }

    private static func result(_ dice: inout Dice) -> (text: String, value: (Point) -> Int) {
        let constant = dice.int(0...3)
        switch dice.int(0...6) {
        case 0: return ("x", { $0.x })
        case 1: return ("2 * x", { 2 * $0.x })
        case 2: return ("x + \(constant)", { $0.x + constant })
        case 3: return ("terkecil(x; \(constant))", { min($0.x, constant) })
        case 4: return ("(x / 2) dibulatkan ke bawah ke 1", { $0.x / 2 })
        default: return ("\(constant)", { _ in constant })
        }
    }

    private static func text(_ rows: [Row]) -> String {
        head + "tabel nilai untuk Orang menurut urutan\n  | x | y | z | => hasil : desimal |\n"
            + rows.map { "\($0.text) | \($0.result.text) |\n" }.joined()
    }

    private static func plan(_ text: String) -> Plan? {
        let file = SourceFile(id: FileID(0), path: "acak.policy", bytes: Array(text.utf8))
        return compile(parse(file).tree, imports: []).program?.plan
    }

    private static func value(_ rows: [Row], _ point: Point) -> Int? {
        rows.first { $0.takes.contains(point) }?.result.value(point)
    }

    private static func holds(_ cell: ValueDifference.Cell, _ point: Point, _ joint: Plan) -> Bool {
        guard case .node(let node) = cell.input, case .field(let field) = joint.nodes[node] else { return false }
        let value: Int
        switch joint.tables[0].fields[field].name {
        case "x": value = point.x
        case "y": value = point.y
        default: value = point.z ? 1 : 0
        }
        return cell.intervals.contains { $0.contains(Int128(value)) }
    }

    @Test func everyPointOfARegionDiffersAndNoOther() {
        var compared = 0
        var differing = 0
        for seed in UInt64(0)..<260 {
            var dice = Dice(seed: seed)
            var rows: [Row] = []
            for _ in 0..<dice.int(1...5) { rows.append(Self.row(&dice, isLast: false)) }
            rows.append(Self.row(&dice, isLast: true))
            var others = rows
            for _ in 0..<dice.int(1...2) {
                let place = dice.int(0...(rows.count - 1))
                switch dice.int(0...2) {
                case 0: others[place].result = Self.result(&dice)
                case 1 where place + 1 < rows.count: others[place] = Self.row(&dice, isLast: false)
                default: if place + 2 < rows.count { others.swapAt(place, place + 1) }
                }
            }
            guard let before = Self.plan(Self.text(rows)), let after = Self.plan(Self.text(others)) else { continue }
            compared += 1
            let difference = before.difference(to: after)
            let joint = difference.joint
            var parts: [ValueDifference.Part] = []
            for value in difference.values {
                guard case .own(let found?) = value.change else { continue }
                #expect(found.isDecided, "seed \(seed)")
                parts = found.parts
            }
            if !parts.isEmpty { differing += 1 }
            for point in Self.points {
                let isDifferent = Self.value(rows, point) != Self.value(others, point)
                let own = parts.filter { part in part.cells.allSatisfy { Self.holds($0, point, joint) } }
                #expect(
                    own.count == (isDifferent ? 1 : 0),
                    "seed \(seed): \(point)\n\(Self.text(rows))\n\(Self.text(others))")
                for part in own {
                    #expect(part.extent == .everywhere, "seed \(seed)")
                    if case .integer(let value) = joint.nodes[part.before], let result = Self.value(rows, point) {
                        #expect(value == Int128(result), "seed \(seed): \(point)")
                    }
                }
            }
        }
        #expect(compared > 80, "only \(compared) pairs were accepted")
        #expect(differing > 40, "only \(differing) of \(compared) differ")
    }
}
