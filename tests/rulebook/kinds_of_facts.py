"""The checks that fact sheets become rules of, with options as the sheets need them, so that those may change."""

from types import SimpleNamespace

from factlint.rulebook.field import Field

SERIES = {"is": Field("text", "The value.", required=True), "as_of": Field("text", "The day.", required=True)}
TYPES = {
    **dict.fromkeys(("not", "aliases", "says", "about", "with", "unless", "one_of", "words"), "texts"),
    "swap": "pairs",
    "first": "flag",
    "long": "texts",
    "speaker": "texts",
    "near": "flag",
    "ignorecase": "flag",
    "series": "rows",
}


def check(*names: str, judging: bool = True) -> SimpleNamespace:
    fields = {
        name: Field(TYPES.get(name, "text"), f"The {name}.", keys=SERIES if name == "series" else {})
        for name in names
    }
    facts = {"judge": None} if judging else {}
    return SimpleNamespace(FIELDS=fields, MESSAGE="", PLACEHOLDERS=(), **facts)


TIMES = ("since", "from", "until", "as_of")
VALUE = ("says", "about", "with", "within", "unless", "not", "is", "one_of", "series", "tolerance", *TIMES)
KINDS = {
    "title": check("person", "is", "not", *TIMES),
    "name": check("is", "near", "aliases", "not", "first", *TIMES),
    "age": check("person", "born", "died", *VALUE),
    "honorific": check("person", "pronoun", "honorific"),
    "event": check("event", "when", "words", "with", "unless"),
    "quote": check("is", "speaker", *TIMES),
    "acronym": check("short", "long", *TIMES),
    **{name: check(*VALUE) for name in ("money", "quantity", "count", "percent", "duration", "date")},
    "substitution": check("swap", "ignorecase", judging=False),
    "never": SimpleNamespace(
        FIELDS={"words": Field("secrets", "Words.")}, MESSAGE="", PLACEHOLDERS=(), judge=None
    ),
}


def kind_of(name: str) -> SimpleNamespace:
    return KINDS[name]
