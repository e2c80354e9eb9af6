"""The part of the JSON Schema that is about fact sheets and tables, from the tables of sections.

Keys are taken in every form that a sheet takes them: `as of` for `as_of`, `also` for `aliases`.
"""

from collections.abc import Callable, Mapping

from factlint.rulebook.field import Field, Fields
from factlint.rulebook.sheet.sections import SECTIONS, SYNONYMS, TOP, WHOLE

Schema = dict[str, object]
Described = Callable[[Field], Schema]
ABOUT: Mapping[str, str] = {
    "spellings": "How words are spelt here, and how not.",
    "people": "People: their titles and when they held them, their names, their lives.",
    "events": "What happened, and when.",
    "figures": "Sums, counts, shares, measures, durations and dates, and how copy tells them.",
    "quotes": "What was said, word for word.",
    "names": "Names of bodies, places and works.",
    "acronyms": "What acronyms stand for.",
    "never": "Words that must not appear. No report repeats them.",
}


def sheet_properties(described: Described, single: Schema) -> dict[str, Schema]:
    """The keys of a file besides those of a rule list. `described`: the schema of a field."""
    found = {key: described(field) for key, field in TOP.items()}
    for section, fields in SECTIONS.items():
        found[section] = {"description": ABOUT[section], **section_shape(section, fields, described, single)}
    found["facts_from"] = {
        "description": "Tables whose rows are facts.",
        "anyOf": [table(), {"type": "array", "items": table()}],
    }
    return found


def section_shape(section: str, fields: Fields, described: Described, single: Schema) -> Schema:
    """One section: subjects with their keys, or a list where the section may be one."""
    if section == "never":
        return {"type": "array", "items": {"type": ["string", "number"]}}
    keys = subject(fields, described)
    whole = shape(fields[WHOLE[section]], described, single)
    needed = any(field.required for field in fields.values())
    by_name: Schema = {
        "type": "object",
        "additionalProperties": {"anyOf": [keys, whole, *([] if needed else [{"type": "null"}])]},
    }
    if section not in ("names", "quotes"):
        return by_name
    return {"anyOf": [by_name, {"type": "array", "items": single if section == "names" else keys}]}


def subject(fields: Fields, described: Described) -> Schema:
    """A table of keys, each in every form that it has."""
    properties: dict[str, Schema] = {}
    required: list[Schema] = []
    for key, field in fields.items():
        words = [key, *(old for old in SYNONYMS if SYNONYMS[old] == key)]
        forms = [form for word in words for form in (word, word.replace("_", " "))]
        one = shape(field, described, {"type": ["string", "number", "boolean"]})
        if key == "is" and "series" in fields:
            one = {"anyOf": [one, shape(fields["one_of"], described, {}), shape(fields["series"], described, {})]}
        forms = [form for form in dict.fromkeys(forms) if form == key or form not in fields]
        properties |= dict.fromkeys(forms, one)
        if field.required:
            required.append({"anyOf": [{"required": [form]} for form in forms]})
    found: Schema = {"type": "object", "additionalProperties": False, "properties": properties}
    return {**found, "allOf": required} if required else found


def shape(field: Field, described: Described, single: Schema) -> Schema:
    """What may stand behind a key. Rows may be told by a text each, and a figure's value by rows."""
    if field.type == "rows":
        row: Schema = {"anyOf": [subject(field.keys, described), *([single] if "title" in field.keys else [])]}
        return {"description": field.about, "anyOf": [row, {"type": "array", "items": row}]}
    return described(field)


def table() -> Schema:
    """One entry of `facts_from`. What else it may say depends on its check."""
    text = {"type": "string"}
    return {
        "type": "object",
        "required": ["file", "check", "columns"],
        "properties": {
            "file": {**text, "description": "A CSV, JSON or YAML file below the folder of this file."},
            "check": {**text, "description": "The kind of fact that every row is."},
            "columns": {
                "type": "object",
                "description": "Options of the check, and the columns that have them.",
                "additionalProperties": {"type": ["string", "number"]},
            },
        },
    }
