import FoundationEssentials
import Testing

@testable import policyc

/// The report as a page.
@Suite struct SimulationPageTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/Simulation")

    /// `UPDATE_SNAPSHOTS=1` writes it anew; look at it in a browser before keeping it.
    @Test(arguments: ["id", "en"]) func isTheSameToTheByte(language: String) throws {
        let (_, world) = SimulatedCity().simulated("--lang", language)
        let page = try #require(world.files["hasil.html"])
        let kept = Self.folder.appending(path: "report.\(language).html")
        if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" {
            try Data(page).write(to: kept)
        } else {
            #expect(try Data(contentsOf: kept) == Data(page))
        }
    }

    @Test func neitherThreadsNorTheOrderOfRowsMatter() throws {
        let city = SimulatedCity(offices: 3, people: 40, months: 3)
        let one = city.world
        let other = city.world
        let lines = try #require(other.text("data/nilai.csv")).split(separator: "\n").map(String.init)
        let shuffled = [lines[0]] + lines.dropFirst().reversed()
        other.files["data/nilai.csv"] = Array((shuffled.joined(separator: "\n") + "\n").utf8)
        var pages: [String] = []
        for (world, threads) in [(one, "1"), (other, "3")] {
            let arguments = ["simulate", "kota.policy", "--amend", "ubah.policy", "--data", "data"]
            #expect(Program.run(arguments + ["--report", "hasil.html", "--threads", threads], in: world) == .done)
            let digest = SHA256.digest(try #require(world.files["data/nilai.csv"]))
            pages.append(try #require(world.text("hasil.html")).replacing(digest, with: "…"))
        }
        #expect(pages[0] == pages[1])
    }

    /// Cities that a page must show as well as any other.
    static let extremes: [(String, SimulatedCity)] = [
        ("one office", SimulatedCity(offices: 1)),
        ("one month", SimulatedCity(months: 1)),
        ("one person", SimulatedCity(offices: 1, people: 1, months: 1)),
        ("sixty months", SimulatedCity(people: 12, months: 60)),
        (
            "three hundred offices",
            SimulatedCity(
                offices: 300, people: 1800, months: 1,
                officeName: { "Badan <script>alert(\($0))</script> & \"Wilayah\" yang namanya panjang sekali \($0)" })
        ),
        ("no change", SimulatedCity(amendment: "angka 1 ubah parameter tambahan menjadi 0 %")),
        ("no grade", SimulatedCity(outputs: ["skor", "tpp"])),
        ("no score", SimulatedCity(outputs: ["grade", "tpp"])),
        ("no money", SimulatedCity(outputs: ["skor", "grade"])),
        ("money alone", SimulatedCity(outputs: ["tpp"])),
        (
            "huge and negative",
            SimulatedCity(
                amendment:
                    "angka 1 ubah aturan potongan menjadi aturan potongan untuk Pegawai : rupiah = Rp40.000.000.000.000 * kelas",
                basis: "Rp1.000.000.000.000")
        ),
        ("one clause", SimulatedCity(amendment: "angka 1 ubah parameter tambahan menjadi 3 %")),
        (
            "twelve clauses",
            SimulatedCity(
                amendment: (1...12).map {
                    "angka \($0) berlaku sejak 1 Januari \(2018 + $0) ubah parameter dasar menjadi Rp1.0\($0 + 10).000"
                }.joined(separator: "\n"))
        ),
    ]

    @Test(arguments: extremes.indices) func isWellFormedAndAlone(number: Int) throws {
        let (name, city) = Self.extremes[number]
        let language = number % 2 == 0 ? "id" : "en"
        let (status, world) = city.simulated("--lang", language)
        #expect(status == .done, "\(name): \(world.output)\(world.errors)")
        let page = try #require(world.text("hasil.html"), "\(name)")
        #expect(Self.faults(of: page) == [], "\(name)")
        #expect(page.contains("<html lang=\"\(language)\">"))
        for foreign in ["http", "<script", "src=", "@import", "url(", "<link"] {
            #expect(!page.contains(foreign), "\(name): \(foreign)")
        }
    }

    @Test func noChangeIsSaidAndNotDrawn() throws {
        let (_, world) = SimulatedCity(amendment: "angka 1 ubah parameter tambahan menjadi 0 %").simulated()
        let page = try #require(world.text("hasil.html"))
        #expect(page.contains("tidak mengubah apa pun"))
        #expect(!page.contains("<figure>"))
    }

    /// The fall in February is the least, however small the rise in March.
    @Test func theLeastChangeOfAPeriodIsTheLowest() throws {
        let (_, world) = SimulatedCity(
            months: 3,
            amendment: """
                angka 1 berlaku sejak 1 Februari 2020 ubah parameter dasar menjadi Rp900.000
                angka 2 berlaku sejak 1 Maret 2020 ubah parameter dasar menjadi Rp1.010.000
                """
        ).simulated()
        let page = try #require(world.text("hasil.html"))
        let heading = try #require(page.split(separator: "\n").first { $0.hasPrefix("<h2>Selisih") })
        #expect(heading.hasPrefix("<h2>Selisih pada 2 dari 3 masa: dari −Rp"), "\(heading)")
        #expect(heading.contains("(Feb 2020) sampai +Rp"), "\(heading)")
        #expect(heading.hasSuffix("(Mar 2020)</h2>"), "\(heading)")
    }

    /// Tags that are not closed, or closed out of turn; attributes whose quotation marks are not paired; `&` that stands for itself.
    static func faults(of page: String) -> [String] {
        var faults: [String] = []
        var open: [Substring] = []
        let body = page.split(separator: "<style>").first.map(String.init) ?? ""
        let rest = page.components(after: "</style>")
        for part in (body + "<style></style>" + rest).split(separator: "<") {
            guard let end = part.firstIndex(of: ">") else {
                faults.append("no end: \(part.prefix(40))")
                continue
            }
            let tag = part[..<end]
            let name = tag.prefix { !$0.isWhitespace && $0 != "/" || $0 == "/" && tag.first == "/" }
            if tag.filter({ $0 == "\"" }).count % 2 == 1 { faults.append("quotes: \(tag)") }
            if name.hasPrefix("!") || ["meta"].contains(name) || tag.hasSuffix("/") { continue }
            if name.hasPrefix("/") {
                if open.last == name.dropFirst() { open.removeLast() } else { faults.append("closes \(name)") }
            } else {
                open.append(name)
            }
        }
        for part in rest.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
        where !["amp;", "lt;", "gt;", "quot;"].contains(where: part.hasPrefix) {
            faults.append("ampersand: \(part.prefix(20))")
        }
        return faults + open.map { "open: \($0)" }
    }
}

extension String {
    fileprivate func components(after mark: String) -> String {
        guard let range = self.firstRange(of: mark) else { return self }
        return String(self[range.upperBound...])
    }
}
