"""The lists that are shipped: sorted, sound, with their sources named; and how a list is looked up."""

from pathlib import Path

import pytest

from factlint.spelling.wordlist import entry, holds

ROOT = Path(__file__).parents[2]
LISTS = sorted((ROOT / "rules/lists").glob("*.txt"))


def lines(name: str) -> list[str]:
    return (ROOT / "rules/lists" / name).read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("file", LISTS, ids=lambda file: file.name)
def test_a_list_is_sorted_has_no_word_twice_and_is_in_the_notice(file: Path) -> None:
    words = [line.partition("\t")[0] for line in file.read_text(encoding="utf-8").splitlines()]
    assert words == sorted(set(words))
    assert f"rules/lists/{file.name}" in (ROOT / "NOTICE").read_text(encoding="utf-8")
    assert file.name in (ROOT / "tools/README.md").read_text(encoding="utf-8")


def test_no_misspelling_is_a_word_and_no_word_is_its_own_correction() -> None:
    words = set(lines("words.txt")) | {form for line in lines("variants.txt") for form in line.split("\t")[:2]}
    for name in ("misspellings.txt", "places.txt"):
        for line in lines(name):
            wrong, rights = line.split("\t")[:2]
            assert wrong not in words
            assert wrong not in rights.lower().split("|")
            assert wrong.isalpha()
            assert wrong.islower()


def test_the_lists_are_large() -> None:
    assert len(lines("misspellings.txt")) > 60_000
    assert len(lines("words.txt")) > 50_000
    assert len(lines("variants.txt")) > 900


@pytest.mark.parametrize("pair", ["center centre", "organize organise", "canceled cancelled", "program programme"])
def test_pairs_that_every_editor_knows_are_there(pair: str) -> None:
    assert pair.split() in [line.split("\t")[:2] for line in lines("variants.txt")]


@pytest.mark.parametrize("word", ["practise", "licence", "metre", "cheque", "tyre", "storey", "draught", "kerb"])
def test_words_with_two_meanings_are_not(word: str) -> None:
    assert word not in {form for line in lines("variants.txt") for form in line.split("\t")[:2]}


def test_a_list_is_looked_up_by_halving() -> None:
    words = sorted(["a", "ab", "b", "ba", "zebra", "zoo"])
    listing = "\n".join(f"{word}\tsays {word}" if word != "b" else word for word in words)
    assert [entry(listing, word) for word in words] == [
        "says a",
        "says ab",
        "",
        "says ba",
        "says zebra",
        "says zoo",
    ]
    assert [entry(listing, word) for word in ("", "aa", "abc", "c", "zz", "zebr", "A")] == [None] * 7
    assert entry("", "a") is None
    assert holds("b", "b")


def test_every_word_of_a_long_list_is_found() -> None:
    listing = "\n".join(lines("words.txt"))
    assert all(holds(listing, word) for word in lines("words.txt")[::97])
    assert not any(holds(listing, word + "q") for word in lines("words.txt")[::997])
