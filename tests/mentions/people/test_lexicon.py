"""The lexicon: what the generated tables say is what the YAML says, and it is large enough to be one."""

from pathlib import Path

import yaml

from factlint.mentions.people.words import (
    ADDRESS,
    GIVEN,
    HEAD,
    PART,
    SPEECH,
    WORDY,
    entries,
    not_persons,
    word_flags,
)
from factlint.values.people.ranks import plain, ranks
from tools import people_lexicon

FOLDER = Path(people_lexicon.FOLDER)
DATA = yaml.safe_load(people_lexicon.SOURCE.read_text(encoding="utf-8"))
NAMES = people_lexicon.GIVEN_NAMES.read_text(encoding="ascii")


def test_the_tables_are_those_of_the_yaml() -> None:
    """After a change of lexicon.yaml: python tools/people_lexicon.py"""
    assert (FOLDER / "rank_table.py").read_text(encoding="utf-8") == people_lexicon.ranks(DATA)
    assert (FOLDER / "word_flags.txt").read_text(encoding="utf-8") == people_lexicon.flagged(DATA, NAMES)


def test_they_are_read_back_as_they_were_written() -> None:
    flags = word_flags()
    written = [
        name
        for group in DATA["ranks"]
        for rank, others in group["ranks"].items()
        for name in (rank, *entries(others or ""))
    ]
    assert len(written) > 700
    assert {plain(name) for name in written} == set(ranks())
    assert all(flags[name.split()[-1]] & HEAD for name in written if not {"of", "for"} & set(name.split()))
    assert flags["prime"] & PART
    assert all(flags[verb] & SPEECH for verb in entries(DATA["speech"]))
    assert all(flags[word] & ADDRESS for rank in entries(DATA["address"]) for word in rank.split())
    assert len(not_persons()) == len(set(entries(DATA["not persons"], ";")))


def test_given_names_are_plain_and_told_from_words() -> None:
    flags = word_flags()
    assert flags["ruth"] & GIVEN
    assert not flags["ruth"] & WORDY
    assert flags["hope"] & WORDY
    assert flags["secretary"] & HEAD
    sure, wordy = (line.split() for line in NAMES.splitlines())
    assert len(sure) > 10_000
    assert not set(sure) & set(wordy)
    assert sure == sorted(sure)
