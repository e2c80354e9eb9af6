"""Which rules run: as each rule says itself, then as the settings say, then as the command line says.

A text names a rule by its full id, a pack and all packs below it, or everything by
"all". Within one layer the longer name wins, and `ignore` against `select` of the
same; a later layer wins over an earlier one. `select` starts from none; what earlier
layers ignore stays ignored where they name it more exactly.
"""

from collections.abc import Iterable, Iterator, Sequence

from factlint.errors import Complaint
from factlint.settings.settings import Item, Selection

ALL = "all"
OWN = ("factlint.encoding", "factlint.language", "factlint.suppression", "factlint.review")
"""Findings of the program itself that can be switched off."""

OWN_SEVERITIES = dict(zip(OWN, ("warning", "info", "warning", "warning"), strict=True))


def selected(
    ids: Sequence[str], defaults: Sequence[bool], selections: Sequence[Selection], packs: Sequence[str] = ()
) -> list[bool]:
    """Whether each rule runs. `packs`: the pack of each, where that is known."""
    running = list(defaults)
    packs = packs or list(map(pack_of, ids))
    ignored: dict[str, bool] = {}
    for selection in filter(is_saying, selections):
        afresh = selection.select is not None
        verdicts = dict(ignored) if afresh else {}
        verdicts |= {item.text: True for item in (*(selection.select or ()), *selection.extend_select)}
        ignores = {item.text: False for item in (*selection.ignore, *selection.extend_ignore)}
        verdicts |= ignores
        ignored |= ignores
        told = {pack: verdict(pack, verdicts) for pack in dict.fromkeys(packs)}
        running = [
            runs and not afresh if verdict is None else verdict
            for runs, verdict in zip(running, map(told.__getitem__, packs), strict=True)
        ]
        for rule in verdicts.keys() & ids:
            running[ids.index(rule)] = verdicts[rule]
    return running


def pack_of(rule: str) -> str:
    return rule.rpartition(".")[0]


def is_saying(selection: Selection) -> bool:
    """Whether it says anything."""
    return selection.select is not None or bool(selection.items())


def muted(selections: Sequence[Selection]) -> frozenset[str]:
    """Findings of the program itself that are ignored. To select rules does not switch these off."""
    ignoring = [selection._replace(select=None) for selection in selections]
    return frozenset(
        name for name, runs in zip(OWN, selected(OWN, [True] * len(OWN), ignoring), strict=True) if not runs
    )


def verdict(pack: str, verdicts: dict[str, bool]) -> bool | None:
    """What the longest name of a pack in the table says; None where it has none."""
    return next((verdicts[name] for name in names(pack) if name in verdicts), None)


def names(rule: str) -> Iterator[str]:
    """The rule's id, its pack, the pack above, ..., "all"."""
    yield rule
    end = rule.rfind(".")
    while end > 0:
        yield rule[:end]
        end = rule.rfind(".", 0, end)
    yield ALL


def unknown(items: Iterable[Item], ids: Iterable[str], packs: Iterable[str] = ()) -> list[Complaint]:
    """A complaint for each text that names no rule. `packs`: those of the ids, where they are known."""
    items = tuple(items)
    rules = (*ids, *OWN)
    rest = {item.text for item in items}.difference((ALL,), rules)
    if not rest:
        return []
    packs = set(packs) or set(map(pack_of, rules))
    above = {name for pack in packs if pack for name in names(pack)}
    strangers = [item for item in items if item.text in rest and item.text not in above]
    return [Complaint(no_such_rule(item.text, {*rules, *above, ALL}), *item.place) for item in strangers]


def no_such_rule(text: str, known: set[str]) -> str:
    from factlint.rulebook.suggest import meant

    packs = sorted({name.split(".")[0] for name in known} - {ALL})
    hint = meant(text, sorted(known)) or f"; the packs are {', '.join(packs)}"
    return f"there is no rule or pack '{text}'{hint}"
