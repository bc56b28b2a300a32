import Findings
import PolicyDSL

/// What stands inside a regulation: in both languages, plain and literate. The first byte chooses.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzParser(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = unsafe Array(UnsafeBufferPointer(start: data, count: count))
    guard let choice = input.first else { return 0 }
    let isEnglish = choice & 1 != 0
    let isLiterate = choice & 2 != 0
    var text = isLiterate ? "# Pasal 1\n\n```policy\n" : ""
    text +=
        isEnglish
        ? "regulation Fuzz\n  in force from 1 January 2018\n" : "peraturan Fuzz\n  berlaku sejak 1 Januari 2018\n"
    var bytes = Array(text.utf8)
    bytes += input.dropFirst()
    if isLiterate { bytes += Array("\n```\n".utf8) }
    let file = SourceFile(id: FileID(0), path: isLiterate ? "fuzz.policy.md" : "fuzz.policy", bytes: bytes)
    let (tree, findings) = parse(file)
    for finding in findings {
        for label in [finding.primary] + finding.secondary {
            precondition(
                label.range.start >= 0 && label.range.start <= label.range.end && label.range.end <= bytes.count,
                "a finding at \(label.range.start)..<\(label.range.end) of \(bytes.count) bytes")
        }
    }
    precondition(
        !findings.isEmpty || tree.header != nil, "neither a regulation nor anything said about there being none")
    return 0
}
