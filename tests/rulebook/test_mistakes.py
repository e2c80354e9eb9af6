"""Wrong rule files against what is said of them: the cases of `mistakes/*.txt`.

A case is a line `## title`, the rule file, and a line `=> row:column message` for each
complaint, or `=> fine`. A first line `...` stands for the five lines of HEAD.
"""

import os
import re
from pathlib import Path

import pytest
from kinds_on_trial import KINDS, kind_of

from factlint.errors import UserError
from factlint.rulebook.load import load

ALLOWED = (
    "allowed here: description, lexicon, language, default, severity, scope, requires, documents, review_by, "
    "checked, rules, facts_from"
)
HEAD = "rules:\n  - id: x\n    check: swap\n    swap:\n      a: b\n"


def cases() -> list[object]:
    found = []
    for file in sorted(Path(__file__).with_name("mistakes").glob("*.txt")):
        for case in re.split(r"^## ", file.read_text("utf-8"), flags=re.MULTILINE)[1:]:
            title, _, body = case.partition("\n")
            lines = body.rstrip("\n").split("\n")
            text = "\n".join(line for line in lines if not line.startswith("=>")) + "\n"
            expected = [line[3:] for line in lines if line.startswith("=>")]
            text = HEAD + text.removeprefix("...\n") if text.startswith("...\n") else text
            found.append(pytest.param(text, expected, id=f"{file.stem}: {title}"))
    return found


def complaints(folder: Path, data: bytes) -> list[str]:
    """What is said of a rule file `pack.yaml` with this content."""
    file = folder / "pack.yaml"
    file.write_bytes(data)
    try:
        load([str(file)], kind_of, sorted(KINDS))
    except UserError as error:
        assert {complaint.file for complaint in error.complaints} == {str(file)}
        return [
            f"{complaint.row}:{complaint.column} {complaint.message.replace(str(folder) + os.sep, '')}"
            for complaint in error.complaints
        ]
    return ["fine"]


@pytest.mark.parametrize(("text", "expected"), cases())
def test_each_mistake_is_told_in_plain_words_at_its_place(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert complaints(tmp_path, text.encode()) == expected


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_line_endings_make_no_difference(tmp_path: Path, ending: str) -> None:
    text = HEAD + "    message: Say: this\n    mesage: so\n"
    assert complaints(tmp_path, text.replace("\n", ending).encode()) == complaints(tmp_path, text.encode())


BYTES = {
    "a byte order mark does not shift columns": (
        b"\xef\xbb\xbfRules: []\n",
        ["1:1 the file has no 'rules:', the list of its rules",
         f"1:1 unknown key 'Rules'; did you mean 'rules'?; {ALLOWED}"],
    ),
    "columns count characters": (
        HEAD.encode() + "    message: é€𝄞: b\n".encode(),
        ['6:14 a colon followed by a space splits this value in two; write: message: "é€𝄞: b"'],
    ),
    "a tab": (
        HEAD.encode() + b"\tmessage: found\n",
        ["6:1 a tab stands here, and YAML wants spaces; write: message: found"],
    ),
    "another encoding": (
        HEAD.encode() + "    why: caf\xe9\n".encode("latin-1"),
        ["6:13 this is not UTF-8; save the file with the encoding UTF-8"],
    ),
    "UTF-16": ("rules: []".encode("utf-16"), ["1:1 this is not UTF-8; save the file with the encoding UTF-8"]),
    "a null byte": (b"rules: \x00", ["1:8 a control character (U+0000) may not stand here; delete it"]),
    "an empty file": (
        b"",
        ["1:1 the file is empty; a rule file has the key 'rules:' and below it the list of rules"],
    ),
    "too large": (b"#" * 16_000_001, ["1:1 this file may have 16 MB at most; split it into several files"]),
    "deep nesting in one line": (
        b"- " * 200_000,
        ["1:25 lists and tables stand more than 12 deep in one another here"],
    ),
    "a billion laughs": (
        b"a: &a [x, x]\nb: &b [*a, *a]\nrules: [*b, *b]\n",
        [f"1:1 unknown key 'a'; {ALLOWED}",
         "1:4 '&' at the start of a value has a meaning of its own in YAML, which is not used here; "
         'put the value in double quotation marks: a: "&a [x, x]"',
         f"2:1 unknown key 'b'; {ALLOWED}",
         "2:4 '&' at the start of a value has a meaning of its own in YAML, which is not used here; "
         'put the value in double quotation marks: b: "&b [*a, *a]"',
         "2:8 '*' at the start of a value has a meaning of its own in YAML, which is not used here; "
         "put the value in double quotation marks",
         "2:12 '*' at the start of a value has a meaning of its own in YAML, which is not used here; "
         "put the value in double quotation marks",
         "3:9 '*' at the start of a value has a meaning of its own in YAML, which is not used here; "
         "put the value in double quotation marks",
         "3:13 '*' at the start of a value has a meaning of its own in YAML, which is not used here; "
         "put the value in double quotation marks"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("data", "expected"), BYTES.values(), ids=BYTES)
def test_bytes(tmp_path: Path, data: bytes, expected: list[str]) -> None:
    assert complaints(tmp_path, data) == expected
