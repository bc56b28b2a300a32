import Findings

extension ReportOptions {
    /// Does a piece of work once; with `--watch`, again whenever the policies change, until the user ends it.
    func repeated(_ policy: PolicyOptions, _ console: Console, _ work: () throws -> ExitStatus) throws -> ExitStatus {
        guard watch else { return try work() }
        return Watch(paths: policy.policies, console: console).run(work)
    }
}

/// Looks at the policies again and again. What cannot be read now may be there soon.
struct Watch {
    /// Seconds from one look to the next.
    private static let interval = 0.25
    /// Seconds in which an editor finishes what it began to write, and how often it is waited for.
    private static let settling = 0.05
    private static let settlings = 20
    private static let clearing = "\u{1B}[H\u{1B}[2J\u{1B}[3J"
    let paths: [String]
    let console: Console

    func run(_ work: () throws -> ExitStatus) -> ExitStatus {
        while true {
            // Taken first, so that a change made during the work is not missed.
            let seen = stamps()
            clear()
            _ = console.status(of: work)
            console.say(
                Message(id: "menunggu perubahan (Ctrl-C: selesai)", en: "waiting for changes (Ctrl-C ends this)"))
            guard waitForChange(from: seen) else { return .interrupted }
        }
    }

    private func waitForChange(from seen: [String: FileStamp]) -> Bool {
        var now = seen
        while now == seen {
            guard console.world.pause(seconds: Self.interval) else { return false }
            now = stamps()
        }
        for _ in 0..<Self.settlings {
            guard console.world.pause(seconds: Self.settling) else { return false }
            let next = stamps()
            if next == now { break }
            now = next
        }
        return true
    }

    private func clear() {
        guard console.world.isTerminal(.output), console.world.environment("TERM") != "dumb" else { return }
        console.result(Self.clearing)
    }

    /// Every policy that a run may read: those given, those in folders given, and those beside them.
    private func stamps() -> [String: FileStamp] {
        var files: Set<String> = []
        for path in paths {
            if console.world.kind(of: path) == .folder {
                files.formUnion(found(in: path, deep: true))
            } else {
                files.insert(path)
                files.formUnion(found(in: Path.folder(of: path), deep: false))
            }
        }
        var result: [String: FileStamp] = [:]
        for file in files { result[file] = console.world.stamp(of: file) }
        return result
    }

    private func found(in folder: String, deep: Bool) -> [String] {
        do throws(WorldError) {
            return try PolicyFiles.inFolder(folder, deep: deep, in: console.world)
        } catch {
            // A folder that cannot be read has nothing to wait for; the run itself says so.
            return []
        }
    }
}
