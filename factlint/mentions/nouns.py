"""What is counted: the noun behind a number, found without a grammar of English.

The head is the first plural behind the number, over its modifiers ("12 new long-haul jets" counts jets); the
search stops at words that end a noun phrase. No head is better than a wrong one.
"""

from factlint.grammar import Grammar
from factlint.mentions.numeral import Scope
from factlint.record import NamedTuple

IRREGULAR = frozenset(
    "people men women children police troops staff aircraft sheep cattle deer feet teeth mice personnel "
    "species series fishermen firemen policemen gunmen servicemen businessmen sportsmen spokesmen women's "
    "lawmen crewmen militiamen salmon trout spacecraft offspring criteria phenomena bacteria stimuli alumni "
    "cacti fungi data media dead wives fish head".split()
)
NOT_PLURAL = frozenset(
    "was has does is its this his hers ours theirs less plus perhaps always across towards besides versus gas "
    "christmas yes texas politics economics physics news sometimes afterwards as us thus previous various "
    "famous serious paris athens los alias atlas bias canvas chaos vs mrs ms says goes comes gets makes takes "
    "remains needs wants seems".split()
)
STOP = frozenset(
    "a an the this that these those his her its their our my your of in on at to for from with by and or but "
    "nor as than if when while where who whom whose which that because although though since until after "
    "before during between among against across through into onto over under about around near off out up "
    "down per via plus is are was were be been being has have had do does did will would can could may might "
    "must shall should not no so yet then now also still even once behind beyond he she it they we you i "
    "there here said says say told added each apiece ago later earlier away times".split()
)
STEP = Grammar(r"[ \u00a0-]([^\W\d_][^\W_]*(?:['’-][^\W_]+)*)")
FURTHEST = 6


class Noun(NamedTuple):
    head: str
    """In lower case; "" where it cannot be told."""
    phrase: str
    """From the number to the head, as printed."""


NO_NOUN = Noun("", "")


def is_plural(word: str) -> bool:
    """Whether a lower-case word looks like a plural noun."""
    if word in IRREGULAR:
        return True
    if len(word) < 4 or not word.endswith("s") or word in NOT_PLURAL:
        return False
    return not word.endswith(("ss", "us", "is", "'s", "’s"))


def counted(scope: Scope, at: int) -> Noun:
    """The plural noun behind the number that ends at `at`; behind a hyphen ("a 66-seat plane") a singular too."""
    low, end = scope.low, scope.end
    hyphen = low[at : at + 1] == "-"
    head, stop, position = "", at, at
    for count in range(FURTHEST):
        step = STEP.match(low, position, end)
        if not step:
            break
        word = step[1]
        if word in STOP or (head and not is_plural(word)):
            break
        if is_plural(word):
            head, stop = word, step.end()
        elif hyphen and count == 0 and not low[step.end() : step.end() + 1].isdigit():
            return Noun(word, scope.text[at + 1 : step.end()])
        position = step.end()
        if low[position : position + 1] == ",":
            break
    return Noun(head, scope.text[at + 1 : stop]) if head else NO_NOUN


def numbered(scope: Scope, at: int) -> Noun:
    """The noun behind "one" or an ordinal: a plural, or else the last word before the noun phrase ends."""
    noun = counted(scope, at)
    if noun.head:
        return noun
    position, head = at, ""
    for _ in range(4):
        step = STEP.match(scope.low, position, scope.end)
        if not step or step[1] in STOP or (head and step[1].endswith("ing")) or "'" in step[1] or "’" in step[1]:
            break
        head, position = step[1], step.end()
        if scope.low[position : position + 1] == ",":
            break
    return Noun(head, scope.text[at + 1 : position]) if head else NO_NOUN
