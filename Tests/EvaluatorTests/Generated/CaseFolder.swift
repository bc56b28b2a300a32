import Foundation
import Generators

/// A case as files: the policy, and a CSV for each table.
enum CaseFolder {
    private static let here = URL(filePath: #filePath).deletingLastPathComponent()

    /// Cases that once went wrong and are kept.
    static let regressions = here.appending(path: "Regressions")

    /// Where new ones are written: `.build/generated` of the package.
    static let failures = here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: ".build/generated")

    static func read(_ folder: URL) throws -> (policy: String, files: [String: [UInt8]]) {
        var policy = ""
        var files: [String: [UInt8]] = [:]
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            let bytes = [UInt8](try Data(contentsOf: file))
            if file.pathExtension == "policy" {
                policy = String(decoding: bytes, as: UTF8.self)
            } else {
                files[file.deletingPathExtension().lastPathComponent] = bytes
            }
        }
        return (policy, files)
    }

    static func write(_ one: GeneratedCase, named name: String) throws -> String {
        let folder = failures.appending(path: name)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(PolicyText.write(one.policy).utf8).write(to: folder.appending(path: "acak.policy"))
        for (table, file) in one.data.files {
            try Data(file.bytes).write(to: folder.appending(path: table + ".csv"))
        }
        return folder.path()
    }
}
