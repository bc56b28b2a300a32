private let indonesianMonths = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
]

private let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
]

/// The name of a month, 1...12.
public func monthName(_ month: Int, _ language: KeywordLanguage) -> String {
    let names = monthNames(language)
    return names.indices.contains(month - 1) ? names[month - 1] : ""
}

/// The month that a word names, capital letters or not.
func monthNumber(_ word: String, _ language: KeywordLanguage) -> Int? {
    let wanted = word.lowercased()
    return monthNames(language).firstIndex { $0.lowercased() == wanted }.map { $0 + 1 }
}

func monthNames(_ language: KeywordLanguage) -> [String] {
    switch language {
    case .indonesian: indonesianMonths
    case .english: englishMonths
    }
}

/// How many days a month has; nil where there is no such month.
func dayCount(year: Int, month: Int) -> Int? {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: nil
    }
}
