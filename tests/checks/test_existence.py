"""`existence`: tokens, raw patterns, exceptions."""

import pytest
from one_rule import compiled, found, marked, rule

CASES: list[tuple[dict[str, object], str]] = [
    ({"tokens": ["utilize"]}, "They [utilize] it. [Utilize] it; [UTILIZE] it. They utilized it."),
    ({"tokens": ["utilize"], "ignorecase": False}, "They [utilize] it. Utilize it."),
    ({"tokens": ["in order to"]}, "[In order  to] win, [in\u00a0order to] lose; in order. To win."),
    ({"tokens": ["U.S."]}, "The [U.S.] and the [U.S.]-led force; the UXSX."),
    (
        {"tokens": ["colou?rful", "(?:very|quite) (?:unique|rare)"]},
        "A [colourful], [colorful] and [very unique] coat.",
    ),
    ({"tokens": ["[A-Z]{4,}"]}, "The [UNHCR] and the UN; a shout of unhcr."),
    ({"tokens": ["[A-Z]{4,}"], "ignorecase": True}, "The [UNHCR] [says] no."),
    ({"tokens": [r"\w+ization"]}, "[Nationalization] of [organization], civilizations"),
    ({"tokens": ["ization"], "nonword": True}, "Nation[ization] of organ[ization]s"),
    ({"tokens": ["so far", "far"]}, "[So far], so good; [far] away"),
    ({"tokens": ["far", "so far"]}, "[So far], so good; [far] away"),
    ({"raw": [r"\$\d+ ", "dollars"]}, "They paid [$5 dollars] and $6."),
    ({"tokens": ["guard"], "exceptions": ["color guard"]}, "The [guard] met the color guard."),
    ({"tokens": ["[A-Z]{3,}"], "exceptions": ["NATO", "[A-Z]+CR"]}, "[UNICEF], NATO, UNHCR"),
    ({"tokens": ["utilize"]}, "See https://example.org/utilize and @utilize, but [utilize] it."),
    ({"tokens": ["--", "…"]}, "Wait [--] what[…] no"),
    ({"tokens": ["end"]}, "The\n\n[end]\n\nof the weekend"),
    ({"tokens": [r"^so\b"]}, "[So] it goes, so it goes.\n\n[So] there."),
    ({"tokens": [r"goes\.?$"]}, "So it [goes.]\n\nIt goes on and [goes]"),
]


@pytest.mark.parametrize(("options", "text"), CASES)
def test_marks(options: dict[str, object], text: str) -> None:
    assert marked("existence", text.replace("[", "").replace("]", ""), **options) == text


def test_a_speakers_words_are_an_info() -> None:
    findings = found(compiled(rule("existence", tokens=["utilize"])), 'We utilize it. "I utilize it," she said.')
    assert [finding.severity for finding in findings] == ["warning", "info"]


def test_scope_and_language() -> None:
    text = "# The very end\n\nThe very end.\n"
    assert marked("existence", text, tokens=["very"], scope=("heading",)).count("[") == 1
    assert marked("existence", text, tokens=["very"], scope=("sentence",)).count("[") == 2
    assert marked("existence", text, tokens=["very"], languages=("de",)) == text
