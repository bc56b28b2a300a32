import Testing

@testable import policyc

@Suite struct SuggestCommandTests {
    /// The starter's policy, without its tests.
    private func bare() -> MemoryWorld {
        let world = MemoryWorld.withStarter()
        let text = world.text(MemoryWorld.policy) ?? ""
        let end = text.range(of: "## Lampiran")?.lowerBound ?? text.endIndex
        world.files[MemoryWorld.policy] = Array(text[..<end].utf8)
        return world
    }

    @Test func pastedSuggestionsPassAndLeaveNothingOpen() {
        let world = bare()
        #expect(run("test", "kota", "--suggest", in: world) == .done)
        let suggestions = world.output
        #expect(suggestions.hasPrefix("```policy\n# usulan: periksa hasilnya terhadap naskah\nuji \"usulan: dibayar\""))
        #expect(world.errors.isEmpty)
        world.files[MemoryWorld.policy]? += Array(suggestions.utf8)
        world.output = ""
        #expect(run("test", "kota", "--coverage-min", "100", "--threshold-min", "100", in: world) == .done)
        #expect(world.output.hasSuffix(" 0 failed\n"))
        #expect(run("fmt", "--check", "kota", in: world) == .done)
        // Nothing more to suggest.
        world.output = ""
        #expect(run("test", "kota", "--suggest", in: world) == .done)
        #expect(world.output.isEmpty)
    }

    @Test func mistakesThatNoTestNoticesAreNoticed() {
        let world = MemoryWorld([
            "a.policy": """
            peraturan A judul "A" berlaku sejak 1 Januari 2025
            daftar Orang
              nip  : teks kunci
              jam  : bulat 0..100
              upah : rupiah Rp0 .. Rp100.000
            aturan lembur untuk Orang : rupiah =
              jika jam > 10 maka (jam - 10) * upah * 150 % dibulatkan ke bawah ke Rp1 selain itu Rp0
            uji "lembur" periode Januari 2025
              diberikan Orang
                | nip | jam | upah     |
                | a   | 10  | Rp20.001 |
                | b   | 11  | Rp20.000 |
              diharapkan Orang
                | nip | lembur   |
                | a   | Rp0      |
                | b   | Rp30.000 |

            """
        ])
        #expect(run("test", "a.policy", "--suggest", in: world) == .done)
        #expect(world.output.isEmpty)
        #expect(run("test", "a.policy", "--suggest", "--mutate", in: world) == .done)
        // The report is beside the suggestions, not among them.
        #expect(world.errors.contains("Mutan A: "))
        #expect(!world.errors.contains("Tidak ditemukan"))
        world.files["a.policy"]? += Array(world.output.utf8)
        #expect(run("test", "a.policy", "--mutate-min", "100", in: world) == .done)
        world.errors = ""
        world.output = ""
        #expect(run("test", "a.policy", "--suggest-out", "s.policy", "--coverage", in: world) == .done)
        #expect(world.output.hasPrefix("Cakupan A: 100 %"))
    }

    @Test func recordsThatAreOnlyReferredToAndAbsentResults() {
        let world = MemoryWorld([
            "a.policy": """
            peraturan A judul "A" berlaku sejak 1 Januari 2025
            daftar Skpd terbuka
              nama : teks kunci
            daftar Orang
              nip  : teks kunci
              skpd : Skpd
              umur : bulat 0..100 opsional
            catatan Apel milik Skpd pada tanggal
              tanggal : tanggal
              hadir   : bulat 0..100
            aturan ramai untuk Skpd per bulan = jumlah(Apel.hadir) > 50
            aturan khusus untuk Skpd = nama = "BLUD Meuraxa"
            aturan sisa untuk Orang : bulat opsional = jika ada umur maka umur selain itu kosong

            """
        ])
        #expect(run("test", "a.policy", "--suggest", in: world) == .done)
        #expect(world.output.contains("| kosong |"))
        #expect(world.output.contains("\"BLUD Meuraxa\""))
        world.files["a.policy"]? += Array(world.output.utf8)
        #expect(run("test", "a.policy", "--coverage-min", "100", "--threshold-min", "100", in: world) == .done)
        #expect(world.errors.isEmpty)
    }

    @Test func theLanguageIsThatOfTheFile() {
        let world = MemoryWorld([
            "a.policy": """
            regulation Sample title "Sample" in force from 1 January 2025
            register Person
              id  : text key
              age : whole 0..100
            rule old for Person = age > 58

            """
        ])
        #expect(run("test", "a.policy", "--suggest-out", "s.policy", "--lang", "id", in: world) == .done)
        #expect(
            world.text("s.policy") == """
                # suggestion: check the results against the text
                test "suggestion: old" period January 2025
                  given Person
                    | id | age |
                    | a  | 58  |
                    | b  | 59  |
                  expected Person
                    | id | old |
                    | a  | no  |
                    | b  | yes |

                """)
        #expect(world.errors == "Ditulis: s.policy\n")
    }

    @Test func whatIsOutOfReachIsNamed() {
        let world = MemoryWorld([
            "a.policy": """
            peraturan A judul "A" berlaku sejak 1 Januari 2025
            daftar Orang
              nip : teks kunci
            catatan Kerja milik Orang pada tanggal
              tanggal : tanggal
              menit   : menit 0..60
            aturan hari untuk Orang per hari = terkecil(jumlah(Kerja.menit); 450 menit)

            """
        ])
        #expect(run("test", "a.policy", "--suggest", in: world) == .done)
        #expect(world.errors.contains("Tidak ditemukan uji pendek untuk"))
        #expect(world.errors.contains("  a.policy:7: `hari`, ambang `terkecil(jumlah(Kerja.menit); 450 menit)`: coba "))
    }
}

extension String {
    fileprivate func range(of part: String) -> Range<String.Index>? { ranges(of: part).first }
}
