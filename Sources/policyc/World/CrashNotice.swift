import Glibc

/// Says that a crash is a fault of this program, and ends it with the code for that.
enum CrashNotice {
    static func install() {
        for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT] {
            signal(number) { _ in
                // Only what is safe in a signal handler: no allocation.
                let text: StaticString = """

                    policyc: kesalahan internal; ini cacat program policyc, bukan kesalahan peraturan atau data
                    policyc: internal error; this is a bug in policyc, not a fault of the policy or the data

                    """
                unsafe _ = write(STDERR_FILENO, text.utf8Start, text.utf8CodeUnitCount)
                _exit(ExitStatus.bug.rawValue)
            }
        }
    }
}
