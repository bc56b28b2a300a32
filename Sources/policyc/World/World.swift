import Evaluator

/// All that lies outside the program: files, streams, the terminal, the clock, other programs.
///
/// Commands see nothing else, so that tests run them in memory.
protocol World: AnyObject {
    func kind(of path: String) -> PathKind?
    func contents(of path: String) throws(WorldError) -> [UInt8]
    /// The names in a folder, in no particular order.
    func names(in folder: String) throws(WorldError) -> [String]
    /// A file to be read at any place.
    func source(_ path: String) throws(WorldError) -> any ByteSource
    /// The contents of a compressed file, by the tool that unpacks it; nothing is left behind.
    func unpacked(_ path: String, tool: UnpackingTool) throws(WorldError) -> any ByteSource
    /// Replaces a file at once, with what is passed to `append` piece by piece: no reader ever sees half of it.
    func replace(_ path: String, by write: (_ append: ([UInt8]) throws(WorldError) -> Void) throws -> Void) throws
    /// Adds to the end of a file, which need not exist.
    func append(_ bytes: [UInt8], to path: String) throws(WorldError)
    func makeFolder(_ path: String) throws(WorldError)
    func remove(_ path: String) throws(WorldError)

    func readStandardInput() throws(WorldError) -> [UInt8]
    func write(_ text: String, to stream: OutputStream)
    func isTerminal(_ stream: OutputStream) -> Bool
    /// Cells in a line of the terminal, where there is one.
    var terminalWidth: Int? { get }
    func environment(_ name: String) -> String?
    /// Where relative paths begin; nil where that is not known.
    var workingFolder: String? { get }
    /// What tells one state of a file from another; nil where there is no file.
    func stamp(of path: String) -> FileStamp?
    /// Waits; false: the user wants to end the program.
    func pause(seconds: Double) -> Bool
    /// Seconds of a clock that only runs forward; any thread may ask.
    var clock: @Sendable () -> Double { get }
    /// Draws on the terminal behind standard error; any thread may.
    var terminalWriter: @Sendable (String) -> Void { get }
    var processorCount: Int { get }
}

extension World {
    func replace(_ path: String, with bytes: [UInt8]) throws {
        try replace(path) { append in try append(bytes) }
    }

    var seconds: Double { clock() }
}

enum PathKind { case file, folder }

/// Equal as long as a file is unchanged.
struct FileStamp: Equatable {
    var size: Int
    /// Nanoseconds.
    var modified: Int
    /// Changes when another file takes the name.
    var number: UInt64
}

enum OutputStream: CaseIterable { case output, error }

enum UnpackingTool: String, CaseIterable {
    case gzip, zstd

    var suffix: String {
        switch self {
        case .gzip: ".gz"
        case .zstd: ".zst"
        }
    }
}

/// What the outside could not do.
struct WorldError: Error, Equatable {
    enum Reason: Equatable {
        case notFound, notPermitted, isFolder, isNotFolder, noSpace, toolMissing
        case other(String)
    }

    var path: String
    var reason: Reason
}
