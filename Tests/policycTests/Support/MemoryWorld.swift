import Evaluator

@testable import policyc

/// A machine in memory: files, streams and a terminal that a test can look into.
final class MemoryWorld: World {
    var files: [String: [UInt8]] = [:]
    var folders: Set<String> = []
    var input: [UInt8] = []
    var output = ""
    var errors = ""
    var variables: [String: String] = [:]
    var terminals: Set<OutputStream> = []
    var terminalWidth: Int?
    /// Paths that cannot be read or written.
    var forbidden: Set<String> = []
    /// What a tool makes of a packed file.
    var unpackedFiles: [String: [UInt8]] = [:]

    /// What happens in each wait; when no more does, the user ends the program.
    var events: [(MemoryWorld) -> Void] = []

    init(_ files: [String: String] = [:]) {
        for (path, text) in files { self.files[path] = Array(text.utf8) }
    }

    func text(_ path: String) -> String? { files[path].map { String(decoding: $0, as: UTF8.self) } }

    private func key(_ path: String) -> String { Path.normalized(path) }

    private func isFolder(_ path: String) -> Bool {
        path.isEmpty || path == "." || folders.contains(path) || files.keys.contains { $0.hasPrefix(path + "/") }
    }

    func kind(of path: String) -> PathKind? {
        let key = key(path)
        if files[key] != nil { return .file }
        return isFolder(key) ? .folder : nil
    }

    func contents(of path: String) throws(WorldError) -> [UInt8] {
        let key = key(path)
        if forbidden.contains(key) { throw WorldError(path: path, reason: .notPermitted) }
        if let bytes = files[key] { return bytes }
        throw WorldError(path: path, reason: isFolder(key) ? .isFolder : .notFound)
    }

    func names(in folder: String) throws(WorldError) -> [String] {
        let key = key(folder)
        let prefix = key.isEmpty ? "" : key + "/"
        let inside = (Array(files.keys) + folders).filter { $0.hasPrefix(prefix) && $0 != key }
        return Array(Set(inside.compactMap { $0.dropFirst(prefix.count).split(separator: "/").first.map(String.init) }))
    }

    func source(_ path: String) throws(WorldError) -> any ByteSource {
        MemorySource(name: path, bytes: try contents(of: path))
    }

    func unpacked(_ path: String, tool: UnpackingTool) throws(WorldError) -> any ByteSource {
        guard let bytes = unpackedFiles[key(path)] else { throw WorldError(path: path, reason: .toolMissing) }
        return MemorySource(name: path, bytes: bytes)
    }

    func replace(_ path: String, by write: (_ append: ([UInt8]) throws(WorldError) -> Void) throws -> Void) throws {
        if forbidden.contains(key(path)) { throw WorldError(path: path, reason: .notPermitted) }
        var bytes: [UInt8] = []
        try write { piece throws(WorldError) in bytes += piece }
        files[key(path)] = bytes
    }

    func append(_ bytes: [UInt8], to path: String) throws(WorldError) {
        if forbidden.contains(key(path)) { throw WorldError(path: path, reason: .notPermitted) }
        files[key(path), default: []] += bytes
    }

    func makeFolder(_ path: String) throws(WorldError) {
        if files[key(path)] != nil { throw WorldError(path: path, reason: .isNotFolder) }
        if forbidden.contains(key(path)) { throw WorldError(path: path, reason: .notPermitted) }
        folders.insert(key(path))
    }

    func remove(_ path: String) throws(WorldError) { files[key(path)] = nil }

    func readStandardInput() throws(WorldError) -> [UInt8] { input }

    func write(_ text: String, to stream: OutputStream) {
        switch stream {
        case .output: output += text
        case .error: errors += text
        }
    }

    func isTerminal(_ stream: OutputStream) -> Bool { terminals.contains(stream) }

    func environment(_ name: String) -> String? { variables[name] }

    var workingFolder: String? { "/kerja" }

    func stamp(of path: String) -> FileStamp? {
        files[key(path)].map { FileStamp(size: $0.count, modified: $0.hashValue, number: 0) }
    }

    func pause(seconds: Double) -> Bool {
        guard !events.isEmpty else { return false }
        events.removeFirst()(self)
        return true
    }

    var clock: @Sendable () -> Double { { 0 } }

    var terminalWriter: @Sendable (String) -> Void { { _ in } }

    var processorCount: Int { 2 }
}

/// Runs the program as a user would, in a world in memory.
func run(_ arguments: String..., in world: MemoryWorld = MemoryWorld()) -> ExitStatus {
    Program.run(arguments, in: world)
}
