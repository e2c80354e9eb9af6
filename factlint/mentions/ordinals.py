"""Ordinals: "first", "the 21st", "a second US official".

Refuses seconds of time, "at first", "the first lady", and names that begin with an ordinal ("First National
Bank").
"""

from factlint.mentions.amount import mention
from factlint.mentions.mention import Mention
from factlint.mentions.nouns import STEP, STOP, numbered
from factlint.mentions.numeral import Numeral, Scope

NO_ORDINAL_BEFORE = {
    "first": frozenset(("at",)),
    "second": frozenset(("per", "every", "split", "each", "one", "a")),
}
NO_ORDINAL_BEHIND = {
    "first": frozenset("lady ladies aid hand name names foremost things".split()),
    "second": frozenset("hand thoughts guess guessed guessing".split()),
    "third": frozenset("party".split()),
}
ADVERB_AFTER = frozenset(
    "is are was were be been being has have had when who he she it they we i you will would may".split()
)
PRONOUNS = frozenset("he she it they we i you who when".split())
PARTS = frozenset("last first bottom top final middle lower upper remaining".split())
"""Before an ordinal that is a part: "the last third of"."""
CENTURY = frozenset("century centuries".split())
SECOND_OF_TIME = STOP | frozenset("later earlier long".split())


def ordinal(scope: Scope, numeral: Numeral, word: str) -> Mention | None:
    """The mention of an ordinal, with what it numbers; `word` stands before it."""
    text = scope.text
    printed = scope.low[numeral.start : numeral.end]
    behind = STEP.match(scope.low, numeral.end, scope.end)
    following = behind[1] if behind else ""
    lower = word.lower()
    if following in NO_ORDINAL_BEHIND.get(printed, ()) or following in CENTURY:
        return None
    if (
        printed == "first"
        and lower in ADVERB_AFTER
        and (following.endswith("ed") or following in STOP or lower in PRONOUNS)
    ):
        return None
    if following == "of" and lower in PARTS:
        return None
    if lower in NO_ORDINAL_BEFORE.get(printed, ()) and (
        lower != "a" or following in SECOND_OF_TIME or not following
    ):
        return None
    if (
        text[numeral.start].isupper()
        and behind
        and text[behind.start(1)].isupper()
        and word
        and word[-1].isalnum()
    ):
        return None
    noun = numbered(scope, numeral.end)
    return mention(scope, "ordinal", numeral, numeral.end, noun.head, noun.phrase)
