import Evaluator
import Glibc

/// An open file that closes itself.
final class FileDescriptor: Sendable {
    let raw: Int32

    private init(raw: Int32) { self.raw = raw }

    init(opening path: String, flags: Int32, mode: mode_t = 0o666) throws(WorldError) {
        raw = unsafe open(path, flags | O_CLOEXEC, mode)
        if raw < 0 { throw WorldError(path: path, errno: errno) }
    }

    init?(duplicating other: Int32) {
        raw = fcntl(other, F_DUPFD_CLOEXEC, 0)
        if raw < 0 { return nil }
    }

    deinit { if raw >= 0 { close(raw) } }

    /// A file without a name: it is gone when it is closed, however the program ends.
    static func temporary(near folder: String) throws(WorldError) -> FileDescriptor {
        let template = folder + "/policyc-XXXXXX"
        var bytes = Array(template.utf8CString)
        let raw = unsafe bytes.withUnsafeMutableBufferPointer { buffer -> Int32 in
            guard let base = buffer.baseAddress else { return -1 }
            let raw = unsafe mkstemp(base)
            if raw >= 0 {
                _ = fcntl(raw, F_SETFD, FD_CLOEXEC)
                unsafe unlink(base)
            }
            return raw
        }
        guard raw >= 0 else { throw WorldError(path: folder, errno: errno) }
        return FileDescriptor(raw: raw)
    }

    func write(_ bytes: [UInt8], path: String) throws(WorldError) {
        var start = 0
        while start < bytes.count {
            let count = unsafe bytes.withUnsafeBytes {
                unsafe Glibc.write(raw, $0.baseAddress?.advanced(by: start), $0.count - start)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw WorldError(path: path, errno: errno) }
            start += count
        }
    }
}

/// A file of data, read by `pread`: any thread may read any place.
final class FileSource: ByteSource {
    let name: String
    let count: Int
    private let file: FileDescriptor

    init(_ file: FileDescriptor, name: String) throws(WorldError) {
        var status = stat()
        guard unsafe fstat(file.raw, &status) == 0 else { throw WorldError(path: name, errno: errno) }
        self.file = file
        self.name = name
        count = Int(status.st_size)
    }

    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceError) -> Int {
        while true {
            let count = unsafe pread(file.raw, buffer.baseAddress, buffer.count, offset)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else {
                throw ByteSourceError(message: unsafe String(cString: strerror(errno)))
            }
            return count
        }
    }
}
