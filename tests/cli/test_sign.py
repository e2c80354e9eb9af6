"""`factlint sign`: who checked which claim, and when; and what `factlint facts --check` makes of it."""

import json
from pathlib import Path

import pytest

from factlint.cli.main import main

COPY = "The council bought 12 boats for $5 million.\n\nIt sold 12 boats in May 2018, said Ruth Okafor.\n"
BESIDE = Path("copy.txt.signed.json")


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("copy.txt").write_text(COPY, encoding="utf-8")


def signed(*options: str) -> int:
    return main(["sign", "copy.txt", "--isolated", "--by", "M. Lund", "--on", "2020-01-04", *options])


def statuses(capsys: pytest.CaptureFixture[str]) -> list[tuple[str, str, str]]:
    capsys.readouterr()
    assert main(["facts", "--isolated", "--check", "--output-format", "json", "copy.txt"]) == 0
    [document] = json.loads(capsys.readouterr().out)["documents"]
    return [(fact["text"], fact["status"], fact["why"]) for fact in document["facts"]]


def test_a_claim_is_signed_where_it_stands(capsys: pytest.CaptureFixture[str]) -> None:
    assert signed("--line", "1", "--note", "invoice") == 0
    told = "checked, M. Lund, 2020-01-04 (invoice)"
    assert statuses(capsys) == [
        ("12", "signed", told),
        ("$5 million", "signed", told),
        ("12", "unchecked", None),
        ("May 2018", "unchecked", None),
        ("Ruth Okafor", "unchecked", None),
    ]


def test_a_changed_sentence_is_unchecked_again(capsys: pytest.CaptureFixture[str]) -> None:
    assert signed("--all") == 0
    Path("copy.txt").write_text(COPY.replace("council", "city council"), encoding="utf-8")
    assert [status for _, status, _ in statuses(capsys)] == [
        "unchecked",
        "unchecked",
        "signed",
        "signed",
        "signed",
    ]


def test_the_last_signature_of_a_claim_counts(capsys: pytest.CaptureFixture[str]) -> None:
    assert signed("--claim", "for $5 million") == 0
    assert signed("--claim", "$5 million", "--verdict", "stands") == 0
    entries = json.loads(BESIDE.read_text(encoding="utf-8"))
    assert [(each["claim"], each["verdict"]) for each in entries] == [("$5 million", "reporter stands by it")]
    assert statuses(capsys)[1] == ("$5 million", "signed", "reporter stands by it, M. Lund, 2020-01-04")


def test_what_is_signed_is_no_longer_to_be_checked(capsys: pytest.CaptureFixture[str]) -> None:
    assert signed("--line", "1", "--line", "3", "--claim", "none") == 0
    capsys.readouterr()
    assert main(["facts", "--isolated", "--unchecked", "copy.txt"]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "0 facts"


WRONG = [
    (["--claim", "13 boats"], "there is no such claim"),
    ([], "say which claims"),
    (["--all", "--on", "4 January"], "write the day as 2020-01-04"),
]


@pytest.mark.parametrize(("options", "message"), WRONG)
def test_wrong_use(options: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert signed(*options) == 2
    assert message in capsys.readouterr().err
    assert not BESIDE.exists()


def test_damaged_signatures_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    BESIDE.write_text("[{", encoding="utf-8")
    assert main(["facts", "--isolated", "--check", "copy.txt"]) == 2
    assert "the signatures are damaged" in capsys.readouterr().err
