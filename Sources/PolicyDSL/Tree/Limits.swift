/// `batas Batas_TPP atas TPP_Kota …`: what a change of a regulation must keep to, as guarantees about its values before and
/// after the change.
public struct Limits: Sendable, Equatable {
    /// The regulation whose changes it limits.
    public var target: Name

    public init(target: Name) { self.target = target }
}
