public import Findings

extension FindingKind {
    /// Everything that can be found at the door. In order of code, one a line.
    public static let dataKinds: [FindingKind] = [
        .dataColumnCount,
        .dataLineTooLong,
        .dataUnclosedQuote,
        .dataTextAfterQuote,
        .dataNotUTF8,
        .dataNulByte,
        .dataMissingValue,
        .dataNotANumber,
        .dataOutOfRange,
        .dataNotAMultiple,
        .dataNotADate,
        .dataNotATime,
        .dataNotABoolean,
        .dataUnknownMember,
        .dataUnknownReference,
        .dataUnknownOwner,
        .dataDuplicateKey,
        .dataShortenedKey,
        .dataMissingFile,
        .dataUnreadable,
        .dataEmptyFile,
        .dataWrongEncoding,
        .dataBadHeader,
        .dataMissingColumn,
        .dataColumnTwice,
        .dataUnknownColumn,
        .dataSimilarNames,
        .dataCircularReference,
        .dataHolidaysMissing,
        .dataEndsBeforeStart,
        .dataCutShort,
        .dataOwnerWithoutRow,
    ]
}
