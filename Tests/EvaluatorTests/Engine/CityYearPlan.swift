import RuleEngine

/// The plan of the city-year job, written by hand as a compiler would make it.
enum CityYearPlan {
    static func make(dailyCap: Int128 = 450, payC: Int128 = 75) -> Plan {
        var writer = Writer()
        return writer.plan(dailyCap: dailyCap, payC: payC)
    }

    private struct Writer {
        var sketch = PlanSketch()

        mutating func add(_ a: NodeID, _ b: NodeID, _ range: ClosedRange<Int128>) -> NodeID {
            sketch.node(.add(a, b), .integer(range))
        }

        mutating func equals(_ a: NodeID, _ value: Int128) -> NodeID {
            sketch.node(.compare(.equal, a, sketch.integer(value)), .boolean)
        }

        mutating func compare(_ comparison: Comparison, _ a: NodeID, _ value: Int128) -> NodeID {
            sketch.node(.compare(comparison, a, sketch.integer(value)), .boolean)
        }

        mutating func cases(
            _ arms: [(NodeID, NodeID)], _ otherwise: NodeID, _ range: ClosedRange<Int128>, isDisjoint: Bool = false
        ) -> NodeID {
            sketch.node(
                .cases(
                    arms.map { Case(condition: $0.0, value: $0.1, label: .branch, origin: 0) }, otherwise: otherwise,
                    isDisjoint: isDisjoint), .integer(range))
        }

        /// Hundredths off for minutes late.
        mutating func band(_ minutes: NodeID) -> NodeID {
            let bounds: [(Int128, Int128)] = [(0, 0), (30, 50), (60, 100), (90, 125)]
            let arms = bounds.map { bound, value in
                (compare(.lessOrEqual, minutes, bound), sketch.integer(value))
            }
            return cases(arms, sketch.integer(150), 0...150)
        }

        mutating func column(_ name: String, _ grain: GrainID, _ node: NodeID, _ range: ClosedRange<Int128>) -> NodeID {
            let column = sketch.column(name, grain, node, .number(.whole(range)))
            return sketch.node(.column(column), .integer(range))
        }

        mutating func plan(dailyCap: Int128, payC: Int128) -> Plan {
            let most: Int128 = 2_147_483_648
            let dates = ValueType.date(-25_567...84_005)
            sketch.plan.choices = [
                Choice(name: "jenis", members: ["struktural", "fungsional", "pelaksana"]),
                Choice(name: "status", members: ["disetujui", "ditolak", "menunggu"]),
                Choice(name: "hadir", members: ["hadir", "izin", "sakit", "cuti", "alpa"]),
                Choice(name: "Grade", members: ["A", "B", "C", "D", "E"]),
            ]
            let offices = sketch.register("Skpd", open: true, [sketch.field("nama", .text)])
            let staff = sketch.register(
                "Pegawai",
                [
                    sketch.field("nip", .text), sketch.field("nama", .text), sketch.field("skpd", .reference(offices)),
                    sketch.field("kelas", .number(.whole(1...15))), sketch.field("jenis", .choice(0)),
                ])
            let norms = sketch.register(
                "Norma",
                [
                    sketch.field("kode", .text), sketch.field("uraian", .text), sketch.field("satuan", .text),
                    sketch.field("menit", .number(.whole(5...480))),
                ])
            var norm = sketch.field("norma", .reference(norms))
            norm.column = "kode"
            let activities = sketch.log(
                "Aktivitas", of: staff, column: "nip",
                [
                    sketch.field("tanggal", dates), norm, sketch.field("volume", .number(.whole(1...5))),
                    sketch.field("menit", .number(.whole(5...480))), sketch.field("status", .choice(1)),
                    sketch.field("tanggal_input", dates),
                ])
            let clock = ValueType.timeOfDay(0...1439)
            let attendance = sketch.log(
                "Absensi", of: staff, column: "nip",
                [
                    sketch.field("tanggal", dates), sketch.field("hadir", .choice(2)),
                    sketch.field("masuk", clock, optional: true), sketch.field("pulang", clock, optional: true),
                    sketch.field("apel_pagi", .boolean), sketch.field("apel_sore", .boolean),
                ])

            let activityRow = sketch.grain(.table(activities))
            let attendanceRow = sketch.grain(.table(attendance))
            let day = sketch.grain(.table(staff), .day)
            let month = sketch.grain(.table(staff), .month)
            let person = sketch.grain(.table(staff))
            let officeYear = sketch.grain(.table(offices), .year)
            let owner = sketch.node(.owner, .code)
            let record = sketch.node(.record, .code)

            // Activities.
            let dateRange: NodeType.Kind = .integer(-25_567...84_005)
            let approved = equals(sketch.node(.field(4), .integer(0...2)), 0)
            let delay = sketch.node(
                .subtract(sketch.node(.field(5), dateRange), sketch.node(.date, dateRange)),
                .integer(-109_572...109_572))
            let counts = sketch.node(.and(approved, compare(.lessOrEqual, delay, 3)), .boolean)
            let normal = sketch.node(
                .lookupField(norms, 3, record: sketch.node(.field(1), .code)), .integer(5...480))
            let product = sketch.node(
                .multiply(sketch.node(.field(2), .integer(1...5)), normal), .integer(5...2400))
            let minutes = sketch.node(.minimum(sketch.node(.field(3), .integer(5...480)), product), .integer(5...480))
            let credited = column(
                "menit_diakui", activityRow, cases([(counts, minutes)], sketch.integer(0), 0...480), 0...480)
            let sumOfDay = sketch.aggregate(
                Aggregate(kind: .sum, source: activityRow, target: day, value: credited, filter: nil, group: owner),
                .integer(0...480 * most))
            let capped = sketch.node(.minimum(sumOfDay, sketch.integer(dailyCap)), .integer(0...dailyCap))
            let ofDay = column("menit_hari", day, capped, 0...dailyCap)
            let sumOfMonth = sketch.aggregate(
                Aggregate(kind: .sum, source: day, target: month, value: ofDay, filter: nil, group: record),
                .integer(0...31 * dailyCap))
            let ofMonth = column("menit_bulan", month, sumOfMonth, 0...31 * dailyCap)
            let scaled = sketch.node(
                .multiply(ofMonth, sketch.integer(10_000)), .integer(0...310_000 * dailyCap))
            let least = sketch.node(
                .minimum(scaled, sketch.integer(60_000_000)), .integer(0...60_000_000))
            let productivity = column(
                "produktivitas", month,
                sketch.node(.divide(least, sketch.integer(6_000), .nearest), .integer(0...10_000)), 0...10_000)

            // Attendance.
            let state = sketch.node(.field(1), .integer(0...4))
            let isPresent = equals(state, 0)
            func late(_ field: FieldID, _ bound: Int128, _ isArrival: Bool) -> NodeID {
                let time = sketch.node(.field(field), .integer(0...1439), optional: true)
                let isKnown = sketch.node(.and(isPresent, sketch.node(.present(time), .boolean)), .boolean)
                let isOff = sketch.node(
                    .and(isKnown, compare(isArrival ? .greater : .less, time, bound)), .boolean)
                let difference =
                    isArrival
                    ? sketch.node(.subtract(time, sketch.integer(bound)), .integer(0...1439))
                    : sketch.node(.subtract(sketch.integer(bound), time), .integer(0...1439))
                return cases([(isOff, difference)], sketch.integer(0), 0...1439)
            }
            let arrival = band(late(2, 480, true))
            let leaving = band(late(3, 990, false))
            func missed(_ field: FieldID) -> NodeID {
                let attended = sketch.node(.field(field), .boolean)
                let isMissed = sketch.node(.and(isPresent, sketch.node(.not(attended), .boolean)), .boolean)
                return cases([(isMissed, sketch.integer(25))], sketch.integer(0), 0...25)
            }
            let assemblies = add(missed(4), missed(5), 0...50)
            let off = add(add(arrival, leaving, 0...300), assemblies, 0...350)
            let ofRow = column(
                "potongan", attendanceRow, cases([(equals(state, 4), sketch.integer(300))], off, 0...350), 0...350)
            let offOfMonth = sketch.aggregate(
                Aggregate(kind: .sum, source: attendanceRow, target: month, value: ofRow, filter: nil, group: owner),
                .integer(0...350 * most))
            let rest = sketch.node(
                .subtract(sketch.integer(10_000), offOfMonth), .integer(10_000 - 350 * most...10_000))
            let discipline = column(
                "disiplin", month, sketch.node(.maximum(rest, sketch.integer(0)), .integer(0...10_000)), 0...10_000)

            // Score, grade and pay.
            let weighted = add(
                sketch.node(.multiply(productivity, sketch.integer(60)), .integer(0...600_000)),
                sketch.node(.multiply(discipline, sketch.integer(40)), .integer(0...400_000)), 0...1_000_000)
            let score = column(
                "skor", month, sketch.node(.divide(weighted, sketch.integer(100), .nearest), .integer(0...10_000)),
                0...10_000)
            let bounds: [Int128] = [9_000, 7_500, 6_000, 5_000]
            let conditions = bounds.map { compare(.greaterOrEqual, score, $0) }
            func chosen(_ values: [Int128], _ range: ClosedRange<Int128>) -> NodeID {
                cases(
                    zip(conditions, values).map { ($0, sketch.integer($1)) }, sketch.integer(values[4]), range)
            }
            let gradeColumn = sketch.column("predikat", month, chosen([0, 1, 2, 3, 4], 0...4), .choice(3))
            let grade = sketch.node(.column(gradeColumn), .integer(0...4))
            let pay = column("bayar", month, chosen([100, 90, payC, 50, 0], 0...100), 0...100)
            let base = add(
                sketch.integer(1_000_000),
                sketch.node(
                    .multiply(sketch.integer(350_000), sketch.node(.field(3), .integer(1...15))),
                    .integer(350_000...5_250_000)), 1_350_000...6_250_000)
            let baseColumn = sketch.column("dasar", person, base, .number(.whole(1_350_000...6_250_000)))
            let basePay = sketch.node(.lookupColumn(baseColumn, record: record), .integer(1_350_000...6_250_000))
            let gross = sketch.node(.multiply(basePay, pay), .integer(0...625_000_000))
            let tpp = column(
                "tpp", month, sketch.node(.divide(gross, sketch.integer(100), .down), .integer(0...6_250_000)),
                0...6_250_000)

            // Offices.
            let office = sketch.node(.field(2), .code)
            func gather(
                _ kind: Aggregate.Kind, _ source: GrainID, _ value: NodeID?, _ filter: NodeID?,
                _ range: ClosedRange<Int128>
            ) -> NodeID {
                sketch.aggregate(
                    Aggregate(
                        kind: kind, source: source, target: officeYear, value: value, filter: filter, group: office),
                    .integer(range))
            }
            let heads = gather(.count, person, nil, nil, 0...most)
            let months = gather(.count, month, nil, nil, 0...most)
            let total = gather(.sum, month, score, nil, 0...10_000 * most)
            let hasMonths = compare(.greater, months, 0)
            let mean = cases(
                [(hasMonths, sketch.node(.divide(total, months, .nearest), .integer(0...10_000)))], sketch.integer(0),
                0...10_000)
            let grades = (0..<5).map { gather(.count, month, nil, equals(grade, Int128($0)), 0...most) }
            let paid = gather(.sum, month, tpp, nil, 0...6_250_000 * most)

            func number(_ title: String, _ node: NodeID, _ decimals: Int) -> Output.Column {
                Output.Column(title: title, source: .node(node, .number(.whole(0...Int128.max, decimals: decimals))))
            }
            let key = sketch.node(.field(0), .code)
            sketch.output(
                "scores", month,
                [
                    .init(title: "nip", source: .node(key, .text)), .init(title: "bulan", source: .period),
                    number("P", ofMonth, 0), number("productivity", productivity, 2),
                    number("discipline", discipline, 2), number("score", score, 2),
                    .init(title: "grade", source: .node(grade, .choice(3))), number("tpp", tpp, 0),
                ], sort: [0, 1])
            sketch.output(
                "skpd", officeYear,
                [
                    .init(title: "skpd", source: .node(key, .text)), number("heads", heads, 0),
                    number("mean_score", mean, 2),
                ]
                    + zip(["A", "B", "C", "D", "E"], grades).map { number($0, $1, 0) } + [number("tpp", paid, 0)],
                sort: [0])
            sketch.plan.guarantees = [
                Guarantee(
                    name: "tpp_wajar", grain: month,
                    condition: sketch.node(.compare(.lessOrEqual, tpp, basePay), .boolean), isProven: false, origin: 0)
            ]
            return sketch.plan
        }
    }
}
