"""Which files are packs, what they are called and in which order they come."""

from pathlib import Path

import pytest
from kinds_on_trial import KINDS, kind_of

from factlint.errors import UserError
from factlint.rulebook.files import bundled_root, pack_files
from factlint.rulebook.load import load

RULE = "rules:\n  - id: {}\n    check: swap\n    swap:\n      a: b\n"


def write(root: Path, **files: str) -> None:
    """Files by their path, `/` written `__`, without suffix."""
    for name, rule in files.items():
        file = root / (name.replace("__", "/") + ".yaml")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(RULE.format(rule))


def ids(*roots: Path) -> list[str]:
    return [rule.id for rule in load([str(root) for root in roots], kind_of, sorted(KINDS)).rules]


def test_folders_become_part_of_the_name_and_packs_come_in_its_order(tmp_path: Path) -> None:
    write(tmp_path, zebra="one", house__titles__army="two", house="three", house__names="four")
    assert ids(tmp_path) == ["house.three", "house.names.four", "house.titles.army.two", "zebra.one"]


def test_examples_and_hidden_files_are_left_out_unless_named(tmp_path: Path) -> None:
    write(tmp_path, house="one", examples__demo="two", deep__examples__demo="three")
    (tmp_path / ".draft.yaml").write_text(RULE.format("four"))
    (tmp_path / ".old").mkdir()
    (tmp_path / ".old" / "x.yaml").write_text(RULE.format("five"))
    (tmp_path / "words.txt").write_text("no rule file")
    assert ids(tmp_path) == ["deep.examples.demo.three", "house.one"]
    assert ids(tmp_path / "examples") == ["demo.two"]
    assert ids(tmp_path / "examples" / "demo.yaml") == ["demo.two"]


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    write(tmp_path, house="one")
    assert ids(tmp_path, tmp_path / "house.yaml", tmp_path / ".." / tmp_path.name) == ["house.one"]


def test_one_id_in_two_files_names_both(tmp_path: Path) -> None:
    write(tmp_path / "mine", house="one")
    write(tmp_path / "yours", house="one")
    with pytest.raises(UserError) as caught:
        ids(tmp_path / "yours", tmp_path / "mine")
    first, second = tmp_path / "mine" / "house.yaml", tmp_path / "yours" / "house.yaml"
    assert str(caught.value) == f"{second}:2:5: another rule has the id 'house.one': {first}:2"


def test_every_mistake_of_every_file_is_told(tmp_path: Path) -> None:
    write(tmp_path, one="A", two="b", three="C")
    with pytest.raises(UserError) as caught:
        ids(tmp_path)
    assert [Path(complaint.file).name for complaint in caught.value.complaints] == ["one.yaml", "three.yaml"]


@pytest.mark.parametrize("name", ["my rules.yaml", "über.yaml", "a,b.yaml", "a..b.yml"])
def test_a_name_that_cannot_be_part_of_an_id(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(RULE.format("one"))
    with pytest.raises(UserError, match="rename it, with letters, digits and hyphens only"):
        pack_files([str(tmp_path)])


def test_a_path_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"nowhere: there is no such rule file or folder"):
        pack_files([str(tmp_path / "nowhere"), str(tmp_path)])


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "house.yaml").mkdir()
    (tmp_path / "loop.yaml").symlink_to(tmp_path / "loop.yaml")
    with pytest.raises(UserError, match=r"loop\.yaml: the rule file cannot be read"):
        ids(tmp_path)


def test_the_bundled_rules_are_found() -> None:
    assert (Path(bundled_root()) / "typos.yaml").is_file()


def test_a_file_is_one_however_it_is_reached(tmp_path: Path) -> None:
    folder = tmp_path / "rules"
    folder.mkdir()
    (folder / "one.yaml").write_text("rules: []\n")
    (tmp_path / "way").symlink_to(folder)
    (tmp_path / "link.yaml").symlink_to(folder / "one.yaml")
    ways = [str(folder), str(tmp_path / "way"), str(tmp_path / "link.yaml"), str(folder / "one.yaml")]
    assert [entry.pack for entry in pack_files(ways)] == ["one"]
