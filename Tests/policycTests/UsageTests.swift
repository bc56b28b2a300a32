import Testing

@testable import policyc

@Suite struct UsageTests {
    @Test(arguments: ["check", "score"])
    func helpIsNoError(command: String) {
        let world = MemoryWorld()
        #expect(run(command, "--help", in: world) == .done)
        #expect(world.output.contains("PEMAKAIAN: policyc \(command)"))
        #expect(world.errors.isEmpty)
    }

    @Test func helpSpeaksBothLanguages() {
        let indonesian = MemoryWorld()
        #expect(run("--help", in: indonesian) == .done)
        #expect(indonesian.output.contains("Periksa peraturan tanpa data"))
        let english = MemoryWorld()
        english.variables["LANG"] = "en_GB.UTF-8"
        #expect(run("--help", in: english) == .done)
        #expect(english.output.contains("Check policies without data"))
        #expect(!english.output.contains("PEMAKAIAN"))
        let asked = MemoryWorld()
        #expect(run("check", "--help", "--lang", "en", in: asked) == .done)
        #expect(asked.output.contains("USAGE: policyc check"))
    }

    /// No word of the parser is left in English, and the second column stays in line.
    @Test(arguments: ["check", "score", "sample", "test"])
    func helpIsIndonesianThroughout(command: String) {
        let world = MemoryWorld()
        #expect(run(command, "--help", in: world) == .done)
        for word in ["OVERVIEW", "USAGE", "OPTIONS", "default", "values:", "<policy>", "<period>", "<name", "Show "] {
            #expect(!world.output.contains(word), "\(word)")
        }
        #expect(world.output.contains("\n  <peraturan>             Berkas .policy"))
    }

    @Test func versionIsAResult() {
        let world = MemoryWorld()
        #expect(run("--version", in: world) == .done)
        #expect(world.output == Program.version + "\n")
    }

    @Test func unknownCommandSuggestsTheNearest() {
        let world = MemoryWorld()
        #expect(run("chek", "a.policy", in: world) == .unable)
        #expect(world.errors == "kesalahan: tidak ada perintah `chek`\n  = saran: mungkin maksud Anda `check`\n")
        let nested = MemoryWorld()
        #expect(run("data", "chekc", "--lang", "en", in: nested) == .unable)
        #expect(nested.errors.contains("did you mean `check`?"))
    }

    @Test func unknownCommandUnlikeAnyOtherListsThem() {
        let world = MemoryWorld()
        #expect(run("terbang", in: world) == .unable)
        #expect(world.errors.contains("perintah yang ada: check, "))
    }

    @Test func unknownOptionSuggestsTheNearest() {
        let world = MemoryWorld()
        #expect(run("check", "--formt", "json", "a.policy", in: world) == .unable)
        #expect(world.errors.contains("tidak ada opsi '--formt'. Mungkin maksud Anda '--format'?"))
    }

    @Test func missingArgumentsAndWrongValuesAreUsage() {
        for arguments in [["check"], ["check", "--format", "xml", "a"], ["score", "a.policy"]] {
            let world = MemoryWorld()
            #expect(Program.run(arguments, in: world) == .unable)
            #expect(world.errors.hasPrefix("kesalahan: "))
            #expect(world.output.isEmpty)
        }
    }

    @Test func editDistanceCountsSwapsOnce() {
        #expect(editDistance("chekc", "check") == 1)
        #expect(editDistance("", "abc") == 3)
        #expect(editDistance("abc", "abc") == 0)
    }
}
