"""Patterns kept from run to run are the patterns that `re` makes, and a damaged file does no harm."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest

import factlint
from factlint.engine import kept_grammars
from factlint.grammar import KEPT, Grammar, compiled
from factlint.pattern_code import code_of, revived

PATTERNS = [
    ("", 0),
    (r"(?P<day>\d{1,2})(?:st|nd|rd|th)? (?P<month>jan(?:uary)?|may)\b", re.IGNORECASE),
    (r"(?s:a.b)|(c)(?P<last>\1)", 0),
    (r"[^\W\d_a-zß-öø-ÿ]+", re.IGNORECASE | re.MULTILINE),
    ("[“”‘’]|[\U0001f600-\U0001f64f]", re.VERBOSE),
]


def grammars() -> Iterator[Grammar]:
    for module in walk_packages(factlint.__path__, "factlint."):
        if "rst" not in module.name and not module.name.endswith("__main__"):
            yield from (each for each in vars(import_module(module.name)).values() if isinstance(each, Grammar))


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FACTLINT_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path / "cache" / "grammars"


@pytest.mark.skipif(sys.implementation.name != "cpython", reason="another `re`")
@pytest.mark.parametrize(("pattern", "flags"), PATTERNS)
def test_a_pattern_made_of_its_code_is_the_one_that_re_compiles(pattern: str, flags: int) -> None:
    code = code_of(pattern, flags)
    made = code and revived(pattern, code)
    assert made == re.compile(pattern, flags)  # compares the code itself
    assert made.groupindex == re.compile(pattern, flags).groupindex


def test_so_is_each_of_the_program() -> None:
    found = list(grammars())
    assert len(found) > 100
    for grammar in found:
        code = code_of(grammar.pattern, grammar.flags)
        assert code and revived(grammar.pattern, code) == re.compile(grammar.pattern, grammar.flags)


def test_what_a_run_compiles_the_next_one_finds(cache: Path) -> None:
    kept_grammars.recall()
    fresh = compiled.__wrapped__("kept [a-z]", re.IGNORECASE)
    kept_grammars.keep()
    assert KEPT.lookup is None and not KEPT.fresh
    kept_grammars.recall()
    assert KEPT.lookup is not None and KEPT.lookup("kept [a-z]", 2)
    assert compiled.__wrapped__("kept [a-z]", re.IGNORECASE) == fresh
    assert not KEPT.fresh
    written = cache.read_bytes()
    kept_grammars.keep()
    assert cache.read_bytes() == written


@pytest.mark.parametrize("damaged", [lambda old: old[:-9] + bytes(9), lambda old: b"", lambda old: old[:300]])
def test_damage_is_passed_over_and_mended(damaged: object, cache: Path) -> None:
    for pattern in ("first", "second|third"):
        kept_grammars.recall()
        compiled.__wrapped__(pattern)
        kept_grammars.keep()
    good = cache.read_bytes()
    cache.write_bytes(damaged(good))  # type: ignore[operator] # one of the functions above
    kept_grammars.recall()
    for pattern in ("first", "second|third"):
        assert compiled.__wrapped__(pattern) == re.compile(pattern)
    kept_grammars.keep()
    kept_grammars.recall()
    for pattern in ("first", "second|third"):
        compiled.__wrapped__(pattern)
    assert not KEPT.fresh


def test_code_of_something_else_is_no_pattern() -> None:
    code = code_of("a", 0)
    assert code and revived("a", code[:-1]) is None
    assert revived("a", b"") is None


def test_without_cache_nothing_is_written(cache: Path, tmp_path: Path) -> None:
    """In processes of their own: what this one has compiled before would not be compiled again."""
    (tmp_path / "story.txt").write_text("It cost $5 million on 3 January 2020.\n", encoding="utf-8")
    command = [sys.executable, "-m", "factlint", str(tmp_path / "story.txt")]
    environment = {**os.environ, "FACTLINT_CACHE_DIR": str(cache.parent)}
    subprocess.run([*command, "--no-cache"], env=environment, check=True, capture_output=True)
    assert not cache.parent.exists()
    subprocess.run(command, env=environment, check=True, capture_output=True)
    assert cache.exists()
