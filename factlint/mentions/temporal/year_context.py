"""Whether four digits are a year, by the words on either side: "in 2003" is, "2000 people" and "Boeing 2000" are
not.

In: a folded block and the place of the digits. Out: yes or no. Would rather miss a year than make one of a
count: a round number before a plural, and any number behind a capital that is held once a year by nobody, are
none.
"""

from factlint.grammar import compiled
from factlint.mentions.temporal.atom import opens_sentence
from factlint.mentions.temporal.words import words

SURE = words("in since until till during circa early late mid year pre post throughout")
"""Words before a year that no count has."""
MODIFIED = words("the a his her its their our this")
LEADS = words(
    "through before after between years spring summer autumn fall winter within into towards toward says"
)
WEAK = words("for than about around to of from and or by back")
"""Words that lead years and counts."""
NUMBERED = words("page pages room flight route highway no number act suite section article resolution")
YEARLY = words(
    "olympics games cup championships championship expo euro conference summit budget show airshow festival "
    "fair open masters awards convention forum elections election eurovision paralympics biennale prix season "
    "tour"
)
"""What is held once a year, so that the year stands behind its name: "Expo 2010"."""
COUNTED = words(
    "block people persons men women children workers jobs troops soldiers miles km feet ft tons tonnes kg "
    "kilos pounds pound dollars dollar euros euro yards acres hectares litres liters barrels points votes "
    "seats members employees residents homes houses students copies units hours hrs gmt utc percent degrees "
    "degree others other more million billion head growers farmers megawatts mw tickets refugees protesters "
    "voters passengers aircraft words metres meters kilometres kilometers metre meter kilometre kilometer"
)
BACK_TO = ("dates back to ", "date back to ", "dated back to ", "dating back to ")
NEXT_WORDS = r"[ -]([a-z]+)(?:[ -]([a-z]+))?"


def is_year(low: str, text: str, start: int, stop: int, before: str, year: int) -> bool:
    """Whether the digits at `start`, a number from 1000 on with nothing glued to it, are a year."""
    if before in NUMBERED:
        return False
    if before == "to" and low.endswith(BACK_TO, 0, start):
        return True
    usual, full = 1900 <= year < 2100, year % 100 == 0
    if before in SURE and usual and not full:
        return True
    if counts(low, stop):
        return False
    plural = _plural_behind(low, stop)
    if before in SURE or before in LEADS:
        return usual or not plural
    if not usual:
        return False
    if before in MODIFIED:
        return True
    if before in WEAK:
        return not full or not plural
    previous = low[start - 1 : start]
    if start == 0 or previous in "(\"'“‘[":
        return not full or not plural
    if previous != " ":
        return False
    if before and text[start - 1 - len(before)].isupper():
        return _is_yearly(low, text, start, before)
    if low[start - 2] == ",":  # "in Geneva, 2004,"
        return not plural and year % 10 != 0
    return not plural and not full and not before.isdigit()


def counts(low: str, stop: int) -> bool:
    """Whether a number that ends here counts what stands behind it: "2000 people", "1500 other passengers"."""
    found = compiled(NEXT_WORDS).match(low, stop)
    return found is not None and (found[1] in COUNTED or found[2] in COUNTED)


def _plural_behind(low: str, stop: int) -> bool:
    found = compiled(NEXT_WORDS).match(low, stop)
    return found is not None and low[stop] == " " and found[1].endswith("s") and len(found[1]) > 1


def _is_yearly(low: str, text: str, start: int, before: str) -> bool:
    """ "The Olympics 2012" names a year, "the Boeing 2000" does not: only what is held once a year does."""
    at = start - 1 - len(before)
    if opens_sentence(text, at):
        return False
    name = text[at : start - 1]
    letters = len(name) > 2 and name.isupper() and name.isalpha()
    return before in YEARLY or (letters and low[start + 2 : start + 4] != "00")
