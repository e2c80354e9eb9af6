"""`documents` and `review_by`: which texts a rule speaks to, and when it is to be looked at again."""

from pathlib import Path

import pytest

import factlint
from factlint.cli.main import main
from factlint.engine.bound import Bound

pytestmark = pytest.mark.usefixtures("no_bundled_rules")

RULE = "rules:\n  - id: one\n    check: substitution\n    swap:\n      advisor: adviser\n    {}\n"

BOUND = [
    ("", "a/facts.yaml", "a/x.txt", True),
    ("", "a/facts.yaml", "a/b/x.txt", True),
    ("", "a/facts.yaml", "ab/x.txt", False),
    ("", "a/facts.yaml", "x.txt", False),
    ("*.txt", "a/facts.yaml", "a/x.txt", True),
    ("*.txt", "a/facts.yaml", "a/x.md", False),
    ("*.txt", "a/facts.yaml", "x.txt", False),
    ("imet/*", "facts.yaml", "imet/x.txt", True),
    ("imet/*", "facts.yaml", "other/imet/x.txt", False),
    ("imet", "facts.yaml", "imet/deep/x.txt", True),
    ("../copy/imet-*", "facts/a.yaml", "copy/imet-1.md", True),
    ("../copy/imet-*", "facts/a.yaml", "facts/imet-1.md", False),
    ("imet !imet/old.txt", "facts.yaml", "imet/old.txt", False),
    ("imet !imet/old.txt", "facts.yaml", "imet/new.txt", True),
]


@pytest.mark.parametrize(("patterns", "file", "text", "speaks"), BOUND)
def test_which_texts_rules_speak_to(tmp_path: Path, patterns: str, file: str, text: str, speaks: bool) -> None:
    bound = Bound(str(tmp_path / file), tuple(patterns.split()), (0,))
    assert bound.speaks_to(str(tmp_path / text), ()) is speaks


@pytest.mark.parametrize(("free", "speaks"), [("a/facts.yaml", True), ("a", True), ("b", False)])
def test_a_sheet_that_is_named_for_the_run_speaks_to_all_of_its_texts(
    tmp_path: Path, free: str, speaks: bool
) -> None:
    bound = Bound(str(tmp_path / "a/facts.yaml"), (), (0,))
    assert bound.speaks_to(str(tmp_path / "x.txt"), [str(tmp_path / free)]) is speaks


@pytest.mark.parametrize("cache", [True, False])
def test_a_run_asks_bound_rules_about_their_own_texts_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cache: bool
) -> None:
    monkeypatch.setenv("FACTLINT_CACHE_DIR", str(tmp_path / "cache"))
    (tmp_path / "house.yaml").write_text(RULE.format("documents: [imet/*, ../*/late.md]"))
    (tmp_path / "factlint.yaml").write_text("rules: house.yaml\nselect: house\n")
    texts = ["imet/a.txt", "imet/b.txt", "other/a.txt", "late.md"]
    for text in texts:
        (tmp_path / text).parent.mkdir(exist_ok=True)
        (tmp_path / text).write_text("The advisor came.\n")
    for _ in range(2):
        found = factlint.check_paths([tmp_path / text for text in texts], cache=cache)
        assert [Path(finding.filename).relative_to(tmp_path).as_posix() for finding in found] == [
            "imet/a.txt",
            "imet/b.txt",
            "late.md",
        ]


SHEET = "story: A trial\n{}spellings:\n  adviser: advisor\n"


@pytest.mark.parametrize(
    ("settings", "keys", "arguments", "texts"),
    [
        ("rules: a/facts.yaml", "", "", "a/one.txt a/b/two.txt"),
        ("rules: [a]", "", "", "a/one.txt a/b/two.txt"),
        ("rules: a/facts.yaml", "documents: all\n", "", "a/one.txt a/b/two.txt c/three.txt four.txt"),
        ("rules: a/facts.yaml", "documents: [../c/*, b]\n", "", "a/b/two.txt c/three.txt"),
        ("", "", "--rules a/facts.yaml", "a/one.txt a/b/two.txt c/three.txt four.txt"),
        ("", "", "--rules a", "a/one.txt a/b/two.txt c/three.txt four.txt"),
        ("", "documents: b\n", "--rules a/facts.yaml", "a/b/two.txt"),
        ("rules: a/facts.yaml", "", "--rules a/facts.yaml", "a/one.txt a/b/two.txt c/three.txt four.txt"),
    ],
)
def test_a_sheet_speaks_to_its_folder_unless_it_or_somebody_says_otherwise(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    settings: str,
    keys: str,
    arguments: str,
    texts: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a/one.txt", "a/b/two.txt", "c/three.txt", "four.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("The advisor came.\n")
    (tmp_path / "a/facts.yaml").write_text(SHEET.format(keys))
    (tmp_path / "factlint.yaml").write_text(f"{settings}\n")
    for _ in range(2):
        main([*arguments.split(), "-q", "--output-format", "concise", "--select", "facts", "."])
        found = [line.split(":")[0] for line in capsys.readouterr().out.splitlines()]
        assert sorted(found) == sorted(texts.split())


REVIEWS = [
    ("review_by: 1 March 2020", ["2020-02-28", "2020-03-01"], ""),
    ("review_by: 1 March 2020", ["2020-02-28", "2020-03-02"], "1 March 2020"),
    ("review_by: March 2020", ["2020-03-31"], ""),
    ("review_by: March 2020", ["2020-04-01"], "March 2020"),
    ('review_by: "2019"', ["2020-01-01", "2019-12-31"], "2019"),
    ("documents: 1.txt\n    review_by: 2019-05-01", ["2018-01-01", "2020-01-01"], "2019-05-01"),
    ("documents: 0.txt\n    review_by: 2019-05-01", ["2018-01-01", "2020-01-01"], ""),
    ("review_by: 2019-05-01", [""], ""),
]


@pytest.mark.parametrize(("keys", "datelines", "day"), REVIEWS)
def test_a_rule_is_due_where_copy_of_a_later_day_is_held_against_it(
    tmp_path: Path, keys: str, datelines: list[str], day: str
) -> None:
    (tmp_path / "house.yaml").write_text(RULE.format(keys))
    (tmp_path / "factlint.yaml").write_text("rules: house.yaml\nselect: house\n")
    for number, dateline in enumerate(datelines):
        (tmp_path / f"{number}.txt").write_text(f"{dateline}\n\nNobody came.\n")
    found = list(factlint.check_paths([tmp_path], cache=False))
    assert [(finding.code, finding.severity) for finding in found] == [("factlint.review", "warning")] * bool(day)
    if day:
        latest = max(range(len(datelines)), key=datelines.__getitem__)
        assert found[0].filename == str(tmp_path / "house.yaml")
        assert found[0].location == (2, 5)
        assert found[0].message == (
            f'"house.one" was to be looked at again by {day}, and {tmp_path / f"{latest}.txt"} is of '
            f"{datelines[latest]}. Does it still hold?"
        )


@pytest.mark.parametrize(
    ("settings", "severity"), [("ignore: factlint.review", ""), ("severity:\n  factlint.review: info", "info")]
)
def test_it_is_weighed_and_switched_off_as_any_finding(tmp_path: Path, settings: str, severity: str) -> None:
    (tmp_path / "house.yaml").write_text(RULE.format("review_by: 2019-05-01"))
    (tmp_path / "factlint.yaml").write_text(f"rules: house.yaml\nselect: house\n{settings}\n")
    (tmp_path / "a.txt").write_text("2020-01-01\n\nNobody came.\n")
    found = factlint.check_paths([tmp_path], cache=False)
    assert [finding.severity for finding in found] == [severity] * bool(severity)
