"""Tokens that are patterns are found exactly as one regular expression each finds them, block by block."""

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st
from one_rule import compiled, rule
from one_rule import found as one_rule_found

from factlint.checks.kind import PreparedRule
from factlint.checks.wording.matches import by_token
from factlint.checks.wording.search import PLAIN, looked_for, search
from factlint.checks.wording.spaced import spaced
from factlint.engine.scan import Scanner, pack
from factlint.engine.vocabulary import Vocabulary
from factlint.text.document import Block, Document

Places = list[tuple[int, int, int]]
"""Token, start, end."""


def document(text: str) -> Document:
    """Each line is a block."""
    blocks, at = [], 0
    for line in text.split("\n"):
        if line:
            blocks.append(Block("paragraph", at, at + len(line)))
        at += len(line) + 1
    return Document("copy.txt", text, text, tuple(blocks))


def defined(token: str, *, ignorecase: bool, nonword: bool) -> "regex.Pattern[str]":
    """The regular expression that a token stands for."""
    flags = regex.IGNORECASE if ignorecase else 0
    wide = r"\s+".join(map(regex.escape, token.split())) if PLAIN.match(token) else spaced(token)
    if nonword:
        return regex.compile(regex.escape(token) if PLAIN.match(token) else token, flags)
    return regex.compile(rf"(?:\b|(?!\w))(?:{wide})(?:\b|(?<!\w))", flags)


def expected(tokens: list[str], text: str, *, ignorecase: bool, nonword: bool) -> Places:
    return [
        (number, block.start + found.start(), block.start + found.end())
        for number, token in enumerate(tokens)
        for block in document(text).blocks
        for found in defined(token, ignorecase=ignorecase, nonword=nonword).finditer(text[block.start : block.end])
        if found.group()
    ]


def found(tokens: list[str], text: str, *, ignorecase: bool, nonword: bool) -> Places:
    looked = search(tokens, ignorecase=ignorecase, nonword=nonword)
    copy = document(text)
    tables, sections = pack([(0, looked.needles)])
    hits = [
        hit
        for hit in Scanner(tables, Vocabulary(sections, tables.first_section)).hits(text)
        if (block := copy.block_at(hit.start)) and hit.end <= block.end
    ]
    matches = by_token(copy, PreparedRule(0, None), looked.wanted, hits)
    return [(token, match.start, match.end) for token, its in matches.items() for match in its]


TOKENS = [
    "utilize",
    "in order to",
    "U.S.",
    r"e\.g\.",
    "colou?rs?",
    "[Cc]af[eé]s?",
    "(?:foo|foobar) (?:baz|b)",
    "(foo|foobar)(bar)?",
    "(?:a|the){1,2} end",
    r"\w+i[sz]ation",
    r"in\s+order",
    r"\bthe\b \w+",
    r"(\w+) \1",
    r"[A-Z]{2,}",
    r"(?:un|in)believ\w+",
    r"\$\d+ dollars",
    "ha(?:ha)+",
    "so+ good",
    "x{2,}|utiliz(?:e|ing)",
    r"(?<!not )good",
    r"end(?= of)",
    r"^the",
    r"good[.!]?$",
    r"\p{Lu}\w+ said",
    "(?i)FOO\\w+",
    r"he (?P<verb>said|says)",
    r"go{0,2}d",
    r"[aeiou]+\B[st]\w+",
    "ki[sſ]s",
    r"--|\u2014",
    "(?>foo|foobar)baz",
    "fo??o",
    "(?:a|ab)(?:c|bcd)?",
    "(?:the )?end of (?:the )?\\w*",
]
TEXTS = [
    "In order to utilize the U.S. colours, e.g. color; UTILIZING colours.",
    "Café cafes CAFÉS caff\u00e9 foo baz foobar  b foobarbar foo\u00a0bar foobaz fooxyz FOOxyz",
    "the end, a the end of it; theathe end; the the end of",
    "Nationalisation and nationalization, ization; in order, in\u2003order",
    "the the house HOUSE NATO \u00c9T\u00c9 unbelievable inbelieving $50 dollars, $ 5 dollars",
    "haha hahaha ha so good sooo good not good good. Good! good",
    "Anna said he said he says \u00c9mile said xx xxx gd god good goood",
    "ki\u017fs \u212ai\u017fs kiss KISS -- \u2014 ---",
    "the end\nend of the day\ngood abcd",
]


@pytest.mark.parametrize("token", TOKENS)
@pytest.mark.parametrize("ignorecase", [True, False])
@pytest.mark.parametrize("nonword", [True, False])
def test_tokens(token: str, ignorecase: bool, nonword: bool) -> None:
    text = "\n".join(TEXTS)
    wanted = expected([token], text, ignorecase=ignorecase, nonword=nonword)
    assert found([token], text, ignorecase=ignorecase, nonword=nonword) == wanted


def test_tokens_are_found_at_all() -> None:
    text = "\n".join(TEXTS)
    wanted = expected(TOKENS, text, ignorecase=True, nonword=False)
    assert {token for token, _, _ in wanted} == set(range(len(TOKENS)))
    assert found(TOKENS, text, ignorecase=True, nonword=False) == wanted


@pytest.mark.parametrize("token", ["colou?rs?", "(?:foo|bar) baz", r"e\.g\.", r"in\s+order", "[Cc]af[eé]s?"])
def test_a_handful_of_texts_needs_no_pattern(token: str) -> None:
    needles, pattern = looked_for(token, ignorecase=True, bounded=True)
    assert needles
    assert pattern == ""


@pytest.mark.parametrize("token", [r"\w+i[sz]ation", r"(?<!not )good\w", "so+ good", r"\p{Lu}\w+ arrived"])
def test_a_pattern_has_a_literal(token: str) -> None:
    needles, pattern = looked_for(token, ignorecase=True, bounded=True)
    assert needles
    assert pattern


ATOMS = r"a b foo kis É é ſ ' - \. [ab] [^a] [a-c] \w \s \d . \b \s+ ^ $ (?=a) \B"
atoms = st.sampled_from([*ATOMS.split(), " ", "the "])


def grown(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    several = st.lists(inner, min_size=1, max_size=4)
    return st.one_of(
        several.map("".join),
        several.map(lambda branches: f"(?:{'|'.join(branches)})"),
        several.map(lambda branches: f"({'|'.join(branches)})"),
        st.tuples(inner, st.sampled_from(["?", "{0,2}", "{2}", "+", "*", "??"])).map(
            lambda it: f"(?:{it[0]}){it[1]}"
        ),
    )


patterns = st.recursive(atoms, grown, max_leaves=8)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(patterns, min_size=1, max_size=3),
    st.text("abc foothekisKSſ\u212aÉé'’-._1\u00a0\n", max_size=40),
    st.booleans(),
    st.booleans(),
)
def test_any(tokens: list[str], text: str, ignorecase: bool, nonword: bool) -> None:
    tokens = [token for token in tokens if token.strip() and (token.split() or nonword)]
    wanted = expected(tokens, text, ignorecase=ignorecase, nonword=nonword)
    assert found(tokens, text, ignorecase=ignorecase, nonword=nonword) == wanted


def test_a_pattern_that_takes_too_long_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """The loader refuses patterns of this kind; were one to slip through, the other rules would go on."""
    monkeypatch.setattr("factlint.checks.wording.matches.SECONDS", 0.05)
    rules = compiled(
        rule("existence", 1, raw=["(?:a|aa)+$"]),
        rule("existence", 2, tokens=["b+c"]),
        rule("existence", 3, tokens=["c"]),
    )
    findings = one_rule_found(rules, "a" * 2000 + "b bbc")
    assert [finding.code for finding in findings] == ["factlint.internal", "test.rule-2"]
    assert "'test.rule-1' (check 'existence') took too long" in findings[0].message
