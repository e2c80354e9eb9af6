"""The JSON Schema of rule files, from the same tables of fields that type them.

For editors that complete and check YAML as it is typed (yaml-language-server and
those built on it), hence draft 07 and a description for every key. The loader says
more: what a schema cannot, such as whether a regular expression compiles.
"""

import json
from collections.abc import Callable, Mapping, Sequence

from factlint.checks.kind import Kind, kind, kinds
from factlint.rulebook.field import Field, Fields
from factlint.rulebook.keys import COMMON, ID
from factlint.rulebook.sheet.schema import sheet_properties
from factlint.rulebook.sheet.sections import SECTIONS

Schema = dict[str, object]
SINGLE: Schema = {"type": ["string", "number", "boolean"]}
"""An editor's YAML takes `1917` for a number and `no` for a truth value; both are texts here."""
FLAG: Schema = {"enum": [True, False, "yes", "no", "on", "off"]}


def schema_text() -> str:
    """The schema as the file `docs/rules.schema.json` has it."""
    return json.dumps(rule_schema(kinds(), kind), ensure_ascii=False, indent=2) + "\n"


def rule_schema(names: Sequence[str], kind_of: Callable[[str], Kind]) -> Schema:
    """The schema of rule files whose rules have these checks."""
    common = {key: described(field) for key, field in COMMON.items()}
    common["id"] = {**common["id"], "type": "string", "pattern": "^" + ID.pattern.replace("\\Z", "$")}
    common["check"] = {"enum": list(names), "description": COMMON["check"].about}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "factlint rule file",
        "type": "object",
        "anyOf": [{"required": [key]} for key in ("rules", "facts_from", *SECTIONS)],
        "additionalProperties": False,
        "properties": {
            **sheet_properties(described, SINGLE),
            "rules": {"type": "array", "description": "The rules.", "items": {"$ref": "#/definitions/rule"}},
        },
        "definitions": {
            "rule": {
                "type": "object",
                "required": ["id", "check"],
                "properties": {
                    "id": {"$ref": "#/definitions/keys/id"},
                    "check": {"$ref": "#/definitions/keys/check"},
                },
                "allOf": [of_check(name, kind_of(name)) for name in names],
            },
            "keys": common,
        },
    }


def of_check(name: str, check: Kind) -> Schema:
    """What holds for a rule of this check: its keys, and no others."""
    return {
        "if": {"required": ["check"], "properties": {"check": {"const": name}}},
        "then": {
            "required": [key for key, field in check.FIELDS.items() if field.required],
            "additionalProperties": False,
            "properties": {
                **{key: {"$ref": f"#/definitions/keys/{key}"} for key in COMMON},
                **properties(check.FIELDS),
            },
        },
    }


def properties(fields: Fields) -> dict[str, Schema]:
    return {key: described(field) for key, field in fields.items()}


def described(field: Field) -> Schema:
    """A key's value, with what the editor shows of it."""
    shape: Schema = {**shape_of(field), "description": field.about}
    if isinstance(field.default, bool | int | float | str) and field.default != "":
        shape["default"] = field.default
    return shape


def shape_of(field: Field) -> Schema:
    """What may stand behind a key."""
    choice: Schema = {"enum": list(field.choices)}
    shapes: Mapping[str, Schema] = {
        "text": SINGLE,
        "flag": FLAG,
        "whole": {"type": "integer"},
        "number": {"type": "number"},
        "choice": choice,
        "texts": several(SINGLE),
        "secrets": several(SINGLE),
        "pairs": paired(),
        "pattern": {"type": ["string", "number"], "format": "regex"},
        "patterns": several(SINGLE),
        "pattern-pairs": paired(),
        "choices": several(choice),
        "file": {"type": "string"},
        "rows": several(table_of(field)),
    }
    return shapes[field.type]


def table_of(field: Field) -> Schema:
    """One table of a field of several."""
    return {
        "type": "object",
        "required": [key for key, each in field.keys.items() if each.required],
        "additionalProperties": False,
        "properties": properties(field.keys),
    }


def several(one: Schema) -> Schema:
    return {"anyOf": [one, {"type": "array", "items": one}]}


def paired() -> Schema:
    return {"type": "object", "additionalProperties": SINGLE}
