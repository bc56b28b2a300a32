import Testing

@testable import policyc

/// Coverage and mutants of an amendment: what it says itself, at its place in its own file.
@Suite struct AmendmentCoverageTests {
    private static let amendment = """
        perubahan Ubah atas Acak
          berlaku sejak 1 Februari 2025

        angka 1 ubah tabel penilaian baris waktu >= 900 menit: bagian menjadi 90 %
        angka 2 sisipkan pengecualian rendah atas bayar: bila kelas <= 3 maka Rp5

        uji "kelas 3" periode Februari 2025
          diberikan Pegawai
            | nip | kelas |
            | a   | 3     |
          diharapkan Pegawai
            | nip | bayar |
            | a   | Rp5   |

        """

    private static let cell = """
        uji "900 menit" periode Februari 2025
          diberikan Pegawai
            | nip | kelas | waktu     |
            | a   | 4     | 900 menit |
          diharapkan Pegawai
            | nip | bagian |
            | a   | 90 %   |

        """

    @Test func whatIsUntestedIsNamedInTheAmendment() {
        let world = MemoryWorld(["acak.policy": ClauseSharesTests.policy, "ubah.policy": Self.amendment])
        #expect(run("test", "ubah.policy", "--coverage", "--mutate", in: world) == .done)
        #expect(world.output.contains("  baris tabel: 0/1\n"), "\(world.output)")
        // The bound of the new exception is tried on one side only.
        #expect(world.output.contains("ubah.policy:5: `bayar`: "))
        world.files["ubah.policy"] = Array((Self.amendment + Self.cell).utf8)
        #expect(!world.output.contains("acak.policy:"))
        world.output = ""
        #expect(run("test", "ubah.policy", "--coverage", in: world) == .done)
        #expect(world.output.contains("  baris tabel: 1/1\n"), "\(world.output)")
    }
}
