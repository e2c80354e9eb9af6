"""Makes `tools/given_names.txt`: given names of many languages, in lower case and without
accents.

In: the PyPI packages `names` (the US Census Bureau's lists of 1990, in the public domain), `Faker` (first names
of its locales that are written in Latin letters), `name-variants` (given names of other scripts in Latin
letters) and `indian-names`; the list of the lexicon; `rules/lists/words.txt`. Out, on standard output: two
lines. The first has the names that are nothing else, the second those that are ordinary words too ("grace",
"will").

    python tools/given_names.py > tools/given_names.txt
"""

import os
import pkgutil
import unicodedata
from importlib import import_module

import faker.providers.person
import indian_names
import name_variants
import names
import yaml

RARE = 0.001
"""A name of fewer than this percentage of Americans is left out where it is an ordinary word too."""
WORDS = "rules/lists/words.txt"
LATIN = frozenset("abcdefghijklmnopqrstuvwxyz")
MAPPED = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"}
)


def plain(name: str) -> str:
    """A name in lower case without accents, or "" where it is not of Latin letters."""
    bare = unicodedata.normalize("NFD", name.lower().translate(MAPPED))
    bare = "".join(char for char in bare if not unicodedata.combining(char))
    return bare if len(bare) > 1 and LATIN.issuperset(bare) else ""


def census() -> dict[str, float]:
    """The names of the census with the percentage of those who bear them."""
    shares: dict[str, float] = {}
    folder = os.path.dirname(names.__file__)
    for list_name in ("dist.male.first", "dist.female.first"):
        with open(os.path.join(folder, list_name), encoding="ascii") as stream:
            for line in stream:
                name, share = line.split()[:2]
                shares[name.lower()] = max(shares.get(name.lower(), 0), float(share))
    return shares


def locales() -> set[str]:
    """The first names of Faker's locales."""
    found: set[str] = set()
    for module in pkgutil.iter_modules(faker.providers.person.__path__):
        provider = import_module(f"faker.providers.person.{module.name}").Provider
        for attribute in dir(provider):
            if attribute.startswith(("first_name", "prefixed_first")):
                table = getattr(provider, attribute)
                if isinstance(table, (tuple, list, dict)):
                    found.update(part for name in table for part in str(name).replace("-", " ").split())
    return found


def transcribed() -> set[str]:
    """Given names of other scripts in Latin letters."""
    found: set[str] = set()
    for module in pkgutil.iter_modules(name_variants.__path__):
        if module.name.endswith("_names") and "surnames" not in module.name:
            for table in vars(import_module(f"name_variants.{module.name}")).values():
                if isinstance(table, dict):
                    found.update(
                        form for entry in table.values() if isinstance(entry, dict) for form in forms(entry)
                    )
    folder = os.path.dirname(indian_names.__file__)
    for list_name in ("first.female.names", "first.male.names"):
        with open(os.path.join(folder, list_name), encoding="utf-8") as stream:
            found.update(stream.read().split())
    return found | set(listed("given names"))


def listed(key: str) -> list[str]:
    """A list of the lexicon."""
    with open("factlint/mentions/people/lexicon.yaml", encoding="utf-8") as stream:
        return [name.strip() for name in yaml.safe_load(stream)[key].split(",")]


def forms(entry: dict[str, object]) -> list[str]:
    spelled = entry.get("forms", [])
    return [form for form in spelled if isinstance(form, str)] if isinstance(spelled, list) else []


def main() -> None:
    with open(WORDS, encoding="utf-8") as stream:
        words = set(stream.read().split())
    shares = census()
    found = {plain(name) for name in locales() | transcribed()} | set(shares)
    found.discard("")
    words -= set(listed("surely given"))
    both = {name for name in found & words if shares.get(name, 0) >= RARE}
    print(" ".join(sorted(found - words)))
    print(" ".join(sorted(both)))


if __name__ == "__main__":
    main()
