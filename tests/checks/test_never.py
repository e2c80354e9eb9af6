"""Words that are kept out of print: where they are found, and that nothing repeats them."""

import os
from pathlib import Path

import pytest

import factlint
from factlint.cli.main import main
from factlint.report.formats import FORMATS

pytestmark = pytest.mark.usefixtures("no_bundled_rules")

SHEET = 'story: A trial\nnever:\n  - Zorblat\n  - "Ann Quxley"\n  - Ödön\nspellings:\n  adviser: advisor\n'
FOUND = [
    ("Zorblat came.", ["Zorblat"]),
    ("ZORBLAT, zorblat", ["ZORBLAT", "zorblat"]),
    ("Zorblat's dog", ["Zorblat"]),
    ("Zorblats, Zorblatt, a Zorb-lat", []),
    ('"It was Zorblat," she said.', ["Zorblat"]),
    ("Ann Quxley, Ann-Quxley, ANN\nQUXLEY", ["Ann Quxley", "Ann-Quxley", "ANN\nQUXLEY"]),
    ("Ann, who is no Quxley", []),
    ("Ann.\n\n\n\nQuxley", []),
    ("O\u0308do\u0308n and ÖDÖN", ["O\u0308do\u0308n", "ÖDÖN"]),
    ("Photo: Zorblat/AFP", ["Zorblat"]),
    ("Read more: Zorblat speaks", ["Zorblat"]),
    ("", []),
]


@pytest.fixture
def sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FACTLINT_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "trial.yaml").write_text(SHEET, "utf-8")
    return tmp_path / "trial.yaml"


@pytest.mark.parametrize(("text", "words"), FOUND)
def test_words_are_found_whole_in_any_capitals_anywhere(sheet: Path, text: str, words: list[str]) -> None:
    found = factlint.check_text(text, rules=[str(sheet)], select=["trial.never"], isolated=True, cache=False)
    assert [text[slice(*finding.offset)] for finding in found] == words
    assert {finding.severity for finding in found} <= {"error"}


COPY = """\
The advisor **Zorblat** & ANN
Quxley met zorblat.

> 1 €: Zorblat and the advisor Zorblat

<!-- Zorblat -->
"""


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("encoding", ["utf-32", "utf-16", "utf-8"])
def test_no_report_repeats_them(sheet: Path, form: str, encoding: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.md").write_text(COPY, "utf-8")
    arguments = ["--rules", "trial.yaml", "--output-format", form, "--position-encoding", encoding, "a.md"]
    outputs = []
    for _ in range(2):  # the second time from whatever is cached
        main(arguments)
        outputs.append(capsys.readouterr().out)
    assert outputs[0] == outputs[1]
    assert "entry 1" in outputs[0]
    assert "zorblat" not in outputs[0].lower()
    assert "quxley" not in outputs[0].lower()


def test_no_cache_and_no_baseline_has_them(sheet: Path) -> None:
    Path("a.md").write_text(COPY, "utf-8")
    Path("b.md").write_text("Nothing.\n", "utf-8")
    main(["--rules", "trial.yaml", "-q", "-o", "report.txt", "."])
    Path("factlint.yaml").write_text("rules: trial.yaml\n")
    main(["baseline", "write", ".", "-q"])
    kept = [
        Path(folder) / name
        for folder, _, names in os.walk(".")
        for name in names
        if name not in ("trial.yaml", "a.md")
    ]
    assert {"report.txt", ".factlint-baseline.json"} < {path.name for path in kept}
    assert any("cache" in path.parts for path in kept)
    for path in kept:
        data = path.read_bytes().lower()
        assert b"zorblat" not in data, path
        assert b"quxley" not in data, path


def test_places_are_those_of_the_copy(sheet: Path) -> None:
    Path("a.md").write_text(COPY, "utf-8")
    found = list(factlint.check_paths(["a.md"], rules=[str(sheet)], isolated=True, cache=False))
    own = [finding for finding in found if finding.code.startswith("trial.never")]
    assert {COPY[slice(*finding.offset)].lower() for finding in own} == {"zorblat", "ann\nquxley"}
    assert [finding.fix is not None for finding in found if finding.code == "trial.spellings.adviser"] == [
        True,
        False,  # in a block quotation
    ]


def test_explaining_a_rule_keeps_its_words(sheet: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "--rules", "trial.yaml", "trial.never.entry-1"]) == 0
    assert main(["rules", "list", "--rules", "trial.yaml", "--output-format", "json", "trial"]) == 0
    assert main(["rules", "test", "trial.yaml"]) == 0
    out = capsys.readouterr().out
    assert "1 that nothing repeats" in out
    assert "zorblat" not in out.lower()


@pytest.mark.parametrize("form", ["full", "json", "html"])
def test_a_run_over_a_story_keeps_them_too(sheet: Path, form: str, capsys: pytest.CaptureFixture[str]) -> None:
    said = '"We lost {} berths when the bridge of Ayr was closed," Omar Bell, the mayor, said. Zorblat agreed.\n'
    for name, count in (("a.txt", 66), ("b.txt", 77)):
        Path(name).write_text(
            f"6 May 2019\n\nOmar Bell, the mayor of Ayr, spoke to Zorblat.\n\n{said.format(count)}"
        )
    main(["--rules", "trial.yaml", "--output-format", form, "a.txt", "b.txt"])
    out = capsys.readouterr().out
    assert out.count("entry 1") >= 4
    assert "zorblat" not in out.lower()


@pytest.mark.parametrize(
    "verb",
    [
        ("facts",),
        ("facts", "--check"),
        ("facts", "--output-format", "json"),
        ("facts", "--draft"),
        ("story", "--together", "b.txt"),
        ("story", "--together", "--output-format", "html", "b.txt"),
    ],
)
def test_lists_of_facts_repeat_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], verb: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "trial.yaml").write_text(SHEET, encoding="utf-8")
    (tmp_path / "factlint.yaml").write_text("rules: [trial.yaml]\n")
    for name, said in ("a.txt", "here"), ("b.txt", "there"):
        (tmp_path / name).write_text(
            f'Ann Quxley left. "We have never met Ann Quxley {said}," said John Zorblat, 40.'
        )
    assert main([*verb, "a.txt"]) == 0
    told = capsys.readouterr().out
    assert "never met" in told or verb[0] == "story"
    assert "a.txt" in told
    assert "Quxley" not in told and "Zorblat" not in told
