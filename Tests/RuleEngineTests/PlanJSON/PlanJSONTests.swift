import Testing

@testable import RuleEngine

@Suite struct PlanJSONTests {
    @Test func everyPlanComesBack() throws {
        for seed in 0..<400 {
            let plan = RandomPlan.make(UInt64(seed))
            let text = plan.jsonText
            let back = try Plan(json: text)
            #expect(back == plan, "seed \(seed)")
            #expect(back.jsonText == text, "seed \(seed)")
        }
    }

    @Test func theSampleComesBackSound() throws {
        let plan = SamplePlan.sound
        #expect(try Plan(json: plan.jsonText) == plan)
    }

    @Test func itReadsWell() {
        let lines = SamplePlan.sound.jsonText.split(separator: "\n")
        #expect(lines[0] == "{")
        #expect(lines[1] == "  \"schema_version\": 1,")
        #expect(lines[2] == "  \"regulation\": \"Contoh\",")
        #expect(lines[3] == "  \"in_force\": {\"from\": 17532},")
        #expect(
            lines.contains(
                "    {\"id\": 5, \"op\": \"subtract\", \"of\": [0, 2], \"type\": \"integer\", \"range\": [0, 959]},"))
        #expect(lines.contains { $0.contains("\"op\": \"cases\"") && $0.contains("\"exception\": \"telat\"") })
    }

    @Test func wideNumbersAreText() throws {
        var plan = Plan(regulation: "x", validity: DayRange(from: 0, until: nil))
        plan.nodes = [.integer(9_007_199_254_740_992), .integer(Int128.max)]
        plan.types = plan.nodes.map { _ in NodeType(.integer(0...1)) }
        #expect(plan.jsonText.contains("\"value\": 9007199254740992,"))
        #expect(plan.jsonText.contains("\"value\": \"170141183460469231731687303715884105727\","))
        #expect(try Plan(json: plan.jsonText) == plan)
    }

    @Test func otherWritersAreUnderstood() throws {
        let value = try JSONParser.parse(" { \"a\" : [ 1 ,-2 , \"\\u00e9\\uD83C\\uDFDB\\/\" , null, true ] } ")
        #expect(
            value
                == .object([JSON.Member("a", .array([.integer(1), .integer(-2), .text("é🏛/"), .null, .boolean(true)]))])
        )
    }

    @Test(arguments: [
        "", "{", "[1", "{\"a\" 1}", "{} x", "1.5", "\"a", "\"\\q\"", "\"\\uD800\"", "nul", "{\"schema_version\": 2}",
        "{\"schema_version\": 1}", "[]", "-",
    ])
    func whatIsNoPlanIsRefused(_ text: String) { #expect(throws: PlanJSONError.self) { try Plan(json: text) } }

    @Test func damagedPlansNeverCrash() {
        let bytes = Array(SamplePlan.sound.jsonText.utf8)
        var dice = Dice(1)
        for _ in 0..<1_000 {
            var damaged = bytes
            for _ in 0..<dice.int(1...3) {
                let place = dice.int(0...damaged.count - 1)
                if dice.chance(50) { damaged.remove(at: place) } else { damaged[place] = UInt8(dice.int(0...127)) }
            }
            if let plan = try? Plan(json: String(decoding: damaged, as: UTF8.self)) { _ = plan.checkInvariants() }
        }
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: PlanJSONError.self) { try JSONParser.parse(deep) }
    }
}
