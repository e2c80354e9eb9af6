"""The field tables of every check: whatever an editor is told of a check is so."""

from types import ModuleType
from typing import cast

import pytest

from factlint.checks.kind import kind, kinds
from factlint.rulebook.keys import COMMON, PACK
from factlint.rulebook.nodes import Table, compose
from factlint.rulebook.source import Source
from factlint.rulebook.template import slips
from factlint.rulebook.typed import TYPES, typed

FIELDS = [("a rule", key, field) for key, field in {**COMMON, **PACK}.items()] + [
    (name, key, field) for name in kinds() for key, field in kind(name).FIELDS.items()
]
NAMES = [f"{name}: {key}" for name, key, _ in FIELDS]


@pytest.mark.parametrize(("name", "key", "field"), FIELDS, ids=NAMES)
def test_a_field_says_what_it_takes(name: str, key: str, field: object) -> None:
    from factlint.rulebook.field import Field

    field = cast("Field", field)
    assert field.type in TYPES
    assert field.about.endswith(".")
    assert bool(field.choices) == (field.type in ("choice", "choices"))
    assert name == "a rule" or key not in {**COMMON, **PACK, "rules": None}
    if field.choices and field.default is not None:
        defaults = field.default if field.type == "choices" else (field.default,)
        assert set(cast("tuple[str, ...]", defaults)) <= set(field.choices)


@pytest.mark.parametrize(("name", "key", "field"), FIELDS, ids=NAMES)
def test_the_example_of_a_field_can_be_written_behind_its_key(name: str, key: str, field: object) -> None:
    from factlint.rulebook.field import Field

    field = cast("Field", field)
    if not field.example or field.type == "file":
        return
    source = Source("example", f"{key}: {field.example}\n")
    node = compose(source)
    assert isinstance(node, Table)
    typed(source, node.pairs[0][1], field, key)
    assert source.complaints == []


@pytest.mark.parametrize("name", kinds())
def test_the_message_of_a_check_has_only_placeholders_that_it_offers(name: str) -> None:
    assert slips(kind(name).MESSAGE, kind(name).PLACEHOLDERS) == []


@pytest.mark.parametrize("name", kinds())
def test_a_check_says_what_it_looks_for(name: str) -> None:
    first, _, rest = str(cast("ModuleType", kind(name)).__doc__).partition("\n\n")
    assert first.startswith(f"`{name}`: ")
    assert rest.strip()
