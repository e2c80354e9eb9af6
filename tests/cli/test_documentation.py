"""What the documentation says of options and settings is what there is."""

import json
import re
import shlex
from argparse import ArgumentParser
from pathlib import Path

import pytest
import yaml

from factlint.api import SETTINGS, check_text
from factlint.checks.kind import kind
from factlint.cli.main import main
from factlint.cli.options import add_check_options
from factlint.cli.verbs import VERBS, parser_of
from factlint.report.as_json import as_object
from factlint.report.formats import FORMATS
from factlint.rulebook.files import bundled_root
from factlint.rulebook.load import load
from factlint.settings.keys import KEYS

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"


def page(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


def test_every_option_is_in_the_table() -> None:
    parser = ArgumentParser()
    add_check_options(parser)
    options = {option for action in parser._actions for option in action.option_strings} - {"-h", "--help"}
    table = page("command-line.md").split("## Options of `check`")[1].split("##")[0]
    assert (
        set(re.findall(r"`(--?[a-z-]+)", "".join(line.split("|")[1] for line in table.splitlines() if line)))
        == options
    )


def told_in(source: Path) -> str:
    """What a file tells users: of a module its help."""
    text = source.read_text("utf-8")
    return text.split('"""')[1] if source.suffix == ".py" and source.parent.name == "cli" else text


def test_every_rule_that_is_named_exists() -> None:
    rules = {rule.id for rule in load([bundled_root()], kind).rules}
    packs = "|".join(sorted({rule.partition(".")[0] for rule in rules}))
    sources = [*DOCS.glob("*.md"), *(ROOT / "factlint/cli").rglob("*.*"), ROOT / "factlint/settings/keys.py"]
    named = {
        (found, source.name)
        for source in sources
        if source.suffix in (".md", ".py", ".yaml") and source.name != "rule-language.md"  # it makes up its own
        for found in re.findall(rf"(?<![\w./'-])(?:{packs})\.[a-z]+(?:-[a-z]+)*(?![\w.(/-])", told_in(source))
        if not found.endswith((".yaml", ".txt", ".md", ".py"))
    }
    assert {each for each in named if each[0] not in rules} == set()
    assert len(named) > 5


def anchors(page: Path) -> set[str]:
    """The places within a page that can be linked to, as code hosts name them."""
    text = re.sub(r"^```.*?^```", "", page.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE)
    headings = re.findall(r"^#+ (.*)", text, re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", [ROOT / "README.md", *sorted(DOCS.glob("*.md"))], ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    text = re.sub(r"^```.*?^```|`[^`\n]*`", "", page.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE)
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if "://" in target:
            continue
        name, _, anchor = target.partition("#")
        file = page.parent / name if name else page
        assert file.exists(), target
        assert not anchor or anchor in anchors(file), target


def test_every_command_of_the_recipes_is_one() -> None:
    pages = [page(name) for name in ("ci.md", "pre-commit.md", "reports.md", "living-with-findings.md")]
    lines = [
        line.split("|")[0].split(" #")[0]
        for language, block in re.findall(r"^```(\w*)\n(.*?)^```$", "".join(pages), re.DOTALL | re.MULTILINE)
        if language in ("yaml", "sh", "")
        for line in re.findall(r"^.*?(?<![\w/.-])factlint ((?:-|[a-z./]+ ?|\.).*)", block, re.MULTILINE)
    ]
    assert len(lines) > 10
    for line in lines:
        words = shlex.split(line)
        verb = words.pop(0) if words[0] in VERBS else "check"
        parser = parser_of(verb)
        (parser.parse_args if parser._subparsers else parser.parse_intermixed_args)(words)


@pytest.mark.parametrize("name", ["ci.md", "pre-commit.md", "settings.md"])
def test_every_recipe_in_yaml_is_yaml(name: str) -> None:
    blocks = re.findall(r"```yaml\n(.*?)```", page(name), re.DOTALL)
    assert blocks
    for block in blocks:
        yaml.safe_load(block)


def test_every_verb_is_in_the_table() -> None:
    assert all(f"| `factlint {verb} " in page("command-line.md") for verb in VERBS)


def test_every_format_is_told_about() -> None:
    table = page("reports.md").split("| format |")[1].split("\n\n")[0]
    told = [name for line in table.splitlines()[2:] for name in re.findall(r"`([a-z-]+)`", line.split("|")[1])]
    assert set(told) == set(FORMATS)
    assert len(told) == len(FORMATS)
    assert all(f"`{name}`" in page("command-line.md") for name in FORMATS)


def test_every_setting_is_in_the_table() -> None:
    rows = [f"| `{name}` | {key.about} | `{key.example}` |" for name, key in KEYS.items()]
    assert "\n".join(rows) in page("settings.md")


def test_every_option_of_the_functions_is_named() -> None:
    assert all(f"`{name}`" in page("python.md") for name in SETTINGS)


def test_the_json_shown_is_what_comes_out() -> None:
    shown = json.loads(re.findall(r"```json\n(.*?)```", page("json.md"), re.DOTALL)[0])
    findings = check_text("The United Stated voted.", "story.txt", select=["names"], isolated=True)
    assert [as_object(finding) for finding in findings] == shown


def test_the_readme_shows_what_the_command_prints(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    [(arguments, shown)] = re.findall(r"```console\n\$ factlint (.*?)\n(.*?)```", readme, re.DOTALL)
    monkeypatch.chdir(ROOT)
    main(arguments.split())
    assert shown == capsys.readouterr().out


def test_the_readme_has_two_commands_of_one_line() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = re.findall(r"```sh\n(.*?)\n```", readme)
    assert len(commands) == readme.count("```sh") == 2
    assert commands[0].endswith("factlint --exit-zero seeds")
    # What continuous integration runs is the second one, found by what only it has.
    assert [line for line in readme.splitlines() if ".[dev]" in line] == commands[1:]


def test_our_own_prose_is_clean(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    code = main(["--quiet", "--output-format", "concise", "README.md", "CHANGELOG.md", "docs"])
    assert (code, capsys.readouterr().out) == (0, "")
