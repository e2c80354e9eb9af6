"""What is kept of notes is what was given."""

import pickle
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.engine.cache import compiled_rules
from factlint.engine.notes import LINES, KeptNotes, Noted, parts

NOTE = st.text(st.characters(exclude_characters="\n"), max_size=8)


@settings(max_examples=30, deadline=None)
@given(st.lists(NOTE, min_size=1, max_size=12), st.integers(1, 3 * LINES), st.integers(0, 2))
def test_each_note_is_read_back(some: list[str], count: int, first: int) -> None:
    given_notes = [some[number % len(some)] for number in range(count)]
    sections = [b"another's"] * first + parts(given_notes)
    notes = KeptNotes(Noted(7, len(given_notes), first), sections)
    assert [notes[number] for number in range(len(notes))] == given_notes


def test_notes_reach_a_process_that_is_sent_the_rules(tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text("".join(f"zz{number}q -> right\n" for number in range(2 * LINES)))
    rule = "{id: own, check: typo, misspellings: list.txt, invalid: ['[zz1q]'], valid: [right]}"
    (tmp_path / "own.yaml").write_text(f"rules:\n  - {rule}\n")
    compiled = compiled_rules([str(tmp_path / "own.yaml")], cache=False)
    sent = pickle.loads(pickle.dumps(compiled))
    assert len(sent.notes(0)) == 2 * LINES
    assert sent.notes(0)[LINES + 1] == compiled.notes(0)[LINES + 1] != ""
    assert sent.data(0) == compiled.data(0)
