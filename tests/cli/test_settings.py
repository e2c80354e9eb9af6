"""Settings files: what each mistake is called and where, what builds on what, which file holds where."""

import os
from pathlib import Path

import pytest

from factlint.errors import UserError
from factlint.settings.options import option_entries
from factlint.settings.settings import Settings
from factlint.settings.tree import SettingsTree


def write(root: Path, files: dict[str, str]) -> None:
    for name, content in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(content, encoding="utf-8")


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def settings_in(folder: Path, **options: list[str]) -> Settings:
    entries = option_entries({name.replace("_", "-"): values for name, values in options.items()})
    return SettingsTree(os.getcwd(), entries).of(str(folder))


MISTAKES = [
    ("selct: [typos]", "1:1: there is no setting 'selct'; did you mean 'select'?"),
    ("zzz: 1", "1:1: there is no setting 'zzz'; the keys are extends, "),
    ("select:\n  typos: yes", "2:3: 'select' is a list: write select: [typos, names]"),
    ("select: [[a]]", "1:9: 'select' is a list: write select: [typos, names]"),
    ("select: [typos, '']", "1:17: 'select' has an entry without a value"),
    ("variety: en-gb", "1:10: 'variety' is en-US or en-GB, not 'en-gb'; did you mean 'en-GB'?"),
    ("variety: [en-GB]", "1:10: 'variety' is a single value: write variety: en-GB"),
    ("variety:", "1:9: 'variety' has no value: write variety: en-GB"),
    ("language: english", "1:11: 'language' is a language code such as en, not 'english'"),
    ("dateline: 2020-02-30", "1:11: 'dateline' is a date such as 2020-01-04, not '2020-02-30'"),
    ("datelines: {a/: 4 Jan}", "1:17: 'a/' is a date such as 2020-01-04, not '4 Jan'"),
    ("datelines: 2020-01-04", "1:12: 'datelines' is a table: write datelines: {archive/1998/: 1998-12-31}"),
    ("formats:\n  '*.dat': txt", "2:12: '*.dat' is plain, markdown, html or rst, not 'txt'"),
    ("extensions: {copy: word}", "1:20: 'copy' is plain, markdown, html or rst, not 'word'"),
    ("max-warnings: some", "1:15: 'max-warnings' is a whole number, not 'some'"),
    (
        "output-format: jsn",
        "1:16: 'output-format' is full, concise, grouped, json, json-lines, sarif, github, gitlab, rdjson, "
        "checkstyle, junit or html, not 'jsn'; did you mean 'json'?",
    ),
    (
        "per-file-ignores: [typos]",
        "1:19: 'per-file-ignores' is a table: write per-file-ignores: {letters/: [typos]}",
    ),
    ("ignore: [a]\nignore: [b]", "2:1: 'ignore' stands here a second time; join the two"),
    ("- typos", "1:1: settings are a table of keys and values, such as 'select: [typos]'"),
    ("exclude: *.txt", "1:10: '*' at the start of a value has a meaning of its own"),
    ("rules: [nowhere]", "1:9: there is no rule file or folder 'nowhere'"),
    ("extends: [other.yaml]", "1:11: there is no settings file 'other.yaml'"),
    ("extends: factlint.yaml", "1:10: 'factlint.yaml' extends this file in turn"),
    ("extends: package:no_such_thing", "1:10: there is no Python package 'no_such_thing' installed here"),
    ("extends: package:json", "1:10: the package 'json' has neither a file factlint.yaml nor a folder rules"),
    ("accept-words: Kyiv", "1:15: there is no file of words 'Kyiv'; for a single word write accept-words: [Kyiv]"),
    ("select: [typos\n", "1:"),
    ("a: &x [1]\nb: *x", "1:1: there is no setting 'a'"),
]


@pytest.mark.parametrize(("content", "expected"), MISTAKES)
def test_a_mistake_in_yaml_is_named_where_it_stands(content: str, expected: str, tmp_path: Path) -> None:
    write(tmp_path, {"factlint.yaml": content})
    with pytest.raises(UserError) as caught:
        settings_in(tmp_path)
    assert f"factlint.yaml:{expected}" in str(caught.value)


TOML_MISTAKES = [
    ('[tool.factlint]\nselct = ["typos"]', "2:1: there is no setting 'selct'; did you mean 'select'?"),
    (
        '[project]\nname = "variety"\n\n[tool.factlint]\nvariety = "en"',
        "5:11: 'variety' is en-US or en-GB, not 'en'",
    ),
    ("[tool.factlint]\nmax-warnings = 1.5", "2:16: 'max-warnings' is a whole number, not '1.5'"),
    ('[tool.factlint]\nselect = [\n  "typos",\n  "",\n]', "4:3: 'select' has an entry without a value"),
    ('[tool.factlint.datelines]\n"a/" = "soon"', "2:8: 'a/' is a date such as 2020-01-04, not 'soon'"),
    ("[tool]\nfactlint = 3", "2:12: settings are a table of keys and values"),
    ("[tool.factlint\n", "1:15: this is not TOML: Expected ']'"),
]


@pytest.mark.parametrize(("content", "expected"), TOML_MISTAKES)
def test_a_mistake_in_toml_is_named_where_it_stands(content: str, expected: str, tmp_path: Path) -> None:
    write(tmp_path, {"pyproject.toml": content})
    with pytest.raises(UserError) as caught:
        settings_in(tmp_path)
    assert f"pyproject.toml:{expected}" in str(caught.value)


def test_all_mistakes_of_a_file_come_at_once(tmp_path: Path) -> None:
    write(tmp_path, {"factlint.yaml": "variety: no\nselct: a\nmax-warnings: x\n"})
    with pytest.raises(UserError) as caught:
        settings_in(tmp_path)
    assert [complaint.row for complaint in caught.value.complaints] == [1, 2, 3]


YAML = """\
select: [typos, names]
extend-ignore: spacing
per-file-ignores: {letters/: [typos]}
accept-words: [Kyiv, kubernetes]
dateline: 2020-01-04
datelines: {old/: 1998-12-31}
variety: en-GB
language: en
formats: {"*.dat": plain}
extensions: {.Copy: markdown}
exclude: [archive/]
output-format: concise
max-warnings: 3
stories: [fire/*.md, auto]
context: wire/
"""
TOML = """\
[tool.factlint]
select = ["typos", "names"]
extend-ignore = "spacing"
per-file-ignores = {"letters/" = ["typos"]}
accept-words = ["Kyiv", "kubernetes"]
dateline = 2020-01-04
variety = "en-GB"
language = "en"
formats = {"*.dat" = "plain"}
exclude = ["archive/"]
output-format = "concise"
max-warnings = 3
stories = ["fire/*.md", "auto"]
context = "wire/"

[tool.factlint.datelines]
"old/" = 1998-12-31

[tool.factlint.extensions]
".Copy" = "markdown"
"""


@pytest.mark.parametrize(
    ("name", "content"), [("factlint.yaml", YAML), (".factlint.yaml", YAML), ("pyproject.toml", TOML)]
)
def test_every_key_in_yaml_and_toml(
    name: str, content: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {name: content})
    found = settings_in(tmp_path)
    [selection] = found.selections
    assert [item.text for item in selection.select or ()] == ["typos", "names"]
    assert [item.text for item in selection.extend_ignore] == ["spacing"]
    assert [(pattern, [item.text for item in items]) for pattern, items in found.per_file_ignores] == [
        ("letters/", ["typos"])
    ]
    assert found._replace(selections=(), per_file_ignores=(), origins={}) == Settings(
        base=str(tmp_path),
        accept_words=frozenset(("kyiv", "kubernetes")),
        dateline="2020-01-04",
        datelines=(("old/", "1998-12-31"),),
        variety="en-GB",
        language="en",
        formats=(("*.dat", "plain"),),
        extensions=(("copy", "markdown"),),
        exclude=("archive/",),
        output_format="concise",
        max_warnings=3,
        stories=("fire/*.md", "auto"),
        context=(str(tmp_path / "wire"),),
        root=str(tmp_path),
    )
    assert found.origins["variety"] == (f"{name}:7",)


NEAREST = [
    ({"factlint.yaml": "variety: en-GB", "a/factlint.yaml": "variety: en-US"}, "a/b", "en-US"),
    ({"factlint.yaml": "variety: en-GB", "a/factlint.yaml": "language: en"}, "a", ""),
    ({"factlint.yaml": "variety: en-GB", "a/pyproject.toml": "[project]\nname='factlint'"}, "a", "en-GB"),
    ({"factlint.yaml": "variety: en-GB", "pyproject.toml": "[tool.factlint]\nvariety='en-US'"}, "a", "en-GB"),
    ({"factlint.yaml": "variety: en-GB", ".factlint.yaml": "variety: en-US"}, ".", "en-US"),
    ({"pyproject.toml": "[tool.factlint]\nvariety='en-US'"}, "a/b/c", "en-US"),
    ({"pyproject.toml": "this is broken TOML, but speaks of nobody here"}, ".", ""),
    ({"factlint.yaml": ""}, ".", ""),
]


@pytest.mark.parametrize(("files", "folder", "variety"), NEAREST)
def test_the_nearest_file_wins_as_a_whole(
    files: dict[str, str], folder: str, variety: str, tmp_path: Path
) -> None:
    write(tmp_path, files)
    assert SettingsTree(str(tmp_path), {}).of(str((tmp_path / folder).resolve())).variety == variety


def test_extending_adds_lists_and_replaces_values(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "house/factlint.yaml": "variety: en-GB\nlanguage: en\nrules: style\nexclude: [old/]\n"
            "accept-words: words.txt",
            "house/style/a.yaml": "",
            "house/words.txt": "Kyiv # the capital\n\n# nothing\nLviv\n",
            "desk/factlint.yaml": "extends: ../house/factlint.yaml\nvariety: en-US\n"
            "rules: [mine.yaml]\nexclude: [new/]",
            "desk/mine.yaml": "",
        },
    )
    found = settings_in(tmp_path / "desk")
    assert (found.variety, found.language) == ("en-US", "en")
    assert [Path(path).resolve() for path in found.rules] == [
        tmp_path / "house/style",
        tmp_path / "desk/mine.yaml",
    ]
    assert found.accept_words == {"kyiv", "lviv"}
    assert found.exclude == ("old/", "new/")
    assert found.base == str(tmp_path / "desk")


@pytest.mark.parametrize(
    ("files", "variety", "rules"),
    [
        (
            {"style/factlint.yaml": "variety: en-GB\nrules: [more]", "style/more/a.yaml": ""},
            "en-GB",
            ["style/more"],
        ),
        ({"style/rules/a.yaml": "", "style/__init__.py": "raise SystemExit('executed')"}, "", ["style/rules"]),
    ],
)
def test_a_package_brings_settings_or_rules_and_is_not_run(
    files: dict[str, str], variety: str, rules: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {f"site/{name}": content for name, content in files.items()})
    write(tmp_path, {"desk/factlint.yaml": "extends: package:style"})
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    found = settings_in(tmp_path / "desk")
    assert found.variety == variety
    assert [Path(path) for path in found.rules] == [tmp_path / "site" / rule for rule in rules]


def test_a_circle_of_files_is_named(tmp_path: Path) -> None:
    write(tmp_path, {"factlint.yaml": "extends: b.yaml", "b.yaml": "\nextends: factlint.yaml"})
    with pytest.raises(UserError, match=r"b\.yaml:2:10: 'factlint.yaml' extends this file in turn"):
        settings_in(tmp_path)


def test_options_come_last(tmp_path: Path) -> None:
    write(tmp_path, {"factlint.yaml": "dateline: 2019-01-01\nextensions: {a: plain}\nrules: r.yaml", "r.yaml": ""})
    write(tmp_path, {"mine/factlint.yaml": ""})
    found = settings_in(tmp_path, dateline=["2020-01-04"], extension=["a:html", "b:rst"], rules=["mine"])
    assert found.dateline == "2020-01-04"
    assert dict(found.extensions) == {"a": "html", "b": "rst"}
    assert found.rules == ("r.yaml", "mine")
    assert found.origins["dateline"] == ("factlint.yaml:1", "--dateline")


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("dateline", "4 Jan 2020", "--dateline: write a date such as 2020-01-04, not '4 Jan 2020'"),
        ("extension", "copy", "--extension: write an extension and its format, such as copy:plain, not 'copy'"),
        ("extension", "copy:txt", "--extension: a format is plain, markdown, html or rst, not 'txt'"),
        ("variety", "en", "--variety: write en-US or en-GB, not 'en'"),
    ],
)
def test_an_option_that_will_not_do(name: str, value: str, expected: str) -> None:
    with pytest.raises(UserError) as caught:
        option_entries({name: [value]})
    assert str(caught.value) == expected
