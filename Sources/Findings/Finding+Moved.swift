extension Finding {
    /// The same at other places; what has none there keeps to the first label's.
    public func moved(_ place: (SourceRange) -> SourceRange?) -> Finding {
        var copy = self
        copy.primary.range = place(primary.range) ?? primary.range
        copy.secondary = secondary.compactMap { label in place(label.range).map { Label($0, label.message) } }
        copy.fixes = fixes.compactMap { fix in
            var fix = fix
            var isWhole = true
            fix.edits = fix.edits.compactMap { edit in
                guard let range = place(edit.range) else {
                    isWhole = false
                    return nil
                }
                return Fix.Edit(range: range, replacement: edit.replacement)
            }
            return isWhole ? fix : nil
        }
        return copy
    }
}
