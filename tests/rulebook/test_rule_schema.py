"""The JSON Schema of rule files: it takes what the loader takes, and refuses what an editor should mark."""

from pathlib import Path

import pytest
import yaml
from jsonschema import Draft7Validator
from kinds_on_trial import KINDS, kind_of

from factlint.rulebook.files import bundled_root, pack_files
from factlint.rulebook.schema import rule_schema, schema_text


class EditorYaml(yaml.SafeLoader):
    """YAML as an editor's language server reads it: dates stay texts."""


EditorYaml.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith("timestamp")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
SCHEMA = Draft7Validator(rule_schema(sorted(KINDS), kind_of))
SWAP = "rules:\n  - id: x\n    check: swap\n    swap:\n      a: b\n"
MANY = "rules:\n  - id: x\n    check: many\n"

RIGHT = {
    "the least": SWAP,
    "no rules yet": "rules: []\n",
    "keys of the pack": "description: d\nlanguage: en\ndefault: no\nseverity: info\nscope: [heading]\n" + SWAP,
    "texts that look like numbers and dates": MANY + "    text: 1917\n    texts: [2020-01-04, no, 12:30]\n",
    "one text for a list": SWAP + "    valid: one\n",
    "every type": MANY + "    flag: yes\n    whole: 2\n    number: 0.5\n    choice: last\n    choices: [first]\n"
    "    pattern: a+\n    patterns: [a, b]\n    rewrite: {a: b}\n    list: words.txt\n",
}
WRONG = {
    "no rules": "description: d\n",
    "a key that no pack has": "colour: blue\n" + SWAP,
    "rules that are a table": "rules:\n  x: y\n",
    "no id": "rules:\n  - check: swap\n    swap: {a: b}\n",
    "no check": "rules:\n  - id: x\n    swap: {a: b}\n",
    "an id with a capital": SWAP.replace("id: x", "id: X"),
    "an id that ends in a hyphen": SWAP.replace("id: x", "id: x-"),
    "an unknown check": SWAP.replace("check: swap", "check: swop"),
    "a required option is missing": "rules:\n  - id: x\n    check: swap\n",
    "a misspelt key": SWAP + "    mesage: m\n",
    "an option of another check": SWAP + "    whole: 2\n",
    "a severity": SWAP + "    severity: bad\n",
    "a scope": SWAP + "    scope: [headline]\n",
    "default": SWAP + "    default: maybe\n",
    "a list where a text belongs": SWAP + "    message: [a]\n",
    "nothing where a text belongs": SWAP + "    message:\n",
    "a whole number": MANY + "    whole: 1.5\n",
    "a choice": MANY + "    choice: third\n",
    "pairs that are a list": MANY + "    rewrite: [a]\n",
    "a pair split by a comma": "rules:\n  - id: x\n    check: swap\n    swap: {a, b: c}\n",
}


SHEETS = [
    part.partition("\n")[2]
    for part in (Path(__file__).parent / "sheets" / "rules.txt").read_text("utf-8").split("## ")[1:]
]
WRONG_SHEETS = {
    "a misspelt section": "story: Aid\npeple:\n  Ruth Okafor: mayor\n",
    "a misspelt key": "people:\n  Ruth Okafor:\n    bron: 1961\n",
    "a misspelt key of a title": "people:\n  Ruth Okafor:\n    titles:\n      - {title: mayor, sinse: 2017}\n",
    "a title without its words": "people:\n  Ruth Okafor:\n    titles:\n      - since: 2017\n",
    "an event without its day": "events:\n  closed:\n    words: [closed]\n",
    "an event with nothing": "events:\n  closed:\n",
    "people in a list": "people: [Ruth Okafor]\n",
    "words that are a table": "never:\n  a: b\n",
    "a table without its check": "facts_from:\n  file: a.csv\n  columns: {person: Name}\n",
}


@pytest.mark.parametrize("sheet", SHEETS)
def test_right_sheets(sheet: str) -> None:
    text = "\n".join(line for line in sheet.splitlines() if not line.startswith("=>"))
    assert list(SCHEMA.iter_errors(yaml.load(text, EditorYaml))) == []


@pytest.mark.parametrize("sheet", WRONG_SHEETS.values(), ids=WRONG_SHEETS)
def test_wrong_sheets(sheet: str) -> None:
    assert list(SCHEMA.iter_errors(yaml.load(sheet, EditorYaml)))


@pytest.mark.parametrize("text", RIGHT.values(), ids=RIGHT)
def test_right(text: str) -> None:
    SCHEMA.validate(yaml.load(text, EditorYaml))


@pytest.mark.parametrize("text", WRONG.values(), ids=WRONG)
def test_wrong(text: str) -> None:
    assert not SCHEMA.is_valid(yaml.load(text, EditorYaml))


def test_an_editor_can_explain_every_key() -> None:
    definitions = SCHEMA.schema["definitions"]
    shown = [*SCHEMA.schema["properties"].values(), *definitions["keys"].values()]
    for branch in definitions["rule"]["allOf"]:
        shown += [value for value in branch["then"]["properties"].values() if "$ref" not in value]
    assert all(value["description"] for value in shown)


def test_it_is_a_schema() -> None:
    Draft7Validator.check_schema(SCHEMA.schema)


def test_the_bundled_packs_are_right_and_the_published_schema_is_this_one() -> None:
    published = Path(__file__).parents[2] / "docs" / "rules.schema.json"
    assert published.read_text("utf-8") == schema_text(), "run: python tests/rulebook/regenerate.py"
    schema = Draft7Validator(yaml.safe_load(published.read_text("utf-8")))
    for entry in pack_files([bundled_root()]):
        schema.validate(yaml.load(Path(entry.file).read_text("utf-8"), EditorYaml))
