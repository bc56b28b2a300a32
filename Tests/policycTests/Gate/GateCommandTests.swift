import Testing

@testable import policyc

/// The figures are those of `GateWorld`, reckoned by hand.
@Suite struct GateCommandTests {
    static let pagu =
        "daftar Pagu milik Skpd berlaku sejak mulai\n  mulai  : tanggal\n  jumlah : rupiah Rp0..Rp1.000.000.000\n\n"

    struct Case: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var limits: String
        var isKept: Bool
        var line: String
    }

    static let cases: [Case] = [
        Case(
            testDescription: "total, 2 %",
            limits:
                "jaminan total untuk semua per tahun:\n  jumlah(Pegawai.tpp_sesudah) <= 102 % * jumlah(Pegawai.tpp_sebelum)\n",
            isKept: false, line: "      2025: Rp3.600.000, paling banyak Rp3.570.000; lebih Rp30.000 (0,84 %)"),
        Case(
            testDescription: "total, 3 %, of a parameter",
            limits:
                "parameter naik : persen = 3 %\njaminan total untuk semua per tahun:\n  jumlah(Pegawai.tpp_sesudah) <= (100 % + naik) * jumlah(Pegawai.tpp_sebelum)\n",
            isKept: true, line: "  ✓ total: 2025: Rp3.600.000, paling banyak Rp3.605.000; sisa Rp5.000 (0,14 %)"),
        Case(
            testDescription: "nobody loses more than 10 %",
            limits: "jaminan turun untuk Pegawai per tahun:\n  jumlah(tpp_sesudah) >= 90 % * jumlah(tpp_sebelum)\n",
            isKept: false, line: "      c, 2025: Rp800.000, paling sedikit Rp810.000; kurang Rp10.000 (1,23 %)"),
        Case(
            testDescription: "nobody loses more than 15 %",
            limits: "jaminan turun untuk Pegawai per tahun:\n  jumlah(tpp_sesudah) >= 85 % * jumlah(tpp_sebelum)\n",
            isKept: true, line: "  ✓ turun: c, 2025: Rp800.000, paling sedikit Rp765.000; sisa Rp35.000 (4,58 %)"),
        Case(
            testDescription: "nobody loses more than Rp50.000 a month",
            limits: "jaminan turun untuk Pegawai per bulan: tpp_sebelum - tpp_sesudah <= Rp50.000\n", isKept: false,
            line: "      c, 2025-03: Rp100.000, paling banyak Rp50.000; lebih Rp50.000 (100 %)"),
        Case(
            testDescription: "nobody loses more than Rp500.000 a month",
            limits: "jaminan turun untuk Pegawai per bulan: tpp_sebelum - tpp_sesudah <= Rp500.000\n", isKept: true,
            line: "  ✓ turun: c, 2025-03: Rp100.000, paling banyak Rp500.000; sisa Rp400.000 (80 %)"),
        Case(
            testDescription: "at most 5 % change grade",
            limits:
                "jaminan pindah untuk semua per bulan:\n  banyak(Pegawai bila grade_sebelum <> grade_sesudah) <= 5 % * banyak(Pegawai)\n",
            isKept: false, line: "      2025-03: 2, paling banyak 0,2; lebih 1,8 (900 %)"),
        Case(
            testDescription: "at most half change grade, as a ratio",
            limits:
                "jaminan pindah untuk semua per bulan:\n  banyak(Pegawai) = 0 atau banyak(Pegawai bila grade_sebelum <> grade_sesudah) / banyak(Pegawai) <= 50 %\n",
            isKept: true, line: "  ✓ pindah: 2025-03: 50 %, paling banyak 50 %; tepat di batas"),
        Case(
            testDescription: "offices under their ceilings, of a file",
            limits: pagu
                + "jaminan pagu untuk Skpd per tahun:\n  tidak ada Pagu atau jumlah(Pegawai.tpp_sesudah) <= Pagu.jumlah\n",
            isKept: false, line: "      Satu, 2025: Rp2.000.000, paling banyak Rp1.950.000; lebih Rp50.000 (2,56 %)"),
        Case(
            testDescription: "offices under a ceiling for each head",
            limits:
                "jaminan pagu untuk Skpd per tahun:\n  jumlah(Pegawai.tpp_sesudah) <= Rp1.000.000 * banyak(Pegawai)\n",
            isKept: true, line: "  ✓ pagu: Satu, 2025: Rp2.000.000, paling banyak Rp2.000.000; tepat di batas"),
    ]

    /// c of 65 points, and d of 50, are the only ones in office Dua.
    static let exempting: [Case] = [
        Case(
            testDescription: "a comparison that exempts",
            limits: "jaminan turun untuk Pegawai per bulan: nilai < 60 atau tpp_sesudah >= tpp_sebelum\n",
            isKept: false,
            line: "      c, 2025-03: Rp800.000, paling sedikit Rp900.000; kurang Rp100.000 (11,11 %)"),
        Case(
            testDescription: "exempt people do not tell how near a limit is",
            limits: "jaminan turun untuk Pegawai per bulan: nilai = 65 atau tpp_sesudah >= tpp_sebelum\n", isKept: true,
            line: "  ✓ turun: a, 2025-03: Rp1.000.000, paling sedikit Rp1.000.000; tepat di batas"),
        Case(
            testDescription: "what was paid before exempts",
            limits:
                "jaminan turun untuk Pegawai per bulan: tpp_sebelum < Rp900.000 atau tpp_sesudah >= 90 % * tpp_sebelum\n",
            isKept: false, line: "      c, 2025-03: Rp800.000, paling sedikit Rp810.000; kurang Rp10.000 (1,23 %)"),
        Case(
            testDescription: "branches",
            limits:
                "jaminan turun untuk Pegawai per bulan:\n  jika nilai >= 80 maka tpp_sesudah <= Rp1.500.000 selain itu tpp_sesudah <= Rp900.000\n",
            isKept: false, line: "      b, 2025-03: Rp1.000.000, paling banyak Rp900.000; lebih Rp100.000 (11,11 %)"),
        Case(
            testDescription: "a branch without a limit",
            limits:
                "jaminan turun untuk Pegawai per bulan:\n  jika nilai >= 80 maka ya selain itu tpp_sesudah <= Rp1.100.000\n",
            isKept: true, line: "  ✓ turun: b, 2025-03: Rp1.000.000, paling banyak Rp1.100.000; sisa Rp100.000 (9,09 %)"
        ),
        Case(
            testDescription: "a rounded ratio of nobody",
            limits:
                "jaminan rasio untuk Skpd per bulan:\n  banyak(Pegawai bila nilai > 80) = 0 atau (banyak(Pegawai bila nilai > 80 dan tpp_sesudah > Rp0) / banyak(Pegawai bila nilai > 80) dibulatkan ke 0,01 %) <= 120 %\n",
            isKept: true, line: "  ✓ rasio: Satu, 2025-03: 100 %, paling banyak 120 %; sisa 20 %"),
    ]

    @Test(arguments: cases + exempting) func limitsAreKeptOrTold(_ example: Case) {
        let world = MemoryWorld.withGate(example.limits)
        #expect(world.gate() == (example.isKept ? .done : .findings))
        #expect(world.verdict.contains(example.line), "\(world.verdict)\n\(world.errors)")
        #expect(world.verdict.contains { $0.hasPrefix("  ✗") } != example.isKept)
        // As for `check`, which knows no data.
        #expect(run("check", "batas.policy", in: world) == .done)
        #expect(run("fmt", "--check", "batas.policy", in: world) != .unable)
    }

    @Test func theLargestExcessComesFirst() {
        let world = MemoryWorld.withGate(
            "jaminan rendah untuk Pegawai per bulan: tpp_sesudah <= Rp700.000\n\n" + Self.pagu
                + "jaminan pagu untuk Skpd per tahun: jumlah(Pegawai.tpp_sesudah) <= Rp1.500.000\n")
        #expect(world.gate() == .findings)
        #expect(
            Array(world.verdict.dropFirst()) == [
                "  ✗ rendah: 4 dari 4",
                "      a, 2025-03: Rp1.000.000, paling banyak Rp700.000; lebih Rp300.000 (42,86 %)",
                "      b, 2025-03: Rp1.000.000, paling banyak Rp700.000; lebih Rp300.000 (42,86 %)",
                "      c, 2025-03: Rp800.000, paling banyak Rp700.000; lebih Rp100.000 (14,29 %)",
                "      d, 2025-03: Rp800.000, paling banyak Rp700.000; lebih Rp100.000 (14,29 %)",
                "  ✗ pagu: 2 dari 2",
                "      Satu, 2025: Rp2.000.000, paling banyak Rp1.500.000; lebih Rp500.000 (33,33 %)",
                "      Dua, 2025: Rp1.600.000, paling banyak Rp1.500.000; lebih Rp100.000 (6,67 %)", "",
                "2 dari 2 batas tidak terpenuhi", "",
            ])
    }

    /// b, c and d change by as much; a does not, and has no number.
    @Test func peopleAreMaskedUnlessAskedFor() {
        let world = MemoryWorld.withGate(
            "jaminan rendah untuk Pegawai per bulan: tpp_sesudah < Rp900.000\n\njaminan turun untuk Pegawai per bulan: tpp_sesudah >= tpp_sebelum\n\njaminan pagu untuk Skpd per tahun: jumlah(Pegawai.tpp_sesudah) <= Rp1.800.000\n"
        )
        #expect(Program.run(MemoryWorld.command, in: world) == .findings)
        let places = world.verdict.filter { $0.hasPrefix("      ") }.map { $0.prefix { $0 != ":" } }
        #expect(
            places == [
                "      Pegawai, 2025-03", "      Pegawai 1, 2025-03", "      Pegawai 2, 2025-03",
                "      (kelompok kurang dari 5 orang)",
            ])
    }

    /// Offices Satu and Dua are of two people, Empat of one who is paid Rp700.000, Tiga of six who are each paid Rp1.000.000.
    private func withALargerOffice(_ limits: String) -> MemoryWorld {
        let world = MemoryWorld.withGate(limits)
        world.change("data/pegawai.csv", "d,Dua,50\n", "d,Dua,50\nf,Empat,10\n")
        world.change("data/hadir.csv", "d,2025-03-03\n", "d,2025-03-03\nf,2025-03-03\n")
        for person in 1...6 {
            world.change("data/pegawai.csv", "d,Dua,50\n", "d,Dua,50\ne\(person),Tiga,90\n")
            world.change("data/hadir.csv", "d,2025-03-03\n", "d,2025-03-03\ne\(person),2025-03-03\n")
        }
        return world
    }

    /// What the report hides no limit tells: neither the office of two people nor what it is paid.
    @Test(arguments: ["human", "concise", "json", "junit", "github", "sarif"])
    func smallGroupsAreNotShown(format: String) throws {
        let limits = "jaminan pagu untuk Skpd per tahun: jumlah(Pegawai.tpp_sesudah) <= Rp1.800.000\n"
        let world = withALargerOffice(limits)
        world.variables["GITHUB_STEP_SUMMARY"] = "ringkasan.md"
        #expect(Program.run(MemoryWorld.command + ["--format", format], in: world) == .findings)
        let said =
            (format == "human" ? world.verdict.joined(separator: "\n") : world.output)
            + (world.text("ringkasan.md") ?? "")
        #expect(said.contains("Tiga, 2025: Rp6.000.000"), "\(said)")
        // One line names only what exceeds the limit most.
        #expect(said.contains("(kelompok kurang dari 5 orang)") != (format == "concise"), "\(said)")
        for secret in ["Satu", "Rp2.000.000", "Rp200.000", "Dua", "Rp1.600.000"] {
            #expect(!said.contains(secret), "\(secret): \(said)")
        }
        let open = withALargerOffice(limits)
        #expect(open.gate() == .findings)
        #expect(open.verdict.contains { $0.hasPrefix("      Satu, 2025: Rp2.000.000") })
        let all = withALargerOffice(limits)
        #expect(Program.run(MemoryWorld.command + ["--min-cell", "2"], in: all) == .findings)
        #expect(all.verdict.contains { $0.hasPrefix("      Satu, 2025: Rp2.000.000") })
    }

    /// Satu is nearest to the limit; of those that may be told, Tiga is.
    @Test func theRoomLeftIsThatOfALargerGroup() {
        let world = withALargerOffice(
            "jaminan pagu untuk Skpd per tahun: jumlah(Pegawai.tpp_sesudah) <= Rp1.100.000 * banyak(Pegawai) - (jika banyak(Pegawai) > 2 maka Rp0 selain itu Rp200.000)\n"
        )
        #expect(Program.run(MemoryWorld.command, in: world) == .done)
        #expect(
            world.verdict.contains(
                "  ✓ pagu: Tiga, 2025: Rp6.000.000, paling banyak Rp6.600.000; sisa Rp600.000 (9,09 %)"),
            "\(world.verdict)")
    }

    /// Where only one office is small, the next larger is hidden with it, as in the report.
    @Test func whatTellsASmallGroupIsNotShownEither() {
        let world = withALargerOffice("jaminan pagu untuk Skpd per tahun: jumlah(Pegawai.tpp_sesudah) <= Rp100.000\n")
        world.change("data/pegawai.csv", "c,Dua,65\n", "c,Satu,65\n")
        world.change("data/pegawai.csv", "d,Dua,50\n", "d,Tiga,50\n")
        world.change("data/pegawai.csv", "f,Empat,10\n", "f,Tiga,10\n")
        #expect(Program.run(MemoryWorld.command, in: world) == .findings)
        #expect(
            Array(world.verdict.dropFirst(1).prefix(3)) == [
                "  ✗ pagu: 2 dari 2", "      (kelompok kurang dari 5 orang)",
                "      (kelompok lain yang disembunyikan)",
            ])
    }

    @Test func manyFilesOfLimits() {
        let world = MemoryWorld.withGate("jaminan turun untuk Pegawai per bulan: tpp_sesudah >= tpp_sebelum\n")
        world.files["lagi.policy"] = Array(
            "limits More to TPP_Kecil\n\nguarantee total for everything per month: sum(Pegawai.tpp_after) <= Rp4,000,000\n"
                .utf8)
        #expect(world.gate("lagi.policy") == .findings)
        #expect(
            world.output.contains(
                "Batas `Batas_TPP`:\n  ✗ turun: 1 dari 4\n      c, 2025-03: Rp800.000, paling sedikit Rp900.000"))
        #expect(
            world.output.contains(
                "Limits `More`:\n  ✓ total: 2025-03: Rp3,600,000, at most Rp4,000,000; room Rp400,000 (10 %)\n"))
    }

    /// A year is checked where it begins within the limits' time; nothing checked is nothing kept.
    @Test func aLimitThatChecksNothingIsNotKept() {
        let world = MemoryWorld.withGate(
            "jaminan total untuk semua per tahun: jumlah(Pegawai.tpp_sesudah) <= Rp9.000.000\n")
        world.change("batas.policy", "1 Januari 2025", "1 Maret 2025")
        #expect(world.gate() == .findings)
        #expect(world.verdict.contains { $0.hasPrefix("  ✗ total: tidak ada masa") })
        let open = MemoryWorld.withGate(
            "jaminan total untuk semua per tahun: jumlah(Pegawai.tpp_sesudah) <= Rp9.000.000\n")
        open.change("batas.policy", "  berlaku sejak 1 Januari 2025\n", "")
        #expect(open.gate() == .done)
    }

    @Test func nothingScoredIsNothingKept() {
        let world = MemoryWorld.withGate(
            "jaminan total untuk semua per tahun: jumlah(Pegawai.tpp_sesudah) <= Rp9.000.000\n")
        #expect(world.gate("--from", "2019", "--to", "2019") == .findings)
        #expect(world.verdict.contains("  ✗ total: tidak ada yang dihitung, jadi tidak ada yang diperiksa"))
    }

    @Test func aConditionThatIsNoFigureIsToldByItsParts() {
        let world = MemoryWorld.withGate(
            "jaminan tetap untuk Pegawai per bulan: grade_sesudah <= grade_sebelum\n\njaminan bukan_c untuk Pegawai per bulan: grade_sesudah <> B\n"
        )
        #expect(world.gate() == .findings)
        #expect(world.verdict.contains("  ✓ tetap"))
        #expect(
            world.verdict.contains { $0.hasPrefix("      c, 2025-03: ") && $0.contains("grade_sesudah = B") },
            "\(world.verdict)")
    }

    @Test func rejectedRowsOfTheLimitsOwnDataFailTheRun() {
        let world = MemoryWorld.withGate(
            Self.pagu + "jaminan pagu untuk Skpd per tahun: jumlah(Pegawai.tpp_sesudah) <= Rp9.000.000\n")
        #expect(world.gate() == .done)
        world.change("data/pagu.csv", "1950000", "banyak")
        #expect(world.gate("--out", "hasil") == .findings)
        #expect(world.errors.contains("`Pagu`: 1 baris ditolak"))
        #expect(world.text("hasil/rejected.csv")?.contains("banyak") == true)
    }

    // MARK: Formats

    static let both =
        "jaminan turun untuk Pegawai per bulan: tpp_sesudah >= tpp_sebelum\n\njaminan total untuk semua per tahun: jumlah(Pegawai.tpp_sesudah) <= Rp4.000.000\n"

    /// A limit that is kept only because a month is missing must not look better for it.
    @Test func monthsMissingFromTheDataAreToldInEveryForm() {
        for format in ["human", "junit", "github"] {
            let world = MemoryWorld.withGate(
                "jaminan turun untuk Pegawai per tahun:\n  jumlah(tpp_sesudah) >= 85 % * jumlah(tpp_sebelum)\n")
            world.files["data/hadir.csv"] = Array(
                "nip,tanggal\na,2025-03-03\na,2025-04-03\na,2025-06-03\na,2025-07-03\n".utf8)
            #expect(world.gate("--format", format) == .done)
            let place = format == "human" ? world.output : world.errors
            #expect(
                place.ranges(of: "catatan `Hadir` tidak mempunyai satu baris pun dalam Mei 2025").count == 1,
                "\(format)")
        }
    }

    @Test func junitHoldsACaseForEachLimit() {
        let world = MemoryWorld.withGate(Self.both)
        #expect(world.gate("--format", "junit") == .findings)
        #expect(world.output.hasPrefix("<?xml"))
        #expect(world.output.contains("tests=\"2\" failures=\"1\""))
        #expect(world.output.contains("<failure message=\"batas `turun` dilampaui (1 dari 4): c, 2025-03:"))
        #expect(world.output.contains("sisa Rp400.000 (10 %)</system-out>"))
    }

    @Test func githubShowsThemAtTheirLinesAndOnThePage() {
        let world = MemoryWorld.withGate(Self.both)
        world.variables["GITHUB_STEP_SUMMARY"] = "ringkasan.md"
        #expect(world.gate("--format", "github") == .findings)
        #expect(world.output.hasPrefix("::error file=batas.policy,line=4,"))
        #expect(world.output.split(separator: "\n").count == 1)
        let page = world.text("ringkasan.md") ?? ""
        #expect(page.contains("| ✗ | turun | c, 2025-03: Rp800.000,"))
        #expect(page.contains("| ✓ | total | 2025: Rp3.600.000,"))
    }

    @Test func aFormatIsForLimits() {
        let world = MemoryWorld.withGate(Self.both)
        let arguments = [
            "simulate", "tpp.policy", "--amend", "perubahan.policy", "--data", "data", "--format", "junit",
        ]
        #expect(Program.run(arguments, in: world) == .unable)
        #expect(world.errors.contains("`--format junit`"))
    }

    @Test func eachOptionTakesItsKindOfFile() {
        let world = MemoryWorld.withGate(Self.both)
        #expect(world.gate("perubahan.policy") == .unable)
        #expect(world.errors.contains("`--gate perubahan.policy`: bukan berkas batas"))
        let other = MemoryWorld.withGate(Self.both)
        let arguments = ["simulate", "tpp.policy", "--amend", "batas.policy", "--data", "data"]
        #expect(Program.run(arguments, in: other) == .unable)
        #expect(other.errors.contains("pakai `--gate batas.policy` pada `simulate`"))
    }

    @Test func limitsOfAnotherRegulationAreRefused() {
        let world = MemoryWorld.withGate(Self.both)
        world.files["lain.policy"] = Array(
            MemoryWorld.regulation.replacing("TPP_Kecil", with: "TPP_Lain").utf8)
        world.change("batas.policy", "TPP_Kecil", "TPP_Lain")
        #expect(world.gate() == .unable)
        #expect(world.errors.contains("`Batas_TPP` membatasi perubahan `TPP_Lain`"))
    }

    @Test func limitsAreNotScored() {
        let world = MemoryWorld.withGate(Self.both)
        #expect(run("score", "batas.policy", "--data", "data", "--out", "hasil", in: world) == .findings)
        #expect(world.errors.contains("batas saja tidak dapat dihitung"))
        #expect(run("score", "tpp.policy", "batas.policy", "--data", "data", "--out", "hasil", in: world) == .done)
        #expect(world.text("hasil/daftar_tpp.csv")?.contains("c,2025-03,B,900000") == true)
    }

    /// A guarantee of limits can be expected like any value.
    @Test func testsSpeakOfGuarantees() {
        let world = MemoryWorld.withGate(
            """
            jaminan turun untuk Pegawai per bulan: tpp_sesudah >= 90 % * tpp_sebelum

            uji "sepuluh persen" periode Maret 2025
              diberikan Pegawai
                | nip | tpp_sebelum | tpp_sesudah |
                | a   | Rp100       | Rp90        |
                | b   | Rp100       | Rp89        |
              diharapkan Pegawai
                | nip | turun |
                | a   | ya    |
                | b   | tidak |

            """)
        #expect(run("test", "batas.policy", "--coverage-min", "100", "--threshold-min", "100", in: world) == .done)
        world.change("batas.policy", "| b   | tidak |", "| b   | ya    |")
        #expect(run("test", "batas.policy", in: world) == .findings)
    }
}
