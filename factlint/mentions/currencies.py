"""Currencies as copy writes them: signs, codes and names to ISO 4217 codes.

A name that several countries use and copy leaves bare ("pesos", "kroner") has the code "" and its candidates in
`AMBIGUOUS`: such a sum has an amount but no certain currency. The dollar alone is the United States', the pound
Great Britain's, the rupee India's, as the style books have it for copy that does not say otherwise.
"""

from functools import cache

from factlint.mentions.currency_table import CURRENCIES
from factlint.record import NamedTuple


class Currency(NamedTuple):
    code: str
    """ISO 4217; "" where the name alone does not tell."""
    name: str
    """The bare name, in lower case."""
    minor: bool = False
    """Whether it is a hundredth: cents, pence."""


SIGNS = dict(
    sign.split(":")
    for sign in (
        "$:USD £:GBP €:EUR ¥:JPY ₹:INR ₽:RUB ₩:KRW ₪:ILS ₺:TRY ₴:UAH ₦:NGN ₱:PHP ฿:THB ₫:VND ₡:CRC ₭:LAK ₾:GEL "
        "₿:BTC ₸:KZT ₮:MNT ₵:GHS ₲:PYG ¢:USD"
    ).split()
)
SIGNED = {
    f"{letters}{sign}": code
    for code, sign, written in (
        ("USD", "$", "US USD U"),
        ("AUD", "$", "A AU AUD AUS"),
        ("CAD", "$", "C CA CAN CAD CDN"),
        ("HKD", "$", "HK HKD"),
        ("NZD", "$", "NZ NZD"),
        ("SGD", "$", "S SG SGD"),
        ("BRL", "$", "R BRL"),
        ("TWD", "$", "NT TWD"),
        ("MXN", "$", "MX MEX MXN"),
        ("ZWL", "$", "Z"),
        ("JMD", "$", "J"),
        ("TTD", "$", "TT"),
        ("FJD", "$", "F"),
        ("BSD", "$", "B"),
        ("NAD", "$", "N"),
        ("ARS", "$", "AR"),
        ("CLP", "$", "CLP"),
        ("COP", "$", "COP"),
        ("XCD", "$", "EC"),
        ("BZD", "$", "BZ"),
        ("GBP", "£", "GB UK GBP"),
        ("EGP", "£", "E EGP LE"),
        ("IEP", "£", "IR I"),
        ("CNY", "¥", "CN RMB"),
        ("JPY", "¥", "JP"),
    )
    for letters in written.split()
}
"""Letters before a sign, in upper case without points."""

# Codes that stand before or behind a number; exact case, as "all" and "try" are words.
CODES = frozenset(
    "USD GBP EUR JPY INR AUD CAD NZD HKD SGD CHF CNY SEK NOK DKK ISK PLN CZK HUF RUB UAH TRY ILS SAR QAR AED "
    "KWD BHD OMR EGP LBP JOD IQD IRR PKR BDT LKR NPR KRW TWD THB MYR IDR PHP VND MXN BRL ARS CLP COP PEN ZAR "
    "NGN KES GHS UGX TZS ETB MAD TND DZD BGN RON RSD MNT KZT BTC FIM DEM FRF ITL ESP NLG IEP ATS BEF PTE "
    "GRD".split()
)
WRITTEN = {"RMB": "CNY", "RM": "MYR", "Rs": "INR", "kr": "", "LE": "EGP"}
PREFIXES = {code: code for code in sorted(CODES)} | WRITTEN
PREFIXES |= {
    "Rs.": "INR",
    "rmb": "CNY",
    "Kr": "",
    "SFr": "CHF",
    "Sfr": "CHF",
    "DM": "DEM",
    "Tk": "BDT",
    "KSh": "KES",
}
PREFIXES |= {"Ksh": "KES", "ringgit": "MYR", "ringgits": "MYR"}
"""What may be written before a number."""
BARE = {
    "USD": "dollar dollars",
    "GBP": "sterling quid",
    "EUR": "euro euros",
    "JPY": "yen",
    "INR": "rupee rupees",
    "CNY": "yuan renminbi rmb",
    "KRW": "won",
    "ILS": "shekel shekels",
    "THB": "baht",
    "MYR": "ringgit ringgits",
    "IDR": "rupiah rupiahs",
    "PLN": "zloty zlotys zloties",
    "HUF": "forint forints",
    "UAH": "hryvnia hryvnias",
    "RUB": "rouble roubles ruble rubles",
    "ZAR": "rand rands",
    "NGN": "naira",
    "GHS": "cedi cedis",
    "TRY": "lira liras",
    "BRL": "reais",
    "CZK": "koruna korunas",
    "MNT": "tugrik tugriks",
    "BDT": "taka",
    "ETB": "birr",
    "GEL": "lari laris",
    "KZT": "tenge",
    "PEN": "soles",
    "ZMW": "kwacha",
    "AOA": "kwanza",
    "AFN": "afghani afghanis",
    "CRC": "colones",
    "SEK": "kronor",
    "HRK": "kuna kunas",
    "BTC": "bitcoin bitcoins",
    "DEM": "deutschmark deutschmarks",
    "ESP": "peseta pesetas",
    "NLG": "guilder guilders",
    "FIM": "markka markkas",
    "GRD": "drachmas",
    "PTE": "escudos",
    "BGN": "leva",
    "CHF": "franc francs",
}
"""Names that need no adjective."""
AMBIGUOUS = {
    "peso": ("MXN", "PHP", "ARS", "CLP", "COP", "CUP"),
    "kroner": ("NOK", "DKK"),
    "krona": ("SEK", "ISK"),
    "kr": ("SEK", "NOK", "DKK"),
    "dinar": ("IQD", "KWD", "JOD", "BHD", "RSD", "DZD", "TND", "LYD"),
    "riyal": ("SAR", "QAR"),
    "rial": ("IRR", "OMR", "YER"),
    "dirham": ("AED", "MAD"),
    "shilling": ("KES", "UGX", "TZS", "SOS"),
    "buck": ("USD", "AUD", "CAD", "NZD"),
    "grand": ("USD", "GBP", "AUD", "CAD", "EUR"),
    "nickel": ("USD", "CAD"),
    "dime": ("USD", "CAD"),
    "penny": ("GBP", "USD", "EUR"),
}
WORTH = {"grand": "1000", "nickel": "0.05", "dime": "0.1"}
"""Coins and slang in whole units of the currency."""
PLURALS = {f"{name}s": name for name in "peso dinar riyal rial dirham shilling buck nickel dime".split()}
PLURALS |= {"krone": "kroner", "kronur": "krona"}
MORE = {
    "AUD": "aussie dollars",
    "GBP": "pounds sterling, pound sterling, uk pounds, english pounds",
    "USD": "u.s. dollars, u.s. dollar, american dollars, american dollar, united states dollars",
    "ILS": "israeli shekel, israeli shekels",
    "SGD": "singaporean dollar, singaporean dollars",
    "TWD": "taiwan dollar, taiwan dollars",
    "ZWL": "zimbabwean dollar, zimbabwean dollars, zimbabwe dollars",
    "CNY": "chinese renminbi",
    "RUB": "russian rouble, russian roubles",
    "EUR": "eu euros",
    "MYR": "malaysia ringgit, malaysia ringgits",
    "ITL": "italian lire",
    "DEM": "deutsche marks",
    "AED": "emirati dirham, emirati dirhams, united arab emirates dirhams",
}
HUNDREDTHS = {
    "USD": "cent, cents, us cents",
    "GBP": "pence",
    "EUR": "eurocents, euro cents",
    "INR": "paise",
    "RUB": "kopecks",
}


MINOR = frozenset(["penny", "pennies", *", ".join(HUNDREDTHS.values()).split(", ")])
UNSAID = frozenset(("nickel", "dime"))
"""A metal; "a dime" is a saying."""


@cache
def codes() -> dict[str, str]:
    """Every name in lower case, of one word or several, to its code."""
    found: dict[str, str] = {}
    for line in CURRENCIES.splitlines():
        code, _, written = line.partition(" | ")
        found.update(dict.fromkeys(written.split(", "), code))
    for code, written in MORE.items():
        found.update(dict.fromkeys(written.split(", "), code))
    for code, written in BARE.items():
        found.update(dict.fromkeys(written.split(), code))
    found.update(dict.fromkeys([*(name for name in AMBIGUOUS if name not in UNSAID), *PLURALS, "pennies"], ""))
    for code, written in HUNDREDTHS.items():
        found.update(dict.fromkeys(written.split(", "), code))
    return found


def named(name: str) -> Currency:
    """The currency of a name that `codes` has."""
    return Currency(codes()[name], "penny" if name == "pennies" else PLURALS.get(name, name), name in MINOR)


def signed(letters: str, sign: str) -> str:
    """The code of a sign with the letters before it ("US", "$"); "" where the letters do not belong to it."""
    return SIGNED.get(letters.upper().replace(".", "") + sign, "") if letters else SIGNS[sign]
