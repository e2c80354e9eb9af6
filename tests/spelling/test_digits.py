"""Digits inside words: damaged ones are found, codes stay silent, on lists that nobody here wrote."""

import hashlib
import html.entities
import mimetypes
import random
import re
import zoneinfo
from encodings.aliases import aliases
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.engine.needles import is_blend
from factlint.spelling.digits import DIGITS, LOOK, NEAR, damaged, repaired
from factlint.text.normal import plain, words

WORDS = (Path(__file__).parents[2] / "rules/lists/words.txt").read_text(encoding="utf-8")
DAMAGED = """
suspensio0n suspension; th1s this; 0ffice office; governm3nt government; gover2nment government; peop1e people
with0ut without; c0nf1rmed confirmed; m0nth month; Suspensio0n Suspension; becaus4e because; 1mages images
hell0 hello; announcem5ent announcement; wee4kend weekend; quest1on question; militar7y military
"""
CODES = """
B2B G20 3rd H1N1 A380 COVID19 mp3 4x4 100m 2nd iPhone6 Q3 5G x86 utf8 win32 L1 F16 sha256 3D w3c 4chan hunter2 U2
M25 R2D2 9th 20s 2Pac GPT4o b1tch CO2 H5N1 G8 1980s 11am 62K word2vec peer2peer some2one up2date car2go 4ever l8ter
gr8est sk8er 2morrow m8te chapter3 footnote12 statement1 top10 Numb3rs Se7en Scre4m S1mple direct3d live2d neo4j
log4j i18n a11y k8s h264 vitamin12 covid19 euro5 stat3 5even 2gether 7up 6pack 8ball 0day p53 brca1 route66 area51
"""


def listed() -> list[str]:
    """Codes with a digit beside a letter, of public registries: code pages, digests, file endings, HTML, zones."""
    names = {*aliases, *aliases.values(), *hashlib.algorithms_guaranteed, *html.entities.html5}
    names |= {*mimetypes.types_map, *zoneinfo.available_timezones()}
    tokens = {token for name in names for token in re.findall(r"[A-Za-z0-9]+", name)}
    return sorted(token for token in tokens if re.search(r"[A-Za-z]", token) and re.search(r"\d", token))


def drawn(count: int, seed: int = 20) -> list[tuple[str, str]]:
    """Words of SCOWL, damaged by a seeded finger: a digit put in, or put for a letter near to it or like it."""
    rng = random.Random(seed)
    words = [word for word in WORDS.split() if len(word) > 5]
    pairs: list[tuple[str, str]] = []
    while len(pairs) < count:
        word = rng.choice(words)
        at = rng.randrange(1, len(word) - 1)
        like = [digit for digit, letters in (*LOOK.items(), *NEAR.items()) if word[at] in letters]
        if rng.random() < 0.5:
            pairs.append((word, word[:at] + rng.choice(DIGITS) + word[at:]))
        elif like:
            pairs.append((word, word[:at] + rng.choice(like) + word[at + 1 :]))
    return pairs


@pytest.mark.parametrize("pair", [pair.strip() for pair in re.split(r"[;\n]", DAMAGED) if pair.strip()])
def test_damaged_words(pair: str) -> None:
    token, word = pair.split()
    assert repaired(token, WORDS) == (word,)


@pytest.mark.parametrize("code", CODES.split())
def test_codes(code: str) -> None:
    assert repaired(code, WORDS) == ()


def test_words_drawn_by_a_program() -> None:
    pairs = drawn(400)
    found = [token for word, token in pairs if word in repaired(token, WORDS)]
    alone = [token for word, token in pairs if repaired(token, WORDS) == (word,)]
    assert len(found) >= 370  # 376 when this was written
    assert len(alone) >= 370  # 374


def test_codes_of_public_lists() -> None:
    codes = listed()
    assert len(codes) >= 150  # 228 with Python 3.11
    assert [code for code in codes if repaired(code, WORDS)] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A rep0rt, the rep0rt's end and a well-f0unded claim.", ["rep0rt", "rep0rt", "f0unded"]),
        ("rep0rt@example.org, https://example.org/rep0rt, rep0rt.html, #rep0rt, @rep0rt, rep0rt_2, $rep0rt", []),
        ("The 747-rep0rt, PM2.5-rep0rt, an X-rep0rt and rep0rt-7.", []),
        ("x" * 5000 + "0" + "y" * 5000, []),
        ("Größ3n, na1vë and caf3s are not read.", []),
    ],
)
def test_where_they_stand(text: str, found: list[str]) -> None:
    assert [text[slip.start : slip.end] for slip in damaged(text, WORDS)] == found


PIECES = [*"th1s rep0rt C0nf1rmed \u212a1tchen TH1S th1 s 1 0 \u00e9 _ - \u2019".split(), " ", ". "]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=6).map("".join))
def test_the_scan_sees_a_blend_wherever_a_word_is_damaged(text: str) -> None:
    blends = [token for token in words(plain(text)).split() if is_blend(token)]
    assert len(list(damaged(text, WORDS))) <= len(blends)
