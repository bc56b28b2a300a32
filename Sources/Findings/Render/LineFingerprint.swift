/// What stays of a finding when the lines above it move: its code and the words of its line.
struct LineFingerprint {
    /// Sixteen hexadecimal digits.
    let text: String
    /// Tells equal lines of different files apart.
    let key: String

    init(_ finding: Finding, in report: FindingReport) {
        let range = finding.primary.range
        let file = report.files[range.file]
        let words = (file?.lineText(at: range.start) ?? "").split { $0 == " " || $0 == "\t" || $0 == "\r" }
        // FNV-1a, 64 bits
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in ([finding.kind.code] + words.map(String.init)).joined(separator: " ").utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
        let digits = String(hash, radix: 16)
        text = String(repeating: "0", count: 16 - digits.count) + digits
        key = "\(range.file.index) \(text)"
    }
}
