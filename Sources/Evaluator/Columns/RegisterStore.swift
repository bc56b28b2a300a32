import RuleEngine

/// The records of a register in columns, all fields kept.
///
/// Records are numbered in the order of their keys (text keys by their UTF-8 bytes, whole-number keys by their value), so that
/// nothing depends on the order of rows in a file, and sorting by key is sorting by record number.
struct RegisterStore: Sendable {
    let table: TableID
    let count: Int
    /// By record: a text key as it is, a whole-number key in its shortest decimal form.
    let keys: ByteStrings
    let dictionary: KeyDictionary
    /// By `FieldID`. A column holds at least one element even where there is no record, so that element 0 may always be read.
    let fields: [ColumnData]

    /// The record with this key.
    func record(_ key: some Collection<UInt8>) -> Int32? { dictionary.find(key).map(Int32.init) }

    func key(of record: Int32) -> ArraySlice<UInt8> { keys[Int(record)] }
}
