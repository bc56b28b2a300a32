public import RuleEngine

/// Data that satisfies a policy's declarations, with values on and next to its thresholds.
public struct Sample: Sendable {
    public struct File: Sendable, Equatable {
        /// The declared name of the register or log.
        public var table: String
        /// CSV as the door reads it.
        public var bytes: [UInt8]
        /// Rows below the header.
        public var rows: Int
    }

    public var files: [File]
    /// How many places about thresholds were aimed at.
    public var aimed: Int
    /// Those that the data does not meet.
    public var missed: [MissedThreshold]
    /// With about so many records more of them would be met; nil where more records would not help.
    public var neededSize: Int?
}

/// What a sample is to be.
public struct SampleOptions: Sendable, Equatable {
    /// Records of the first register that owns logs.
    public var size: Int
    public var seed: UInt64
    /// How many trials the search for thresholds may take.
    public var effort: Int

    public init(size: Int, seed: UInt64, effort: Int = 4000) {
        self.size = size
        self.seed = seed
        self.effort = effort
    }
}

/// A place about a threshold that no value of the sample takes.
public struct MissedThreshold: Sendable, Equatable {
    public enum Side: Sendable, Equatable {
        case below, at, above
        /// The comparison as a whole: never found true, or never found false.
        case holding, failing
    }

    public var side: Side
    public var comparison: Comparison
    public var left: NodeID
    public var right: NodeID
    public var grain: GrainID
    /// The value whose definition holds the comparison.
    public var column: String
    public var origin: OriginID?
}

extension Plan {
    /// Makes a sample. Equal plans, sizes and seeds give equal samples.
    public func sample(_ options: SampleOptions) throws(RunError) -> Sample {
        var maker = SampleMaker(SamplePlan(self), options)
        return try maker.make()
    }
}
