public import Findings

/// The canonical form of a policy, in its own language or the other.
///
/// Comments, and in literate files the prose, are kept to the byte. A file with errors is not formatted: the findings say
/// why. What was written is read again and compared with the original before it is given back.
public func format(_ file: SourceFile, to language: KeywordLanguage? = nil) -> (text: String?, findings: [Finding]) {
    let reading = read(file)
    if reading.findings.contains(where: { $0.severity == .error }) { return (nil, reading.findings) }
    let printer = Printer(file, reading, language ?? reading.tree.language)
    let bytes = printer.print()
    let copy = SourceFile(id: file.id, path: file.path, bytes: bytes, form: file.form)
    let (tree, findings) = parse(copy)
    let isSame = tree.language == reading.tree.language
    guard findings.allSatisfy({ $0.severity < .error }),
        meaning(of: tree, withCitations: isSame) == meaning(of: reading.tree, withCitations: isSame)
    else {
        let start = SourceRange(file: file.id, start: 0, end: 0)
        return (nil, reading.findings + [.formatterFailure(at: start)])
    }
    return (String(decoding: bytes, as: UTF8.self), reading.findings)
}
