import Testing

@testable import policyc

@Suite struct TestCommandTests {
    @Test func theClosingLineIsAloneAndTheSameInBothLanguages() {
        let world = MemoryWorld.withStarter()
        #expect(run("test", "kota", in: world) == .done)
        #expect(world.output == "2 uji dari 1 peraturan dijalankan\n2 passed, 0 failed\n")
        let english = MemoryWorld.withStarter()
        #expect(run("test", "kota", "--lang", "en", in: english) == .done)
        #expect(english.output == "2 tests of 1 policy run\n2 passed, 0 failed\n")
    }

    @Test func aFailureShowsWhatWasExpectedAndFound() {
        let world = MemoryWorld.withStarter()
        world.change(MemoryWorld.policy, "Rp740.000", "Rp741.000")
        #expect(run("test", "kota", in: world) == .findings)
        #expect(world.output.contains("kesalahan[U900]: uji gagal: tarif menurut golongan\n"))
        #expect(world.output.contains("`uang_makan` (c, 2025-01): diharapkan Rp741.000, ternyata Rp740.000"))
        #expect(world.output.hasSuffix("\n1 passed, 1 failed\n"))
    }

    @Test func noTestAtAllIsAFailure() {
        let world = MemoryWorld(["a.policy": CheckCommandTests.good])
        #expect(run("test", "a.policy", in: world) == .findings)
        #expect(world.output.hasSuffix("\n0 passed, 0 failed\n"))
        #expect(world.output.contains("kesalahan[U030]: peraturan ini tidak mempunyai uji\n  ┌─ a.policy:1:11\n"))
    }

    @Test func filterChoosesByName() {
        let world = MemoryWorld.withStarter()
        #expect(run("test", "kota", "--filter", "^tarif", in: world) == .done)
        #expect(world.output.hasSuffix("\n1 passed, 0 failed\n"))
        let none = MemoryWorld.withStarter()
        #expect(run("test", "kota", "--filter", "xyz", in: none) == .findings)
        #expect(none.output.contains("kesalahan[U030]: tidak ada uji yang namanya cocok dengan `xyz`"))
        let wrong = MemoryWorld.withStarter()
        #expect(run("test", "kota", "--filter", "(", in: wrong) == .unable)
        #expect(wrong.errors.contains("pola `(` tidak sah"))
    }

    @Test func policyErrorsCountAsWell() {
        let world = MemoryWorld.withStarter()
        world.files["kota/rusak.policy"] = Array(CheckCommandTests.bad.utf8)
        #expect(run("test", "kota", in: world) == .findings)
        #expect(world.output.contains("kesalahan[S007]"))
        #expect(
            world.output.hasSuffix(
                "\n2 uji dari 1 peraturan dijalankan; uji 1 peraturan menunggu kesalahannya diperbaiki (penjelasan: `policyc explain S007`)\n"
                    + "2 passed, 0 failed\n"))
    }

    @Test func testsWaitForErrorsAndAreNotMissed() {
        let world = MemoryWorld(["a.policy": CheckCommandTests.bad])
        #expect(run("test", "a.policy", in: world) == .findings)
        #expect(
            world.output.hasSuffix(
                "\nuji 1 peraturan menunggu kesalahannya diperbaiki (penjelasan: `policyc explain S007`)\n0 passed, 0 failed\n"
            ))
        #expect(!world.output.contains("U030"))
        let english = MemoryWorld(["a.policy": CheckCommandTests.bad, "b.policy": CheckCommandTests.bad])
        #expect(run("test", "a.policy", "b.policy", "--lang", "en", in: english) == .findings)
        #expect(
            english.output.contains(
                "\nthe tests of 2 policies wait until their errors are mended (explained by `policyc explain S007`)\n"))
    }

    @Test func coverageListsWhatNoTestGoesThrough() {
        let world = MemoryWorld.withStarter()
        #expect(run("test", "kota", "--coverage", in: world) == .done)
        #expect(world.output.contains("Cakupan Uang_Makan: 100 %"))
        let part = MemoryWorld.withStarter()
        #expect(run("test", "kota", "--coverage", "--filter", "hari", in: part) == .done)
        #expect(part.output.contains("Cakupan Uang_Makan: 28 % (2 dari 7)"))
        #expect(part.output.contains("Belum diuji:\n"))
        #expect(part.output.contains(": `tarif`\n"))
    }

    @Test func jsonAndJUnitKeepStandardOutputToThemselves() {
        let json = MemoryWorld.withStarter()
        json.change(MemoryWorld.policy, "Rp740.000", "Rp741.000")
        #expect(run("test", "kota", "--format", "json", "--coverage", in: json) == .findings)
        #expect(json.output.hasPrefix("{\n") && json.output.hasSuffix("}\n"))
        #expect(json.output.contains("\"expected\": \"Rp741.000\""))
        #expect(json.output.contains("\"percent\": 100"))
        #expect(json.errors == "1 passed, 1 failed\n")
        let junit = MemoryWorld.withStarter()
        junit.change(MemoryWorld.policy, "uji \"tarif", "uji \"<tarif & >")
        junit.files["kota/rusak.policy"] = Array(CheckCommandTests.bad.utf8)
        #expect(run("test", "kota", "--format", "junit", in: junit) == .findings)
        #expect(junit.output.contains(#"<testsuites tests="3" failures="1" errors="0">"#))
        #expect(
            junit.output.contains(#"<testcase name="&lt;tarif &amp; &gt; menurut golongan" classname="Uang_Makan""#))
        #expect(junit.output.hasSuffix("</testsuites>\n"))
        #expect(junit.errors == "2 passed, 0 failed\n")
    }

    @Test func whatCannotBeReadEndsTheWork() {
        #expect(run("test", "tidak_ada.policy") == .unable)
    }
}
