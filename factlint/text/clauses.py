"""Where clauses part: a sentence of reading text in, its clauses out, each as the spans that it consists of.

"The bridge, which opened in 1990, was closed" is two clauses, the first of two spans. Read off the punctuation and
the words that open clauses; it knows no grammar, and where it is in doubt it leaves words together. Commas part
clauses only before a word that opens one, and where such a clause ends.
"""

import re
from collections.abc import Sequence

from factlint.grammar import Grammar
from factlint.text.document import Span

Clause = tuple[Span, ...]

_OPENERS = (
    "which|who|whom|whose|where|when|while|whereas|although|though|because|after|before|until|unless|if|whether|since"
    "|as|that"
)
_JOINERS = "and|but|or|nor|yet|so"
_PART = Grammar(
    r"(?P<hard>;|:(?=\s)|\s[-–]{1,2}\s|\s?—\s?|…|\.\.\.)"
    r"|(?P<open>[(\[])|(?P<close>[)\]])"
    rf"|(?P<joiner>,\s+(?:{_JOINERS})\b)"
    rf"|(?P<aside>,\s+(?:[a-z]+\s+)?(?:{_OPENERS})\b)"
    rf"|(?P<opener>\s(?:{_OPENERS})\b)"
    r"|(?P<comma>,(?=[\s\"'”’]))",
    re.IGNORECASE,
)
_LEADING = Grammar(rf"[\"“'‘]?(?:{_OPENERS}|even if|even though)\b", re.IGNORECASE)
_NO_OPENER = Grammar(
    r"(?:\b(?:such|so|as|well|much|many|far|long|soon|known|of|in|at|by|on|to|than|all|the|after|before|since|from|during"
    r"|ever|just|only|not|even|a|\d+)|,)\Z",
    re.IGNORECASE,
)
"""What stands before "as", "that", "since" where they open no clause: "such as", "of that year"."""
_WEAK = frozenset(("as", "that", "since", "so", "after", "before", "until"))
_SHORT_AS = Grammar(r"\s+(?:of|well|many|much|to|part|an?|low|high|long|far|soon)\b", re.IGNORECASE)


def clauses(reading: str, start: int, end: int, whole: Sequence[Span] = ()) -> tuple[Clause, ...]:
    """The clauses of the sentence `reading[start:end]`, by their first spans. `whole`: dates and sums, not cut."""
    spans: list[list[Span]] = [[]]
    outer: list[tuple[int, int, bool]] = []
    current = main = 0
    aside = bool(_LEADING.match(reading, start, end))
    if aside:
        spans.append([])
        current, main = 0, 1
    begin = start

    def cut(at: int, to: int) -> None:
        nonlocal begin, current
        if reading[begin:at].strip(" ,"):
            spans[current].append(Span(begin, at))
        begin, current = at, to

    for found in _PART.finditer(reading, start, end):
        at = found.start()
        if any(each.start <= at < each.end for each in whole):
            continue
        kind = found.lastgroup
        if kind == "open":
            outer.append((current, main, aside))
            spans.append([])
            cut(at, len(spans) - 1)
            main, aside = current, False
        elif kind == "close":
            if outer:
                back, main, aside = outer.pop()
                cut(found.end(), back)
        elif kind in ("hard", "joiner"):
            spans.append([])
            cut(at, len(spans) - 1)
            main, aside = current, False
        elif kind in ("aside", "opener"):
            behind = found.end() + 1
            dated = reading[behind : behind + 1].isdigit() or any(each.start == behind for each in whole)
            if not _opens(reading, start, found, dated):
                if kind == "aside" and aside:
                    cut(at, main)
                    aside = False
                continue
            spans.append([])
            cut(at, len(spans) - 1)
            aside = kind == "aside"
        elif aside:
            cut(at, main)
            aside = False
    cut(end, current)
    return tuple(sorted(tuple(each) for each in spans if each))


def _opens(reading: str, start: int, found: "re.Match[str]", dated: bool) -> bool:
    """Whether a word that may open a clause does; `dated`: whether a figure follows it, as in "since 2018"."""
    words = found.group().replace(",", " ").lower().split()
    word = words[-1]
    if word not in _WEAK:
        return True
    if (dated and word != "that") or (word == "as" and _SHORT_AS.match(reading, found.end())):
        return False
    return not _NO_OPENER.search(reading, max(start, found.start() - 12), found.end() - len(word) - 1)


def clause_at(parts: Sequence[Clause], offset: int) -> Clause:
    """The clause that holds this offset; the nearest before it where it stands on a mark between two."""
    for clause in parts:
        if any(span.start <= offset < span.end for span in clause):
            return clause
    before = [clause for clause in parts if clause[0].start <= offset]
    return before[-1] if before else ()
