"""One option of a check: what an editor may write under a key of a rule.

A check states its options as a table of fields. The same table types the YAML
(whose scalars keep their text until then), words the error messages, gives the
JSON Schema and prints `factlint explain`.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from factlint.record import NamedTuple


class Field(NamedTuple):
    """How a key's value is typed.

    `type` is one of
    "text", "flag" (yes/no), "whole" (an integer), "number", "choice" (of `choices`),
    "texts" (a list of texts; a single text is a list of one),
    "pairs" (a mapping of text to text),
    "pattern" (a regular expression), "patterns" (a list of them),
    "pattern-pairs" (a mapping of regular expression to replacement text),
    "choices" (a list of `choices`),
    "file" (the name of a data file below the rule file's folder),
    "secrets" (a list of texts of which only salted digests are kept),
    "rows" (a list of tables, each with the keys of `keys`; a single table is a list of one).
    """

    type: str
    about: str
    """One sentence for the editor who writes the rule."""
    default: object = None
    required: bool = False
    choices: tuple[str, ...] = ()
    example: str = ""
    """As it stands in YAML behind the key."""
    verify: Callable[[object], str] | None = None
    """Says what is wrong with a typed value, or ""."""
    keys: "Mapping[str, Field]" = MappingProxyType({})
    """Of "rows": the keys of each table."""


Fields = Mapping[str, Field]
