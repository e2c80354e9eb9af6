"""The check `typo`, by the bundled rules and by lists of a desk's own."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.checks import typo
from factlint.checks.kind import House
from factlint.checks.typo import read_list
from tests.checks.try_rule import findings, fixed, marked

MISSPELT = [
    "They [recieve] mail.",
    "It was “good”. [Becuase] of rain they left.",
    "The so-called [goverment] fell, and the (hastily [commited]) funds went.",
    "The [goverment]'s plan; the goverment-run.com site.",
    "Goverment Bonds Fall\n\nThe [goverment] sold them.",
    "In [Febuary] and on [wensday] it rained in [Britian].",
]
SILENT = [
    "See https://example.org/recieve, www.goverment.example and mail to recieve@example.org.",
    "Follow @recieve and #goverment; open recieve.txt, C:\\recieve\\x and /usr/recieve.",
    "The variable recieve_all, `recieve`, recieve() and a=recieve are code.",
    "RECIEVE and ReCieve, but the Goverment Party and John Recieve as names.",
    "Goverment Plan Unveiled",
    "Kelvin Trickey left. Trickey had been there for years.",
    "Trickey said it was late. Trickey and his men left.",
    "A [r]ecieve and l'adressse.",
    "Users rose, Goverments says, the firm. According to goverments, they rose by half.",
    "He said that recieve2 and 2recieve are handles.",
]


@pytest.mark.parametrize("text", MISSPELT)
def test_misspellings_stand_in_brackets(text: str) -> None:
    plain = text.replace("[", "").replace("]", "")
    assert marked(plain, findings("typos.misspelling", plain)) == text


@pytest.mark.parametrize("text", SILENT)
def test_what_is_no_prose_or_may_be_a_name_is_silent(text: str) -> None:
    assert findings("typos.misspelling", text) == []


def test_where_words_have_capitals_is_the_same_for_short_texts_and_long_ones(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    texts = [text.replace("[", "").replace("]", "") for text in (*MISSPELT, *SILENT)]
    short = [findings("typos.misspelling", text) for text in texts]
    monkeypatch.setattr(typo, "SHORT", 0)
    assert [findings("typos.misspelling", text) for text in texts] == short


def test_one_correction_is_a_safe_fix_in_the_case_of_the_copy() -> None:
    text = "Becuase they recieve it in febuary."
    assert fixed(text, findings("typos.misspelling", text)) == "Because they receive it in February."


def test_of_several_corrections_none_is_applied() -> None:
    [finding] = findings("typos.misspelling", "They visted the town.")
    assert finding.fix is None
    assert {fix.edits[0].content for fix in finding.alternatives} >= {"visited", "vested"}
    assert {fix.applicability for fix in finding.alternatives} == {"unsafe"}


def test_in_a_quotation_it_is_an_info_and_never_fixed() -> None:
    text = 'She wrote: "We recieve th0usands of letters." They recieve more.'
    first, second = findings("typos.misspelling", text)
    assert (first.severity, first.fix, first.alternatives) == ("info", None, ())
    assert (second.severity, second.fix is not None) == ("error", True)


def test_a_digit_is_reported_in_a_quotation_too_but_its_fix_has_to_be_asked_for() -> None:
    quoted, own = findings("typos.digit-in-word", 'She wrote: "Th0usands of letters came." All th0usands came.')
    assert (quoted.severity, quoted.fix and quoted.fix.applicability) == ("error", "unsafe")
    assert (own.severity, own.fix and own.fix.applicability) == ("error", "safe")


def test_accepted_words_are_left_alone() -> None:
    text = "They recieve th0usands."
    house = House(accept=frozenset({"recieve", "th0usands"}))
    assert findings("typos.misspelling", text, house) == findings("typos.digit-in-word", text, house) == []


def test_a_damaged_token_that_comes_back_is_a_code() -> None:
    assert len(findings("typos.digit-in-word", "The pr0gress of pr0gress.")) == 2
    assert findings("typos.digit-in-word", "The pr0gress of pr0gress is pr0gress.") == []


def test_furniture_is_not_read() -> None:
    assert findings("typos.digit-in-word", "Sign up here for our n3wsletter") == []
    assert len(findings("typos.digit-in-word", "Their old n3wsletter was dull.")) == 1


def test_a_list_of_a_desk_is_read_however_it_is_sorted(tmp_path: Path) -> None:
    (tmp_path / "ours.txt").write_text("# ours\nzzebra -> zebra\nabbout\tabout\nfrum -> from, forum\n")
    rule = tmp_path / "ours.yaml"
    options = "misspellings: ours.txt, sure: no"
    rule.write_text(f"rules:\n  - {{id: own, check: typo, {options}, invalid: ['[frum]'], valid: [from]}}\n")
    text = "A zzebra abbout town, frum here."
    found = findings(rule, text)
    assert marked(text, found) == "A [zzebra] [abbout] town, [frum] here."
    assert fixed(text, found) == text
    assert fixed(text, found, "unsafe") == "A zebra about town, frum here."


def test_a_list_is_read_line_by_line() -> None:
    assert read_list("b -> x, y\na\tz\tlower\n#c -> d\n\nnothing\nB -> w\n") == ["a\tz\tlower", "b\tw"]


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="recieve th1s.,'\"-/@ \n", max_size=60))
def test_spans_hold_what_the_finding_says(text: str) -> None:
    for rule in ("typos.misspelling", "typos.digit-in-word"):
        for finding in findings(rule, text):
            assert finding.message.startswith(f'"{text[slice(*finding.offset)]}"')
