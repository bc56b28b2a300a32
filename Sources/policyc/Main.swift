import Glibc

@main
enum Main {
    static func main() {
        // A reader that closes its end is met at the write, quietly.
        signal(SIGPIPE, SIG_IGN)
        CrashNotice.install()
        exit(Program.run(Array(CommandLine.arguments.dropFirst()), in: SystemWorld()).rawValue)
    }
}
