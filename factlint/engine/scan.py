"""The literal scan: every needle of every rule found in one pass over the reading text.

`pack(needles)` makes the tables, plain data; `Scanner(tables, ...).hits(reading)` finds
every place where a needle stands, those that overlap as well, in the order of rule,
needle, place. What a needle matches is defined by `needles.as_regex`.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Sequence

from factlint.checks.kind import WORD, Hit, Needle
from factlint.engine.anchors import anchor, whole_tokens
from factlint.engine.lookup import Address, Lookup
from factlint.engine.needles import Spec, around, loose, own_token, stands, stands_alone
from factlint.engine.symbols import suited
from factlint.engine.vocabulary import Record, Vocabulary
from factlint.engine.vocabulary import pack as pack_entries
from factlint.hints import cast
from factlint.record import NamedTuple, maker
from factlint.text.normal import Normal, folded, normalised

LONG = 500_000
"""Characters from which on it is worth some time to make ready for them: 20 ms for 100,000 anchors."""
PADDING = b"  "
"""An edge may lie so far behind the text."""


as_hit = maker(Hit)


class Tables(NamedTuple):
    """What the scan needs to know of all needles at once. Plain data."""

    rules: tuple[int, ...]
    """The rules that have needles, and the number of each one's first needle."""
    firsts: tuple[int, ...]
    symbols: tuple[tuple[object, ...], ...]
    """The needles without a whole token, as `Spec`s."""
    first_section: int
    """Where the table of the tokens that are looked for begins."""


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
    tables = Tables(tuple(rules), tuple(firsts), tuple(map(tuple, symbols)), first_section)
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
            entries.setdefault(token, []).append(number if needle.ignorecase else (number, needle.text.strip()))
        elif not (needle.text.split() if needle.match == WORD else needle.text):
            raise ValueError("a needle is empty")
        elif not its:
            symbols.append(loose(number, needle))
        else:
            chosen = anchor(its, sharing)
            entries.setdefault(its[chosen].text, []).append(around(number, needle, its, chosen))
    return entries, symbols


class Scanner:
    """Finds the needles of all rules, or of those that are wanted."""

    def __init__(self, tables: Tables, vocabulary: Vocabulary, rules: Collection[int] | None = None) -> None:
        """`rules`: the numbers of the wanted ones, None for all."""
        self._tables = tables
        self._rules = rules
        self._vocabulary = vocabulary
        self._lookup = Lookup(vocabulary, self._address)
        specs = [cast("Spec", spec) for spec in tables.symbols]
        addressed = ((self._address(spec[0]), spec) for spec in specs)
        self._loose = [(address, spec) for address, spec in addressed if address]
        self._symbols = suited(self._loose, long=False)
        self._expected = 0

    def expect(self, size: int) -> None:
        """Says that so many further characters will be scanned, so that what suits them can be made ready."""
        if self._expected < LONG <= self._expected + size:
            self._vocabulary.load()
            self._symbols = suited(self._loose, long=True)
        self._expected += size

    def hits(self, reading: str, normal: Normal | None = None) -> list[Hit]:
        """Every place where a needle stands, by rule, needle, place. `normal`: of this text, if it is at hand."""
        self.expect(len(reading))
        text, words = normal or normalised(reading)
        found: list[tuple[int, int, int, int]] = []
        edges, begins = text + PADDING, reading.startswith
        for start, length, alone, guarded in self._lookup.places(words, edges):
            for rule, needle, exactly in alone:
                if begins(exactly, start) and stands_alone(reading, start, end := start + length):
                    found.append((rule, needle, start, end))
            for edge, edge_at, address, spec in guarded:
                if edges[start + edge_at] in edge and (span := stands(reading, start, spec)):
                    found.append(address + span)
        for start, needles in self._symbols.places(reading, folded(text)):
            for address, spec in needles:
                span = stands(reading, start, spec)
                if span:
                    found.append(address + span)
        found.sort()
        return list(map(as_hit, found))

    def _address(self, number: int) -> Address | None:
        """Which needle of which rule is meant by a number; None where the rule is not wanted."""
        index = bisect_right(self._tables.firsts, number) - 1
        rule = self._tables.rules[index]
        wanted = self._rules is None or rule in self._rules
        return (rule, number - self._tables.firsts[index]) if wanted else None
