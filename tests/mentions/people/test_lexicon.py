"""The lexicon: what the generated tables say is what the YAML says, and it is large enough to be one."""

from pathlib import Path

import yaml

from factlint.mentions.people import rank_table, word_table
from factlint.mentions.people.words import GIVEN, HEAD, WORDY, all_names, entries, word_flags
from tools import people_lexicon

FOLDER = Path(people_lexicon.FOLDER)
DATA = yaml.safe_load(people_lexicon.SOURCE.read_text(encoding="utf-8"))


def test_the_tables_are_those_of_the_yaml() -> None:
    """After a change of lexicon.yaml: python tools/people_lexicon.py"""
    assert (FOLDER / "rank_table.py").read_text(encoding="utf-8") == people_lexicon.ranks(DATA)
    assert (FOLDER / "word_table.py").read_text(encoding="utf-8") == people_lexicon.words(DATA)


def test_ranks_are_read_back_as_they_were_written() -> None:
    written = []
    for group in DATA["ranks"]:
        for rank, others in group["ranks"].items():
            written += [rank, *entries(others or "")]
    assert all_names() == written
    assert len(written) > 700
    assert entries(word_table.SPEECH) == entries(DATA["speech"])
    assert entries(rank_table.MODIFIERS_OF_STANDING) == entries(DATA["modifiers"]["standing"])
    assert entries(rank_table.MODIFIERS_OF_TIME) == entries(DATA["modifiers"]["time"])


def test_given_names_are_plain_and_told_from_words() -> None:
    flags = word_flags()
    assert flags["ruth"] & GIVEN
    assert not flags["ruth"] & WORDY
    assert flags["hope"] & WORDY
    assert flags["secretary"] & HEAD
    lines = (FOLDER / "given_names.txt").read_text(encoding="ascii").splitlines()
    plain, wordy = (line.split() for line in lines)
    assert len(plain) > 10_000
    assert not set(plain) & set(wordy)
    assert plain == sorted(plain)
