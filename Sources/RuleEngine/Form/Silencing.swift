public import Findings
public import PolicyDSL

/// What is left of findings where drafters said which ones they know of, and what is wrong with how they said it.
///
/// - Parameters:
///   - findings: all that was found, of reading and of checking.
///   - silencers: of all files read.
///   - kinds: every kind there is; nil: a code is not held against them.
///   - wholeFiles: the files of which everything was checked. In others a silencer may yet have its use.
public func silenced(
    _ findings: [Finding], by silencers: [Silencer], kinds: [FindingKind]?, wholeFiles: Set<FileID>
) -> [Finding] {
    guard !silencers.isEmpty else { return findings }
    var byCode: [String: [Int]] = [:]
    for (index, silencer) in silencers.enumerated() { byCode[silencer.code.uppercased(), default: []].append(index) }
    var isUsed = Array(repeating: false, count: silencers.count)
    var errors: [Int: Finding] = [:]
    var left: [Finding] = []
    for finding in findings {
        let here = (byCode[finding.kind.code] ?? []).filter { silencers[$0].reaches(finding) }
        if finding.severity == .error {
            for index in here { errors[index] = errors[index] ?? finding }
        } else if !here.isEmpty {
            for index in here { isUsed[index] = true }
            continue
        }
        left.append(finding)
    }
    let severities = kinds.map { kinds in
        Dictionary(kinds.map { ($0.code, $0.severity) }, uniquingKeysWith: { first, _ in first })
    }
    for (index, silencer) in silencers.enumerated() {
        let severity = severities?[silencer.code.uppercased()]
        if let severities, severity == nil {
            left.append(.silencerUnknownCode(silencer, known: Array(severities.keys)))
        } else if severity == .error || errors[index] != nil {
            left.append(.silencerOnError(silencer, errors[index]))
        } else if !isUsed[index] {
            if wholeFiles.contains(silencer.range.file) { left.append(.silencerUnused(silencer)) }
        } else if silencer.reason == nil {
            left.append(.silencerWithoutReason(silencer))
        }
    }
    return left
}

extension Silencer {
    fileprivate func reaches(_ finding: Finding) -> Bool {
        let place = finding.primary.range
        return place.file == scope.file && scope.start <= place.start && place.start < scope.end
    }
}
