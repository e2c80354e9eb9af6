"""`words_of(quotation) -> words` that compare: without marks, and with one spelling where varieties differ.

What brackets hold and what an ellipsis leaves out may be anything: both become WILD.
"""

from factlint.grammar import Grammar
from factlint.mentions.number_words import ONES, TEENS, TENS
from factlint.spelling.one_spelling import one_spelling

WILD = "…"
PIECE = Grammar(r"\[[^\]]*\]\w*|\(?\.\s?\.\s?\.+\)?|…|[\w%$£€]+(?:['’.,:]\w+)*|&")
SPELLED = {str(number): word for word, number in (ONES | TEENS | TENS).items()}
"""Nobody speaks digits: "6" and "six" are one word, as a house prints it."""
APOSTROPHES = str.maketrans("’‘`´", "''''")


def words_of(quotation: str) -> list[str]:
    """The words of a quotation, in order, each as it compares."""
    found: list[str] = []
    for piece in PIECE.findall(quotation.translate(APOSTROPHES)):
        if piece[0] in "[.…(":
            if not found or found[-1] != WILD:
                found.append(WILD)
        elif piece == "&":
            found.append("and")
        else:
            found.append(SPELLED.get(piece) or one_spelling(piece))
    return found


def printed_words(quotation: str) -> list[str]:
    """The same words as printed, one for each of `words_of`."""
    shown: list[str] = []
    last_wild = False
    for piece in PIECE.findall(quotation):
        wild = piece[0] in "[.…("
        if not (wild and last_wild):
            shown.append(piece)
        last_wild = wild
    return shown
