import Evaluator
import Glibc

/// The machine the program runs on.
final class SystemWorld: World {
    func kind(of path: String) -> PathKind? {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
    }

    func contents(of path: String) throws(WorldError) -> [UInt8] {
        if kind(of: path) == .folder { throw WorldError(path: path, reason: .isFolder) }
        let file = try FileDescriptor(opening: path, flags: O_RDONLY)
        return try Self.readAll(file, path: path)
    }

    func names(in folder: String) throws(WorldError) -> [String] {
        guard let stream = unsafe opendir(folder) else { throw WorldError(path: folder, errno: errno) }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    func source(_ path: String) throws(WorldError) -> any ByteSource {
        if kind(of: path) == .folder { throw WorldError(path: path, reason: .isFolder) }
        return try FileSource(FileDescriptor(opening: path, flags: O_RDONLY), name: path)
    }

    func unpacked(_ path: String, tool: UnpackingTool) throws(WorldError) -> any ByteSource {
        let output = try FileDescriptor.temporary(near: environment("TMPDIR") ?? "/tmp")
        try unpack(path, tool: tool, into: output)
        return try FileSource(output, name: path)
    }

    func replace(_ path: String, by write: (_ append: ([UInt8]) throws(WorldError) -> Void) throws -> Void) throws {
        if kind(of: path) == .folder { throw WorldError(path: path, reason: .isFolder) }
        // What a link points to is replaced, not the link; and the file keeps its permissions.
        let target = Self.resolved(path) ?? path
        let beside = target + ".\(getpid()).part"
        var status = stat()
        let mode = unsafe stat(target, &status) == 0 ? status.st_mode & 0o7777 : 0o666
        do {
            let file = try FileDescriptor(opening: beside, flags: O_WRONLY | O_CREAT | O_TRUNC, mode: mode)
            try write { bytes throws(WorldError) in try file.write(bytes, path: path) }
        } catch {
            unsafe unlink(beside)
            // The user knows nothing of the file beside.
            throw (error as? WorldError).map { WorldError(path: path, reason: $0.reason) } ?? error
        }
        guard unsafe rename(beside, target) == 0 else {
            let error = WorldError(path: path, errno: errno)
            unsafe unlink(beside)
            throw error
        }
    }

    func append(_ bytes: [UInt8], to path: String) throws(WorldError) {
        let file = try FileDescriptor(opening: path, flags: O_WRONLY | O_CREAT | O_APPEND)
        try file.write(bytes, path: path)
    }

    private static func resolved(_ path: String) -> String? {
        guard let real = unsafe realpath(path, nil) else { return nil }
        defer { unsafe free(real) }
        return unsafe String(cString: real)
    }

    func makeFolder(_ path: String) throws(WorldError) {
        var built = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            built += (built.isEmpty || built.hasSuffix("/") ? "" : "/") + part
            guard unsafe mkdir(built, 0o777) != 0 else { continue }
            let code = errno
            if code == EEXIST || kind(of: built) == .folder {
                if kind(of: built) == .folder { continue }
                throw WorldError(path: built, reason: .isNotFolder)
            }
            throw WorldError(path: built, errno: code)
        }
    }

    func remove(_ path: String) throws(WorldError) {
        guard unsafe unlink(path) == 0 else { throw WorldError(path: path, errno: errno) }
    }

    func readStandardInput() throws(WorldError) -> [UInt8] {
        guard let file = FileDescriptor(duplicating: STDIN_FILENO) else {
            throw WorldError(path: "-", errno: errno)
        }
        return try Self.readAll(file, path: "-")
    }

    private static func readAll(_ file: FileDescriptor, path: String) throws(WorldError) -> [UInt8] {
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = unsafe block.withUnsafeMutableBytes { unsafe read(file.raw, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw WorldError(path: path, errno: errno) }
            guard count > 0 else { return bytes }
            bytes += block.prefix(count)
        }
    }

    func write(_ text: String, to stream: OutputStream) { Self.write(text, to: stream.descriptor) }

    private static func write(_ text: String, to descriptor: Int32) {
        // A reader that has gone away is no error: there is nobody left to tell.
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            while start < bytes.count {
                let rest = unsafe UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[start...])
                let count = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return }
                start += count
            }
        }
    }

    func isTerminal(_ stream: OutputStream) -> Bool { isatty(stream.descriptor) == 1 }

    var terminalWidth: Int? {
        for stream in OutputStream.allCases {
            var size = winsize()
            if unsafe ioctl(stream.descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
                return Int(size.ws_col)
            }
        }
        return nil
    }

    func environment(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe String(cString: value)
    }

    var workingFolder: String? { Self.resolved(".") }

    func stamp(of path: String) -> FileStamp? {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        return FileStamp(
            size: Int(status.st_size), modified: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec,
            number: UInt64(status.st_ino))
    }

    /// Ctrl-C is taken here, and ends the program as usual everywhere else.
    func pause(seconds: Double) -> Bool {
        var signals = sigset_t()
        var before = sigset_t()
        unsafe sigemptyset(&signals)
        unsafe sigaddset(&signals, SIGINT)
        unsafe pthread_sigmask(SIG_BLOCK, &signals, &before)
        defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
        let whole = seconds.rounded(.down)
        var time = timespec(tv_sec: Int(whole), tv_nsec: Int((seconds - whole) * 1e9))
        return unsafe sigtimedwait(&signals, nil, &time) != SIGINT
    }

    var clock: @Sendable () -> Double {
        {
            var time = timespec()
            unsafe clock_gettime(CLOCK_MONOTONIC, &time)
            return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
        }
    }

    var terminalWriter: @Sendable (String) -> Void { { Self.write($0, to: STDERR_FILENO) } }

    var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}

extension OutputStream {
    fileprivate var descriptor: Int32 {
        switch self {
        case .output: STDOUT_FILENO
        case .error: STDERR_FILENO
        }
    }
}

extension WorldError {
    init(path: String, errno code: Int32) {
        let reason: Reason =
            switch code {
            case ENOENT: .notFound
            case EACCES, EPERM, EROFS: .notPermitted
            case EISDIR: .isFolder
            case ENOTDIR: .isNotFolder
            case ENOSPC, EDQUOT: .noSpace
            default: .other(unsafe String(cString: strerror(code)))
            }
        self.init(path: path, reason: reason)
    }
}
