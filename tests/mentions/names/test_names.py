"""Known names: whole words only, the longest form, the name that a form belongs to."""

from factlint.mentions.names import Name, find_names
from factlint.text.read import ReadOptions, read

KNOWN = {
    "National Salt Board": ("NSB", "the Salt Board", "Board"),
    "Salt": (),
    "New Lund": ("Lund-on-Sea",),
    "Café Åse": (),
}


def names(text: str, known: dict[str, tuple[str, ...]] | None = None) -> list[tuple[str, str]]:
    found = find_names(read(text.encode(), "a.txt", ReadOptions()), KNOWN if known is None else known)
    assert all(text[mention.start : mention.end] == mention.text for mention in found)
    return [(mention.text, Name(*map(str, mention.content)).name) for mention in found]


def test_forms_lead_to_their_name() -> None:
    assert names("The National Salt Board met; the Salt Board, or NSB, rose.") == [
        ("National Salt Board", "National Salt Board"),
        ("the Salt Board", "National Salt Board"),
        ("NSB", "National Salt Board"),
    ]


def test_whole_words_only_and_possessives() -> None:
    assert names("Saltmarsh and NSBs, but Salt's price in Lund-on-Sea and at Café Åse.") == [
        ("Salt", "Salt"),
        ("Lund-on-Sea", "New Lund"),
        ("Café Åse", "Café Åse"),
    ]


def test_nothing_known_nothing_found() -> None:
    assert names("The National Salt Board met.", {}) == []
    assert names("salt, board and new lund") == []
