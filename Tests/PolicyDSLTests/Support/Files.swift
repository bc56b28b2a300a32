import FoundationEssentials

/// The repository's root, from this file's own place.
let repositoryRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

func readText(_ path: String) throws -> String {
    let data = try Data(contentsOf: repositoryRoot.appending(path: path))
    return String(decoding: data, as: UTF8.self)
}
