import Testing

@testable import RuleEngine

/// Each test breaks one thing in a sound plan and expects that to be said.
@Suite struct PlanInvariantsTests {
    private func faults(_ change: (inout Plan) -> Void) -> [String] {
        var plan = SamplePlan.sound
        change(&plan)
        return plan.checkInvariants()
    }

    private func expect(_ part: String, _ change: (inout Plan) -> Void, at location: SourceLocation = #_sourceLocation)
    {
        let found = faults(change)
        #expect(found.contains { $0.contains(part) }, "\(found)", sourceLocation: location)
    }

    @Test func theSampleIsSound() { #expect(SamplePlan.sound.checkInvariants() == []) }

    @Test func emptyPlansAreSound() {
        #expect(Plan(regulation: "x", validity: DayRange(from: 0, until: nil)).checkInvariants() == [])
    }

    @Test func idsLeadSomewhere() {
        expect("types") { $0.types.removeLast() }
        expect("does not come before it") { $0.nodes[4] = .and(4, 3) }
        expect("node 2: text 7 of 1") { $0.nodes[2] = .text(7) }
        expect("column 99 of") { $0.nodes[2] = .column(99) }
        expect("aggregate 4 of 4") { $0.nodes[2] = .aggregate(4) }
        expect("grain 9 of") { $0.columns[0].grain = 9 }
        expect("origin 5 of 1") { $0.columns[0].origin = 5 }
        expect("choice 8 of 2") { $0.columns[0].type = .choice(8) }
        expect("owner 9 of 4") { $0.tables[3].kind = .log(owner: 9, ownerColumn: "nip", date: 0) }
        expect("field 9 of 2") { $0.nodes[9] = .lookupField(2, 9, record: 8) }
        expect("empty version") {
            $0.nodes[7] = .cases(
                [Case(condition: 4, value: 5, label: .version(DayRange(from: 5, until: 5)), origin: 0)], otherwise: 6,
                isDisjoint: false)
        }
    }

    @Test func tables() {
        expect("a register after a log") { $0.tables.append($0.tables[2]) }
        expect("two tables named") { $0.tables[0].name = "Norma" }
        expect("the key is optional") { $0.tables[1].fields[0].isOptional = true }
        expect("neither text nor") { $0.tables[1].fields[0].type = .boolean }
        expect("the date field") { $0.tables[3].fields[0].isOptional = true }
        expect("a row of 1 cells for 2") { $0.tables[2].inlineRows = [["A1"]] }
        expect("refers to a log") { $0.tables[1].fields[1].type = .reference(3) }
    }

    @Test func grainsAndScopes() {
        expect("rows of a log have no period") { $0.grains[0].period = .month }
        expect("column 1 is of another grain") { plan in
            let read = plan.nodes.firstIndex(of: .column(3)) ?? 0
            plan.nodes[read] = .column(1)
        }
        expect("only rows of a log have an owner") { plan in
            plan.aggregates[1].group = plan.aggregates[0].group
        }
        expect("column 4 is not computed before it") { plan in
            let read = plan.nodes.firstIndex(of: .column(3)) ?? 0
            plan.nodes[read] = .column(4)
        }
        expect("the group is no record of table 0") { plan in plan.aggregates[2].group = plan.aggregates[1].group }
        expect("not finer than the target") { $0.grains[5].period = .semester }
        expect("a grain without time") { $0.grains[1].period = nil }
    }

    @Test func types() {
        expect("480 is not in") {
            $0.nodes[2] = .integer(480)
            $0.types[2] = NodeType(.integer(0...3))
        }
        expect("operand 3 is boolean") { $0.nodes[5] = .subtract(0, 3) }
        expect("compares unlike kinds") { $0.nodes[3] = .compare(.equal, 0, 1) }
        expect("may not be optional") { $0.types[5].isOptional = true }
        expect("exceeds 0...9") { $0.columns[0].type = .number(NumberType(unit: .minutes, decimals: 0, range: 0...9)) }
        expect("does not hold node") { $0.columns[0].type = .text }
        expect("never positive") { plan in
            let divisor = plan.nodes.firstIndex(of: .integer(6_000)) ?? 0
            plan.nodes[divisor] = .integer(0)
            plan.types[divisor] = NodeType(.integer(0...0))
        }
    }

    @Test func presence() {
        expect("read where it may be absent") { $0.nodes[4] = .and(3, 1) }
        expect("read where it may be absent") { plan in
            if case .cases(let arms, let otherwise, _) = plan.nodes[7] {
                plan.nodes[7] = .cases(
                    [Case(condition: arms[0].condition, value: otherwise, label: .branch, origin: 0)], otherwise: 5,
                    isDisjoint: false)
            }
        }
        expect("never absent, but") { $0.columns[8].isOptional = false }
    }

    @Test func outputs() {
        expect("sorted by column 3 of 3") { $0.outputs[0].sort = [3] }
        expect("two columns titled `nip`") { $0.outputs[0].columns[1].title = "nip" }
        expect("not a plain boolean") { $0.guarantees[0].condition = 0 }
    }
}
