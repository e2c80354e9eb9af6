"""The options of every check as tables, for `docs/rule-language.md` and for `factlint explain`."""

from collections.abc import Callable, Iterator, Sequence
from inspect import cleandoc

from factlint.checks.kind import Kind
from factlint.rulebook.field import Field, Fields
from factlint.rulebook.keys import COMMON, PACK
from factlint.rulebook.suggest import listed

TAKES = {
    "text": "a text",
    "flag": "yes or no",
    "whole": "a whole number",
    "number": "a number",
    "texts": "a text or a list of texts",
    "secrets": "a text or a list of texts",
    "pairs": "pairs of texts",
    "pattern": "a regular expression",
    "patterns": "a regular expression or a list of them",
    "pattern-pairs": "pairs of a regular expression and a text",
    "file": "the name of a data file beside the rule file",
}


def takes(field: Field) -> str:
    """What may stand behind a key."""
    if field.type == "choice":
        return listed(filter(None, field.choices))
    if field.type == "choices":
        return f"one or a list of {', '.join(field.choices)}"
    if field.type == "rows":
        return "a list of tables with " + " and ".join(f"`{key}`" for key in field.keys)
    return TAKES[field.type]


def without(field: Field) -> str:
    """What holds where the key is left out."""
    if field.required:
        return "required"
    if field.default in (None, "", (), [], {}):
        return "may be left out"
    if isinstance(field.default, bool):
        return f"{'yes' if field.default else 'no'} if left out"
    default = field.default
    return f"{', '.join(map(str, default)) if isinstance(default, tuple | list) else default} if left out"


def manual(names: Sequence[str], kind_of: Callable[[str], Kind]) -> str:
    """The part of the rule language's page that is made from the tables, as Markdown."""
    lines = ["## Keys of a rule file", "", *rows(PACK), "| `rules` | a list of rules | required | The rules. |"]
    lines += ["", "## Keys of every rule", "", *rows(COMMON), "", "## Checks, and the keys that each has besides"]
    for name in names:
        check = kind_of(name)
        first, _, more = cleandoc(check.__doc__ or "").partition("\n\n")
        lines += ["", f"### {name}", "", sentence(first, name), "", more, "", *rows(check.FIELDS)]
        lines += ["", f"Message, where a rule gives none: `{check.MESSAGE}`"]
        if check.PLACEHOLDERS:
            lines += ["", "In its message: " + ", ".join(f"`{{{each}}}`" for each in check.PLACEHOLDERS)]
    return "\n".join(lines) + "\n"


def sentence(summary: str, name: str) -> str:
    """A check's first line without its own name, as a sentence."""
    text = " ".join(summary.split()).removeprefix(f"`{name}`:").strip()
    return text[:1].upper() + text[1:]


def rows(fields: Fields) -> Iterator[str]:
    """A table with a row for each key."""
    if not fields:
        yield "No options."
        return
    yield "| key | takes | without it | |"
    yield "|---|---|---|---|"
    for key, field in fields.items():
        cells = (f"`{key}`", takes(field), without(field), field.about + example(field))
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def example(field: Field) -> str:
    return f" Such as `{field.example}`." if field.example else ""
