extension Box {
    /// Where a box lies that touches another.
    enum Side: Hashable, Sendable { case below, above }

    /// The axis on which this box ends where the other begins, or begins where it ends, while they share values on all
    /// others; nil where they do not touch so.
    func side(of other: Box, in space: Space) -> (axis: Int, side: Side)? {
        let apart = space.axes.indices.filter { axis in
            !space.axes[axis].meets(sets[axis].intersection(other.sets[axis]))
        }
        guard apart.count == 1, let axis = apart.first else { return nil }
        let (own, its) = (sets[axis].normalized.intervals, other.sets[axis].normalized.intervals)
        for here in own {
            for there in its {
                if here.upperBound < there.lowerBound, isNothing(here.upperBound, there.lowerBound, axis, space) {
                    return (axis, .below)
                }
                if there.upperBound < here.lowerBound, isNothing(there.upperBound, here.lowerBound, axis, space) {
                    return (axis, .above)
                }
            }
        }
        return nil
    }

    /// Whether an axis has no value between two.
    private func isNothing(_ lower: Int128, _ upper: Int128, _ axis: Int, _ space: Space) -> Bool {
        !space.axes[axis].meets(.between(lower, upper, lowerIsOpen: true, upperIsOpen: true))
    }
}
