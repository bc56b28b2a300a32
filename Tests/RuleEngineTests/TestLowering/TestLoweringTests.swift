import Findings
import PolicyDSL
import Testing

@testable import RuleEngine

@Suite struct TestLoweringTests {
    private let plan = SamplePlan.sound

    private func lower(_ test: TestDeclaration, at location: SourceLocation = #_sourceLocation) -> TestCase? {
        let result = lowerTests([test], plan: plan)
        #expect(result.findings.isEmpty, "\(result.findings.map(\.summary.id))", sourceLocation: location)
        return result.tests.first
    }

    private func file(_ test: TestCase?, _ table: TableID) -> String {
        test?.files.first { $0.table == table }.map { String(decoding: $0.csv, as: UTF8.self) } ?? ""
    }

    private func column(_ name: String) -> ColumnID { plan.columns.firstIndex { $0.name == name } ?? -1 }

    private let someExpectation = Tree.expected(
        "Pegawai", ["nip", "skor"], [[Tree.word("K1"), Tree.number(0, .percent)]])

    @Test func leftOutColumnsAreFilled() {
        let test = lower(
            Tree.test(
                given: [Tree.given("Aktivitas", ["menit"], [[Tree.number(30, .minutes)], [Tree.number(40)]])],
                expected: [someExpectation]))
        #expect(
            file(test, SamplePlan.aktivitas) == """
                nip,tanggal,kode,menit,masuk,status,lembur,persen
                K1,2018-01-01,A1,30,,disetujui,0,0.00
                K1,2018-01-01,A1,40,,disetujui,0,0.00

                """)
        #expect(file(test, SamplePlan.pegawai) == "nip,skpd,kelas,mulai\nK1,K1,1,\n")
        #expect(test?.files.map(\.table) == [SamplePlan.pegawai, SamplePlan.aktivitas])
        #expect(test?.days == DayRange(from: 17_532, until: 17_563))
        let score = TestCase.Statement(
            column: column("skor"), key: "K1", period: 17_532, value: .integer(0), range: Tree.at())
        #expect(test?.expected == [score])
    }

    @Test func recordsHaveKeysOfTheirOwn() {
        let test = lower(
            Tree.test(
                given: [Tree.given("Pegawai", ["kelas"], [[Tree.number(3)], [Tree.number(4)]])],
                expected: [
                    Tree.expected(
                        "Pegawai", ["nip", "tunjangan"], [[Tree.text("nip2"), Tree.number(1_400_000, .rupiah)]])
                ]))
        #expect(file(test, SamplePlan.pegawai) == "nip,skpd,kelas,mulai\nnip1,K1,3,\nnip2,K1,4,\n")
        #expect(test?.expected.first?.period == nil && test?.expected.first?.value == .integer(1_400_000))
    }

    @Test func cellsAreReadByTheirColumn() {
        let test = lower(
            Tree.test(
                given: [
                    Tree.given(
                        "Pegawai", ["nip", "skpd", "mulai"], [[Tree.word("a"), Tree.text("Dinas, \"Satu\""), nil]]),
                    Tree.given(
                        "Aktivitas", ["pegawai", "tanggal", "norma", "menit", "masuk", "status", "lembur", "persen"],
                        [
                            [
                                Tree.word("a"), Tree.date(2018, 1, 31), Tree.word("A2"), Tree.number(2, .hours),
                                Tree.time(8, 5), Tree.word("ditolak"), Tree.yes(),
                                Tree.number(125, decimals: 1, .percent),
                            ],
                            [
                                Tree.text("x"), Tree.text("kapan-kapan"), Tree.text("?"), Tree.number(999), nil,
                                Tree.text("lain"), nil, nil,
                            ],
                        ]),
                ],
                expected: [
                    Tree.expected("Aktivitas", ["baris", "terlambat"], [[Tree.number(1), Tree.number(5, .minutes)]]),
                    Tree.expected(
                        "Aktivitas", ["row", "code"], [[Tree.number(2), Tree.word("P012")]], isRejection: true),
                ]))
        #expect(
            file(test, SamplePlan.aktivitas) == """
                nip,tanggal,kode,menit,masuk,status,lembur,persen
                a,2018-01-31,A2,120,08:05,ditolak,1,12.50
                x,kapan-kapan,?,999,,lain,0,0.00

                """)
        #expect(file(test, SamplePlan.pegawai) == "nip,skpd,kelas,mulai\na,\"Dinas, \"\"Satu\"\"\",1,\n")
        #expect(test?.expectedRows.map(\.row) == [0] && test?.rejected.map(\.code) == ["P012"])
        #expect(test?.rejected.first?.row == 1)
    }

    @Test func rulesMayBeAssumed() {
        let test = lower(
            Tree.test(
                from: (2018, 1, nil), through: (2018, 2, nil),
                given: [
                    Tree.given(
                        "Pegawai", ["nip", "periode", "skor"],
                        [
                            [Tree.word("a"), Tree.month(2018, 1), Tree.number(90, .percent)],
                            [Tree.word("a"), Tree.month(2018, 2), Tree.number(75, .percent)],
                            [Tree.word("b"), nil, Tree.number(60, .percent)],
                        ])
                ],
                expected: [
                    Tree.expected(
                        "Pegawai", ["nip", "period", "predikat"],
                        [[Tree.word("a"), Tree.month(2018, 2), Tree.word("B")]]),
                    Tree.expected(
                        "semua", ["periode", "skor_terbaik"],
                        [
                            [Tree.month(2018, 1), Tree.number(90, .percent)],
                            [Tree.month(2018, 2), Tree.word("kosong")],
                        ]),
                    Tree.expected("Skpd", ["nama", "banyak_baik"], [[Tree.word("K1"), Tree.number(1)]]),
                ]))
        #expect(file(test, SamplePlan.pegawai) == "nip,skpd,kelas,mulai\na,K1,1,\nb,K1,1,\n")
        #expect(test?.assumed.map(\.period) == [17_532, 17_563, nil])
        #expect(test?.assumed.map(\.value) == [.integer(9_000), .integer(7_500), .integer(6_000)])
        #expect(test?.expected.map(\.period) == [17_563, 17_532, 17_563, 17_532])
        #expect(test?.expected.map(\.value) == [.integer(1), .integer(9_000), .absent, .integer(1)])
    }

    @Test func rowsInOrderNeedNoNumber() {
        let test = lower(
            Tree.test(
                given: [Tree.given("Aktivitas", ["menit"], [[Tree.number(1)], [Tree.number(2)]])],
                expected: [Tree.expected("Aktivitas", ["terlambat"], [[nil], [Tree.number(0)]])]))
        #expect(test?.expectedRows.map(\.row) == [1])
    }

    @Test func yearsContainTheTestedMonth() {
        // The regulation is in force from 1 January 2018; a test of 2017 has no month that is scored.
        let early = lowerTests(
            [
                Tree.test(
                    from: (2017, 5, nil), given: [Tree.given("Pegawai", ["nip"], [[Tree.word("K1")]])],
                    expected: [someExpectation])
            ], plan: plan)
        #expect(early.findings.map(\.kind.code) == ["U007"])
        let june = lower(
            Tree.test(
                from: (2018, 6, 15),
                given: [Tree.given("Pegawai", ["nip", "skpd"], [[Tree.word("a"), Tree.word("S")]])],
                expected: [Tree.expected("Skpd", ["nama", "banyak_baik"], [[Tree.word("S"), Tree.number(1)]])]))
        #expect(june?.expected.first?.period == 17_532)
    }
}

/// Each mistake gives one finding.
@Suite struct TestLoweringMistakes {
    private let plan = SamplePlan.sound
    private let staff = Tree.given("Pegawai", ["nip"], [[Tree.word("a")], [Tree.word("b")]])

    private func expect(
        _ code: String, _ summary: String, given: [TestDeclaration.Given]? = nil,
        _ expected: [TestDeclaration.Expected]? = nil, through: (Int, Int?, Int?)? = nil,
        at location: SourceLocation = #_sourceLocation
    ) {
        let sound = Tree.expected("Pegawai", ["nip", "skor"], [[Tree.word("a"), Tree.number(1, .percent)]])
        let test = Tree.test(through: through, given: given ?? [staff], expected: expected ?? [sound])
        let result = lowerTests([test], plan: plan)
        #expect(result.tests.isEmpty, sourceLocation: location)
        #expect(result.findings.map(\.kind.code) == [code], sourceLocation: location)
        #expect(result.findings.map(\.citation) == [["Lampiran"]], sourceLocation: location)
        #expect(
            result.findings.contains { $0.summary.id.contains(summary) },
            "\(result.findings.map(\.summary.id))", sourceLocation: location)
    }

    @Test func names() {
        expect("U001", "`Pegawei`", [Tree.expected("Pegawei", ["nip"], [])])
        expect("U001", "`Semuanya`", given: [staff, Tree.given("Semuanya", ["x"], [])])
        expect(
            "U002", "tidak mempunyai `skro`",
            [Tree.expected("Pegawai", ["nip", "skro"], [[Tree.word("a"), Tree.number(1)]])])
        expect("U002", "tidak mempunyai `klas`", given: [staff, Tree.given("Pegawai", ["klas"], [])])
        expect(
            "U003", "bukan hasil aturan",
            [Tree.expected("Pegawai", ["nip", "kelas"], [[Tree.word("a"), Tree.number(1)]])])
        expect(
            "U003", "tidak dapat diandaikan",
            given: [staff, Tree.given("Aktivitas", ["terlambat"], [[Tree.number(1)]])])
        expect("U003", "tidak datang dari data", given: [staff, Tree.given("Norma", ["kode", "menit"], [])])
        expect("U003", "ditulis dua kali", given: [staff, Tree.given("Aktivitas", ["menit", "menit"], [])])
    }

    @Test func values() {
        let expected = { (cell: Expression) in [Tree.expected("Pegawai", ["nip", "skor"], [[Tree.word("a"), cell]])] }
        expect("U005", "`89,995 %`", expected(Tree.number(89_995, decimals: 3, .percent)))
        expect("U004", "tidak cocok", expected(Tree.number(90, .rupiah)))
        expect("U004", "tidak cocok", expected(Tree.text("sembilan")))
        expect("U004", "tidak cocok", expected(Tree.word("kosong")))
        expect(
            "U004", "`Z` bukan", [Tree.expected("Pegawai", ["nip", "predikat"], [[Tree.word("a"), Tree.word("Z")]])])
        expect("U004", "tidak cocok", given: [staff, Tree.given("Aktivitas", ["masuk"], [[Tree.number(8)]])])
        expect("U004", "`setuju` bukan", given: [staff, Tree.given("Aktivitas", ["status"], [[Tree.word("setuju")]])])
    }

    @Test func whoAndWhen() {
        expect("U006", "tidak ada kolom `nip`", [Tree.expected("Pegawai", ["skor"], [[Tree.number(1)]])])
        expect("U006", "kunci `c`", [Tree.expected("Pegawai", ["nip", "skor"], [[Tree.word("c"), Tree.number(1)]])])
        expect("U006", "harus diisi", [Tree.expected("Pegawai", ["nip", "skor"], [[nil, Tree.number(1)]])])
        expect(
            "U006", "tidak mempunyai baris",
            [Tree.expected("Aktivitas", ["baris", "terlambat"], [[Tree.number(1), nil]])])
        expect(
            "U007", "31 hari", [Tree.expected("Pegawai", ["nip", "menit_hari"], [[Tree.word("a"), Tree.number(1)]])])
        expect(
            "U007", "tidak dihitung dalam uji",
            [
                Tree.expected(
                    "Pegawai", ["nip", "periode", "skor"], [[Tree.word("a"), Tree.month(2018, 2), Tree.number(1)]])
            ])
        expect(
            "U007", "bukan satu hari",
            [
                Tree.expected(
                    "Pegawai", ["nip", "periode", "menit_hari"],
                    [[Tree.word("a"), Tree.month(2018, 1), Tree.number(1)]])
            ])
        expect("U007", "berakhir sebelum", through: (2017, 12, nil))
    }

    @Test func rejectionsAndTheRest() {
        expect("U008", "perlu kolom", [Tree.expected("Aktivitas", ["baris"], [[Tree.number(1)]], isRejection: true)])
        let rows = [staff, Tree.given("Aktivitas", ["menit"], [[Tree.number(1)]])]
        expect(
            "U008", "bukan kode", given: rows,
            [Tree.expected("Aktivitas", ["baris", "kode"], [[Tree.number(1), Tree.word("T012")]], isRejection: true)])
        expect("U009", "tidak mengharapkan", [])
        let test = Tree.test(
            "sama", given: [staff],
            expected: [Tree.expected("Pegawai", ["nip", "skor"], [[Tree.word("a"), Tree.number(1)]])])
        #expect(lowerTests([test, test], plan: plan).findings.map(\.kind.code) == ["U010"])
    }
}
