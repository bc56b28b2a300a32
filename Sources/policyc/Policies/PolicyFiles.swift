import Findings
import PolicyDSL

/// Finds the files that the user's words mean.
enum PolicyFiles {
    static let suffixes = [".policy", ".policy.md"]

    /// The policies given by name, folder or standard input, and those they rest on.
    static func load(_ options: PolicyOptions, in world: any World) throws -> PolicySet {
        try load(given(options, in: world), in: world)
    }

    /// The texts of the policies given.
    static func given(_ options: PolicyOptions, in world: any World) throws -> [SourceFile] {
        try paths(options, in: world).map { try read($0, options, in: world) }
    }

    /// These texts, and the policies they rest on.
    static func load(_ files: [SourceFile], in world: any World) throws(WorldError) -> PolicySet {
        var set = PolicySet()
        for file in files {
            set.add(path: file.path, bytes: file.bytes, form: file.form, isRoot: true)
        }
        try resolveImports(&set, in: world)
        return set
    }

    /// One file, or standard input under the name it was given.
    static func read(_ path: String, _ options: PolicyOptions, in world: any World) throws(WorldError) -> SourceFile {
        guard path == "-" else {
            return SourceFile(id: FileID(0), path: path, bytes: try world.contents(of: path))
        }
        let bytes = try world.readStandardInput()
        guard let name = options.stdinFilename else {
            return SourceFile(id: FileID(0), path: path, bytes: bytes, form: looksLiterate(bytes) ? .literate : .plain)
        }
        return SourceFile(id: FileID(0), path: name, bytes: bytes)
    }

    /// Each file once, folders replaced by their policies in order of name.
    static func paths(_ options: PolicyOptions, in world: any World) throws -> [String] {
        var result: [String] = []
        var seen: Set<String> = []
        for path in options.policies {
            var found = [path]
            if path != "-", world.kind(of: path) == .folder {
                found = try inFolder(path, deep: true, in: world)
                if found.isEmpty {
                    throw Failure(
                        Message(
                            id: "folder `\(path)` tidak berisi berkas .policy atau .policy.md",
                            en: "the folder `\(path)` holds no file .policy or .policy.md"))
                }
            } else if path != "-", world.kind(of: path) == nil {
                throw WorldError(path: path, reason: .notFound)
            }
            for file in found where seen.insert(Path.normalized(file)).inserted { result.append(file) }
        }
        return result
    }

    static func inFolder(_ folder: String, deep: Bool, in world: any World) throws(WorldError) -> [String] {
        var result: [String] = []
        for name in try world.names(in: folder).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            guard !name.hasPrefix(".") else { continue }
            let path = Path.joined(folder, name)
            switch world.kind(of: path) {
            case .folder: if deep { result += try inFolder(path, deep: true, in: world) }
            case .file: if suffixes.contains(where: name.hasSuffix) { result.append(path) }
            case nil: break
            }
        }
        return result
    }

    private static func resolveImports(_ set: inout PolicySet, in world: any World) throws(WorldError) {
        var next = 0
        var needed = set.roots
        while next < needed.count {
            let position = needed[next]
            next += 1
            for name in set.needed(by: position) {
                if set.find(name.text, from: position) == nil { try set.readFolder(of: position, in: world) }
                if let found = set.find(name.text, from: position), !needed.contains(found) { needed.append(found) }
            }
        }
    }

    /// Whether a text without a name has a fenced block of policy.
    private static func looksLiterate(_ bytes: [UInt8]) -> Bool {
        let text = String(decoding: bytes, as: UTF8.self)
        return text.split(whereSeparator: \.isNewline).contains { line in
            let line = line.drop { $0 == " " }
            return (line.hasPrefix("```") || line.hasPrefix("~~~"))
                && line.drop { $0 == "`" || $0 == "~" || $0 == " " }.hasPrefix("policy")
        }
    }
}
