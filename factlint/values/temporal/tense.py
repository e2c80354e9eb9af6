"""Whether the clause around a date looks forward or back: "past", "future" or "" where nothing says.

In: reading text and the span of a date in it. Out: the direction by the nearest cue, first before the date,
then behind it, never over the end of the sentence. Cues of the future: will, shall, would, to with a verb after
set, due, scheduled ..., next, upcoming, until, by; and verbs of schedules in the present ("opens Friday"). Cues
of the past: had, was, were and the past tense. A "said" with its own day does not count for the words behind
"that".
"""

import re
from functools import cache

REACH = 160
"""How many characters are looked at on either side."""
SCHEDULES = (
    "begins|begin|starts|start|opens|open|kicks off|kick off|resumes|takes effect|take effect"
    "|takes place|take place|closes"
    "|premieres|airs|expires|goes on sale|go on sale|comes into force|comes into effect|is released|are released"
)
PLANS = (
    "set|due|scheduled|expected|slated|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|hop(?:e|es|ed|ing)|likely|poised|going|want(?:s|ed)?|ready"
    "|prepar(?:e|es|ed|ing)|vow(?:s|ed)?|promis(?:e|es|ed)|agree[ds]?|propos(?:e|es|ed)|aim(?:s|ed|ing)?|decided|forecast|tipped|predicted"
)
IRREGULAR = (
    "was|were|had|did|said|told|came|went|took|made|got|gave|found|left|held|met|won|lost|began|rose|fell|saw|became|led|sent|spent|kept|felt"
    "|brought|bought|sold|thought|stood|heard|ran|broke|spoke|wrote|shot|struck|flew|grew|drew|threw|blew|knew|drove|chose|paid|built"
    "|hit|cut|shut|quit|swore|wore|sank|sang|swept|slept|fought|caught|taught|sought|dealt|meant|understood|withdrew|stole|arose|backed"
)


@cache
def _cues() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:(?P<future>(?:will|won't|shall|would|'ll|'d)\b|(?:{PLANS}) (?:\w+ )?to\b|(?:is|are|was"
        rf"|were) to (?!date\b)(?:be )?\w+"
        rf"|(?:next|upcoming|forthcoming|coming|planned|scheduled|expected|until|deadline|due|ahead of"
        rf"|in time for)\b|(?:{SCHEDULES})\b"
        r"|(?:is|are) (?:meeting|holding|visiting|leaving|arriving|starting|opening|travelling"
        r"|traveling|returning|due)\b|(?:should|may|might|could|can|must) (?!have\b)\w+)"
        rf"|(?P<past>(?:{IRREGULAR})\b|(?:ha[sd]|have)(?: \w+)? \w+(?:ed|en|wn)\b|since\b|(?!need\b"
        rf"|speed\b|feed\b|breed\b|indeed\b|exceed\b|proceed\b|succeed\b|seed\b|united\b|bed\b|red\b"
        rf"|hundred\b)\w+ed\b))",
        re.IGNORECASE,
    )


STOP = re.compile(r"[.!?](?=[\"'”’)]*\s+[\"'“‘(]?[A-Z])|\n")
ABBREVIATION = re.compile(
    r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|No|vs|Inc|Co|Corp|Ltd|Gov|Sen|Rep|Gen)\Z"
)


def tense(reading: str, start: int, end: int) -> str:
    """ "past", "future" or "" for the clause that holds `reading[start:end]`."""
    before = _since_stop(reading, max(0, start - REACH), start)
    found = None
    for found in _cues().finditer(before):  # noqa: B007 - the last one is wanted
        pass
    if found is None:
        after = reading[end : end + REACH]
        stop = STOP.search(after)
        found = _cues().search(after, 0, stop.start() if stop else len(after))
    if found is None:
        return ""
    return "future" if found["future"] else "past"


def _since_stop(reading: str, lowest: int, start: int) -> str:
    """The text of the sentence before `start`."""
    text = reading[lowest:start]
    begin = 0
    for stop in STOP.finditer(text):
        if text[stop.start()] != "." or not ABBREVIATION.search(text, max(0, stop.start() - 6), stop.start()):
            begin = stop.end()
    return text[begin:]
