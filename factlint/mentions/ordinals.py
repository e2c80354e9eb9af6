"""Ordinals: "first", "the 21st", "a second US official".

Refuses seconds of time, "at first", "the first lady", and names that begin with an ordinal ("First National Bank").
"""

from factlint.mentions.amount import mention
from factlint.mentions.mention import Mention
from factlint.mentions.nouns import NO_NOUN, STEP, STOP, Noun, counted
from factlint.mentions.numeral import Numeral, Scope

NO_ORDINAL_BEFORE = {"first": frozenset(("at",)), "second": frozenset(("per", "every", "split", "each", "one", "a"))}
NO_ORDINAL_BEHIND = {
    "first": frozenset("lady ladies aid hand name names foremost things".split()),
    "second": frozenset("hand thoughts guess guessed guessing".split()),
    "third": frozenset("party".split()),
}
SECOND_OF_TIME = STOP | frozenset("later earlier long".split())


def ordinal(scope: Scope, numeral: Numeral, word: str) -> Mention | None:
    """The mention of an ordinal, with what it numbers; `word` stands before it."""
    text = scope.text
    printed = scope.low[numeral.start : numeral.end]
    behind = STEP.match(scope.low, numeral.end, scope.end)
    following = behind[1] if behind else ""
    lower = word.lower()
    if following in NO_ORDINAL_BEHIND.get(printed, ()):
        return None
    if lower in NO_ORDINAL_BEFORE.get(printed, ()) and (lower != "a" or following in SECOND_OF_TIME or not following):
        return None
    if text[numeral.start].isupper() and behind and text[behind.start(1)].isupper() and word and word[-1].isalnum():
        return None
    noun = noun_of(scope, numeral)
    return mention(scope, "ordinal", numeral, numeral.end, noun.head, noun.phrase)


def noun_of(scope: Scope, numeral: Numeral) -> Noun:
    """What is numbered: the plural behind it, or the last word before the noun phrase ends."""
    noun = counted(scope, numeral.end, False)
    if noun.head:
        return noun
    position, head = numeral.end, ""
    for _ in range(4):
        step = STEP.match(scope.low, position, scope.end)
        if not step or step[1] in STOP:
            break
        head, position = step[1], step.end()
    return Noun(head, scope.text[numeral.end + 1 : position]) if head else NO_NOUN
