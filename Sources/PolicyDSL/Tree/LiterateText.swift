public import Findings

/// What a literate file says around its policy blocks.
public struct LiterateText: Sendable, Equatable {
    public struct Heading: Sendable, Equatable {
        /// 1...6
        public var level: Int
        public var text: String
        /// The file's own title, which is no article.
        public var isTitle: Bool
        /// Of what stands below it.
        public var citation: Citation
        public var range: SourceRange

        public init(level: Int, text: String, isTitle: Bool, citation: Citation, range: SourceRange) {
            self.level = level
            self.text = text
            self.isTitle = isTitle
            self.citation = citation
            self.range = range
        }
    }

    /// Lines of prose that stand together.
    public struct Paragraph: Sendable, Equatable {
        public var range: SourceRange
        public var citation: Citation
        public var figures: [ProseFigure]
        public var ranges: [ProseRange]

        public init(
            range: SourceRange, citation: Citation, figures: [ProseFigure] = [], ranges: [ProseRange] = []
        ) {
            self.range = range
            self.citation = citation
            self.figures = figures
            self.ranges = ranges
        }
    }

    public var headings: [Heading]
    public var paragraphs: [Paragraph]

    public init(headings: [Heading] = [], paragraphs: [Paragraph] = []) {
        self.headings = headings
        self.paragraphs = paragraphs
    }
}
