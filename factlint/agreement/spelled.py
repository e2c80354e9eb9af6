"""Two spellings of one name: by how they sound, and by the letters that part them."""

from factlint.grammar import Grammar

SOUNDS = (
    ("ph", "f"),
    ("ck", "k"),
    ("ch", "x"),
    ("c", "k"),
    ("q", "k"),
    ("th", "t"),
    ("z", "s"),
    ("y", "i"),
    ("ie", "i"),
    ("ee", "i"),
    ("ou", "u"),
    ("oo", "u"),
    ("h", ""),
)
"""What sounds alike in names of many languages; "c" before "e" and "i" is an "s" before it comes here."""
SOFT = Grammar(r"c(?=[eiy])")
DOUBLED = Grammar(r"(.)\1+")


def sound(name: str) -> str:
    """What a name in lower case sounds like, roughly: "catherine" and "katherine" are one."""
    heard: str = SOFT.sub("s", name.replace("'", "").replace("-", ""))
    for letters, others in SOUNDS:
        heard = heard.replace(letters, others)
    return str(DOUBLED.sub(r"\1", heard))


def skeletons(name: str) -> list[str]:
    """Forms that a name in lower case shares with every other that one letter parts from it."""
    return [name, *(name[:at] + name[at + 1 :] for at in range(1, len(name)))]


def one_letter_apart(one: str, two: str) -> bool:
    """Whether one inner letter is put in, left out or another, or two behind the first change places."""
    if one == two or abs(len(one) - len(two)) > 1 or one[0] != two[0]:
        return False
    short, long = (one, two) if len(one) <= len(two) else (two, one)
    half = (len(short) - 1) // 2
    if short[:half] != long[:half] and short[-half:] != long[-half:]:
        return False
    at = next((at for at, letter in enumerate(short) if letter != long[at]), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :] and short[-1] == long[-1]
    if short[at : at + 2] == long[at : at + 2][::-1] and short[at + 2 :] == long[at + 2 :]:
        return True
    return short[at + 1 :] == long[at + 1 :] and short[-1] == long[-1]
