import Testing

@testable import policyc

/// Exceptions changed by amendments, scored on both sides of the date; and what is said where an amendment is not named.
@Suite struct ChangedExceptionTests {
    private static let regulation = """
        peraturan TPP_Kecil
          berlaku sejak 1 Januari 2018

        daftar Pegawai
          nip   : teks kunci
          kelas : bulat 1..15
          alpa  : bulat 0..31

        aturan tpp untuk Pegawai per bulan : rupiah = Rp1.000.000 * kelas

        """
    private static let old = "pengecualian alpa_berulang atas tpp: bila alpa > 3 maka Rp500.000 * kelas"
    private static let new = "pengecualian alpa_berulang atas tpp: bila alpa > 5 maka Rp400.000 * kelas"
    private static let output = "\nkeluaran daftar_tpp untuk Pegawai per bulan: nip, periode, tpp\n"

    private static func amendment(
        _ name: String, from date: String, under: String? = nil, _ items: String, tests: String = ""
    ) -> String {
        var text = "perubahan \(name) atas TPP_Kecil\n  berlaku sejak \(date)\n"
        if let under { text += "  mengingat \(under)\n" }
        return text + "\nangka 1 \(items)\n" + tests
    }

    /// Four and six days of absence, before and after.
    private static let tests = """

        uji "kedua sisi" periode Desember 2024 .. Januari 2025
          diberikan Pegawai
            | nip | kelas | alpa |
            | a   | 1     | 4    |
            | b   | 1     | 6    |
          diharapkan Pegawai
            | nip | periode | tpp         |
            | a   | 2024-12 | Rp500.000   |
            | b   | 2024-12 | Rp500.000   |
            | a   | 2025-01 | Rp1.000.000 |
            | b   | 2025-01 | Rp400.000   |

        """

    private static func expectDone(_ files: [String: String], _ last: String) {
        let world = MemoryWorld(files)
        #expect(run("check", last, in: world) == .done, "\(world.output)\(world.errors)")
        #expect(!world.output.contains("kesalahan"), "\(world.output)")
        world.output = ""
        #expect(run("test", last, in: world) == .done, "\(world.output)\(world.errors)")
        #expect(world.output.contains("1 passed"), "\(world.output)")
    }

    @Test func oneOfTheRegulation() {
        Self.expectDone(
            [
                "tpp.policy": Self.regulation + Self.old + "\n" + Self.output,
                "p1.policy": Self.amendment(
                    "P1", from: "1 Januari 2025", "ubah pengecualian alpa_berulang menjadi \(Self.new)",
                    tests: Self.tests),
            ], "p1.policy")
    }

    @Test(arguments: [
        ["ubah pengecualian alpa_berulang menjadi \(new)"],
        ["hapus pengecualian alpa_berulang", "sisipkan \(new)"],
    ])
    func oneOfAnEarlierAmendment(items: [String]) {
        let joined = items.count == 1 ? items[0] : items[0] + "\nangka 2 " + items[1]
        Self.expectDone(
            [
                "tpp.policy": Self.regulation + Self.output,
                "p1.policy": Self.amendment("P1", from: "1 April 2024", "sisipkan \(Self.old)"),
                "p2.policy": Self.amendment("P2", from: "1 Januari 2025", under: "P1", joined, tests: Self.tests),
            ], "p2.policy")
    }

    @Test func oneBelowItsRule() {
        let inner = Self.old.replacing("pengecualian alpa_berulang atas tpp", with: "  kecuali alpa_berulang")
        Self.expectDone(
            [
                "tpp.policy": String(Self.regulation.dropLast()) + inner + "\n" + Self.output,
                "p1.policy": Self.amendment(
                    "P1", from: "1 Januari 2025", "ubah pengecualian alpa_berulang menjadi \(Self.new)",
                    tests: Self.tests),
            ], "p1.policy")
    }

    /// Written by hand, without an end.
    @Test func versionsWithoutAnEnd() {
        let later = Self.new.replacing("atas tpp:", with: "atas tpp berlaku sejak 1 Januari 2025:")
        Self.expectDone(
            ["tpp.policy": Self.regulation + Self.old + "\n\n" + later + "\n" + Self.output + Self.tests], "tpp.policy")
    }

    @Test(arguments: [
        ("", "N002"), (" berlaku sejak 1 Januari 2018", "N002"), (" berlaku sejak 1 Juni 2024", "V001"),
    ])
    func versionsThatMeet(validity: String, code: String) {
        let first = Self.old.replacing(
            "atas tpp:", with: "atas tpp berlaku sejak 1 Januari 2018 sampai dengan 31 Desember 2024:")
        let second = Self.new.replacing("atas tpp:", with: "atas tpp\(validity):")
        let world = MemoryWorld(["tpp.policy": Self.regulation + first + "\n\n" + second + "\n" + Self.output])
        #expect(run("check", "tpp.policy", in: world) != .done)
        #expect(world.output.contains("[\(code)]"), "\(world.output)")
    }

    /// The first amendment is in the text already, and is no file any more: the place is where it is named.
    @Test func whatIsNotThereIsShownWhereItIsNamed() {
        let world = MemoryWorld([
            "tpp.policy": Self.regulation + Self.old + "\n" + Self.output,
            "p2.policy": Self.amendment(
                "P2", from: "1 Januari 2025", under: "P1", "ubah pengecualian alpa_berulang menjadi \(Self.new)"),
        ])
        #expect(run("check", "p2.policy", "--format", "concise", in: world) != .done)
        #expect(world.output.contains("p2.policy:3:13: "), "\(world.output)")
        #expect(world.output.contains("N007"), "\(world.output)")
    }

    @Test func anEarlierAmendmentThatIsNotNamedIsSuggested() {
        let files = [
            "tpp.policy": Self.regulation + "parameter dasar : rupiah = Rp1\n" + Self.output,
            "p1.policy": Self.amendment("P1", from: "1 April 2024", "ubah parameter dasar menjadi Rp2"),
        ]
        for (expected, isSuggested) in [("Rp2", true), ("Rp3", false)] {
            let world = MemoryWorld(files)
            world.files["p2.policy"] = Array(
                Self.amendment("P2", from: "1 Januari 2025", "ubah parameter dasar dari \(expected) menjadi Rp4").utf8)
            #expect(run("check", "p2.policy", in: world) != .done)
            #expect(world.output.contains("A003"), "\(world.output)")
            #expect(world.output.contains("tulis `mengingat P1`") == isSuggested, "\(world.output)")
        }
    }
}
