"""Persons as facts: the value of a mention, in Python and against the published schema."""

import json
from pathlib import Path

import jsonschema

import factlint
from factlint.cli.facts_json import as_object
from factlint.cli.facts_table import row

SCHEMA = json.loads((Path(__file__).parents[3] / "docs/facts.schema.json").read_text(encoding="utf-8"))
COPY = "Acting Zed Air chairman Ruth Okafor, 52, of Turku met Mr Lind, who is CEO of Yton Steel. Okafor left.\n"


def test_a_person_is_a_fact_at_the_place_of_the_name() -> None:
    facts = [fact for fact in factlint.extract(COPY) if fact.kind == "person"]
    assert [COPY[slice(*fact.offset)] for fact in facts] == ["Ruth Okafor", "Lind", "Okafor"]
    validator = jsonschema.Draft202012Validator({"$ref": "#/$defs/fact", "$defs": SCHEMA["$defs"]})
    assert [error.message for fact in facts for error in validator.iter_errors(as_object(fact, None))] == []
    assert facts[0].value == {
        "name": "Ruth Okafor",
        "full_name": "Ruth Okafor",
        "title": "Acting Zed Air chairman",
        "rank": "chairman",
        "modifiers": ["acting"],
        "area": None,
        "organisation": "Zed Air",
        "honorific": None,
        "age": "52",
        "person_id": "p1",
        "introduced": True,
        "ambiguous": False,
        "titles": [
            {
                "title": "Acting Zed Air chairman",
                "rank": "chairman",
                "modifiers": ["acting"],
                "area": None,
                "organisation": "Zed Air",
                "country": None,
            }
        ],
    }


def test_the_table_names_the_person_of_a_short_form() -> None:
    rows = [row(fact)[2:4] for fact in factlint.extract(COPY) if fact.kind == "person"]
    assert rows == [
        ("Ruth Okafor", "p1 Ruth Okafor, Acting Zed Air chairman, 52"),
        ("Lind", "p2 Lind, CEO of Yton Steel (surname alone)"),
        ("Okafor", "p1 Ruth Okafor"),
    ]
