"""Which rules run: the longer name wins, `ignore` at a tie, later layers over earlier ones."""

import pytest

from factlint.rulebook.rule import Place
from factlint.settings.selection import muted, selected, unknown
from factlint.settings.settings import Item, Selection

RULES = {"typos.a": True, "typos.b": True, "house.style.x": True, "house.y": False, "names.z": True}


def layer(text: str) -> Selection:
    """A selection written `select=typos,names -typos.a +house`."""
    select = None
    more: list[Item] = []
    ignored: list[Item] = []
    for word in text.split():
        items = [
            Item(name, Place("", 0, 0)) for name in word.removeprefix("select=").lstrip("+-").split(",") if name
        ]
        if word.startswith("select="):
            select = tuple(items)
        elif word.startswith("+"):
            more += items
        else:
            ignored += items
    return Selection(select, tuple(more), tuple(ignored))


@pytest.mark.parametrize(
    ("layers", "running"),
    [
        ([], "typos.a typos.b house.style.x names.z"),
        (["select=typos"], "typos.a typos.b"),
        (["select=typo"], ""),
        (["select="], ""),
        (["select=all"], "typos.a typos.b house.style.x house.y names.z"),
        (["select=all -typos"], "house.style.x house.y names.z"),
        (["select=house"], "house.style.x house.y"),
        (["select=house.style"], "house.style.x"),
        (["select=typos -typos.a"], "typos.b"),
        (["select=typos.a -typos"], "typos.a"),
        (["select=typos.a -typos.a"], ""),
        (["-typos"], "house.style.x names.z"),
        (["-all +typos.b"], "typos.b"),
        (["+house.y"], "typos.a typos.b house.style.x house.y names.z"),
        (["-typos", "+typos.a"], "typos.a house.style.x names.z"),
        (["-typos.a", "select=typos"], "typos.b"),
        (["-typos.a", "select=typos.a"], "typos.a"),
        (["-typos", "select=typos"], "typos.a typos.b"),
        (["+typos.a", "-typos"], "house.style.x names.z"),
        (["select=typos", "-typos.a"], "typos.b"),
        (["select=typos", "+names"], "typos.a typos.b names.z"),
    ],
)
def test_which_rules_run(layers: list[str], running: str) -> None:
    runs = selected(list(RULES), list(RULES.values()), [layer(text) for text in layers])
    assert [name for name, run in zip(RULES, runs, strict=True) if run] == running.split()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("typoz", "f:1:2: there is no rule or pack 'typoz'; did you mean 'typos'?"),
        ("typos.aa", "f:1:2: there is no rule or pack 'typos.aa'; did you mean 'typos.a'?"),
        ("qqq", "f:1:2: there is no rule or pack 'qqq'; the packs are factlint, house, names, typos"),
    ],
)
def test_a_name_of_no_rule(text: str, message: str) -> None:
    [complaint] = unknown([Item(text, Place("f", 1, 2))], RULES)
    assert str(complaint) == message


def test_packs_ids_all_and_what_the_program_says_itself_are_known() -> None:
    known = ("typos", "typos.a", "house", "house.style", "all", "factlint.encoding", "factlint")
    assert unknown([Item(text, Place("", 0, 0)) for text in known], RULES) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("", ""),
        ("select=typos", ""),
        ("-factlint.encoding", "factlint.encoding"),
        ("-factlint", "factlint.encoding factlint.language factlint.review factlint.suppression"),
        ("-all +factlint.language", "factlint.encoding factlint.review factlint.suppression"),
    ],
)
def test_what_the_program_says_itself_is_switched_off_by_name_only(text: str, names: str) -> None:
    assert sorted(muted([layer(text)])) == names.split()
