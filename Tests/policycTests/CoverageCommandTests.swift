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
        #expect(whole.output.contains("`dibayar`, ambang `masuk <= 08:30`: coba `masuk = 08:31`\n"))
    }

    @Test func lessThanWantedIsAFinding() {
        let world = MemoryWorld.withStarter()
        #expect(run("test", "kota", "--coverage-min", "100", in: world) == .done)
        #expect(run("test", "kota", "--coverage-min", "100", "--filter", "hari", in: world) == .findings)
        #expect(world.errors.contains("cakupan Uang_Makan 2"))
        #expect(world.errors.contains("%, diminta paling sedikit 100 %"))
        #expect(run("test", "kota", "--threshold-min", "100", "--filter", "tarif", in: world) == .findings)
        #expect(world.errors.contains("ambang dan syarat Uang_Makan teruji"))
        #expect(run("test", "kota", "--coverage-min", "101", in: world) == .unable)
    }

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
        #expect(run("test", "kota", "--coverage-out", "c", in: world) == .unable)
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
