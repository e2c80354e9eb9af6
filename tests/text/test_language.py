"""The language and variety of a text."""

import pytest

from factlint.text.language import language
from factlint.text.read import ReadOptions, read
from factlint.text.variety import variety

TEXTS = [
    ("", "und"),
    ("[Untied Nations] President", "und"),
    ("Bridge closed, ferry late", "und"),
    ("Ann Lund, Bo Orme, Cy Reyes, Di Smith, Ed Jones, Flo May, Guy Fox, Hal Roe, Ida Doe, Jo Poe", "und"),
    ("The bridge of the town was closed on Monday.", "en"),
    ("The council has closed the bridge, and it will be open in May, said the mayor of the town.", "en"),
    ("Le conseil a décidé de fermer le pont de la ville et les habitants ne sont pas contents du tout.", "fr"),
    ("Der Rat der Stadt hat die Brücke geschlossen, und die Bürger sind mit dem Beschluss nicht zufrieden.", "de"),
    ("El ayuntamiento ha cerrado el puente de la ciudad y los vecinos no están contentos con la decisión.", "es"),
    ("Il comune ha chiuso il ponte della città e gli abitanti non sono contenti della decisione di lunedì.", "it"),
    ("A câmara fechou a ponte da cidade e os moradores não estão contentes com a decisão de segunda.", "pt"),
    ("De gemeente heeft de brug van de stad gesloten en de bewoners zijn niet blij met het besluit.", "nl"),
    ("Kommunen har stängt bron i staden och de som bor där är inte glada för det som har hänt.", "sv"),
    ("Городской совет закрыл мост, и жители города недовольны этим решением.", "ru"),
    ("市議会は橋を閉鎖することを決めました。住民は不満です。", "ja"),
    ("市议会决定关闭这座桥梁，居民们对此决定感到非常不满。", "zh"),
    ("The word “Городской” is Russian, and the council of the town has closed the bridge.", "en"),
]


@pytest.mark.parametrize(("text", "code"), TEXTS)
def test_told_by_the_text(text: str, code: str) -> None:
    assert language(text, "") == code


@pytest.mark.parametrize(
    ("declared", "code"), [("en-GB", "en"), ("fr_FR", "fr"), ("DE", "de"), ("?", "en"), ("", "en")]
)
def test_what_is_declared_is_believed(declared: str, code: str) -> None:
    assert language("The bridge of the town was closed on Monday.", declared) == code


@pytest.mark.parametrize(
    ("declared", "expected"),
    [
        ("en-GB", "en-GB"),
        ("en_US.UTF-8", "en-US"),
        ("en-uk", "en-GB"),
        ("en", ""),
        ("en-AU", ""),
        ("fr-FR", ""),
        ("", ""),
    ],
)
def test_variety(declared: str, expected: str) -> None:
    assert variety(declared) == expected


def test_one_notice_where_english_rules_are_silent() -> None:
    document = read(TEXTS[6][0].encode(), "a.txt")
    assert [(notice.code, notice.severity) for notice in document.notices] == [("factlint.language", "info")]
    assert "French" in document.notices[0].message
    assert read(TEXTS[4][0].encode(), "a.txt").notices == ()
    assert read(b"Bridge closed", "a.txt").notices == ()


def test_options_win() -> None:
    document = read(TEXTS[6][0].encode(), "a.txt", ReadOptions(language="en", variety="en-GB"))
    assert (document.language, document.variety, document.notices) == ("en", "en-GB", ())


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.md", "---\nlang: en-GB\n---\nText"),
        ("a.html", "<html lang='en-GB'><p>Text"),
        ("a.rst", ":lang: en-GB\n\nText\n"),
    ],
)
def test_declared_in_markup(name: str, text: str) -> None:
    document = read(text.encode(), name)
    assert (document.language, document.variety) == ("en", "en-GB")
