import ArgumentParser
import Findings

/// `policyc new`
struct NewCommand: PolicyCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "new", id: "Buat contoh peraturan kecil dengan uji dan data.",
            en: "Make a small policy with tests and data.")
    }

    @Argument(
        help: ArgumentHelp(id: "Folder baru.", en: "The new folder.", valueName: "folder"), completion: .directory)
    var folder: String

    @OptionGroup var global: GlobalOptions

    func run(_ console: Console) throws -> ExitStatus {
        let world = console.world
        let language = console.language
        if let kind = world.kind(of: folder) {
            if kind == .file { throw WorldError(path: folder, reason: .isNotFolder) }
            guard try world.names(in: folder).isEmpty else {
                throw Failure(
                    Message(id: "folder `\(folder)` sudah berisi", en: "the folder `\(folder)` is not empty"),
                    help: Message(id: "pilih nama folder yang baru", en: "choose the name of a new folder"))
            }
        }
        for file in StarterProject.files(language) {
            let path = Path.joined(folder, file.path)
            try world.makeFolder(Path.folder(of: path))
            try world.replace(path, with: Array(file.text.utf8))
            console.say(Message(id: "Ditulis: \(path)", en: "Written: \(path)"))
        }
        console.say(
            Message(
                id: "Berikutnya: policyc test \(folder)", en: "Next: policyc test \(folder)"))
        return .done
    }
}
