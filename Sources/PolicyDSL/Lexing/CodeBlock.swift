/// A stretch of policy text in a file, and where it stands.
struct CodeBlock: Sendable, Equatable {
    /// Byte offsets; the fences are left out.
    var range: Range<Int>
    /// The headings above it, outermost first.
    var citation: Citation
}
