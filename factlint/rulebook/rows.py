"""Rows of a data file: `rows(source) -> Row`s with their cells as nodes, from CSV, JSON or YAML.

In: a `Source` of the data file, by its suffix `.csv` (comma, semicolon or tab, the first row names the columns),
`.json` (a list of objects) or `.yaml` (a list of tables). Out: each row that has something in it, with its number
as a reader counts it and the place where it begins. Mistakes are complained of at the row.
"""

import os
from collections.abc import Iterator, Mapping

from factlint.record import NamedTuple
from factlint.rulebook.nodes import Listing, Node, Scalar, Table, compose
from factlint.rulebook.source import Source

DELIMITERS = (",", ";", "\t")
SUFFIXES = (".csv", ".json", ".yaml", ".yml")


class Row(NamedTuple):
    number: int
    """Of a spreadsheet's row, the first row of values being 2; of an item in a list, the first being 1."""
    start: int
    """Offset of the row in the data file."""
    cells: Mapping[str, Node]
    """By column; empty ones are left out."""


def rows(source: Source) -> Iterator[Row]:
    """The rows of a data file."""
    suffix = os.path.splitext(source.file)[1].lower()
    if suffix == ".csv":
        return csv_rows(source)
    return json_rows(source) if suffix == ".json" else yaml_rows(source)


def csv_rows(source: Source) -> Iterator[Row]:
    """RFC 4180, with the delimiter that the first row has most often."""
    import csv
    from io import StringIO

    head = source.text.partition("\n")[0]
    delimiter = max(DELIMITERS, key=head.count)
    reader = csv.reader(StringIO(source.text, newline=""), delimiter=delimiter)
    starts = source.lines.starts
    columns: list[str] = []
    number, line = 0, 0
    try:
        for cells in reader:
            number += 1
            start = starts[line]
            line = reader.line_num
            if number == 1:
                columns = [cell.strip() for cell in cells]
                twice = sorted({column for column in columns if column and columns.count(column) > 1})
                if twice:
                    source.complain(0, f"two columns are called '{twice[0]}'; rename one of them")
                    return
                continue
            filled = [cell.strip() for cell in cells]
            if not any(filled):
                continue
            if any(filled[len(columns) :]):
                source.complain(
                    start,
                    f"this row has {len(cells)} cells, and there are {len(columns)} columns; a text with "
                    f"'{delimiter}' in it needs double quotation marks around it",
                )
                continue
            pairs = zip(columns, filled, strict=False)
            yield Row(number, start, {column: Scalar(cell, '"', start, start) for column, cell in pairs if cell})
    except csv.Error as error:
        source.complain(starts[min(line, len(starts) - 1)], f"this is no CSV: {error}")


def json_rows(source: Source) -> Iterator[Row]:
    """A list of objects, whose values are texts, numbers, truth values or lists of them."""
    import json

    decoder = json.JSONDecoder(parse_int=str, parse_float=str)
    text, at, number = source.text, skipped(source.text, 0, " \t\r\n"), 0
    if text[at : at + 1] != "[":
        source.complain(at, "a list of rows should stand here, in square brackets, each row in braces")
        return
    at = skipped(text, at + 1, " \t\r\n")
    while at < len(text) and text[at] != "]":
        number += 1
        try:
            row, end = decoder.raw_decode(text, at)
        except json.JSONDecodeError as error:
            source.complain(min(error.pos, len(text)), f"this is no JSON: {error.msg}")
            return
        deep = [key for key, value in row.items() if isinstance(value, dict)] if isinstance(row, dict) else []
        if deep:
            source.complain(
                at, f"'{deep[0]}' of this row is itself a table; a text or a list of texts should stand there"
            )
        elif isinstance(row, dict):
            nodes = {key.strip(): of_json(value, at) for key, value in row.items()}
            yield Row(number, at, {key: node for key, node in nodes.items() if node is not None})
        else:
            source.complain(at, "a row should stand here, in braces")
        at = skipped(text, end, " \t\r\n")
        if text[at : at + 1] == ",":
            at = skipped(text, at + 1, " \t\r\n")
        elif text[at : at + 1] != "]":
            source.complain(min(at, len(text)), "a comma should part this row from the next")
            return


def of_json(value: object, start: int) -> Node | None:
    """A value as a node; None for an empty one."""
    if isinstance(value, list):
        items = [of_json(item, start) for item in value]
        return Listing([item for item in items if item is not None], True, start, start)
    if isinstance(value, bool):
        return Scalar("yes" if value else "no", '"', start, start)
    told = "" if value is None else str(value).strip()
    return Scalar(told, '"', start, start) if told else None


def skipped(text: str, at: int, signs: str) -> int:
    """The next offset with another sign."""
    while at < len(text) and text[at] in signs:
        at += 1
    return at


def yaml_rows(source: Source) -> Iterator[Row]:
    """A list of tables, read as rule files are."""
    import yaml

    try:
        node = compose(source)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        source.complain(min(mark.index, len(source.text)) if mark else 0, f"this is no YAML: {error}")
        return
    if not isinstance(node, Listing):
        source.complain(node.start if node else 0, "a list of rows should stand here, each beginning with '- '")
        return
    for number, item in enumerate(node.items, 1):
        if not isinstance(item, Table):
            source.complain(item.start, "a row should stand here: a table of columns and values")
            continue
        pairs = [(key.text.strip(), value) for key, value in item.pairs if isinstance(key, Scalar)]
        cells = {key: value for key, value in pairs if not (isinstance(value, Scalar) and value.text == "")}
        yield Row(number, item.start, cells)
