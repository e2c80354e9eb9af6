"""The help of every verb: it has examples, and each of them runs in a shell as it stands."""

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from factlint.cli.main import main, overview
from factlint.cli.verbs import VERBS, parser_of

EXAMPLES = re.compile(r"^examples:\n((?: {2}.*\n?)+)", re.MULTILINE)
COMMENT = re.compile(r"(?<=\S)\s{2,}\S.*")
"""What stands far behind a command says what it does."""

SHELL = """\
pbpaste() {{ cat story.txt; }}
factlint() {{ {program} -m factlint "$@"; }}
{line}
"""


def examples(text: str) -> list[str]:
    """The commands in the examples of a help text; a line far in goes on about the one above it."""
    return [
        COMMENT.sub("", line.strip())
        for block in EXAMPLES.findall(text)
        for line in block.splitlines()
        if not line.startswith(" " * 8)
    ]


def all_examples() -> Iterator[str]:
    for text in (overview(), *(parser_of(verb).format_help() for verb in VERBS)):
        yield from examples(text)


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_examples(verb: str) -> None:
    found = examples(parser_of(verb).format_help())
    assert found
    assert all("factlint" in line for line in found)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all that the examples speak of."""
    folder = tmp_path_factory.mktemp("desk")
    for name in ("story.txt", "copy/story.txt", "a.txt", "b.txt", "fire/a.txt", "fire/b.txt"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text("The board met on Friday, 3 January 2020.\n\nThe United Stated agreed.\n")
    (folder / "house.yaml").write_text(
        "rules: [{id: x, check: existence, tokens: [wrnog], valid: [a], invalid: ['[wrnog]']}]\n"
    )
    (folder / "facts.yaml").write_text("figures:\n  slots:\n    is: 66\n    written: '{count} slots'\n")
    (folder / ".config/fish/completions").mkdir(parents=True)
    return folder


@pytest.mark.parametrize("line", sorted(set(all_examples())))
def test_every_example_runs(line: str, folder: Path) -> None:
    home = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    script = SHELL.format(program=shlex.quote(sys.executable), line=line)
    if "baseline" in line:
        script = script.replace(line, f"factlint baseline write copy/ && {line}")
    ran = subprocess.run(
        ["bash", "-c", script],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={**home, "HOME": str(folder), "FACTLINT_CACHE_DIR": str(folder / ".cache")},
    )
    assert ran.returncode in (0, 1), ran.stderr
    assert "error:" not in ran.stderr


@pytest.mark.parametrize(
    ("word", "hint"), [("chekc", "factlint: 'chekc' is no verb; did you mean 'check'?\n"), ("zebra", "")]
)
def test_a_word_that_is_nearly_a_verb(word: str, hint: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([word]) == 2
    told = capsys.readouterr()
    assert f"{word}:1:1: error factlint.unreadable" in told.out
    assert told.err == hint
