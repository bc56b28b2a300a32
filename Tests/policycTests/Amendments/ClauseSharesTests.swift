import Evaluator
import Findings
import Generators
import PolicyDSL
import Testing

@testable import policyc

/// The shares of the clauses, against the mean over all orders reckoned one by one.
@Suite struct ClauseSharesTests {
    /// The sum over all orders of what each clause adds, and how many orders there are.
    private static func bruteForce(_ values: [Int128], count: Int) -> (sums: [Int128], orders: Int128) {
        var sums = [Int128](repeating: 0, count: count)
        var orders: Int128 = 0
        func add(_ left: [Int], _ path: [Int]) {
            guard !left.isEmpty else {
                orders += 1
                var bits = 0
                for clause in path {
                    sums[clause] += values[bits | 1 << clause] - values[bits]
                    bits |= 1 << clause
                }
                return
            }
            for clause in left { add(left.filter { $0 != clause }, path + [clause]) }
        }
        add(Array(0..<count), [])
        return (sums, orders)
    }

    /// Each share is the exact quotient or one of the two whole figures beside it; together they are the change.
    private static func check(_ shares: [Int128], _ values: [Int128], _ what: Comment) {
        let (sums, orders) = bruteForce(values, count: shares.count)
        for (share, sum) in zip(shares, sums) {
            #expect((share * orders - sum).magnitude < orders.magnitude, what)
        }
        #expect(shares.reduce(0, +) == values[values.count - 1] - values[0], what)
    }

    @Test(arguments: 1...4) func anyAmountsAddUp(count: Int) {
        var dice = Dice(seed: UInt64(count))
        for size in [1, 3, 1_000, 5_000_000_000] {
            for _ in 0..<15 {
                let values = (0..<(1 << count)).map { _ in Int128(dice.int(-size...size)) }
                Self.check(ClauseShares.fair(values, count: count), values, "\(values)")
            }
        }
    }

    // MARK: Generated amendments

    static let policy = """
        peraturan Acak
          berlaku sejak 1 Januari 2025

        daftar Pegawai
          nip   : teks kunci
          kelas : bulat 1..9

        catatan Hadir milik Pegawai pada tanggal
          tanggal : tanggal
          menit   : menit 0..600

        parameter dasar    : rupiah = Rp1.000
        parameter tambahan : rupiah = Rp77
        parameter denda    : rupiah = Rp900
        parameter batas    : menit  = 450 menit

        aturan waktu untuk Pegawai per bulan : menit = terkecil(jumlah(Hadir.menit); 3 * batas)

        tabel penilaian untuk Pegawai per bulan
          | waktu                   | => bagian : persen |
          | < 300 menit             | 0 %                |
          | 300 menit ..< 900 menit | 33 %               |
          | >= 900 menit            | 100 %              |

        aturan bayar untuk Pegawai per bulan : rupiah =
            ((dasar + tambahan * kelas) * bagian - denda) dibulatkan ke Rp1
          kecuali tinggi: bila kelas >= 7 maka Rp0 - denda

        keluaran daftar_bayar untuk Pegawai per bulan: nip, periode, waktu, bagian, bayar
        """

    /// Some of the clauses that the policy offers, with figures of their own.
    private static func clauses(_ dice: inout Dice) -> [String] {
        let all = [
            "ubah parameter dasar menjadi Rp\(dice.int(1...3_000))",
            "ubah parameter tambahan menjadi Rp\(dice.int(1...500))",
            "ubah parameter denda menjadi Rp\(dice.int(1...5_000))",
            "ubah parameter batas menjadi \(dice.int(50...600)) menit",
            "ubah tabel penilaian baris waktu >= 900 menit: bagian menjadi \(dice.int(0...200)) %",
            "ubah tabel penilaian baris waktu < 300 menit: bagian menjadi \(dice.int(1...90)) %",
            "hapus pengecualian tinggi",
            "sisipkan pengecualian rendah atas bayar: bila kelas <= \(dice.int(1...6)) maka Rp\(dice.int(1...99))",
        ]
        return Array(dice.shuffled(all).prefix(dice.int(1...4)))
    }

    private static func amendment(_ clauses: [String]) -> String {
        let items = clauses.enumerated().map { "\nangka \($0.offset + 1) \($0.element)\n" }.joined()
        return "perubahan Ubah atas Acak\n  berlaku sejak 1 Januari 2025\n" + items
    }

    private static func data(_ dice: inout Dice) -> DataSet {
        var staff = "nip,kelas\n"
        var log = "nip,tanggal,menit\n"
        for person in 1...12 {
            staff += "p\(person),\(dice.int(1...9))\n"
            for day in 1...dice.int(1...5) {
                log += "p\(person),2025-0\(dice.int(1...3))-0\(day),\(dice.int(0...600))\n"
            }
        }
        return DataSet(inMemory: ["Pegawai": Array(staff.utf8), "Hadir": Array(log.utf8)])
    }

    /// What a regulation pays with these clauses, without the machinery of the shares.
    private static func total(_ clauses: [String], _ data: DataSet) throws -> Int128 {
        let (texts, _) = try Self.texts(clauses)
        let found = try Simulation.run(before: texts.before, after: texts.after, on: data, options: RunOptions())
        let simulation = try #require(found)
        return simulation.table.total(simulation.view).after
    }

    private static func texts(_ clauses: [String]) throws -> (SimulatedTexts, ClauseShares) {
        let world = MemoryWorld(["acak.policy": policy, "ubah.policy": amendment(clauses)])
        let files = world.files.map { SourceFile(id: FileID(0), path: $0.key, bytes: $0.value) }
        let checked = try CheckedPolicies(PolicyFiles.load(files, in: world), console: Console(world: world))
        let texts = try SimulatedTexts(checked, since: nil)
        return (texts, ClauseShares(texts))
    }

    @Test(arguments: UInt64(0)..<6) func generatedAmendmentsAddUp(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let clauses = Self.clauses(&dice)
        let data = Self.data(&dice)
        let (texts, shares) = try Self.texts(clauses)
        let found = try Simulation.run(
            before: texts.before, after: texts.after, others: shares.others, on: data, options: RunOptions())
        let simulation = try #require(found)
        let total = simulation.table.total(simulation.view)
        let result = try #require(
            shares.shares(before: total.before, after: total.after, totals: simulation.totals), "seed \(seed)")
        let values = try (0..<(1 << clauses.count)).map { bits -> Int128 in
            let wanted = clauses.indices.filter { bits >> $0 & 1 == 1 }.map { clauses[$0] }
            return wanted.isEmpty ? total.before : try Self.total(wanted, data)
        }
        Self.check(result.map(\.fair), values, "seed \(seed): \(clauses)")
        for (position, share) in result.enumerated() {
            #expect(share.alone == values[1 << position] - values[0])
            let earlier = (1 << position) - 1
            #expect(share.inOrder == values[earlier | 1 << position] - values[earlier])
        }
    }
}
