"""Names, folders and patterns to files: a table of trees, and the order that never changes."""

import os
from pathlib import Path

import pytest

from factlint.files.find import find
from factlint.settings.settings import Settings

PLAIN = Settings(base="/")


def made(root: Path, tree: str) -> None:
    """Makes files from lines such as `a/b.txt`, `a/.gitignore: *.txt` and links such as `a/l -> ../b`."""
    for line in tree.split("\n"):
        name, _, content = line.strip().partition(": ")
        link, _, target = name.partition(" -> ")
        path = root / link
        if not link:
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        if target:
            path.symlink_to(target)
        elif link.endswith("/"):
            path.mkdir(exist_ok=True)
        else:
            path.write_text(content.replace("|", "\n"))


def names(*given: str, settings: Settings = PLAIN, force_exclude: bool = False) -> list[str]:
    current = os.getcwd()
    targets = find(given, current, lambda folder: settings, force_exclude=force_exclude)
    return [f"{target.name}!" if target.trouble else target.name for target in targets]


TREES = {
    "extensions of copy": (
        "a.txt\nb.md\nc.html\nd.rst\ne.py\nf.TXT\ng",
        ["."],
        ["a.txt", "b.md", "c.html", "d.rst", "f.TXT"],
    ),
    "hidden and foreign folders": (
        "a.txt\n.b/x.txt\n.c.txt\nnode_modules/x.md\n.venv/x.txt\nd/e.txt",
        ["."],
        ["a.txt", "d/e.txt"],
    ),
    "a hidden folder that is named": (".b/x.txt", [".b"], [".b/x.txt"]),
    "a named file of any name": ("a.py\nb.txt", ["a.py"], ["a.py"]),
    "folder by folder": ("a/z.txt\na.txt\na-b/y.txt\nb.txt", ["."], ["a/z.txt", "a-b/y.txt", "a.txt", "b.txt"]),
    "missing among others": ("a.txt", ["nope.txt", "a.txt"], ["a.txt", "nope.txt!"]),
    "a pattern": ("a.txt\nb.txt\nc.md\nd/e.txt", ["*.txt"], ["a.txt", "b.txt"]),
    "a pattern over folders": ("a.txt\nd/e.txt\nd/f/g.txt", ["**/*.txt"], ["a.txt", "d/e.txt", "d/f/g.txt"]),
    "a pattern of folders": ("d1/a.txt\nd2/b.txt", ["d*"], ["d1/a.txt", "d2/b.txt"]),
    "a pattern that fits nothing": ("a.txt", ["*.md"], ["*.md!"]),
    "a file named like a pattern": ("a[1].txt\na1.txt", ["a[1].txt"], ["a[1].txt"]),
    "once, whatever the names": ("d/a.txt", ["d", "./d/a.txt", "d/a.txt"], ["d/a.txt"]),
    "a folder with dot and slashes": ("d/a.txt", [".//d//"], ["d/a.txt"]),
    "the folder itself": ("d/a.txt", ["./"], ["d/a.txt"]),
    "once, folder in folder": ("d/e/a.txt", ["d/e", "d"], ["d/e/a.txt"]),
    "a link that loops": ("d/a.txt\nd/up -> ..", ["."], ["d/a.txt"]),
    "a link to itself": ("a.txt\nb.txt -> b.txt", ["."], ["a.txt"]),
    "a link to nothing": ("a.txt\nb.txt -> gone", ["."], ["a.txt"]),
    "a link to a folder elsewhere": ("d/l -> ../e\ne/a.txt", ["d"], ["d/l/a.txt"]),
    "the name without a link": ("a -> z\nz/x.txt", ["."], ["z/x.txt"]),
    "the file without a link": ("a.txt -> z.txt\nz.txt", ["."], ["z.txt"]),
    "links that name each other": ("a/b -> ../b\nb/a -> ../a\na/x.txt\nb/y.txt", ["."], ["a/x.txt", "b/y.txt"]),
    "ignored by git": (
        ".git/\n.gitignore: *.old.txt|build/|!keep.old.txt\na.txt\na.old.txt\nkeep.old.txt\nbuild/b.txt",
        ["."],
        ["a.txt", "keep.old.txt"],
    ),
    "ignored by a nested file": (
        ".git/\nd/.gitignore: /a.txt|# no|\nd/a.txt\nd/e/a.txt\na.txt",
        ["."],
        ["a.txt", "d/e/a.txt"],
    ),
    "a nested file that takes back": (
        ".git/\n.gitignore: *.txt\nd/.gitignore: !a.txt\nd/a.txt\na.txt",
        ["."],
        ["d/a.txt"],
    ),
    "ignored from above": (".git/\n.gitignore: /d/a.txt\nd/a.txt\nd/b.txt", ["d"], ["d/b.txt"]),
    "an ignored folder that is named": (".git/\n.gitignore: d/\nd/a.txt", ["d"], ["d/a.txt"]),
    "an ignored file that is named": (".git/\n.gitignore: a.txt\na.txt", ["a.txt"], ["a.txt"]),
    "info/exclude": (".git/info/exclude: a.txt\na.txt\nb.txt", ["."], ["b.txt"]),
    "no work tree, no ignoring": (".gitignore: a.txt\na.txt", ["."], ["a.txt"]),
    "a work tree of its own": (".git/\n.gitignore: a.txt\nd/.git/\nd/a.txt\na.txt", ["."], ["d/a.txt"]),
    "patterns that are none": (".git/\n.gitignore: !|a.txt|[|\na.txt\nb.txt", ["."], ["b.txt"]),
    "empty": ("d/", ["d"], []),
}


@pytest.mark.parametrize("tree", TREES)
def test_what_is_found(tree: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(tmp_path, TREES[tree][0])
    monkeypatch.chdir(tmp_path)
    _, given, expected = TREES[tree]
    assert names(*given) == expected
    assert names(*reversed(given), *given) == expected


@pytest.mark.parametrize(
    ("given", "force", "expected"),
    [
        (["."], False, ["a.txt", "d/b.txt"]),
        (["old/c.txt"], False, ["old/c.txt"]),
        (["old/c.txt"], True, []),
        (["a.txt", "d/x.txt"], True, ["a.txt"]),
    ],
)
def test_what_the_settings_exclude(
    given: list[str], force: bool, expected: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(tmp_path, "a.txt\nold/c.txt\nd/b.txt\nd/x.txt")
    monkeypatch.chdir(tmp_path)
    settings = Settings(base=str(tmp_path), exclude=("old/", "x.txt"))
    assert names(*given, settings=settings, force_exclude=force) == expected


def test_extensions_and_formats_of_the_settings_are_copy_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(tmp_path, "a.copy\nb.COPY\nwire/c.dat\nd.dat")
    monkeypatch.chdir(tmp_path)
    settings = Settings(base=str(tmp_path), extensions=(("copy", "plain"),), formats=(("wire/*.dat", "plain"),))
    assert names(".", settings=settings) == ["a.copy", "b.COPY", "wire/c.dat"]


def test_a_folder_that_cannot_be_listed_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(tmp_path, "a.txt\nd/b.txt")
    monkeypatch.chdir(tmp_path)
    scandir = os.scandir

    def refusing(path: str) -> object:
        if str(path).endswith("d"):
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    assert names(".") == ["a.txt", "d!"]


def test_a_folder_of_many_files_keeps_its_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(3000):
        (tmp_path / f"{number}.txt").touch()
    monkeypatch.chdir(tmp_path)
    assert names(".") == sorted(f"{number}.txt" for number in range(3000))
