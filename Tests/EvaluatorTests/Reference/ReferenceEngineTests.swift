import RuleEngine
import Testing

@testable import Evaluator

@Suite struct ReferenceEngineTests {
    /// Minutes of a day, capped at 450, summed over the month; their share of 6,000 rounded to 0.01 %.
    static func capped() -> Plan {
        var sketch = PlanSketch()
        let minutes = NumberType(unit: .minutes, decimals: 0, range: 0...1000)
        let offices = sketch.register("Skpd", open: true, [sketch.field("nama", .text)])
        let staff = sketch.register(
            "Pegawai", [sketch.field("nip", .text), sketch.field("skpd", .reference(offices))])
        let log = sketch.log(
            "Aktivitas", of: staff, column: "nip",
            [
                sketch.field("tanggal", .date(-36_524...83_999)), sketch.field("menit", .number(minutes)),
                sketch.field("catatan", .text, optional: true),
            ])
        let row = sketch.grain(.table(log))
        let day = sketch.grain(.table(staff), .day)
        let month = sketch.grain(.table(staff), .month)
        let office = sketch.grain(.table(offices), .month)
        let all = sketch.grain(.everything, .year)

        let field = sketch.node(.field(1), .integer(0...1000))
        let owner = sketch.node(.owner, .code)
        let sum = sketch.aggregate(
            Aggregate(kind: .sum, source: row, target: day, value: field, filter: nil, group: owner),
            .integer(0...2_147_483_648_000))
        let cap = sketch.integer(450)
        let capped = sketch.node(.minimum(sum, cap), .integer(0...450))
        let ofDay = sketch.column("menit_hari", day, capped, .number(.whole(0...450)))
        let ofDayNode = sketch.node(.column(ofDay), .integer(0...450))
        let record = sketch.node(.record, .code)
        let monthSum = sketch.aggregate(
            Aggregate(kind: .sum, source: day, target: month, value: ofDayNode, filter: nil, group: record),
            .integer(0...13_950))
        let ofMonth = sketch.column("menit_bulan", month, monthSum, .number(.whole(0...13_950)))
        let ofMonthNode = sketch.node(.column(ofMonth), .integer(0...13_950))
        let scaled = sketch.node(.multiply(ofMonthNode, sketch.integer(10_000)), .integer(0...139_500_000))
        let share = sketch.node(.divide(scaled, sketch.integer(6_000), .nearest), .integer(0...23_250))
        let percent = sketch.column("produktivitas", month, share, .number(.whole(0...23_250, decimals: 2)))
        let percentNode = sketch.node(.column(percent), .integer(0...23_250))

        let key = sketch.node(.field(0), .code)
        let officeOf = sketch.node(.field(1), .code)
        let best = sketch.aggregate(
            Aggregate(kind: .greatest, source: month, target: office, value: percentNode, filter: nil, group: officeOf),
            .integer(0...23_250), optional: true)
        let heads = sketch.aggregate(
            Aggregate(kind: .count, source: month, target: office, value: nil, filter: nil, group: officeOf),
            .integer(0...2_147_483_648))
        let officeName = sketch.node(.field(0), .code)
        let rows = sketch.aggregate(
            Aggregate(kind: .count, source: row, target: all, value: nil, filter: nil, group: nil),
            .integer(0...2_147_483_648))

        sketch.output(
            "scores", month,
            [
                .init(title: "nip", source: .node(key, .text)), .init(title: "bulan", source: .period),
                .init(title: "P", source: .node(ofMonthNode, .number(.whole(0...13_950)))),
                .init(title: "prod", source: .node(percentNode, .number(.whole(0...23_250, decimals: 2)))),
            ], sort: [0, 1])
        sketch.output(
            "skpd", office,
            [
                .init(title: "nama", source: .node(officeName, .text)), .init(title: "bulan", source: .period),
                .init(title: "n", source: .node(heads, .number(.whole(0...2_147_483_648)))),
                .init(title: "best", source: .node(best, .number(.whole(0...23_250, decimals: 2)))),
            ])
        sketch.output(
            "semua", all,
            [
                .init(title: "tahun", source: .period),
                .init(title: "n", source: .node(rows, .number(.whole(0...2_147_483_648)))),
            ])
        return sketch.plan
    }

    static let staff = """
        nip,skpd,kelas
        b,Dinas,1
        a,"Badan, Satu",2

        """

    static func run(_ plan: Plan, _ files: [String: String], _ options: RunOptions = RunOptions()) throws -> RunResult {
        try ReferenceEngine.run(plan, on: DataSet(inMemory: files.mapValues { Array($0.utf8) }), options: options)
    }

    static func text(_ result: RunResult, _ name: String) -> String {
        String(decoding: result.outputs.first { $0.name == name }?.bytes ?? [], as: UTF8.self)
    }

    static let activities = """
        nip,tanggal,menit,catatan
        a,2018-01-31,400,x
        a,2018-01-31,100,
        a,2018-03-01,7,
        b,2017-12-31,7,
        c,2018-01-01,7,
        a,2018-01-31,1001,
        a,2018-01-32,5,"x
        y"
        """

    @Test func scoresEveryRecordInEveryPeriod() throws {
        let result = try Self.run(Self.capped(), ["Pegawai": Self.staff, "Aktivitas": Self.activities])
        #expect(
            Self.text(result, "scores.csv") == """
                nip,bulan,P,prod
                a,2018-01,450,7.50
                a,2018-02,0,0.00
                a,2018-03,7,0.12
                b,2018-01,0,0.00
                b,2018-02,0,0.00
                b,2018-03,0,0.00

                """)
        #expect(
            Self.text(result, "skpd.csv") == """
                nama,bulan,n,best
                "Badan, Satu",2018-01,1,7.50
                "Badan, Satu",2018-02,1,0.00
                "Badan, Satu",2018-03,1,0.12
                Dinas,2018-01,1,0.00
                Dinas,2018-02,1,0.00
                Dinas,2018-03,1,0.00

                """)
        #expect(Self.text(result, "semua.csv") == "tahun,n\n2018,3\n")
        #expect(result.scored == 17_562...17_591)
        #expect(result.tables[2].leftOut == 1)
        #expect(result.tables[2].read == 7)
        #expect(result.tables[2].accepted == 3)
        #expect(result.tables[2].rejected.values.reduce(0, +) == 3)
        #expect(result.tables[0].accepted == 2)
        let rejections = try result.rejections.all()
        #expect(rejections.map(\.line) == [6, 7, 8])
        #expect(rejections.map(\.kind) == [.dataUnknownOwner, .dataOutOfRange, .dataNotADate])
        #expect(rejections.map(\.column) == ["nip", "menit", "tanggal"])
        #expect(rejections.last.map { String(decoding: $0.text, as: UTF8.self) } == "a,2018-01-32,5,\"x\ny\"")
    }

    @Test func onlyWhatIsAskedIsDelivered() throws {
        let february = DayRange(from: 17_563, until: 17_591)
        let result = try Self.run(
            Self.capped(), ["Pegawai": Self.staff, "Aktivitas": Self.activities], RunOptions(delivered: february))
        #expect(Self.text(result, "scores.csv") == "nip,bulan,P,prod\na,2018-02,0,0.00\nb,2018-02,0,0.00\n")
        #expect(Self.text(result, "semua.csv") == "tahun,n\n")
    }

    @Test func noRowsNoPeriods() throws {
        let result = try Self.run(Self.capped(), ["Pegawai": Self.staff, "Aktivitas": "nip,tanggal,menit,catatan\n"])
        #expect(Self.text(result, "scores.csv") == "nip,bulan,P,prod\n")
        #expect(result.scored == nil)
    }

    @Test func aProvenRangeThatDoesNotHoldIsLoud() {
        var plan = Self.capped()
        plan.types[3] = NodeType(.integer(0...400))
        for node in plan.nodes.indices where plan.nodes[node] == .minimum(2, 3) {
            plan.types[node] = NodeType(.integer(0...400))
        }
        #expect {
            try Self.run(plan, ["Pegawai": Self.staff, "Aktivitas": Self.activities])
        } throws: { error in
            guard case .fault? = error as? RunError else { return false }
            return true
        }
    }

    @Test func whatIsMissingIsSaid() {
        #expect {
            try Self.run(Self.capped(), ["Aktivitas": "nip,menit\n"])
        } throws: { error in
            guard case .cannot(let findings)? = error as? RunError else { return false }
            return findings.map(\.kind) == [.dataMissingFile, .dataMissingColumn, .dataMissingColumn]
        }
    }

    @Test func roundingOfEveryModeOnBothSidesOfZero() {
        func all(_ dividend: Int128, _ divisor: Int128) -> [Int128] {
            Rounding.allCases.map { roundedQuotient(dividend, by: divisor, $0) }
        }
        // nearest, down, up, halfEven, towardZero
        #expect(all(5, 2) == [3, 2, 3, 2, 2])
        #expect(all(-5, 2) == [-3, -3, -2, -2, -2])
        #expect(all(7, 2) == [4, 3, 4, 4, 3])
        #expect(all(-7, 2) == [-4, -4, -3, -4, -3])
        #expect(all(4, 3) == [1, 1, 2, 1, 1])
        #expect(all(-4, 3) == [-1, -2, -1, -1, -1])
        #expect(all(5, 3) == [2, 1, 2, 2, 1])
        #expect(all(-6, 3) == [-2, -2, -2, -2, -2])
        #expect(all(.max, .max) == [1, 1, 1, 1, 1])
        let half: Int128 = .min / 2
        let least: Int128 = .min + 1
        let rounded: [Int128] = [half, half, half + 1, half, half + 1]
        #expect(all(least, 2) == rounded)
    }
}
