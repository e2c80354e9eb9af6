"""Makes `rank_table.py` and `word_table.py` of `factlint/mentions/people/lexicon.yaml`, so that no run reads YAML.

python tools/people_lexicon.py
"""

import textwrap
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parents[1] / "factlint/mentions/people"
SOURCE = FOLDER / "lexicon.yaml"
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


def words(data: dict[str, Any]) -> str:
    """The text of `word_table.py`."""
    parts = [HEAD.format(about="What names are made of, and what looks like them.")]
    for key, about in LISTS.items():
        separator = "; " if key == "not persons" else ", "
        parts.append(
            constant(key.upper().replace(" ", "_"), listed(data[key], separator.strip()), about, separator)
        )
    return "".join(parts)


LISTS = {
    "honorifics": "They stand before a name and are no rank.",
    "particles": "Small words within a name.",
    "suffixes": "They stand behind a name.",
    "areas": "In lower case within a title.",
    "organisations": "With a capital: the name is of a body, a place, a work.",
    "surnames too": "Of those, what is a surname as well.",
    "prefixes": "A name that begins so is of a place, a ship, a building.",
    "places": "Countries, their people, states, large cities; a word each.",
    "times": "Days, months, feasts.",
    "openers": "Words that open a sentence and are no part of a name.",
    "not persons": "They look like a person's name and are none.",
    "speech": "What persons do.",
    "surnames first": "East Asian surnames, before the given name.",
    "ranks of things": "Ranks that things have too.",
    "address": "Ranks before a surname alone.",
}


def main() -> None:
    data = yaml.safe_load(SOURCE.read_text(encoding="utf-8"))
    (FOLDER / "rank_table.py").write_text(ranks(data), encoding="utf-8")
    (FOLDER / "word_table.py").write_text(words(data), encoding="utf-8")


if __name__ == "__main__":
    main()
