"""One entry of a pack's `rules`: a table of keys to a `Rule`, every mistake in it complained of."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from factlint.checks.kind import Kind
from factlint.record import NamedTuple
from factlint.rulebook.examples import ExampleError, unmarked
from factlint.rulebook.field import Fields
from factlint.rulebook.keys import COMMON
from factlint.rulebook.nodes import Listing, Node, Scalar, Table
from factlint.rulebook.requires import unmet
from factlint.rulebook.rule import Place, Rule
from factlint.rulebook.source import Source
from factlint.rulebook.suggest import listed, meant
from factlint.rulebook.template import slips
from factlint.rulebook.typed import typed


class Checks(NamedTuple):
    """The check kinds that rules may have."""

    names: Sequence[str]
    of: Callable[[str], Kind]
    """The kind of this name. KeyError where there is none."""

    def keys(self) -> frozenset[str]:
        """Every option of any check."""
        return frozenset(key for name in self.names for key in self.of(name).FIELDS)


class Keyed(NamedTuple):
    """A key of a table and its value."""

    key: Scalar
    value: Node


def keyed(source: Source, table: Table) -> dict[str, Keyed]:
    """The keys of a table by their names."""
    found: dict[str, Keyed] = {}
    for key, value in table.pairs:
        if isinstance(key, Scalar):
            found[key.text] = Keyed(key, value)
        else:
            source.complain(key.start, "a key should be a single word; a list or table stands here")
    return found


def read_rule(
    source: Source, node: Node, pack: str, defaults: Mapping[str, object], checks: Checks
) -> Rule | None:
    """The rule of one entry. None after complaints."""
    before, said = source.mistakes, len(source.complaints)
    if not isinstance(node, Table):
        if not (isinstance(node, Scalar) and node.style == "broken"):
            source.complain(
                node.start, "a rule is a table of keys: write '- id: its-name' and its other keys below"
            )
        return None
    entries = keyed(source, node)
    values = {
        key: typed(source, entries[key].value, field, key) for key, field in COMMON.items() if key in entries
    }
    newer = unmet(cast("str", values.get("requires") or ""))
    if newer:
        del source.complaints[said:]
        source.complain(entries["requires"].value.start, newer)
        return None
    kind = kind_named(source, node, entries, checks)
    named = values.get("id")
    for key in ("id", "check"):
        if key not in entries:
            source.complain(
                node.start, f"this rule has no '{key}'" if named is None else f"rule '{named}' has no '{key}'"
            )
    if kind is not None:
        options = optioned(source, node, entries, kind.FIELDS, checks)
        judge_message(source, entries, values, kind.PLACEHOLDERS)
        verify = getattr(kind, "verify", None)
        if verify is not None and source.mistakes == before:
            wrong = cast("Callable[[Mapping[str, object]], str]", verify)(options)
            if wrong:
                source.complain(node.start, wrong)
    places = example_places(source, entries)
    if kind is None or source.mistakes > before:
        return None
    settled = cast(
        "dict[str, Any]", {**{key: field.default for key, field in COMMON.items()}, **defaults, **values}
    )
    if "severity" not in values and "severity" not in defaults and hasattr(kind, "judge") and settled["source"]:
        settled["severity"] = "error"  # a fact with a source proves; one without asks
    full = f"{pack}.{settled['id']}"
    return Rule(
        full,
        settled["check"],
        " ".join(settled["message"].split("\n")).strip() or kind.MESSAGE,
        settled["severity"],
        options,
        settled["scope"],
        settled["default"],
        settled["language"],
        settled["why"],
        settled["source"],
        settled["link"],
        settled["valid"],
        settled["invalid"],
        source.place(entries["id"].key.start),
        places,
        tuple(old if "." in old else f"{pack}.{old}" for old in settled["formerly"]),
        settled["requires"],
        settled["documents"],
        settled["review_by"],
        settled["note"],
        checked=settled["checked"],
    )


def kind_named(source: Source, node: Table, entries: Mapping[str, Keyed], checks: Checks) -> Kind | None:
    """The check kind of an entry."""
    named = entries.get("check")
    if named is None or not isinstance(named.value, Scalar) or not named.value.text:
        return None
    try:
        return checks.of(named.value.text)
    except KeyError:
        source.complain(
            named.value.start,
            f"there is no check '{named.value.text}'{meant(named.value.text, checks.names)}; "
            f"the checks are {', '.join(checks.names)}",
        )
        return None


def optioned(
    source: Source, node: Table, entries: Mapping[str, Keyed], fields: Fields, checks: Checks
) -> dict[str, object]:
    """The check's options, defaults filled in."""
    options: dict[str, object] = {key: field.default for key, field in fields.items()}
    for key, entry in entries.items():
        if key in fields:
            options[key] = typed(source, entry.value, fields[key], key)
        elif key not in COMMON:
            owners = [f"'{name}'" for name in checks.names if key in checks.of(name).FIELDS]
            hint = f", which belongs to the check {listed(owners)}" if owners else ""
            unknown(source, entry.key, [*COMMON, *fields], hint)
    for key, field in fields.items():
        if field.required and key not in entries:
            about = field.about[:1].lower() + field.about[1:].rstrip(".")
            source.complain(node.start, f"this rule has no '{key}', which its check needs: {about}")
    return options


def unknown(source: Source, key: Scalar, allowed: Sequence[str], hint: str = "") -> None:
    """Complains of a key that does not belong here; `hint` says where it does."""
    hint = hint or meant(key.text, allowed)
    source.complain(key.start, f"unknown key '{key.text}'{hint}; allowed here: {', '.join(allowed)}")


def judge_message(
    source: Source, entries: Mapping[str, Keyed], values: Mapping[str, object], offered: tuple[str, ...]
) -> None:
    """Complains of placeholders and braces in the message."""
    message = values.get("message")
    if not isinstance(message, str):
        return
    node = entries["message"].value
    raw = source.text[node.start : node.end]
    for slip in slips(message, offered):
        source.complain(node.start + max(0, raw.find(slip.piece)), slip.message)


def example_places(source: Source, entries: Mapping[str, Keyed]) -> tuple[Place, ...]:
    """Where each example stands; complains of wrong marks."""
    places: list[Place] = []
    for key in ("valid", "invalid"):
        if key not in entries:
            continue
        value = entries[key].value
        for node in value.items if isinstance(value, Listing) else [value]:
            places.append(source.place(node.start))
            if key == "invalid" and isinstance(node, Scalar) and node.style != "broken":
                try:
                    unmarked(node.text)
                except ExampleError as error:
                    raw = source.text[node.start : node.end].find(node.text)
                    source.complain(node.start + (raw + error.position if raw >= 0 else 0), str(error))
    return tuple(places)
