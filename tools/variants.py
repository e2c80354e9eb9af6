"""Makes `rules/lists/variants.txt` from the crate `varcon`: words that American and British English spell apart.

    python tools/variants.py --varcon DIR --scowl DIR > rules/lists/variants.txt

A line is the American form, a tab, the British form, and a third column with what
else is to be known: "ize" where the American form is British too, as Oxford spells;
"au" where the American form is the Australian one. Sorted by code point.

A pair is taken only where the form tells the variety: each is the one main form at
home and none abroad. Left out is what differs in meaning or in part of speech
(cheque, metre, licence, practise, storey, tyre), what the other side allows too
(catalogue, judgement, ageing), and pairs of different words (mom and mum).
"""

import argparse
from pathlib import Path

from sources import Entry, Sizes, varcon, zipf

DIFFERENT = """
aeroplane aeroplanes aesthetician aesthetic aesthetics axe bael bourg caesar callisthenics costae cree crees daeva
doura fliers flyers formae fossae furore gramme grammes kilogramme kilogrammes kindergarteners manilla maths matres
mediaevalism mise moms moustache moustached moustaches mums pandoura pedlar pedlars phoneys poe preformative
lupins recognisance saeta setae sheikh sheikhs speciality specialities stelae stour subspeciality sulphate
sulphates sulphide sulphides sulphur sulphuric sulphurous titbit titbits tref tsar tsars ventre ventres vire visard
worshipped worshipper worshippers worshipping
"""
"""British forms that are other words, or that Americans write too."""
NOUNS = [("program", "programme", "au"), ("programs", "programmes", "au")]
"""Pairs that VarCon tells apart by the part of speech: a program on a computer is one everywhere."""


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for option in ("--varcon", "--scowl"):
        arguments.add_argument(option, type=Path, required=True)
    given = arguments.parse_args()
    homes = {home: at_home(given.scowl, home) for home in ("english", "american", "british", "british_z")}
    found = {pair for entry in varcon(given.varcon) if (pair := told_apart(entry, homes))} | set(NOUNS)
    americans = [american for american, _, _ in found]
    single = [pair for pair in found if americans.count(pair[0]) == 1]
    print("\n".join("\t".join(filter(None, pair)) for pair in sorted(single)))


def at_home(folder: Path, home: str) -> Sizes:
    """The words of one of SCOWL's spelling categories."""
    sizes: Sizes = {}
    for file in sorted(folder.glob(f"{home}-words.*")):
        for word in file.read_text(encoding="iso8859-1").split():
            sizes.setdefault(word, int(file.suffix[1:]))
    return sizes


def told_apart(entry: Entry, homes: dict[str, Sizes]) -> tuple[str, str, str] | None:
    """The American and British form of an entry where each says which it is, and what else is to be known."""
    main = {home: [form.word for form in entry.spellings if form.homes.get(home) == ""] for home in "ABZD"}
    if entry.archaic or len(main["A"]) != 1 or len(main["B"]) != 1 or main["A"] == main["B"]:
        return None
    american, british = main["A"][0], main["B"][0]
    tags = {form.word: form.homes for form in entry.spellings}
    if not (
        american.isalpha()
        and british.isalpha()
        and american.islower()
        and min(zipf(american), zipf(british)) >= 1.5
    ):
        return None
    if british in DIFFERENT.split() or max(homes["american"].get(american, 99), shared(british, homes)) > 70:
        return None
    if is_ize(american, british):
        return (american, british, "ize") if main["Z"] == [american] else None
    taken = american in homes["english"] or american in homes["british"] or british in homes["american"]
    allowed = tags[british].get("A", "none"), tags[american].get("B", "none")
    abroad = allowed[0] in ("Eq", "Variant") and british.replace("ll", "l") != american
    if taken or abroad or allowed[1] in ("Eq", "Variant") or main["Z"] != [british]:
        return None
    return american, british, "au" if american in main["D"] else ""


def shared(british: str, homes: dict[str, Sizes]) -> int:
    """The size at which SCOWL has a British form, and no American list does."""
    return min(homes["british"].get(british, 99), homes["british_z"].get(british, 99))


def is_ize(american: str, british: str) -> bool:
    """Whether the forms differ by the z of -ize alone; -yze is American only."""
    at = next((at for at, (a, b) in enumerate(zip(american, british, strict=False)) if a != b), 0)
    return american[at - 1 : at + 1] == "iz" and american[:at] + "s" + american[at + 1 :] == british


if __name__ == "__main__":
    main()
