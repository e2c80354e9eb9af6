"""Two check kinds of the tests' own, so that the bundled ones may change: one with each type of field."""

from types import SimpleNamespace

from factlint.rulebook.field import Field


def even(value: object) -> str:
    return "" if int(str(value)) % 2 == 0 else f"it should be even, not {value}"


def both(options: dict[str, object]) -> str:
    return "" if options["text"] or options["texts"] else "this rule needs 'text' or 'texts'"


SWAP = SimpleNamespace(
    FIELDS={
        "swap": Field("pairs", "What is wrong, and what is right.", required=True),
        "ignorecase": Field("flag", "Whether capitals make no difference.", default=True),
    },
    MESSAGE="'{found}' should be '{expected}'",
    PLACEHOLDERS=("found", "expected"),
)
MANY = SimpleNamespace(
    FIELDS={
        "text": Field("text", "A text.", ""),
        "texts": Field("texts", "Texts.", ()),
        "flag": Field("flag", "A flag.", default=False),
        "whole": Field("whole", "An even number.", 2, verify=even),
        "number": Field("number", "A number.", 0.5),
        "choice": Field("choice", "A choice.", "first", choices=("first", "second", "last")),
        "choices": Field("choices", "Choices.", (), choices=("first", "second", "last")),
        "pattern": Field("pattern", "A pattern."),
        "patterns": Field("patterns", "Patterns.", ()),
        "rewrite": Field("pattern-pairs", "Patterns and what is right.", {}),
        "list": Field("file", "A list of words."),
        "rows": Field(
            "rows",
            "Tables.",
            (),
            keys={
                "is": Field("text", "A text.", required=True),
                "number": Field("whole", "An even number.", 2, verify=even),
            },
        ),
    },
    MESSAGE="{found}",
    PLACEHOLDERS=("found",),
    verify=both,
)
KINDS = {"many": MANY, "swap": SWAP}


def kind_of(name: str) -> SimpleNamespace:
    return KINDS[name]
