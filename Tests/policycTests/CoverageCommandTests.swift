import Testing

@testable import policyc

@Suite struct CoverageCommandTests {
    @Test func theReportSaysWhatToTry() {
        let world = MemoryWorld.withStarter()
        #expect(run("test", "kota", "--coverage", "--filter", "hari", in: world) == .done)
        #expect(world.output.contains("  sisi ambang: "))
        #expect(world.output.contains(": `tarif`\n"))
        let whole = MemoryWorld.withStarter()
        whole.change(MemoryWorld.policy, "08:31", "08:33")
        #expect(run("test", "kota", "--coverage", in: whole) == .done)
        #expect(whole.output.contains("`dibayar`, ambang `masuk <= batas_masuk`: coba `masuk = 08:31`\n"))
    }

    @Test func lessThanWantedIsAFinding() {
        let world = MemoryWorld.withStarter()
        #expect(run("test", "kota", "--coverage-min", "100", in: world) == .done)
        #expect(run("test", "kota", "--coverage-min", "100", "--filter", "hari", in: world) == .findings)
        #expect(world.output.contains("kesalahan[U105]: cakupan Uang_Makan 2"))
        #expect(world.output.contains("%, diminta paling sedikit 100 %"))
        #expect(world.errors.isEmpty)
        #expect(run("test", "kota", "--threshold-min", "100", "--filter", "tarif", in: world) == .findings)
        #expect(world.output.contains("kesalahan[U106]: ambang dan syarat Uang_Makan teruji"))
        #expect(run("test", "kota", "--coverage-min", "101", in: world) == .unable)
    }

    @Test func aMissedFloorIsInEveryFormat() {
        for format in ["human", "concise", "json", "sarif", "junit", "github"] {
            let world = MemoryWorld.withStarter()
            world.change(MemoryWorld.policy, "08:31", "08:33")
            let status = run(
                "test", "kota", "--threshold-min", "100", "--mutate-min", "100", "--format", format, in: world)
            #expect(status == .findings)
            #expect(world.output.contains("U106"), "\(format)")
            #expect(world.output.contains("U107"), "\(format)")
            #expect(world.output.contains("masuk = 08:31"), "\(format)")
        }
        let rules = (1...14).map { "aturan a\($0) untuk Orang = umur > \($0)\n" }.joined()
        let world = MemoryWorld([
            "a.policy": """
            peraturan A judul "A" berlaku sejak 1 Januari 2025
            daftar Orang
              nip  : teks kunci
              umur : bulat 0..100
            \(rules)uji "a1" periode Januari 2025
              diberikan Orang
                | nip | umur |
                | a   | 1    |
              diharapkan Orang
                | nip | a1    |
                | a   | tidak |

            """
        ])
        #expect(run("test", "a.policy", "--coverage-min", "100", "--format", "github", in: world) == .findings)
        #expect(world.output.split(separator: "\n").count { $0.contains("U105") } == 10)
        #expect(run("test", "a.policy", "--coverage-min", "100", in: world) == .findings)
        #expect(world.output.contains("dan 3 lagi yang tidak disebutkan di sini"))
    }

    @Test func valuesAreInTheUnitAndScaleOfTheText() {
        let world = MemoryWorld(["a.policy": Self.scaled])
        #expect(run("test", "a.policy", "--coverage", "--mutate", in: world) == .done)
        let said = world.output
        #expect(said.contains("ambang `terbesar(Rp0; gaji * p - b)`: coba `gaji * p - b = -Rp0,005`\n"))
        #expect(said.contains("ambang `terbesar(Rp12,5; gaji * p - b)`: coba `gaji * p - b = Rp12,495`\n"))
        #expect(said.contains("ambang `terkecil(menit_bulan / target; 100 %)`: coba `menit_bulan = 6.601 menit`\n"))
        #expect(said.contains("ambang `gaji * 2 + b > Rp1.000.000`: coba `gaji * 2 + b = Rp1.000.001`\n"))
        #expect(said.contains("ambang `terbesar(Rp12,5; gaji * p - b)` digeser melewati `gaji * p - b = Rp12,495`\n"))
        #expect(said.contains("`terkecil(menit_bulan / target; 100 %)` menjadi `menit_bulan / target` saja\n"))
        for wrong in ["1.250.000", "terkecil(menit_bulan;", "…"] { #expect(!said.contains(wrong)) }
        world.output = ""
        #expect(run("sample", "a.policy", "--size", "2", "--out", "contoh", in: world) == .done)
        #expect(!world.errors.contains("1.250.000") && !world.output.contains("1.250.000"))
    }

    static let scaled = """
        peraturan A judul "A" berlaku sejak 1 Januari 2025
        daftar Orang
          nip  : teks kunci
          gaji : rupiah Rp0 .. Rp100.000.000
          b    : rupiah Rp0 .. Rp100.000.000
          p    : persen 0 % .. 100 % kelipatan 0,5 %
          menit_bulan : menit 0 .. 12.000
        parameter target = 6.600 menit
        aturan sisa untuk Orang : rupiah = terbesar(Rp0; gaji * p - b) dibulatkan ke bawah ke Rp1
        aturan lain untuk Orang : rupiah = terbesar(Rp12,5; gaji * p - b) dibulatkan ke bawah ke Rp1
        aturan rasio untuk Orang : persen = terkecil(menit_bulan / target; 100 %) dibulatkan ke bawah ke 0,01 %
        aturan tinggi untuk Orang = gaji * 2 + b > Rp1.000.000
        uji "satu" periode Januari 2025
          diberikan Orang
            | nip | gaji        | b   | p    | menit_bulan |
            | a   | Rp1.000.000 | Rp0 | 50 % | 100 menit   |
          diharapkan Orang
            | nip | sisa      | lain      | rasio  | tinggi |
            | a   | Rp500.000 | Rp500.000 | 1,51 % | ya     |

        """

    @Test func filesAreWrittenInTheFormTheirNameSays() {
        let world = MemoryWorld.withStarter()
        #expect(run("test", "kota", "--coverage-out", "c.info", in: world) == .done)
        let lcov = world.text("c.info") ?? ""
        #expect(lcov.hasPrefix("TN:\nSF:\(MemoryWorld.policy)\nFN:"))
        #expect(lcov.hasSuffix("end_of_record\n"))
        #expect(run("test", "kota", "--coverage-out", "c.json", in: world) == .done)
        #expect(world.text("c.json")?.contains("\"percent\": 100") == true)
        #expect(run("test", "kota", "--coverage-out", "c.txt", in: world) == .done)
        #expect(world.text("c.txt")?.hasPrefix("Cakupan Uang_Makan: 100 %") == true)
        #expect(run("test", "kota", "--coverage-out", "c.pdf", in: world) == .unable)
        #expect(world.errors.contains("berakhiran .html (halaman untuk dibaca dan dicetak)"))
        #expect(run("test", "kota", "--coverage-format", "html", in: world) == .unable)
        #expect(run("test", "kota", "--coverage-out", "c", "--coverage-format", "html", in: world) == .done)
        #expect(world.text("c")?.hasPrefix("<!DOCTYPE html>\n<html lang=\"id\">") == true)
    }

    @Test func thePageMarksLinesAndNeedsNothingElse() {
        let world = MemoryWorld.withStarter()
        #expect(run("test", "kota", "--filter", "hari", "--coverage-out", "c.html", in: world) == .done)
        let page = world.text("c.html") ?? ""
        #expect(page.contains("<div class=\"line none\">"))
        #expect(page.contains("<div class=\"line full\">"))
        #expect(page.contains("&gt; tarif") || page.contains("=&gt; tarif"))
        for outside in ["http:", "https:", "<script", "src=", "url("] { #expect(!page.contains(outside)) }
        // One text, one line each.
        let lines = world.text(MemoryWorld.policy)?.split(separator: "\n").count { $0.contains("aturan ") } ?? 0
        #expect(lines > 0)
        #expect(page.components("<section>") == 2 && page.components("</section>") == 2)
    }

    @Test func partsOfAnotherFileAreCountedThere() {
        let base = """
            peraturan Dasar judul "Dasar" berlaku sejak 1 Januari 2025
            daftar Orang
              nip  : teks kunci
              umur : bulat 0..100
            aturan dewasa untuk Orang = umur >= 17
            uji "dewasa" periode Januari 2025
              diberikan Orang
                | nip | umur |
                | a   | 17   |
              diharapkan Orang
                | nip | dewasa |
                | a   | ya     |

            """
        let local = """
            peraturan Kota judul "Kota" berlaku sejak 1 Januari 2025 mengingat Dasar
            aturan bayar untuk Orang = jika dewasa maka 1 selain itu 0
            uji "bayar" periode Januari 2025
              diberikan Orang
                | nip | umur |
                | a   | 16   |
                | b   | 17   |
              diharapkan Orang
                | nip | bayar |
                | a   | 0     |
                | b   | 1     |

            """
        let world = MemoryWorld(["d.policy": base, "k.policy": local])
        #expect(run("test", "d.policy", "--coverage", in: world) == .done)
        #expect(world.output.contains("coba `umur = 16`"))
        let both = MemoryWorld(["d.policy": base, "k.policy": local])
        #expect(run("test", "d.policy", "k.policy", "--coverage", "--threshold-min", "100", in: both) == .done)
        #expect(both.output.contains("Cakupan Dasar: 100 % (1 dari 1)\n"))
        #expect(both.output.contains("Cakupan Kota: 100 % (3 dari 3)\n"))
        #expect(!both.output.contains("Belum diuji"))
    }
}

extension String {
    fileprivate func components(_ separator: String) -> Int {
        split(separator: separator, omittingEmptySubsequences: false).count
    }
}
