"""The literal scan: every needle of every rule found in one pass over the reading text.

`pack(needles)` makes the tables, plain data; `Scanner(tables).hits(reading)` finds
every place where a needle stands, those that overlap as well, in the order of rule,
needle, place. What a needle matches is defined by `needles.as_regex`. Which matcher
does the work depends on how much text there is and on what is installed; the hits
never do.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from factlint.checks.kind import WORD, Hit, Needle
from factlint.engine.anchors import anchor, whole_tokens
from factlint.engine.matchers import MATCHERS, Matcher, windows
from factlint.engine.needles import Spec, around, loose, own_token, stands, stands_alone
from factlint.engine.normal import plain, words
from factlint.engine.sections import Sections
from factlint.engine.symbols import MANY, Automaton, Each, SymbolMatcher
from factlint.engine.vocabulary import Record, Vocabulary
from factlint.engine.vocabulary import pack as pack_entries
from factlint.hints import cast
from factlint.record import NamedTuple


class Tables(NamedTuple):
    """What the scan needs to know of all needles at once. Plain data."""

    rules: tuple[int, ...]
    """The rules that have needles, and the number of each one's first needle."""
    firsts: tuple[int, ...]
    needles: int
    """How many there are."""
    symbols: tuple[tuple[object, ...], ...]
    """The needles without a whole token, as `Spec`s."""
    anchors: int
    """How many tokens are looked for, and the section where the table of them begins."""
    first_section: int


def pack(needles: Sequence[tuple[int, Sequence[Needle]]], first_section: int = 0) -> tuple[Tables, list[bytes]]:
    """The tables for these rule numbers and their needles, and their sections. ValueError for an empty needle."""
    rules: list[int] = []
    firsts: list[int] = []
    flat: list[Needle] = []
    for rule, its in needles:
        if its:
            rules.append(rule)
            firsts.append(len(flat))
            flat += its
    entries, symbols = by_anchor(flat)
    tables = Tables(
        tuple(rules), tuple(firsts), len(flat), tuple(map(tuple, symbols)), len(entries), first_section
    )
    return tables, pack_entries(entries)


def by_anchor(needles: Sequence[Needle]) -> tuple[dict[bytes, list[Record]], list[Spec]]:
    """The needles by the token to look for, and those that have none."""
    own = list(map(own_token, needles))
    tokens = [[] if token else whole_tokens(needle) for needle, token in zip(needles, own, strict=True)]
    sharing = Counter(filter(None, own))
    sharing.update(token.text for its in tokens for token in its)
    entries: dict[bytes, list[Record]] = {}
    symbols: list[Spec] = []
    for number, (needle, token, its) in enumerate(zip(needles, own, tokens, strict=True)):
        if token:
            entries.setdefault(token, []).append(number)
        elif not (needle.text.split() if needle.match == WORD else needle.text):
            raise ValueError("a needle is empty")
        elif not its:
            symbols.append(loose(number, needle))
        else:
            chosen = anchor(its, sharing)
            entries.setdefault(its[chosen].text, []).append(around(number, needle, its, chosen))
    return entries, symbols


class Scanner:
    """Finds the needles of all rules, or of those that are wanted.

    `backend` is one of MATCHERS; without it the amount of text decides.
    """

    def __init__(self, tables: Tables, sections: Sections, backend: str = "", wanted: bytes | None = None) -> None:
        """`wanted` has a byte for each needle, 0 where it is not to be found."""
        self.tables, self.sections = tables, sections
        self._wanted = wanted
        self._marks = wanted or b"\1" * tables.needles
        self._vocabulary = Vocabulary(sections, tables.first_section, tables.anchors)
        symbols = [cast("Spec", spec) for spec in tables.symbols]
        self._symbols = [spec for spec in symbols if wanted is None or wanted[spec[0]]]
        self._anchors = tables.anchors if wanted is None else min(tables.anchors, len(wanted) - wanted.count(0))
        self._forced = backend
        self._backend = ""
        self._expected = 0
        self._matcher: Matcher
        self._symbol_matcher: SymbolMatcher
        self.expect(0)

    def wanted(self, rules: Collection[int]) -> bytes | None:
        """Which needles are those of these rules; None where all are."""
        bounds = [*self.tables.firsts[1:], self.tables.needles]
        marks = bytearray(self.tables.needles)
        for rule, first, last in zip(self.tables.rules, self.tables.firsts, bounds, strict=False):
            if rule in rules:
                marks[first:last] = b"\1" * (last - first)
        return bytes(marks) if 0 in marks else None

    def expect(self, size: int) -> None:
        """Says that so many further characters will be scanned, so that the matcher can be chosen for them."""
        self._expected += size
        backend = self._forced or suited(self._anchors, self._expected)
        if backend == self._backend:
            return
        self._backend = backend
        self._matcher = MATCHERS[backend](self._vocabulary, self._wanted)
        many = backend == "ahocorasick" and (len(self._symbols) >= MANY or bool(self._forced))
        self._symbol_matcher = Automaton(self._symbols) if many and self._symbols else Each(self._symbols)

    def hits(self, reading: str) -> Iterator[Hit]:
        """Every place where a needle stands, by rule, needle, place."""
        self.expect(len(reading))
        return (self._hit(*place) for place in sorted(self._places(reading)))

    def _places(self, reading: str) -> Iterator[tuple[int, int, int]]:
        """Needle number, start, end; in no order."""
        text = plain(reading)
        tokens = b" %b " % words(text)
        begins = tokens.startswith
        wanted = self._marks
        for offset, window in windows(tokens):
            for at, end, records in self._matcher.places(window):
                start = offset + at
                for record in records:  # most places end here: each look costs
                    if isinstance(record, int):
                        if wanted[record] and stands_alone(reading, start - 1, offset + end - 1):
                            yield record, start - 1, offset + end - 1
                    elif (begins(record[1], start + record[2]) or begins(b" ", start + record[3])) and wanted[
                        record[0]
                    ]:
                        span = stands(reading, start - 1, record)
                        if span:
                            yield record[0], *span
        if self._symbols:
            for at, spec in self._symbol_matcher.places(reading, text.lower()):
                span = stands(reading, at, spec)
                if span:
                    yield spec[0], *span

    def _hit(self, number: int, start: int, end: int) -> Hit:
        index = bisect_right(self.tables.firsts, number) - 1
        return Hit(self.tables.rules[index], number - self.tables.firsts[index], start, end)


def suited(anchors: int, size: int) -> str:
    """The matcher that takes least time for so many anchors and so many characters, building included."""
    if size < 3 * anchors:
        return "lookup"
    if size < max(1_000_000, 400 * anchors):
        return "tokens"
    try:
        import ahocorasick_rs  # noqa: F401 - whether it is installed
    except ImportError:
        return "tokens"
    return "ahocorasick"
