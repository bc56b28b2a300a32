import Findings

extension PlaceEraser {
    func erased(_ amendment: Amendment) -> Amendment {
        Amendment(target: erased(amendment.target), items: amendment.items.map { erased($0) })
    }

    private func erased(_ item: AmendmentItem) -> AmendmentItem {
        AmendmentItem(
            label: item.label, validity: item.validity.map { erased($0) }, action: erased(item.action),
            citation: erased(item.citation), range: nowhere)
    }

    private func erased(_ action: AmendmentAction) -> AmendmentAction {
        switch action {
        case .setParameter(let name, let expected, let value):
            .setParameter(erased(name), expected: expected.map { erased($0) }, value: erased(value))
        case .setCells(let table, let row, let changes):
            .setCells(table: erased(table), row: erased(row), changes: changes.map { erased($0) })
        case .insertRow(let table, let after, let cells, _):
            .insertRow(
                table: erased(table), after: after.map { erased($0) }, cells: cells.map { erased($0) }, row: nowhere)
        case .deleteRow(let table, let row): .deleteRow(table: erased(table), row: erased(row))
        case .replace(let name, let declaration): .replace(erased(name), with: erased(declaration))
        case .insert(let declaration): .insert(erased(declaration))
        case .delete(let name, let target): .delete(erased(name), target: target.map { erased($0) })
        case .repeal(let name): .repeal(erased(name))
        }
    }

    private func erased(_ name: DeclarationName) -> DeclarationName {
        DeclarationName(kind: name.kind, name: erased(name.name))
    }

    private func erased(_ row: RowDescription) -> RowDescription {
        RowDescription(
            parts: row.parts.map { RowDescription.Part(column: erased($0.column), cell: erased($0.cell)) },
            range: nowhere)
    }

    private func erased(_ change: CellChange) -> CellChange {
        CellChange(
            column: erased(change.column), expected: change.expected.map { erased($0) }, value: erased(change.value))
    }

    func erased(_ cell: Cell) -> Cell {
        Cell(alternatives: cell.alternatives.map { erased($0) }, range: nowhere)
    }
}
