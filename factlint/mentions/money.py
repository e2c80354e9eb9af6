"""Sums of money: "$2 billion", "US$40.4 million", "GB£1.5m", "33 billion dollars", "Rs 5 crore", "50 cents",
"$3-5 million".

Here a numeral and a currency beside it become a sum with its ISO 4217 code and what it is paid for ("$10 a
barrel"). Refuses a year before "dollars" ("in 2008 dollars"), whoever won ("five won gold"), and pounds that
are no money.
"""

from decimal import Decimal

from factlint.grammar import Grammar
from factlint.mentions import digits, words
from factlint.mentions.amount import mention
from factlint.mentions.currencies import AMBIGUOUS, CODES, PREFIXES, SIGNS, WORTH, Currency, codes, signed
from factlint.mentions.following import Following
from factlint.mentions.hedges import Hedge
from factlint.mentions.mention import Mention
from factlint.mentions.number_words import SCALES
from factlint.mentions.numeral import DIGITS, LONGEST, WORDS, Numeral, Scope, negative, plain, times
from factlint.mentions.units import PER

THOUSAND, MILLION, BILLION, TRILLION = (Decimal(10**power) for power in (3, 6, 9, 12))
LETTERS = {"k": THOUSAND, "m": MILLION, "mm": MILLION, "mil": MILLION, "b": BILLION, "t": TRILLION}
LETTER = Grammar(r"(k|mm?|b|t)(?![^\W_])(?!\.[a-z])|[ ]?(mil)(?![^\W_])")
BEFORE_SIGN = Grammar(r"(?<![^\W_])(?:[A-Z][A-Za-z]{0,3}|[a-z]{3}|U\.S\.?|(?:[B-Z]|[A-Z]{2,3}|U\.S\.)[ ])$")
AFTER_SIGN = Grammar(r"(US|AU?|NZ|CA?|CAN|HK|S|AUD|USD|CAD|NZD)(?=[ ]?[0-9])")
"""As Australian papers have it: "$US70"."""
PREFIX_ENDS = frozenset(prefix[-2:] for prefix in PREFIXES)
REPEATED = Grammar(
    r"[ \u00a0-]\(?(?:(?:u\.?s\.?|australian|canadian)[ \u00a0])?"
    r"(?:dollars?|usd|aud|cad|nzd|hkd|gbp|eur|pounds?|euros?)\)?(?![^\W_])"
)
CHANGE = Grammar(
    r"[ \u00a0](?:and[ \u00a0])?([0-9]{1,2}|[a-z]+(?:[ -][a-z]+)?)"
    r"(?:[ \u00a0]?(?:cents?|pence|paise|sens?|kopiykas|c|p))(?![^\W_])"
)
SPOKEN_CHANGE = Grammar(r"[ \u00a0](?:and[ \u00a0])?([1-9][0-9])(?:[.?!]?[ ]*$|[,;])")
SCALE_BEHIND = Grammar(r"[ ](million|billion|trillion|bn|crore|lakh)(?![a-z])")
MONEY_WORDS = Grammar(
    r"£|sterling|pence|(?<![a-z])(?:price[sd]?|cost(?:s|ing)?|paid|pays?|payments?|fined?|worth|wages?|salar(?:y|ies)"
    r"|banks?|cash|money|spen[dt]|spending|debts?|grants?|fund(?:s|ing)?|earn(?:s|ed|ing)?|sold|bought|loans?|profits?)"
    r"(?![a-z])"
)
WEIGHT_WORDS = Grammar(
    r"[ \u00a0]of[ \u00a0]|[ \u00a0](?:of[ \u00a0])?(?:force|pressure|thrust|heavier|lighter|overweight)"
)
OUNCES = Grammar(r",?[ \u00a0](?:and[ \u00a0])?[\w]+[ \u00a0](?:ounces?|oz)(?![a-z])")
NEAR = 300
"""How many characters around pounds tell whether they are money."""
DEAR = Decimal(1000)
"""From here on won are money and scaled pounds are sterling."""


def after_sign(scope: Scope, at: int) -> tuple[Numeral, Currency] | None:
    """The numeral behind the currency sign at `at`, from the sign and its letters on; None where none follows."""
    text, sign = scope.text, scope.text[at]
    start, code = at, SIGNS[sign]
    letters = BEFORE_SIGN.search(text, max(scope.start, at - 6), at) if may_be_lettered(text, at) else None
    if letters and (country := signed(letters[0].strip(), sign)):
        start, code = letters.start(), country
    digits_at = at + 1
    if (
        start == at
        and text[at + 1 : at + 2].isupper()
        and (behind_sign := AFTER_SIGN.match(text, at + 1, scope.end))
    ):
        code, digits_at = signed(behind_sign[1], sign) or code, behind_sign.end()
    numeral = behind(scope, digits_at)
    if numeral is None:
        return None
    if start > scope.start and text[start - 1] in "-−" and not text[start - 2 : start - 1].isalnum():
        return negative(numeral, start - 1), Currency(code, sign)
    return numeral._replace(start=start), Currency(code, sign)


def may_be_lettered(text: str, at: int) -> bool:
    """Whether letters of a country may stand before the sign at `at`: "US$", "U.S. $"; asked first, as few do."""
    before = text[at - 1 : at]
    if before == " ":
        return text[at - 2 : at - 1].isupper() or text[at - 2 : at - 1] == "."
    return before.isalpha() or before == "."


def before_number(scope: Scope, at: int) -> tuple[int, Currency] | None:
    """The currency written before the digit at `at` ("USD 200", "Rs. 20", "RM42") and where it begins."""
    text = scope.text
    edge = at - 1 if text[at - 1 : at] in (" ", "\u00a0") else at
    if text[edge - 2 : edge] not in PREFIX_ENDS:
        return None
    begin = edge
    while begin > scope.start and edge - begin < 8 and (text[begin - 1].isalpha() or text[begin - 1] == "."):
        begin -= 1
    written = text[begin:edge]
    code = PREFIXES.get(written)
    if code is None or (begin > scope.start and text[begin - 1].isalnum()):
        return None
    return begin, Currency(code, "kr" if not code else written)


def behind(scope: Scope, at: int) -> Numeral | None:
    """The numeral behind a sign: a space or a minus between them at most, a scale letter behind."""
    low, begin = scope.low, at
    while begin < scope.end and begin - at < 2 and low[begin] in " \u00a0\u202f":
        begin += 1
    minus = begin < scope.end and low[begin] in "-−"
    begin += minus
    if begin >= scope.end or not (
        low[begin] in digits.ASCII_DIGITS or low[begin] in digits.VULGAR or low[begin] == "."
    ):
        return None
    comma = "," in low[begin : begin + LONGEST]
    numeral = (comma and digits.with_comma(low, begin, scope.end)) or digits.read(low, begin, scope.end)
    if numeral is None:
        return None
    numeral = lettered(scope, numeral)
    return negative(numeral, begin - 1) if minus else numeral


def lettered(scope: Scope, numeral: Numeral) -> Numeral:
    """With the letter of a scale right behind it: "$3m", "€10B"."""
    letter = LETTER.match(scope.low, numeral.end, scope.end)
    if not letter or len(numeral.step) > 6 or numeral.form != DIGITS:
        return numeral
    return times(numeral, LETTERS[letter[1] or letter[2]], letter.end())


def money(scope: Scope, numeral: Numeral, currency: Currency, end: int, hedge: Hedge | None) -> Mention:
    """The mention of a sum whose numeral and currency end at `end`."""
    repeated = REPEATED.match(scope.low, end, scope.end)
    if repeated and currency.name in SIGNS:
        name = repeated[0].strip(" \u00a0-()").replace("u.s.", "us")
        code = name.upper() if name.upper() in CODES else codes().get(name, currency.code)
        if code and currency.code == "USD":
            currency = currency._replace(code=code)
        end = repeated.end()
    if currency.minor:
        numeral = times(numeral, Decimal("0.01"), numeral.end)
    elif currency.name in WORTH:
        numeral = times(numeral, Decimal(WORTH[currency.name]), numeral.end)
    elif scale := SCALE_BEHIND.match(scope.low, end, scope.end):
        numeral, end = times(numeral, SCALES[scale[1]], numeral.end), scale.end()
    elif not numeral.upper and numeral.step == "1":
        numeral, end = with_change(scope, numeral, currency, end)
    per = PER.match(scope.low, end, scope.end)
    paid_for = (per[1] or per[2] or per[3]) if per else ""
    detail = paid_for if currency.code else " ".join(AMBIGUOUS.get(currency.name, ()))
    return mention(scope, "money", numeral, end, currency.code, detail, hedge)


def with_change(scope: Scope, numeral: Numeral, currency: Currency, end: int) -> tuple[Numeral, int]:
    """With the cents behind whole dollars: "$20 and 43c", "thirteen dollars and forty-five cents", "15 dollars
    50."."""
    found = CHANGE.match(scope.low, end, scope.end)
    if not found and currency.name not in SIGNS:
        found = SPOKEN_CHANGE.match(scope.low, end, scope.end)
    if not found:
        return numeral, end
    written = found[1]
    if not written.isdigit():
        spelled = words.cardinal(scope.low, found.start(1), found.end(1))
        if spelled is None or spelled.end != found.end(1) or len(spelled.number) > 2:
            return numeral, end
        written = spelled.number
    return numeral._replace(
        number=plain(Decimal(numeral.number) + Decimal(written) / 100), step="0.01"
    ), found.end()


def is_money(scope: Scope, numeral: Numeral, found: Following, word: str) -> bool:
    """Whether a currency's name behind a number is one: not in "in 2008 dollars", not in "five won", not 50
    Cent."""
    year = (
        numeral.form == DIGITS
        and numeral.step == "1"
        and len(numeral.number) == 4
        and numeral.end - numeral.start == 4
    )
    if year and word.lower() in ("in", "constant") and numeral.number[:2] in ("19", "20"):
        return False
    if found.what == "cent" and scope.text[found.end - 4] == "C":
        return False
    if found.what == "won":
        return bool(numeral.number) and Decimal(numeral.number) >= DEAR
    return True


def pounds(scope: Scope, numeral: Numeral, found: Following) -> bool:
    """Whether pounds are sterling: for sure in the millions, else by the words of the paragraph."""
    if found.gap == "-" or WEIGHT_WORDS.match(scope.low, found.end, scope.end):
        return False
    if OUNCES.match(scope.low, found.end, scope.end):
        return False
    if numeral.step and Decimal(numeral.step) >= DEAR and numeral.form in (DIGITS, WORDS):
        return True
    near = max(scope.start, numeral.start - NEAR), min(scope.end, found.end + NEAR)
    return MONEY_WORDS.search(scope.low, *near) is not None
