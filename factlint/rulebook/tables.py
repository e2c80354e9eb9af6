"""Facts from tables: `facts_from` names a data file, a check, and which column is which option; rows become rules.

Each row is its rule's source (`officials.csv row 17`), and mistakes in it are told at its place in the data file.
Whatever else stands below `facts_from` is said of every row.
"""

import os
from collections.abc import Iterator, Mapping

from factlint.errors import Complaint
from factlint.rulebook.datafile import data_text
from factlint.rulebook.entry import Checks, Keyed, keyed, kind_named, read_rule, unknown
from factlint.rulebook.field import Fields
from factlint.rulebook.keys import COMMON
from factlint.rulebook.nodes import Listing, Node, Scalar, Table
from factlint.rulebook.rows import SUFFIXES, Row, rows
from factlint.rulebook.rule import Rule
from factlint.rulebook.sheet.slugs import slug
from factlint.rulebook.source import Source
from factlint.rulebook.suggest import meant
from factlint.rulebook.typed import typed

OWN = ("file", "check", "columns")
MOST = 20
"""So many mistakes of one data file are told: the others are of the same kind, more often than not."""
EXAMPLE = "write 'file: officials.csv', 'check: title', and below 'columns:' pairs such as 'person: Name'"


def table_rules(
    source: Source, node: Node, pack: str, defaults: Mapping[str, object], checks: Checks
) -> Iterator[Rule]:
    """The rules of the tables that a rule file names."""
    for item in node.items if isinstance(node, Listing) else [node]:
        if not isinstance(item, Table):
            source.complain(item.start, f"'facts_from' is a table of keys; {EXAMPLE}")
            continue
        entries = keyed(source, item)
        missing = [key for key in OWN if key not in entries]
        if missing:
            source.complain(item.start, f"'{missing[0]}' is missing below 'facts_from'; {EXAMPLE}")
            continue
        yield from rules_of_table(source, item, entries, pack, defaults, checks)


def rules_of_table(
    source: Source,
    node: Table,
    entries: Mapping[str, Keyed],
    pack: str,
    defaults: Mapping[str, object],
    checks: Checks,
) -> Iterator[Rule]:
    """The rules of one table. Mistakes in what is said of all rows are told first, and no row is read then."""
    before = source.mistakes
    kind = kind_named(source, node, entries, checks)
    columns = columns_of(source, entries["columns"].value, kind.FIELDS if kind else {})
    for key, entry in entries.items():
        field = COMMON.get(key) or (kind.FIELDS.get(key) if kind else None)
        if key in OWN:
            continue
        if field is None:
            unknown(source, entry.key, [*OWN, *COMMON, *(kind.FIELDS if kind else ())])
        else:
            typed(source, entry.value, field, key)
    data = opened_data(source, entries["file"].value)
    if data is None or kind is None or source.mistakes > before:
        return
    name = os.path.basename(data.file)
    path = f"{pack}.{slug(os.path.splitext(name)[0])}"
    said = [(key, entry.value) for key, entry in entries.items() if key not in ("file", "columns")]
    checked = False
    for row in rows(data):
        if not checked:
            checked = True
            if not has_columns(source, entries["columns"].value, columns, row, data):
                return
        rule = read_rule(data, entry_of(row, name, columns, said, kind.FIELDS), path, defaults, checks)
        if rule is not None:
            yield rule._replace(pack_file=source.file)
    gathered(source, data)


def columns_of(source: Source, node: Node, fields: Fields) -> dict[str, str]:
    """Options to columns."""
    if not isinstance(node, Table) or not node.pairs:
        source.complain(
            node.start, "'columns' has pairs, one a line: an option, a colon and a space, the column that has it"
        )
        return {}
    found: dict[str, str] = {}
    allowed = [*fields, "id", "source", "note", "link", "why", "review_by"]
    for key, value in node.pairs:
        if not isinstance(key, Scalar) or not isinstance(value, Scalar):
            source.complain(key.start, "an option and the name of a column should stand here: 'person: Name'")
        elif fields and key.text not in allowed:
            unknown(source, key, allowed)
        else:
            found[key.text] = value.text.strip()
    return found


def opened_data(source: Source, node: Node) -> Source | None:
    """The data file; None after a complaint."""
    if not isinstance(node, Scalar) or not node.text:
        source.complain(node.start, "the name of a data file should stand here, such as officials.csv")
        return None
    if not node.text.lower().endswith(SUFFIXES):
        source.complain(
            node.start, f"'{node.text}' is no table that can be read; save it as one of {', '.join(SUFFIXES)}"
        )
        return None
    text = data_text(source, node.start, node.text)
    if text is None:
        return None
    return Source(os.path.join(os.path.dirname(source.file), node.text), text)


def has_columns(source: Source, node: Node, columns: Mapping[str, str], row: Row, data: Source) -> bool:
    """Whether a CSV file has every column that is named. Rows of JSON and YAML need not be alike."""
    if not data.file.lower().endswith(".csv"):
        return True
    from csv import reader

    head = data.text.partition("\n")[0]
    delimiter = max((",", ";", "\t"), key=head.count)
    there = [cell.strip() for cell in next(reader([head], delimiter=delimiter), [])]
    missing = [column for column in columns.values() if column not in there]
    for column in missing:
        at = (
            next(
                (
                    value.start
                    for _, value in node.pairs
                    if isinstance(value, Scalar) and value.text.strip() == column
                ),
                node.start,
            )
            if isinstance(node, Table)
            else node.start
        )
        source.complain(
            at,
            f"{os.path.basename(data.file)} has no column '{column}'{meant(column, there)}; "
            f"its columns are {', '.join(there)}",
        )
    return not missing


def entry_of(
    row: Row, name: str, columns: Mapping[str, str], said: list[tuple[str, Node]], fields: Fields
) -> Table:
    """The entry of a rule list that says what a row says."""
    start = row.start
    cells = {option: row.cells[column] for option, column in columns.items() if column in row.cells}
    given = cells.pop("id", None)
    own = slug(given.text) if isinstance(given, Scalar) else f"row-{row.number}"
    where = f"{name} row {row.number}"
    told = cells.pop("source", None)
    if isinstance(told, Scalar):
        where = f"{told.text} ({where})"
    pairs: dict[str, Node] = {"id": Scalar(own, '"', start, start)}
    pairs |= {key: moved(node, start) for key, node in said}
    pairs |= {
        option: split(node) if option in fields and fields[option].type == "texts" else node
        for option, node in cells.items()
    }
    pairs["source"] = Scalar(where, '"', start, start)
    return Table([(Scalar(key, '"', start, start), node) for key, node in pairs.items()], False, start, start)


def moved(node: Node, start: int) -> Node:
    """A node of the rule file as one of the data file. It has been typed, so that nothing is said of it again."""
    if isinstance(node, Scalar):
        return Scalar(node.text, '"', start, start)
    if isinstance(node, Listing):
        return Listing([moved(item, start) for item in node.items], True, start, start)
    return Table([(moved(key, start), moved(value, start)) for key, value in node.pairs], True, start, start)


def split(node: Node) -> Node:
    """Several texts in one cell are parted by semicolons."""
    if not isinstance(node, Scalar) or ";" not in node.text:
        return node
    texts = [text.strip() for text in node.text.split(";")]
    return Listing([node._replace(text=text) for text in texts if text], True, node.start, node.end)


def gathered(source: Source, data: Source) -> None:
    """The data file's complaints among those of the rule file."""
    source.mistakes += data.mistakes
    source.complaints.extend(data.complaints[:MOST])
    left = len(data.complaints) - MOST
    if left > 0:
        source.complaints.append(Complaint(f"and {left} more mistakes like these", data.file))
