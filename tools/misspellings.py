"""Makes `rules/lists/misspellings.txt` from the crate `typos-dict`: what a word list can prove, and nothing else.

    python tools/misspellings.py --typos-dict DIR --varcon DIR --scowl DIR > rules/lists/misspellings.txt

A line is a misspelling, a tab and its corrections, joined by "|" where there are
several. A third column "lower" says that the misspelling may be a name, so that
with a capital it means nothing. Lines are sorted by code point.

Left out is every entry that could be right: a word or name of SCOWL at any size,
a word that another language uses more than English misspells it, a word too
common to be a slip, a formation that English allows ("rewatching", "catlike"), a
short word unless it is a plain transposition, and every correction that is no
word of a dictionary. The list's corrections are made for source code, so each is
held against the dictionary again: where a word stands nearer to the misspelling
than the list's own, it is taken too.
"""

import argparse
import re
from pathlib import Path

from distance import distance, one_slip
from sources import Sizes, abroad, misspellings, names, people, scowl, varcon, zipf

PREFIXES = """
anti auto bio co counter cyber de dis eco geo hyper inter macro mega micro mid mis mono multi nano neo non out over
para photo poly post pre pro pseudo re semi sub super tele trans ultra un under
"""
SUFFIXES = """
able dom er ers esque ful hood ian ians ibly ic ish ism isms ist ists less like ly ness ship ward wards wise
"""
RIGHT = """
alikes americares artemios artemius assing cassim certifi corus decembeard earnt guantanameow herculese lates
lifes linix moreso noice parth philippides ponting potatoe publick scandimania skool socal stoopid targetted thems
thingie throwed tweek twosday virtua vitaliy vlone weeknd welp yello
"""
"""Read in the finished list: dialect, play, names, and spellings that some allow."""
INFLECTIONS = ("", "s", "es", "d", "ed", "ing", "r", "er", "ly", "y", "al", "ally", "ion", "ions", "ic", "ity")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for option in ("--typos-dict", "--varcon", "--scowl"):
        arguments.add_argument(option, type=Path, required=True)
    given = arguments.parse_args()
    words = scowl(given.scowl, "words", "upper", "contractions", "proper-names")
    known = {word.lower() for word in scowl(given.scowl)}
    named, pairs = names(), variants(given.varcon)
    lines = []
    for wrong, rights in misspellings(given.typos_dict).items():
        if not is_certain(wrong, rights, known, words):
            continue
        corrections = corrected(wrong, rights, words, pairs)
        if (
            corrections
            and not may_be_name(wrong, corrections, named)
            and not is_shuffled_short(wrong, corrections)
        ):
            lines.append("\t".join([wrong, "|".join(corrections), *(["lower"] if wrong in named else [])]))
    print("\n".join(sorted(lines)))


def is_certain(wrong: str, rights: list[str], known: set[str], words: Sizes) -> bool:
    """Whether this spelling is a word, a name or a formation of no sort."""
    if not re.fullmatch("[a-z]{4,}", wrong) or wrong in known:
        return False
    dropped = any(wrong + "g" == right for right in rights)  # "nothin": a way to speak
    if dropped or wrong in RIGHT.split():
        return False
    rare = zipf(wrong) < 3 and zipf(wrong) <= max(map(zipf, rights)) - 1
    return rare and abroad(wrong) <= max(zipf(wrong), 0.7) + 0.3 and not is_formation(wrong, words)


def may_be_name(wrong: str, corrections: list[str], named: set[str]) -> bool:
    """Whether this may be a name spelt as it is: one of a person, or another language's form of a known one."""
    for right in corrections:
        ends = right[0].lower() == wrong[0] and right[-1] == wrong[-1]
        if right[0].isupper() and (wrong in named or right.lower() in people() or not ends or corrections[1:]):
            return True
    return False


def is_shuffled_short(wrong: str, corrections: list[str]) -> bool:
    """Whether a word of four letters is anything but a common word with its letters swapped."""
    right = corrections[0]
    shuffled = sorted(wrong) == sorted(right) and len(corrections) == 1 and zipf(right) >= 5 and zipf(wrong) >= 1
    return len(wrong) < 5 and not shuffled


def is_formation(wrong: str, words: Sizes) -> bool:
    """Whether English may form this word: prefix and word, word and suffix, word and word."""
    for prefix in PREFIXES.split():
        if (
            wrong.startswith(prefix)
            and len(wrong) - len(prefix) >= 5
            and words.get(wrong[len(prefix) :], 99) <= 50
        ):
            return True
    for suffix in SUFFIXES.split():
        stem = wrong.removesuffix(suffix)
        if stem != wrong and len(stem) >= 3 and min(words.get(stem, 99), words.get(stem + "e", 99)) <= 50:
            return True
    return any(
        words.get(wrong[:at], 99) <= 35 and words.get(wrong[at:], 99) <= 35 for at in range(4, len(wrong) - 3)
    )


def corrected(wrong: str, rights: list[str], words: Sizes, pairs: dict[str, set[str]]) -> list[str]:
    """The words that may be meant, nearest first; none where even the nearest lies far off."""
    meant = {cased(right, words) for right in rights if is_word(right, words)}
    if not meant or max(zipf(right.lower()) for right in meant) < 2:
        return []
    least = min(distance(wrong, right.lower()) for right in meant)
    if least > 1:
        kin = {word for right in meant for word in inflected(right) if words.get(word, 99) <= 60}
        kin = {word for word in kin if word[-2:] == wrong[-2:] and distance(wrong, word.lower()) < least}
        meant = kin or meant
        meant |= {word for word in one_slip(wrong) if words.get(word, 99) <= 60 and zipf(word) >= 2.5}
        least = min(distance(wrong, right.lower()) for right in meant)
    meant |= {other for right in meant for other in pairs.get(right, ()) if distance(wrong, other) <= least + 1}
    if least > (2 if len(wrong) < 12 else 3):
        return []
    return sorted(meant, key=lambda right: (right[0].lower() != wrong[0], -zipf(right.lower()), right))


def is_word(right: str, words: Sizes) -> bool:
    """Whether a correction, of one word or of several, stands in a dictionary."""
    return all(min(words.get(part, 99), words.get(part.capitalize(), 99)) <= 70 for part in right.split(" "))


def cased(right: str, words: Sizes) -> str:
    """A correction with the capital that a name has: it is a name where only its capitalised form is common."""
    name = right.capitalize()
    return name if words.get(name, 99) <= 70 and words.get(right, 99) > words[name] else right


def inflected(word: str) -> set[str]:
    """A word's neighbours in the dictionary: other endings on the same stem."""
    stems = {word, *(word.removesuffix(ending) for ending in INFLECTIONS if ending and word.endswith(ending))}
    return {stem + ending for stem in stems if len(stem) > 3 for ending in INFLECTIONS}


def variants(crate: Path) -> dict[str, set[str]]:
    """A word to its other spellings, American and British."""
    found: dict[str, set[str]] = {}
    for entry in varcon(crate):
        forms = {spelling.word for spelling in entry.spellings if "" in spelling.homes.values()}
        for form in forms:
            found.setdefault(form, set()).update(forms - {form})
    return found


if __name__ == "__main__":
    main()
