/// Sizes the door works with. Tests make them small, so that every boundary is met.
struct DoorOptions: Sendable {
    /// Bytes of a morsel, before it is moved to the start of a row.
    var morselSize = 4 << 20
    /// Bytes read at a time.
    var blockSize = 256 << 10
    /// The longest row accepted, its line end left out.
    var rowLimit = 1 << 20
    /// Rows of a batch.
    var batchSize = LogBatch.capacity
}
