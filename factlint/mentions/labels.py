"""Numbers that count nothing: names ("Boeing 747", "Route 66", "Channel 4"), codes ("A380", "G20"), places in a list.

A number right behind a capitalised word that is no function word belongs to a name, unless its form says otherwise
("5,000", a possessive before it). It would rather miss "Tokyo 3 dead" than count Boeings.
"""

import re

from factlint.mentions.numeral import DIGITS, Numeral, Scope

# Nouns whose number is a name, in any case.
NUMBERED = frozenset(
    "no no. nos nos. number numbers page pages chapter section article room route flight channel highway act bill "
    "resolution phase level grade version part volume vol vol. episode season type tier gate line track apartment apt unit "
    "suite district ward zone area group game round stage step lot figure fig fig. table item verse category class "
    "interstate formula windows iphone platform terminal pier exhibit clause amendment title rule form area sector "
    "block camp building street avenue world studio radio bus train runway hangar pool lane unit engine truck squad car "
    "division company platoon battalion squadron lesson unit model mark mk series generation gen size court chamber radio "
    "omega".split()
)
# Words that may be capitalised before a number that counts: at the start of a sentence or in a headline.
FUNCTION_WORDS = frozenset(
    "a an the this that these those some any all every each no both another other others more most less least fewer few "
    "many several such same only just about around approximately roughly nearly almost over under above below exactly "
    "at in on of for from to by with without within into onto upon after before since until till during between among "
    "against across through throughout along behind beyond near off out up down as than like per via plus minus and or but "
    "nor so yet if when while where whereas because although though unless whether he she it they we you i his her its "
    "their our your my who which what whose there here then now also still even once is are was were be been being has have "
    "had do does did will would can could may might must shall should not said says say told added reported estimated "
    "police officials officers authorities killed kills injured injures wounded wounds dead least monday tuesday wednesday "
    "thursday friday saturday sunday today yesterday tomorrow last next first another including includes include totalling "
    "totaling involving follows following nearly".split()
)
BULLET = re.compile(r"[.)][ \u00a0]")
CLUSTER = re.compile(r"[^\s,;]*")


def is_label(scope: Scope, numeral: Numeral, word: str) -> bool:
    """Whether the numeral belongs to a name; `word` is what stands before it, "" at the start of its block."""
    text = scope.text
    if not word:
        return numeral.form == DIGITS and BULLET.match(text, numeral.end, scope.end) is not None
    if not (word[-1].isalnum() or word[-1] == "."):
        return False
    lower = word.lower()
    in_words = numeral.form != DIGITS
    if lower in NUMBERED:
        return "," not in text[numeral.start : numeral.end] and not (in_words and lower.endswith("s"))
    if word[-1] == "." or not word[0].isupper():
        return False
    if lower in FUNCTION_WORDS or lower.endswith(("'s", "’s", "s'", "s’")):
        return False
    if in_words:
        return text[numeral.start].isupper()
    return "," not in text[numeral.start : numeral.end] and numeral.step in ("1", "0.1")


def code_before(scope: Scope, at: int) -> bool:
    """Whether what stands right before the digit at `at` makes it part of a code, a version, a clock time or a date."""
    if at <= scope.start:
        return False
    text = scope.text
    char = text[at - 1]
    if char.isspace() or char in "([\"“‘—–~+−>≥<≤":
        return False
    before = text[at - 2] if at - 2 >= scope.start else " "
    if char == "-":
        return before.isalnum() or before in "-.:/_"
    if char in "'’":
        return not before.isspace() or not text[at + 2 : at + 3].isdigit()
    if char == "=":
        return before not in "<>= "
    if char in ".:":
        return before.isalnum() or before in ".:/"
    return True


def cluster_end(scope: Scope, at: int) -> int:
    """Where the token that holds `at` ends: what is refused is refused as a whole."""
    found = CLUSTER.match(scope.text, at, scope.end)
    return max(found.end() if found else at, at + 1)
