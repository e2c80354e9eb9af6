"""Nouns that tell whether a person, a body or many speak, and of which sex a person is.

Data of `speaker.py`, in lower case, with the two questions that are asked of it.
"""

from collections.abc import Iterable

from factlint.text.wordlist import words

MEN = words(
    "mr sir lord spokesman chairman man king prince father businessman congressman policeman boy husband son "
    "brother uncle grandfather he him salesman fireman sportsman councilman assemblyman captain"
)
WOMEN = words(
    "mrs ms miss dame lady spokeswoman chairwoman woman queen princess mother businesswoman congresswoman "
    "policewoman girl wife daughter sister aunt grandmother she actress mum mom baroness councilwoman"
)
HUMAN = words(
    """official minister president chief head leader secretary senator governor judge coach expert analyst
    lawyer attorney doctor teacher student witness victim resident neighbour neighbor worker source friend
    colleague captain general colonel officer sergeant guard agent aide guest host critic fan nurse priest
    bishop pope king ambassador envoy diplomat representative delegate member candidate deputy mayor councillor
    boss ceo director economist scientist author writer reader user patient prisoner suspect defendant
    commissioner superintendent inspector detective prosecutor chair chairperson spokesperson premier chancellor
    professor sheriff clerk cook pilot athlete goalkeeper champion star child parent adult youth pensioner
    partner peer passenger survivor veteran activist journalist reporter editor columnist presenter
    one-year-old""".strip()
)
HUMAN_ENDINGS = ("man", "woman", "person", "ist", "ian", "ologist", "year-old", "er", "or")
NOT_HUMAN = words(
    """paper newspaper letter order computer number other another river water tower power centre center never over
    under however order cover matter dinner door floor whether after error mirror factor sector motor tenor
    poster banner sticker folder ladder border""".strip()
)
SILENT = words(
    """there this that these those what which nothing something everything anything it's that's here so such
    sign banner placard poster someone somebody anyone anybody nobody everyone everybody inscription plaque
    headline slogan sticker t-shirt label caption billboard thing result reason point problem""".strip()
)
"""They speak to nobody: a quotation from them has no speaker."""
BODIES = words(
    """company firm government ministry department agency group union police army military officials authorities
    council court committee commission party bank team club court report study statement letter email newspaper
    embassy office administration opposition regime association federation league university school hospital
    researchers scientists critics supporters opponents experts analysts prosecutors lawyers investigators doctors
    people residents locals protesters activists campaigners families neighbours neighbors witnesses lawmakers
    leaders ministers senators members workers farmers fans players employees sources economists reporters
    media paper magazine website press organisation organization board panel inquiry judges jury airline
    charity regulator watchdog think-tank airport museum retailer manufacturer developer manufacturers
    both others some many critics parents teachers students diplomats"""
)
"""What speaks, though it is nobody's name."""
PLURAL = words("people police men women")
HONORIFICS = words("mr mrs ms miss dr sir dame lord lady prof rev")


def is_role(noun: str) -> bool:
    """Whether a noun is that of a person."""
    return noun in HUMAN or (noun.endswith(HUMAN_ENDINGS) and noun not in NOT_HUMAN)


def gender_of(lows: Iterable[str]) -> str:
    for low in lows:
        if low in MEN:
            return "m"
        if low in WOMEN:
            return "f"
    return ""
