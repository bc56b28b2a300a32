import Findings
import PolicyDSL

/// Bytes as they come, as a plain file: whatever they are, the lexer and the parser behind it end, and say where.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLexer(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe Array(UnsafeBufferPointer(start: data, count: count))
    let file = SourceFile(id: FileID(0), path: "fuzz.policy", bytes: bytes)
    let (_, findings) = parse(file)
    for finding in findings { checkRange(finding.primary.range, in: file) }
    return 0
}

func checkRange(_ range: SourceRange, in file: SourceFile) {
    precondition(
        range.start >= 0 && range.start <= range.end && range.end <= file.bytes.count,
        "a finding at \(range.start)..<\(range.end) of \(file.bytes.count) bytes")
}
