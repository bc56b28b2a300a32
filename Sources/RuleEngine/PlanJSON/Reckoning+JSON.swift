extension Reckoning {
    var name: String {
        switch self {
        case .afterMonths: "after_months"
        case .workingDays: "working_days"
        case .afterWorkingDays: "after_working_days"
        }
    }

    init(_ item: JSONReader) throws(PlanJSONError) {
        let function = try item.member("function")
        switch try function.text() {
        case "after_months": self = .afterMonths
        case "working_days": self = .workingDays(holidays: try item.member("holidays").int())
        case "after_working_days": self = .afterWorkingDays(holidays: try item.member("holidays").int())
        default: throw function.fail("no such function of dates")
        }
    }
}
