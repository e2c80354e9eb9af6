"""Makes `rank_table.py` and `word_flags.txt` of `factlint/mentions/people/lexicon.yaml` and `given_names.txt`.

So no run reads YAML, nor works out what each of 24,000 words may be.

    python tools/people_lexicon.py
"""

import textwrap
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml

from factlint.mentions.people.words import (
    ADDRESS,
    AREA,
    BODY,
    EASTERN,
    GIVEN,
    HONORIFIC,
    MODIFIER,
    OF_THINGS,
    OPENER,
    PARTICLE,
    PLACE,
    PREFIX,
    SPEECH,
    SURNAME,
    TIME,
    WORDY,
    flag_rank,
)

FOLDER = Path(__file__).parents[1] / "factlint/mentions/people"
SOURCE = FOLDER / "lexicon.yaml"
GIVEN_NAMES = Path(__file__).with_name("given_names.txt")
WIDTH = 113
HEAD = '"""{about} Made by tools/people_lexicon.py: change lexicon.yaml."""\n\n'


def listed(text: str, separator: str = ",") -> list[str]:
    return [" ".join(word.split()) for word in (text or "").split(separator) if word.strip()]


def constant(name: str, entries: list[str], about: str, separator: str = ", ") -> str:
    """A constant of entries, wrapped. `splitlines` and `split` undo it."""
    lines = textwrap.wrap(separator.join(entries), WIDTH, break_on_hyphens=False, break_long_words=False)
    body = "\n".join(lines)
    return f'{name} = """\n{body}\n"""\n"""{about}"""\n'


def rank_lines(groups: list[dict[str, Any]]) -> list[str]:
    """A group as "field | ladder | rank = other, other; rank"."""
    lines = []
    for group in groups:
        ranks = [
            " = ".join([rank, ", ".join(listed(others))]) if others else rank
            for rank, others in group["ranks"].items()
        ]
        lines.append(f"{group['field']} | {group.get('ladder', '')} | {'; '.join(ranks)}")
    return lines


def ranks(data: dict[str, Any]) -> str:
    """The text of `rank_table.py`."""
    wrapped = ["\n".join(textwrap.wrap(line, WIDTH, break_on_hyphens=False)) for line in rank_lines(data["ranks"])]
    parts = [
        HEAD.format(about="Ranks and what modifies them."),
        'RANKS = """\n' + "\n\n".join(wrapped) + '\n"""\n'
        '"""Groups parted by empty lines: field | ladder | rank = other names; rank = other names."""\n',
    ]
    for kind, words in data["modifiers"].items():
        parts.append(constant(f"MODIFIERS_OF_{kind.upper()}", listed(words), f"Modifiers of {kind}."))
    return "".join(parts)


def flagged(data: dict[str, Any], given: str) -> str:
    """The text of `word_flags.txt`: a line of what is no person's name, then lines of flags and their words."""
    flags: dict[str, int] = {}

    def flag(words: Iterable[str], what: int) -> None:
        for word in words:
            flags[word] = flags.get(word, 0) | what

    plain, wordy = given.splitlines()
    flag(plain.split(), GIVEN)
    flag(wordy.split(), GIVEN | WORDY)
    for entries in data["modifiers"].values():
        flag(entries_apart(entries), MODIFIER)
    for key, what in LISTS.items():
        flag(entries_apart(data[key]), what)
    for group in data["ranks"]:
        for rank, others in group["ranks"].items():
            for name in (rank, *listed(others)):
                flag_rank(flags, name)
    things = [" ".join(name.replace("&", " ").split()) for name in listed(data["not persons"], ";")]
    groups: dict[int, list[str]] = {}
    for word in sorted(flags):
        groups.setdefault(flags[word], []).append(word)
    lines = [f"{what} {' '.join(groups[what])}" for what in sorted(groups)]
    return "\n".join([";".join(things), *lines]) + "\n"


def entries_apart(text: str) -> list[str]:
    """The single words of all entries."""
    return [word for entry in listed(text) for word in entry.split(" ")]


LISTS = {
    "honorifics": HONORIFIC,
    "particles": PARTICLE,
    "areas": AREA,
    "organisations": BODY,
    "surnames too": SURNAME,
    "prefixes": PREFIX,
    "places": PLACE,
    "times": TIME,
    "openers": OPENER,
    "speech": SPEECH,
    "surnames first": EASTERN,
    "ranks of things": OF_THINGS,
    "address": ADDRESS,
}
"""What the words of a list may be; `factlint/mentions/people/words.py` says what that means."""


def main() -> None:
    data = yaml.safe_load(SOURCE.read_text(encoding="utf-8"))
    (FOLDER / "rank_table.py").write_text(ranks(data), encoding="utf-8")
    (FOLDER / "word_flags.txt").write_text(
        flagged(data, GIVEN_NAMES.read_text(encoding="ascii")), encoding="utf-8"
    )


if __name__ == "__main__":
    main()
