"""`may_be_stranded(reading, begin, start)`: whether a preposition at `start` may end a clause in English.

One does behind a verb ("came in in 2005"), and where a word like "what" or "which"
stands before it in the sentence ("what we look at at the moment"). It errs towards
yes. `begin` is where its block begins.
"""

from factlint.grammar import compiled

VERB_ENDINGS = ("ed", "ing", "en", "wn")
TAKING = (
    "came come went go goes gone got get gets log logs set sets put puts cut let sat sit stood stand held "
    "hold kept keep brought bring took take gave give fell fall ran run turn fed feed flew fly sent send "
    "built build broke break fit hung hang drew draw dug dig led lead left leave live lives move moves "
    "call check checks sign signs step steps fill fills hand hands join joins stay stays believe look "
    "looks work works carry rely pass later early earlier further now then it him them us me you"
)
"""What takes a preposition along: verbs, adverbs ("later on on Friday"), pronouns ("turn it in in May")."""
BEFORE_VERBS = "to will can could would should may might must not i we you he she it they"

TAKERS = frozenset(TAKING.split())
SUBJECTS = frozenset(BEFORE_VERBS.split())
LINK = r"\b(?:what|which|who|whom|whose|where|that|how|when|why|\w+ever)\b"
REACH = 160
"""How many characters before a preposition may hold the word that it belongs to."""


def may_be_stranded(reading: str, begin: int, start: int) -> bool:
    """Whether the clause may end with a preposition here."""
    before = compiled(r"[.!?;:]").split(reading[max(begin, start - REACH) : start].lower())[-1]
    if compiled(LINK).search(before):
        return True
    words = before.split()
    if not words:
        return False
    return words[-1].endswith(VERB_ENDINGS) or words[-1] in TAKERS or (len(words) > 1 and words[-2] in SUBJECTS)
