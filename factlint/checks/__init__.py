"""One file a check kind: a field table, `prepare` and `find`.

A new check is one Python file in this folder; its name is the check's name with
`_` for `-`. It holds

    FIELDS: Fields                     its options
    MESSAGE: str                       the message of a rule that gives none
    PLACEHOLDERS: tuple[str, ...]      what a message may name in braces
    EVERY_DOCUMENT: bool               True: `find` is called without a hit too
    prepare(options) -> Prepared       once, when rules are loaded: plain data
    find(document, rules, hits, house) -> Iterator[Problem]
    verify(options) -> str             may be left out: what is wrong with options taken together, or ""

and a module docstring that is its documentation. `prepare` may be slow and gives
what the cache keeps; `find` gets the prepared rules of its kind and the places
where their needles stand, so that cost follows hits and not the number of rules.
"""

from factlint.checks.kind import Kind, kind, kinds

__all__ = ["Kind", "kind", "kinds"]
