import FoundationEssentials
import Testing

@testable import policyc

/// Faults of regulations as they were printed, each written down word for word: `check` must find them.
///
/// `NAME.policy.md` is the text as printed, `NAME.mended.policy.md` its mended twin, of which nothing is to be said, and
/// `NAME.expected` what the drafter reads, in both languages; `UPDATE_SNAPSHOTS=1` writes it anew.
@Suite struct PrintedFaultTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/Printed")
    static let mended = ".mended.policy.md"

    static var names: [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
        return files.filter { $0.hasSuffix(mended) }.map { String($0.dropLast(mended.count)) }.sorted()
    }

    @Test func everyFaultHasItsTwinAndItsMessage() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
        let expected = Self.names.flatMap { ["\($0).policy.md", "\($0)\(Self.mended)", "\($0).expected"] }
        #expect(files.sorted() == expected.sorted())
    }

    @Test(arguments: names) func isFoundAsPrinted(_ name: String) throws {
        let said = try ["id", "en"].map { language in
            let world = try world("\(name).policy.md")
            _ = run("check", "\(name).policy.md", "--lang", language, in: world)
            #expect(world.output.contains("\(name).policy.md:"), "nothing was found")
            return world.output
        }.joined(separator: "\n")
        let sidecar = Self.folder.appending(path: "\(name).expected")
        if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" {
            try Data(said.utf8).write(to: sidecar)
        } else {
            let expected = try Data(contentsOf: sidecar)
            #expect(String(decoding: expected, as: UTF8.self) == said)
        }
    }

    @Test(arguments: names) func isCleanWhenMended(_ name: String) throws {
        let world = try world("\(name)\(Self.mended)")
        #expect(run("check", "\(name)\(Self.mended)", "--lang", "en", in: world) == .done)
        #expect(world.output.isEmpty, "\(world.output)")
    }

    private func world(_ name: String) throws -> MemoryWorld {
        let world = MemoryWorld()
        world.files[name] = Array(try Data(contentsOf: Self.folder.appending(path: name)))
        return world
    }
}
