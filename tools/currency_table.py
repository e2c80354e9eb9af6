"""Writes factlint/mentions/currency_table.py: what the world's currencies are called in English, from CLDR.

    pip install babel
    python tools/currency_table.py > factlint/mentions/currency_table.py

CLDR (Unicode Common Locale Data Repository) has the singular and plural of each ISO 4217 currency; Babel carries
it. Names that need no adjective ("dollars", "yen") and signs are decided by hand in
factlint/mentions/currencies.py.
"""

import re

from babel import Locale, __version__
from babel.numbers import get_currency_name

NO_MONEY = {
    "XXX",
    "XTS",
    "XAU",
    "XAG",
    "XPT",
    "XPD",
    "XBA",
    "XBB",
    "XBC",
    "XBD",
    "XDR",
    "XFO",
    "XFU",
    "XRE",
    "XSU",
    "XUA",
}


def names(code: str) -> list[str]:
    """Singular and plural in lower case; none where CLDR's name is a description rather than a name."""
    found = {get_currency_name(code, count=count, locale="en").lower().replace("’", "'") for count in (1, 2)}
    plain = re.compile(r"[^\W\d_][^\W\d_' -]*(?:[ -][^\W\d_' -]+)+")
    return sorted(name for name in found if plain.fullmatch(name))


def main() -> None:
    print(f'"""English names of currencies from CLDR: written by tools/currency_table.py (Babel {__version__}).')
    print()
    print('Not edited by hand. A line: ISO 4217 code | names in lower case, with commas between."""')
    print()
    print('CURRENCIES = """\\')
    for code in sorted(Locale("en").currencies):
        found = names(code) if code not in NO_MONEY else []
        if found:
            print(f"{code} | {', '.join(found)}")
    print('"""')


if __name__ == "__main__":
    main()
