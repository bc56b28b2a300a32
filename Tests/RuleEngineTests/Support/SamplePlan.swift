import Findings

@testable import RuleEngine

/// A small plan made by hand: staff, offices, norms and activities, with values at five grains.
struct SamplePlan {
    private(set) var plan = Plan(regulation: "Contoh", validity: DayRange(from: 17_532, until: nil))

    static let skpd = 0
    static let pegawai = 1
    static let norma = 2
    static let aktivitas = 3

    static let rowGrain = 0
    static let monthGrain = 1
    static let recordGrain = 2
    static let officeGrain = 3
    static let wholeGrain = 4
    static let dayGrain = 5

    static var sound: Plan { SamplePlan().plan }

    init() {
        plan.origins = [
            Origin(range: SourceRange(file: FileID(0), start: 3, end: 9), citation: ["Pasal 1", "Ayat (2)"])
        ]
        plan.choices = [
            Choice(name: "Status", members: ["disetujui", "ditolak"]), Choice(name: "Predikat", members: ["A", "B"]),
        ]
        plan.texts = ["BLUD \"RSU\""]
        plan.tables = [
            Table(
                name: "Skpd", kind: .register(key: 0, isOpen: true), fields: [field("nama", .text)], inlineRows: nil,
                origin: 0),
            Table(
                name: "Pegawai", kind: .register(key: 0, isOpen: false),
                fields: [
                    field("nip", .text), field("skpd", .reference(0)), field("kelas", whole(1, 15)),
                    field("mulai", .date(0...60_000), isOptional: true),
                ], inlineRows: nil, origin: 0),
            Table(
                name: "Norma", kind: .register(key: 0, isOpen: false),
                fields: [field("kode", .text), field("menit", minutes(5, 480))],
                inlineRows: [["A1", "60"], ["A2", "90"]], origin: 0),
            Table(
                name: "Aktivitas", kind: .log(owner: 1, ownerColumn: "nip", date: 0),
                fields: [
                    field("tanggal", .date(0...60_000)), field("norma", .reference(2), column: "kode"),
                    field("menit", minutes(0, 480)), field("masuk", .timeOfDay(0...1439), isOptional: true),
                    field("status", .choice(0)), field("lembur", .boolean),
                    field("persen", .number(NumberType(unit: .percent, decimals: 2, range: 0...10_000, step: 25))),
                ], inlineRows: nil, origin: 0),
        ]
        plan.grains = [
            Grain(subject: .table(3), period: nil), Grain(subject: .table(1), period: .month),
            Grain(subject: .table(1), period: nil), Grain(subject: .table(0), period: .year),
            Grain(subject: .everything, period: .month), Grain(subject: .table(1), period: .day),
        ]
        addRowColumns()
        addPeriodColumns()
    }

    private mutating func addRowColumns() {
        // terlambat = jika ada masuk dan masuk > 480 maka masuk - 480 selain itu 0
        let arrival = node(.field(3), NodeType(.integer(0...1439), isOptional: true))
        let isPresent = node(.present(arrival), .boolean)
        let eight = constant(480)
        let isLate = node(.compare(.greater, arrival, eight), .boolean)
        let both = node(.and(isPresent, isLate), .boolean)
        let late = node(.subtract(arrival, eight), .integer(0...959))
        let zero = constant(0)
        let value = node(
            .cases(
                [Case(condition: both, value: late, label: .branch, origin: 0)], otherwise: zero, isDisjoint: false),
            .integer(0...959))
        add("terlambat", Self.rowGrain, value, minutes(0, 959))

        let norm = node(.field(1), .code)
        let limit = node(.lookupField(2, 1, record: norm), .integer(5...480))
        let minutes = node(.field(2), .integer(0...480))
        let credited = node(.minimum(minutes, limit), .integer(0...480))
        let kept = node(
            .cases(
                [Case(condition: both, value: zero, label: .exception("telat"), origin: 0)], otherwise: credited,
                isDisjoint: true), .integer(0...480))
        add("menit_diakui", Self.rowGrain, kept, self.minutes(0, 480))
    }

    private mutating func addPeriodColumns() {
        let credited = node(.column(1), .integer(0...480))
        let owner = node(.owner, .code)
        plan.aggregates.append(
            Aggregate(kind: .sum, source: 0, target: 5, value: credited, filter: nil, group: owner))
        let sum = node(.aggregate(0), .integer(0...1_030_792_151_040))
        let cap = node(.minimum(sum, constant(450)), .integer(0...450))
        add("menit_hari", Self.dayGrain, cap, minutes(0, 450))

        let daily = node(.column(2), .integer(0...450))
        let record = node(.record, .code)
        plan.aggregates.append(
            Aggregate(kind: .sum, source: 5, target: 1, value: daily, filter: nil, group: record))
        let month = node(.aggregate(1), .integer(0...13_950))
        add("menit_bulan", Self.monthGrain, month, minutes(0, 13_950))

        let read = node(.column(3), .integer(0...13_950))
        let percent = node(
            .divide(node(.multiply(read, constant(10_000)), .integer(0...139_500_000)), constant(6_000), .nearest),
            .integer(0...23_250))
        add("skor", Self.monthGrain, percent, .number(NumberType(unit: .percent, decimals: 2, range: 0...23_250)))

        let score = node(.column(4), .integer(0...23_250))
        let isGood = node(.compare(.greaterOrEqual, score, constant(9_000)), .boolean)
        let grade = node(
            .cases(
                [Case(condition: isGood, value: constant(0), label: .tableRow(0), origin: 0)],
                otherwise: constant(1), isDisjoint: true), .integer(0...1))
        add("predikat", Self.monthGrain, grade, .choice(1), kind: .tableResult("penilaian"))

        let rank = node(.field(2), .integer(1...15))
        let base = node(.multiply(rank, constant(350_000)), .integer(350_000...5_250_000))
        add(
            "tunjangan", Self.recordGrain, base,
            .number(NumberType(unit: .rupiah, decimals: 0, range: 350_000...5_250_000)))

        let office = node(.field(1), .code)
        plan.aggregates.append(
            Aggregate(kind: .count, source: 1, target: 3, value: nil, filter: isGood, group: office))
        add(
            "banyak_baik", Self.officeGrain, node(.aggregate(2), .integer(0...25_769_803_776)), whole(0, 25_769_803_776)
        )
        plan.aggregates.append(
            Aggregate(kind: .greatest, source: 1, target: 4, value: score, filter: nil, group: nil))
        let best = node(.aggregate(3), NodeType(.integer(0...23_250), isOptional: true))
        add(
            "skor_terbaik", Self.wholeGrain, best, .number(NumberType(unit: .percent, decimals: 2, range: 0...23_250)),
            isOptional: true)

        let key = node(.field(0), .code)
        plan.outputs = [
            Output(
                name: "scores", grain: 1,
                columns: [
                    Output.Column(title: "nip", source: .node(key, .text)),
                    Output.Column(title: "bulan", source: .period),
                    Output.Column(
                        title: "skor",
                        source: .node(score, .number(NumberType(unit: .percent, decimals: 2, range: 0...23_250)))),
                ], sort: [0, 1], origin: 0)
        ]
        plan.guarantees = [Guarantee(name: "baik", grain: 1, condition: isGood, isProven: false, origin: 0)]
    }

    private func field(_ name: String, _ type: ValueType, isOptional: Bool = false, column: String? = nil) -> Field {
        Field(name: name, column: column ?? name, type: type, isOptional: isOptional, origin: 0)
    }

    private func whole(_ lower: Int128, _ upper: Int128) -> ValueType {
        .number(NumberType(unit: .none, decimals: 0, range: lower...upper))
    }

    private func minutes(_ lower: Int128, _ upper: Int128) -> ValueType {
        .number(NumberType(unit: .minutes, decimals: 0, range: lower...upper))
    }

    private mutating func constant(_ value: Int128) -> NodeID { node(.integer(value), .integer(value...value)) }

    private mutating func node(_ node: Node, _ kind: NodeType.Kind) -> NodeID { self.node(node, NodeType(kind)) }

    private mutating func node(_ node: Node, _ type: NodeType) -> NodeID {
        plan.nodes.append(node)
        plan.types.append(type)
        return plan.nodes.count - 1
    }

    private mutating func add(
        _ name: String, _ grain: GrainID, _ node: NodeID, _ type: ValueType, kind: Column.Kind = .rule,
        isOptional: Bool = false
    ) {
        plan.columns.append(
            Column(name: name, grain: grain, kind: kind, node: node, type: type, isOptional: isOptional, origin: 0))
    }
}
