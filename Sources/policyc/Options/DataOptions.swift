import ArgumentParser
import Evaluator
import Findings
import RuleEngine

/// Where a command finds its data.
struct DataOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            id: "Folder data: satu CSV untuk tiap daftar dan catatan.",
            en: "The folder of data: one CSV for each register and log.", valueName: "folder"),
        completion: .directory)
    var data: String

    @Option(
        help: ArgumentHelp(
            id: "Berkas untuk satu daftar atau catatan, mis. Aktivitas=ekspor.csv.",
            en: "The file of one register or log, e.g. Aktivitas=export.csv.", valueName: "name=file"))
    var table: [String] = []

    /// The sources of the tables that a plan reads from data; a table without a file is left out.
    ///
    /// - Parameter others: plans that read the same data, too.
    func sources(of plan: Plan, beside others: [Plan] = [], in world: any World) throws -> [String: any ByteSource] {
        guard world.kind(of: data) == .folder else {
            throw WorldError(path: data, reason: world.kind(of: data) == nil ? .notFound : .isNotFolder)
        }
        let overrides = try self.overrides([plan] + others)
        var sources: [String: any ByteSource] = [:]
        for name in plan.tablesRead {
            if let path = overrides[name] {
                sources[name] = try DataFile.open(path, in: world)
                continue
            }
            let path = Path.joined(data, name.lowercased() + ".csv")
            let candidates = [path] + UnpackingTool.allCases.map { path + $0.suffix }
            if let found = candidates.first(where: { world.kind(of: $0) == .file }) {
                sources[name] = try DataFile.open(found, in: world)
            }
        }
        return sources
    }

    private func overrides(_ plans: [Plan]) throws -> [String: String] {
        let read = plans.flatMap(\.tablesRead)
        var result: [String: String] = [:]
        for word in table {
            guard let sign = word.firstIndex(of: "="), sign != word.startIndex else {
                throw Failure(
                    Message(id: "`--table \(word)` bukan NAMA=BERKAS", en: "`--table \(word)` is not NAME=FILE"))
            }
            let name = String(word[..<sign])
            guard let known = read.first(where: { $0.lowercased() == name.lowercased() }) else {
                let list = read.joined(separator: ", ")
                throw Failure(
                    Message(
                        id: "`--table`: tidak ada daftar atau catatan `\(name)` yang dibaca dari data",
                        en: "`--table`: no register or log `\(name)` is read from data"),
                    help: Message(id: "yang dibaca: \(list)", en: "those read are: \(list)"))
            }
            result[known] = String(word[word.index(after: sign)...])
        }
        return result
    }
}

/// Opens data, unpacking it where its name says that it is packed.
enum DataFile {
    static func open(_ path: String, in world: any World) throws(WorldError) -> any ByteSource {
        for tool in UnpackingTool.allCases where path.hasSuffix(tool.suffix) {
            guard world.kind(of: path) != nil else { throw WorldError(path: path, reason: .notFound) }
            return try world.unpacked(path, tool: tool)
        }
        return try world.source(path)
    }
}

extension Plan {
    /// The tables whose rows come from data, by declared name.
    var tablesRead: [String] {
        tables.filter { table in
            if table.inlineRows != nil { return false }
            switch table.kind {
            case .register(_, let isOpen): return !isOpen
            case .log: return true
            }
        }.map(\.name)
    }
}
