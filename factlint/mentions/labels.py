"""Numbers that count nothing: names ("Boeing 747", "Route 66", "Channel 4"), codes ("A380", "G20"), places in a
list.

A number right behind a capitalised word that is no function word belongs to a name, unless its form says otherwise
("5,000", a possessive before it). It would rather miss "Tokyo 3 dead" than count Boeings.
"""

import re

from factlint.grammar import Grammar
from factlint.mentions.numeral import DIGITS, Numeral, Scope

# Nouns whose number is a name, in any case.
NUMBERED = frozenset(
    "no no. nos nos. nrs nrs. number page chapter section article room route flight channel highway act bill "
    "resolution phase level grade version part volume vol vol. episode season type tier gate line track "
    "apartment apt unit suite district ward zone area group game round stage step lot figure fig fig. table "
    "item verse category class interstate formula platform terminal pier exhibit clause amendment title rule "
    "form sector block camp building street avenue world studio radio bus train runway hangar pool lane "
    "division squadron lesson model mark mk series generation gen size court chamber omega paragraph "
    "paragraph. para schedule annex appendix question psalm scene top year x ×".split()
)
# Words that may be capitalised before a number that counts: at the start of a sentence or in a headline.
FUNCTION_WORDS = frozenset(
    "a an the this that these those some any all every each no both another other others more most less least "
    "fewer few many several such same only just about around approximately roughly nearly almost over under "
    "above below exactly at in on of for from to by with without within into onto upon after before since "
    "until till during between among against across through throughout along behind beyond near off out up "
    "down as than like per via plus minus and or but nor so yet if when while where whereas because although "
    "though unless whether he she it they we you i his her its their our your my who which what whose there "
    "here then now also still even once is are was were be been being has have had do does did will would can "
    "could may might must shall should not said says say told added reported estimated police officials "
    "officers authorities killed kills injured injures wounded wounds dead least monday tuesday wednesday "
    "thursday friday saturday sunday today yesterday tomorrow last next first another including includes "
    "include totalling totaling involving follows following nearly".split()
)
BEFORE_TITLES = frozenset("a all another at least than only just nearly almost about some over".split())
"""Before a capitalised number word that counts in a headline: "At Least Five Dead"."""
MORE_NAMES = Grammar(r"(?:,[ ]|,?[ ](?:and|or|to|&)[ ])(?=[0-9])")
STREET = Grammar(
    r"[ \u00a0](?:(?:[NSEW]|North|South|East|West)\.?[ ])?(?:[A-Z][\w'’.-]*[ ]){1,3}"
    r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Dr|Boulevard|Blvd|Square|Place|Court|Terrace|Parkway|Crescent)(?![^\W_])"
)
TELEPHONE = Grammar(
    r"[+(]?0?[0-9]{1,5}\)?[ .-][0-9]{3,4}[ .-][0-9]{4}(?![0-9])"
    r"|1[389]00[ -][0-9]{3}[ -][0-9]{3}(?![0-9])|0[0-9]{2,5}[ -][0-9]{3,8}(?:[ -][0-9]{3,4})?(?![0-9])"
)
PERCENT = Grammar(r"[ \u00a0]?(?:%|per ?cent\b|pct\b)")
BULLET = Grammar(r"[.)][ \u00a0]")
CLUSTER = Grammar(r"[^\s,;]*")


def is_label(scope: Scope, numeral: Numeral, word: str) -> bool:
    """Whether the numeral belongs to a name; `word` is what stands before it, "" at the start of its block."""
    text = scope.text
    in_words = numeral.form != DIGITS
    if not in_words and (is_address(scope, numeral) or telephone(scope, numeral)):
        return True
    if not word:
        return not in_words and BULLET.match(text, numeral.end, scope.end) is not None
    if not (word[-1].isalnum() or word[-1] == "."):
        return False
    lower = word.lower()
    grouped = "," in text[numeral.start : numeral.end]
    if lower in NUMBERED or (not in_words and lower.endswith("s") and lower[:-1] in NUMBERED):
        return not grouped
    if in_words:
        capital = text[numeral.start].isupper() and word[-1] != "."
        return capital and lower not in BEFORE_TITLES and (lower in ("war", "formula") or not is_headline(scope))
    if word[-1] == "." or word.islower() or not any(char.isupper() for char in word):
        return False
    if lower in FUNCTION_WORDS or lower.endswith(("'s", "’s", "s'", "s’")):
        return False
    # "Bell won 55 percent, Hill 47 percent"
    return not grouped and numeral.step in ("1", "0.1") and not PERCENT.match(text, numeral.end, scope.end)


def is_address(scope: Scope, numeral: Numeral) -> bool:
    """Whether the name of a street stands behind: "12 Elm Street"."""
    if not scope.text[numeral.end + 1 : numeral.end + 2].isupper():
        return False
    return STREET.match(scope.text, numeral.end, scope.end) is not None


def telephone(scope: Scope, numeral: Numeral) -> re.Match[str] | None:
    """The telephone number that begins with the numeral: one that more digits follow, or with a gap in it."""
    text, end = scope.text, numeral.end
    if (
        not text[end + 1 : end + 2].isdigit()
        and text[end : end + 1] != ")"
        and text[numeral.start : end].isdigit()
    ):
        return None
    return TELEPHONE.match(text, numeral.start, scope.end)


def is_headline(scope: Scope) -> bool:
    """Whether a block is set in title case, where capitals tell nothing."""
    words = [word for word in scope.text[scope.start : min(scope.end, scope.start + 150)].split() if len(word) > 3]
    return sum(word[0].isupper() for word in words) * 4 > len(words) * 3


def label_end(scope: Scope, numeral: Numeral, word: str) -> int:
    """Where a name with a number ends: "pages 12 and 13" names two, a telephone number has groups."""
    if number := telephone(scope, numeral):
        return number.end()
    end = cluster_end(scope, numeral.end)
    if word.lower().endswith(("s", "s.")):
        while more := MORE_NAMES.match(scope.text, end if end > numeral.end + 1 else numeral.end, scope.end):
            end = cluster_end(scope, more.end())
    return end


def code_before(scope: Scope, at: int) -> bool:
    """Whether what stands right before the digit at `at` makes it part of a code, a version, a time or a date."""
    if at <= scope.start:
        return False
    text = scope.text
    char = text[at - 1]
    if char.isspace() or char in '(["“‘—–~+−>≥<≤':
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
