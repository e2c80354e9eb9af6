"""The language of a text: declared, or told from its stop words and script.

A reading text goes in, an ISO 639-1 code comes out, or "und" where there is too little
to say. English and "und" are what English rules run on, so doubt is English's: a
headline, a list or one sentence is never taken for another language.
"""

from factlint.text.document import Notice
from factlint.text.language_words import NAMES, SCRIPTS, STOP_WORDS

_SAMPLE = 2000
"""Code points that are looked at: one screen of text says enough."""
_FEWEST_WORDS = 12
_STOP_WORDS = frozenset(STOP_WORDS["en"].split())


def language(reading: str, declared: str) -> str:
    """ISO 639-1, "en" or "und". What is declared ("en-GB", "fr_FR") is believed."""
    code = declared.strip().replace("_", "-").partition("-")[0].lower()
    if 2 <= len(code) <= 3 and code.isalpha():
        return code
    sample = reading[:_SAMPLE]
    words = sample.split()
    english = _english(words)
    if 4 * english < len(words):  # too few without those that begin sentences
        words = sample.lower().split()
        english = _english(words)
    if words and 4 * english >= len(words):
        return "en"
    other = _script(sample) or _other(words, english)
    return other or ("en" if words and 6 * english >= len(words) else "und")


def silence(code: str, declared: bool) -> Notice | None:
    """What an editor is told where English rules stay silent."""
    if code in ("en", "und"):
        return None
    known = NAMES.get(code, f"'{code}'")
    seems = f"says that it is {known}" if declared else f"seems to be {known}"
    message = (
        f"This text {seems}, so the rules for English were not run on it. If it is English, "
        "say so in its front matter (`lang: en`) or in the settings."
    )
    return Notice("factlint.language", "info", message, 0, 0)


def _english(words: list[str]) -> int:
    return sum(map(_STOP_WORDS.__contains__, words))


def _other(words: list[str], english: int) -> str:
    """The language whose stop words the text has, clearly more than English ones; "" where none stands out."""
    if len(words) < _FEWEST_WORDS:
        return ""
    counts: list[tuple[int, str]] = []
    for code, text in STOP_WORDS.items():
        if code != "en":
            stop_words = frozenset(text.split())
            counts.append((sum(map(stop_words.__contains__, words)), code))
    count, code = max(counts, key=lambda pair: pair[0])
    return code if 6 * count >= len(words) and count > 2 * english else ""


def _script(sample: str) -> str:
    """The language of another script, where most letters are of it."""
    letters = list(filter(str.isalpha, sample))
    if len(letters) < _FEWEST_WORDS or 2 * sum(map("\u0250".__gt__, letters)) > len(letters):
        return ""
    counts = [(sum(first <= ord(char) <= last for char in letters), code) for code, first, last in SCRIPTS]
    kana, chinese = counts[6][0], counts[8][0]
    if kana and kana + chinese > len(letters) // 2:
        return "ja"
    count, code = max(counts, key=lambda pair: pair[0])
    return code if 2 * count > len(letters) else ""
