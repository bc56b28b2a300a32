import Evaluator
import Glibc
import Testing

@testable import policyc

/// A folder of its own for a test, removed with all that is in it.
private final class Folder {
    let path: String

    init() throws {
        var template = Array("/tmp/policyc-test-XXXXXX".utf8CString)
        let isMade = unsafe template.withUnsafeMutableBufferPointer { buffer in
            unsafe buffer.baseAddress.map { unsafe mkdtemp($0) != nil } ?? false
        }
        if !isMade { throw WorldError(path: "/tmp", errno: errno) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    func file(_ name: String) -> String { path + "/" + name }

    deinit { Self.remove(path) }

    private static func remove(_ path: String) {
        let world = SystemWorld()
        for name in (try? world.names(in: path)) ?? [] {
            let inner = path + "/" + name
            if world.kind(of: inner) == .folder { remove(inner) } else { try? world.remove(inner) }
        }
        _ = unsafe rmdir(path)
    }
}

@Suite struct SystemWorldTests {
    private let world = SystemWorld()

    @Test func filesAreReplacedWholeAndKeepTheirPermissions() throws {
        let folder = try Folder()
        let path = folder.file("a.policy")
        try world.replace(path, with: Array("satu".utf8))
        #expect(unsafe chmod(path, 0o640) == 0)
        #expect(unsafe symlink("a.policy", folder.file("taut")) == 0)
        try world.replace(folder.file("taut"), with: Array("dua".utf8))
        #expect(try world.contents(of: path) == Array("dua".utf8))
        var status = stat()
        #expect(unsafe stat(path, &status) == 0)
        #expect(status.st_mode & 0o777 == 0o640)
        #expect(try world.names(in: folder.path).sorted() == ["a.policy", "taut"])
    }

    @Test func foldersAreMadeWithTheirParents() throws {
        let folder = try Folder()
        try world.makeFolder(folder.file("a/b/c"))
        try world.makeFolder(folder.file("a/b/c"))
        #expect(world.kind(of: folder.file("a/b/c")) == .folder)
        try world.replace(folder.file("berkas"), with: [])
        #expect(throws: WorldError(path: folder.file("berkas"), reason: .isNotFolder)) {
            try world.makeFolder(folder.file("berkas/x"))
        }
    }

    @Test func whatIsMissingIsSaid() throws {
        let folder = try Folder()
        let path = folder.file("tidak_ada")
        #expect(throws: WorldError(path: path, reason: .notFound)) { try world.contents(of: path) }
        #expect(throws: WorldError(path: path, reason: .notFound)) { try world.source(path) }
        #expect(throws: WorldError(path: folder.path, reason: .isFolder)) { try world.contents(of: folder.path) }
        #expect(throws: WorldError(path: folder.path, reason: .isFolder)) {
            try world.replace(folder.path, with: [])
        }
    }

    @Test func aSourceIsReadAtAnyPlace() throws {
        let folder = try Folder()
        let path = folder.file("data.csv")
        try world.replace(path, with: Array("0123456789".utf8))
        let source = try world.source(path)
        #expect(source.count == 10)
        #expect(try source.readAll() == Array("0123456789".utf8))
        var part = [UInt8](repeating: 0, count: 3)
        let count = try unsafe part.withUnsafeMutableBytes { try unsafe source.read(at: 8, into: $0) }
        #expect(count == 2 && part == [0x38, 0x39, 0])
    }

    @Test(arguments: UnpackingTool.allCases)
    func packedFilesAreUnpacked(tool: UnpackingTool) throws {
        let folder = try Folder()
        let path = folder.file("data.csv")
        let text = Array(String(repeating: "nip,nama\n", count: 20_000).utf8)
        try world.replace(path, with: text)
        // Where the tool is not there, that is what is said.
        guard unsafe system("\(tool.rawValue) -q -f \(path) 2>/dev/null") == 0 else {
            try world.replace(path + tool.suffix, with: [1, 2, 3])
            #expect(throws: WorldError.self) { try world.unpacked(path + tool.suffix, tool: tool) }
            return
        }
        let source = try world.unpacked(path + tool.suffix, tool: tool)
        #expect(try source.readAll() == text)
        try world.replace(path + tool.suffix, with: Array("rusak".utf8))
        #expect(throws: WorldError.self) { try world.unpacked(path + tool.suffix, tool: tool) }
    }
}
