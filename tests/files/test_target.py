"""What fingerprints call a text."""

import os

from hypothesis import example, given, settings
from hypothesis import strategies as st

from factlint.files.target import below

NAMES = st.lists(st.sampled_from(["", ".", "..", "a", "b", "a b"]), max_size=5)
FOLDERS = NAMES.map(lambda names: "/" + "/".join(names))


@settings(max_examples=200)
@given(FOLDERS, FOLDERS)
@example("/a/b", "/a")
@example("/", "/")
@example("/a", "/a")
@example("/ab", "/a")
def test_a_text_is_named_from_its_folder(folder: str, base: str) -> None:
    text = f"{folder}/story.txt"
    assert below(text, base) == os.path.relpath(text, base).replace(os.sep, "/")
