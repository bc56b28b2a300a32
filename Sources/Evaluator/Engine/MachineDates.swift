import RuleEngine

extension Machine {
    func dateCall(_ reckoning: Reckoning, _ operands: [Argument], _ count: Int, into result: Lanes) {
        switch reckoning {
        case .afterMonths: DateCallKernel.months(count, operands[0], operands[1], into: result)
        case .workingDays(let table):
            guard let calendar = data.workingCalendars[table] else { return }
            DateCallKernel.workingDays(count, operands[0], operands[1], operands[2], calendar, into: result)
        case .afterWorkingDays(let table):
            guard let calendar = data.workingCalendars[table] else { return }
            DateCallKernel.afterWorkingDays(count, operands[0], operands[1], operands[2], calendar, into: result)
        }
    }
}
