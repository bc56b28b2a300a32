import Findings

extension PlaceEraser {
    func erased(_ declaration: Declaration) -> Declaration {
        switch declaration {
        case .choice(let choice):
            .choice(
                ChoiceDeclaration(
                    name: erased(choice.name), members: erased(choice.members), citation: erased(choice.citation),
                    range: nowhere))
        case .unit(let unit):
            .unit(UnitDeclaration(names: erased(unit.names), citation: erased(unit.citation), range: nowhere))
        case .register(let register):
            .register(
                RegisterDeclaration(
                    name: erased(register.name), isOpen: register.isOpen, dating: register.dating.map { erased($0) },
                    fields: register.fields.map { erased($0) }, rows: register.rows.map { erased($0) },
                    citation: erased(register.citation), range: nowhere))
        case .log(let log):
            .log(
                LogDeclaration(
                    name: erased(log.name), owner: erased(log.owner), ownerColumn: log.ownerColumn,
                    dateField: erased(log.dateField), fields: log.fields.map { erased($0) },
                    citation: erased(log.citation), range: nowhere))
        case .parameter(let parameter):
            .parameter(
                ParameterDeclaration(
                    name: erased(parameter.name), type: parameter.type.map { erased($0) },
                    delegation: parameter.delegation.map { erased($0) }, isSetting: parameter.isSetting,
                    validity: parameter.validity.map { erased($0) }, value: erased(parameter.value),
                    citation: erased(parameter.citation), range: nowhere))
        case .rule(let rule): .rule(erased(rule))
        case .table(let table): .table(erased(table))
        case .exception(let exception): .exception(erased(exception))
        case .output(let output): .output(erased(output))
        case .guarantee(let guarantee):
            .guarantee(
                GuaranteeDeclaration(
                    name: erased(guarantee.name), grain: guarantee.grain.map { erased($0) },
                    condition: erased(guarantee.condition), citation: erased(guarantee.citation), range: nowhere))
        case .test(let test): .test(erased(test))
        }
    }

    private func erased(_ dating: RegisterDeclaration.Dating) -> RegisterDeclaration.Dating {
        RegisterDeclaration.Dating(
            owner: dating.owner.map { erased($0) }, ownerColumn: dating.ownerColumn, start: erased(dating.start),
            finish: dating.finish.map { erased($0) })
    }

    private func erased(_ field: FieldDeclaration) -> FieldDeclaration {
        FieldDeclaration(
            name: erased(field.name), type: erased(field.type), isKey: field.isKey, isOptional: field.isOptional,
            isHierarchy: field.isHierarchy, column: field.column, range: nowhere)
    }

    private func erased(_ delegation: Delegation) -> Delegation { Delegation(delegation.kind, nowhere) }

    private func erased(_ grain: GrainExpression) -> GrainExpression {
        let subject: GrainExpression.Subject =
            switch grain.subject {
            case .everything: .everything
            case .named(let name): .named(erased(name))
            }
        return GrainExpression(subject: subject, period: grain.period, range: nowhere)
    }

    private func erased(_ rule: RuleDeclaration) -> RuleDeclaration {
        RuleDeclaration(
            name: erased(rule.name), grain: erased(rule.grain), type: rule.type.map { erased($0) },
            isOptional: rule.isOptional, delegation: rule.delegation.map { erased($0) }, isSetting: rule.isSetting,
            validity: rule.validity.map { erased($0) }, value: erased(rule.value),
            exceptions: rule.exceptions.map { erased($0) }, citation: erased(rule.citation), range: nowhere)
    }

    private func erased(_ exception: ExceptionDeclaration) -> ExceptionDeclaration {
        ExceptionDeclaration(
            name: erased(exception.name), target: exception.target.map { erased($0) },
            prevailsOver: erased(exception.prevailsOver), validity: exception.validity.map { erased($0) },
            condition: erased(exception.condition), value: erased(exception.value),
            citation: erased(exception.citation), range: nowhere)
    }

    private func erased(_ table: TableDeclaration) -> TableDeclaration {
        TableDeclaration(
            name: erased(table.name), grain: erased(table.grain),
            delegation: table.delegation.map { erased($0) }, isSetting: table.isSetting,
            validity: table.validity.map { erased($0) },
            isOrdered: table.isOrdered, conditions: table.conditions.map { erased($0) },
            results: table.results.map { result in
                TableDeclaration.Result(name: erased(result.name), type: result.type.map { erased($0) })
            },
            rows: table.rows.map { row in
                TableDeclaration.Row(
                    conditions: row.conditions.map { cell in
                        Cell(alternatives: cell.alternatives.map { erased($0) }, range: nowhere)
                    },
                    results: row.results.map { erased($0) }, range: nowhere)
            },
            citation: erased(table.citation), range: nowhere)
    }

    private func erased(_ output: OutputDeclaration) -> OutputDeclaration {
        OutputDeclaration(
            name: erased(output.name), grain: erased(output.grain),
            columns: output.columns.map {
                OutputDeclaration.Column(path: erased($0.path), title: $0.title, range: nowhere)
            },
            sortedBy: erased(output.sortedBy), citation: erased(output.citation), range: nowhere)
    }

    private func erased(_ table: DataTable) -> DataTable {
        DataTable(
            columns: erased(table.columns),
            rows: table.rows.map { row in
                DataTable.Row(cells: row.cells.map { cell in cell.map { erased($0) } }, range: nowhere)
            },
            range: nowhere)
    }

    private func erased(_ test: TestDeclaration) -> TestDeclaration {
        TestDeclaration(
            name: test.name, nameRange: nowhere, from: erased(test.from), through: test.through.map { erased($0) },
            given: test.given.map {
                TestDeclaration.Given(table: erased($0.table), rows: erased($0.rows), range: nowhere)
            },
            expected: test.expected.map {
                TestDeclaration.Expected(
                    table: erased($0.table), isRejection: $0.isRejection, rows: erased($0.rows), range: nowhere)
            },
            citation: erased(test.citation), range: nowhere)
    }
}
