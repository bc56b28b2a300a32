import Testing

@testable import policyc

@Suite struct DiffCommandTests {
    private static let base = """
        # Tambahan penghasilan

        ```policy
        peraturan Tpp
          berlaku sejak 1 Januari 2018

        daftar Pegawai
          nip  : teks kunci
          skor : persen 0..100 kelipatan 0,01

        parameter pokok : rupiah = Rp1.000.000

        tabel penilaian untuk Pegawai per bulan
          | skor          | => bayar : persen |
          | >= 80 %       | 100 %             |
          | 60 % ..< 80 % | 75 %              |
          | < 60 %        | 0 %               |

        aturan tpp untuk Pegawai per bulan : rupiah = pokok * bayar dibulatkan ke bawah ke Rp1

        keluaran bayar untuk Pegawai per bulan:
          nip, periode, tpp
        ```

        """

    private func compared(_ before: String, _ after: String, _ more: String...) -> (
        status: policyc.ExitStatus, text: String
    ) {
        let world = MemoryWorld(["a.policy.md": before, "b.policy.md": after])
        let status = Program.run(["diff", "a.policy.md", "b.policy.md"] + more, in: world)
        return (status, world.output)
    }

    @Test func proseLayoutAndLanguageAreNoChange() {
        let moved = Self.base.replacing("# Tambahan penghasilan", with: "# Lampiran\n\nBunyi yang lain.")
            .replacing("| >= 80 %       | 100 %             |\n", with: "")
            .replacing(
                "| < 60 %        | 0 %               |",
                with: "| 40 % ..< 60 % | 0 % |\n  | < 40 % | 0 % |\n  | >= 80 % | 100 % |")
        let result = compared(Self.base, moved)
        #expect(result.status == .done)
        #expect(result.text == "Tpp\nTidak ada yang berubah artinya.\n")
        let world = MemoryWorld(["a.policy.md": Self.base, "b.policy.md": Self.base])
        #expect(run("fmt", "--to", "en", "b.policy.md", in: world) == .done)
        #expect(run("diff", "a.policy.md", "b.policy.md", in: world) == .done)
    }

    @Test func aRegionIsToldWithItsExactEnds() {
        let after = Self.base.replacing("60 % ..< 80 % | 75 %", with: "65 % ..< 80 % | 72,5 %")
            .replacing("< 60 %        |", with: "< 65 %        |")
        let result = compared(Self.base, after)
        #expect(result.status == .findings)
        #expect(result.text.contains("tabel penilaian\n  skor 60 % ..< 65 %: 75 % → 0 %\n"))
        #expect(result.text.contains("  skor 65 % ..< 80 %: 75 % → 72,5 %\n"))
        #expect(result.text.contains("  tpp (karena bayar)\n"))
    }

    @Test func aParameterIsToldWithItsDays() {
        let after = Self.base.replacing(
            "Rp1.000.000\n", with: "Rp1.000.000\nparameter pokok berlaku sejak 1 Juli 2018 = Rp1.200.000\n")
        let result = compared(Self.base, after)
        #expect(result.text.contains("parameter pokok\n  sejak 1 Juli 2018: Rp1.000.000 → Rp1.200.000\n"))
        #expect(result.text.contains("aturan tpp: berubah karena pokok\n  sejak 1 Juli 2018"))
    }

    @Test func anotherNameIsNoChange() {
        let result = compared(
            Self.base,
            Self.base.replacing("bayar : persen", with: "bagian : persen").replacing(
                "pokok * bayar", with: "pokok * bagian"))
        #expect(result.status == .done)
        #expect(result.text.contains("Tidak ada yang berubah artinya."))
        #expect(result.text.contains("nama baru untuk bayar"))
    }

    @Test func anAmendmentIsComparedWithWhatItMakes() {
        let amendment = """
            perubahan Satu atas Tpp
              berlaku sejak 1 Juli 2018

            angka 1 ubah parameter pokok dari Rp1.000.000 menjadi Rp1.100.000
            """
        let world = MemoryWorld(["a.policy.md": Self.base, "satu.policy": amendment])
        #expect(run("diff", "a.policy.md", "satu.policy", in: world) == .findings)
        #expect(world.output.hasPrefix("Tpp → Tpp + Satu\n"))
        let other = MemoryWorld(["a.policy.md": Self.base, "satu.policy": amendment])
        #expect(run("diff", "a.policy.md", "--amend", "satu.policy", in: other) == .findings)
        #expect(other.output == world.output)
    }

    @Test func whatATextRestsOnIsFoundBesideTheOther() {
        let basis = "peraturan Pusat\n  berlaku sejak 1 Januari 2018\n\nparameter pagu : rupiah = Rp9.000.000\n"
        let own = { (figure: String) in
            """
            peraturan Daerah
              berlaku sejak 1 Januari 2018
              mengingat Pusat

            aturan dasar untuk semua = terkecil(pagu; \(figure))
            """
        }
        let world = MemoryWorld([
            "p/pusat.policy": basis, "p/daerah.policy": own("Rp1.000.000"), "lama/daerah.policy": own("Rp900.000"),
        ])
        #expect(run("diff", "lama/daerah.policy", "p/daerah.policy", in: world) == .findings)
        #expect(world.output.contains("aturan dasar\n"))
        #expect(world.output.contains("  Rp900.000 → Rp1.000.000\n"))
    }

    @Test func membersAreToldApartByName() {
        let before = """
            peraturan A
              berlaku sejak 1 Januari 2018

            pilihan Keadaan : hadir, sakit, alpa

            daftar Pegawai
              nip     : teks kunci
              keadaan : Keadaan

            tabel t untuk Pegawai
              | keadaan    | => potongan : persen |
              | hadir      | 0 %                  |
              | selain itu | 3 %                  |
            """
        let after = before.replacing("hadir, sakit, alpa", with: "dinas, hadir, sakit, alpa").replacing(
            "| hadir      | 0 % ", with: "| hadir atau dinas | 0 % ")
        let result = compared("```policy\n\(before)\n```\n", "```policy\n\(after)\n```\n")
        #expect(result.text.contains("  pilihan baru: dinas\n"))
        #expect(result.text.contains("  keadaan = dinas: (belum ada) → 0 %\n"))
        #expect(!result.text.contains("keadaan = hadir"))
    }

    @Test func aHelperThatMakesNoDifferenceIsOnlyNamed() {
        let after = Self.base.replacing(
            "aturan tpp untuk Pegawai per bulan : rupiah = pokok * bayar",
            with:
                "aturan kotor untuk Pegawai per bulan = bayar * pokok\naturan tpp untuk Pegawai per bulan : rupiah = kotor"
        )
        #expect(
            compared(Self.base, after).text == "Tpp\n\naturan baru: kotor\n\nYang disampaikan tidak berubah.\n")
    }

    @Test func whatCannotBeReadCannotBeCompared() {
        #expect(compared(Self.base, "```policy\nperaturan\n```\n").status == .unable)
        let world = MemoryWorld(["a.policy.md": Self.base])
        #expect(run("diff", "a.policy.md", in: world) == .unable)
        #expect(run("diff", "a.policy.md", "tidak_ada.policy", in: world) == .unable)
    }

    @Test func programsReadJSON() {
        let result = compared(Self.base, Self.base.replacing("Rp1.000.000", with: "Rp1.000.001"), "--format", "json")
        #expect(result.status == .findings)
        #expect(result.text.contains("\"before\": \"Rp1.000.000\""))
        #expect(result.text.contains("\"because_of\": ["))
    }
}
