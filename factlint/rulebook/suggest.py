"""What a misspelt word may have been meant to be."""

from collections.abc import Iterable

FOREIGN = {
    "extends": "check",
    "level": "severity",
    "name": "id",
    "suggestion": "info",
    "tests": "valid",
    "reason": "why",
    "languages": "language",
    "lang": "language",
    "enabled": "default",
    "url": "link",
}
"""How other linters call what has another name here."""


def meant(word: str, allowed: Iterable[str]) -> str:
    """`; did you mean 'x'?`, or "" where nothing comes near."""
    from difflib import get_close_matches

    options = list(allowed)
    known = FOREIGN.get(word.lower(), "")
    lower = {option.lower(): option for option in options}
    near = [known] if known in options else get_close_matches(word.lower(), lower, 1, 0.6)
    return f"; did you mean '{lower[near[0].lower()]}'?" if near else ""


def listed(words: Iterable[str]) -> str:
    """`a, b or c`."""
    items = list(words)
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} or {items[-1]}"
