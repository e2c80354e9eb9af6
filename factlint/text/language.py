"""The language of a text: declared, or told from its stop words and script.

A reading text goes in, an ISO 639-1 code comes out, or "und" where there is too little
to say. English and "und" are what English rules run on, so doubt is English's: a
headline, a list or one sentence is never taken for another language.
"""

from factlint.text.document import Notice

_SAMPLE = 2000
"""Code points that are looked at: one screen of text says enough."""
_FEWEST_WORDS = 12
_STOP_WORDS = {
    "en": "the of and to in a is that for on was with as by it from at said has be are this which have his not he an were had "
    "will but they their who been would its she her we you i or all one more than about after when there out up so can",
    "fr": "le la les de des du un une et à est dans que qui pour en sur au aux par il elle ne pas plus se ce cette avec son sa ses "
    "ont été sont mais ou nous vous leur d'un d'une qu'il c'est l'on",
    "de": "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie "
    "nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis",
    "es": "el la los las de del y en que a un una por con no se su para es al lo como más o pero sus le ha me si sin sobre este "
    "ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está",
    "it": "il lo la gli le di del della dei delle e in che a un una per con non si su da è al alla come più ma sono ha nel nella "
    "anche i ai dal questo questa essere ed se loro stato hanno o",
    "pt": "o a os as de do da dos das e em que um uma por com não se para é no na ao mais como mas foi sua seu ou ser quando muito "
    "há nos já está também só pelo pela até isso ela entre era",
    "nl": "de het een en van in is dat op te met voor niet zijn aan er die om ook als bij naar uit door over maar hij ze nog wel "
    "worden heeft of tot zich dan deze wordt hebben dit was",
    "sv": "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under också",
    "da": "og i at det som en på er af for med til den har de ikke om et han men var jeg sig fra vi så kan når år under også",
    "pl": "i w na z że się nie do to jest o jak ale po co tak za od przez dla być był jego jej są już tym tylko czy oraz",
    "tr": "ve bir bu da de için ile çok daha olarak gibi olan ne kadar sonra ama en var değil her o ya",
}
_SCRIPTS = (
    ("ru", 0x0400, 0x052F),
    ("el", 0x0370, 0x03FF),
    ("he", 0x0590, 0x05FF),
    ("ar", 0x0600, 0x077F),
    ("hi", 0x0900, 0x097F),
    ("th", 0x0E00, 0x0E7F),
    ("ja", 0x3040, 0x30FF),
    ("ko", 0xAC00, 0xD7AF),
    ("zh", 0x4E00, 0x9FFF),
)
"""The language that a script most often writes, and its code points (Unicode, Blocks)."""
_NAMES = {
    "fr": "French", "de": "German", "es": "Spanish", "it": "Italian", "pt": "Portuguese", "nl": "Dutch",
    "sv": "Swedish", "da": "Danish", "pl": "Polish", "tr": "Turkish", "ru": "Cyrillic script", "el": "Greek",
    "he": "Hebrew", "ar": "Arabic script", "hi": "Devanagari script", "th": "Thai", "ja": "Japanese", "ko": "Korean",
    "zh": "Chinese",
}  # fmt: skip
_ENGLISH = frozenset(_STOP_WORDS["en"].split())


def language(reading: str, declared: str) -> str:
    """ISO 639-1, "en" or "und". What is declared ("en-GB", "fr_FR") is believed."""
    code = declared.strip().replace("_", "-").partition("-")[0].lower()
    if 2 <= len(code) <= 3 and code.isalpha():
        return code
    sample = reading[:_SAMPLE]
    words = sample.lower().split()
    english = sum(map(_ENGLISH.__contains__, words))
    if words and 6 * english >= len(words):
        return "en"
    other = _script(sample) or _other(words, english)
    return other or "und"


def silence(code: str, declared: bool) -> Notice | None:
    """What an editor is told where English rules stay silent."""
    if code in ("en", "und"):
        return None
    known = _NAMES.get(code, f"'{code}'")
    seems = f"says that it is {known}" if declared else f"seems to be {known}"
    message = (
        f"This text {seems}, so the rules for English were not run on it. If it is English, "
        "say so in its front matter (`lang: en`) or in the settings."
    )
    return Notice("factlint.language", "info", message, 0, 0)


def _other(words: list[str], english: int) -> str:
    """The language whose stop words the text has, clearly more than English ones; "" where none stands out."""
    if len(words) < _FEWEST_WORDS:
        return ""
    counts: list[tuple[int, str]] = []
    for code, text in _STOP_WORDS.items():
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
    counts = [(sum(first <= ord(char) <= last for char in letters), code) for code, first, last in _SCRIPTS]
    kana, chinese = counts[6][0], counts[8][0]
    if kana and kana + chinese > len(letters) // 2:
        return "ja"
    count, code = max(counts, key=lambda pair: pair[0])
    return code if 2 * count > len(letters) else ""
