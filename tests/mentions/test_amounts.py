"""Amounts in sentences: [the expression], its kind, and what it comes to."""

import re

import pytest

import factlint
from factlint.values.value import Printed

MONEY = [
    ("The bridge cost [$2 billion].", "2000000000 USD"),
    ("The bridge cost [US$40.4 million].", "40400000 USD"),
    ("The bridge cost [33 billion dollars] in all.", "33000000000 USD"),
    ("The bridge cost [$33bn], the tunnel more.", "33000000000 USD"),
    ("The clinic was sold for [$3m].", "3000000 USD"),
    ("They raised [Rs 5 crore] for the temple.", "50000000 INR"),
    ("They raised [Rs. 20] each.", "20 INR"),
    ("They raised [2 lakh rupees] for the temple.", "200000 INR"),
    ("They raised [3 crore 12 lakh rupees].", "31200000 INR"),
    ("The grant is [GB£1.5m].", "1500000 GBP"),
    ("A ticket costs [50 cents].", "0.5 USD"),
    ("A ticket costs [50p].", "0.5 GBP"),
    ("A ticket costs [85 pence].", "0.85 GBP"),
    ("A ticket costs [$1.50] there.", "1.5 USD"),
    ("It is worth [a million dollars].", "1000000 USD"),
    ("It is worth [half a million dollars].", "500000 USD"),
    ("It is worth [two and a half million euros].", "2500000 EUR"),
    ("It is worth [a million and a half euros].", "1500000 EUR"),
    ("Oil fell to [$10] a barrel.", "10 USD"),
    ("She earns [£20,000]-a-year.", "20000 GBP"),
    ("The loan is [€12,50].", "12.5 EUR"),
    ("The loan is [€1.234,56].", "1234.56 EUR"),
    ("The loan is [20 €] or so.", "20 EUR"),
    ("The loan is [A$9 million].", "9000000 AUD"),
    ("The loan is [$A9 million].", "9000000 AUD"),
    ("The loan is [HK$4.2bn].", "4200000000 HKD"),
    ("The loan is [C$300] now.", "300 CAD"),
    ("The loan is [R$7 million].", "7000000 BRL"),
    ("It is a [$60 million] loan.", "60000000 USD"),
    ("The loan is [USD 200] now.", "200 USD"),
    ("The loan is [EUR20m].", "20000000 EUR"),
    ("The loan is [115 USD] now.", "115 USD"),
    ("The loan is [$99 (USD)] now.", "99 USD"),
    ("The loan is [$249 AUD] now.", "249 AUD"),
    ("The loan is [10,000 Swiss francs].", "10000 CHF"),
    ("The loan is [40 million Egyptian pounds].", "40000000 EGP"),
    ("The loan is [9.9 billion yuan].", "9900000000 CNY"),
    ("The loan is [450,000 yen].", "450000 JPY"),
    ("The loan is [5,000 won].", "5000 KRW"),
    ("The loan is [20 million pounds].", "20000000 GBP"),
    ("He was fined [500 pounds].", "500 GBP"),
    ("The fine was [13 dollars and 45 cents].", "13.45 USD"),
    ("The fine was [thirteen dollars and forty-five cents].", "13.45 USD"),
    ("The prize is [$3-5 million].", "3000000..5000000 USD"),
    ("The prize is [$3 million to $5 million].", "3000000..5000000 USD"),
    ("The prize is [between $3 million and $5 million].", "3000000..5000000 USD"),
    ("The prize is [between $55 a barrel and $75] a barrel.", "55..75 USD"),
    ("The prize is [7-9 lakh rupees].", "700000..900000 INR"),
    ("The debt is [-$5].", "-5 USD"),
    ("The debt is [$-5].", "-5 USD"),
    ("It cost [10 grand].", None),
    ("It cost [300 pesos].", None),
    ("It cost [hundreds of millions of dollars].", None),
]
PERCENT = [
    ("Prices rose [40%].", "40"),
    ("Prices rose [40 per cent].", "40"),
    ("Prices rose [ten percent].", "10"),
    ("Prices rose [2.5 percentage points].", "2.5"),
    ("Prices rose [5pc] in May.", "5"),
    ("Prices rose [5 to 10 percent].", "5..10"),
    ("Prices rose [5-10%].", "5..10"),
    ("Prices rose [between 5% and 10%].", "5..10"),
    ("Prices changed by [-3.2%].", "-3.2"),
    ("Prices changed by [minus 3 per cent].", "-3"),
    ("Prices rose [half a percent].", "0.5"),
]
QUANTITY = [
    ("He stands [6 feet 2] and sings.", "74 inch"),
    ("He stands [6ft 2in] tall.", "74 inch"),
    ("He stands [5'11\"] tall.", "71 inch"),
    ("He is a [6-foot-2] guard.", "74 inch"),
    ("She weighs [11 stone 4 pounds].", "158 pound"),
    ("The baby weighed [7 pounds 3 ounces].", "115 ounce"),
    ("It did [160 km/h] downhill.", "160 kilometer / hour"),
    ("It did [100 miles per hour] downhill.", "100 mile / hour"),
    ("It did [100 miles an hour] downhill.", "100 mile / hour"),
    ("It did [70mph] downhill.", "70 mile / hour"),
    ("It was [27 C] at noon.", "27 degree_Celsius"),
    ("It was [-10C] at noon.", "-10 degree_Celsius"),
    ("It was [27°C] at noon.", "27 degree_Celsius"),
    ("It was [90 degrees Fahrenheit] at noon.", "90 degree_Fahrenheit"),
    ("It was [5 degrees below zero] at noon.", "-5 degree"),
    ("They went on a [12-mile] walk.", "12 mile"),
    ("They went on a [nine kilometre] walk.", "9 kilometer"),
    ("They walked [two and a half miles].", "2.5 mile"),
    ("They walked [half a mile] home.", "0.5 mile"),
    ("They walked [10 1/2 miles] home.", "10.5 mile"),
    ("The farm has [150,000 hectares].", "150000 hectare"),
    ("The park has [536,000 square kilometres].", "536000 kilometer ** 2"),
    ("The park has [40 sq km] of bog.", "40 kilometer ** 2"),
    ("The park has [30 m²] of bog.", "30 meter ** 2"),
    ("The field yields [three tonnes per hectare].", "3 metric_ton / hectare"),
    ("The well gives [500,000 barrels a day].", "500000 oil_barrel / day"),
    ("The dam lets out [580 cubic metres per second].", "580 meter ** 3 / second"),
    ("The plant makes [2.4 MW] of power.", "2.4 megawatt"),
    ("The lamp needs [2.4 mW] of power.", "2.4 milliwatt"),
    ("The rope is [5 to 6 metres] long.", "5..6 meter"),
    ("The rope is [44 mg to 50 mg] heavy.", "44..50 milligram"),
    ("The rope is [3km-5km] long.", "3..5 kilometer"),
    ("Give [five pounds] of meat.", "5 pound"),
    ("The board is [2 1/2 in] thick.", "2.5 inch"),
    ("The swimmer won the [100m] race.", "100 meter"),
    ("They moved [hundreds of tonnes] of hay.", None),
]
NUMBERS = [
    ("The school lost [66] slots.", "66"),
    ("The school has [three] senators.", "3"),
    ("[Some twenty-one] cows died.", "21"),
    ("[A hundred and five] cows died.", "105"),
    ("[Two and a half million] cows died.", "2500000"),
    ("[Half a million] cows died.", "500000"),
    ("[5m] cows died.", "5000000"),
    ("[33bn] cows died.", "33000000000"),
    ("[1.2 million] cows died.", "1200000"),
    ("[12,34,567] cows died.", "1234567"),
    ("[1 234 567] cows died.", "1234567"),
    ("[A dozen] cows died.", "12"),
    ("[A couple of] cows died.", "2"),
    ("[10 to 15] cows died.", "10..15"),
    ("[10-15] cows died.", "10..15"),
    ("[Between 150 and 200] cows died.", "150..200"),
    ("[Two or three] cows died.", "2..3"),
    ("[A quarter] of the herd died.", "0.25"),
    ("[Two-thirds] of the herd died.", "0.666666666667"),
    ("[One in five] cows died.", "0.2"),
    ("[Nine out of 10] cows died.", "0.9"),
    ("[Two in three] cows died.", "0.666666666667"),
    ("The herd fell by [a third].", "0.333333333333"),
    ("[Half] of the herd died.", "0.5"),
    ("[½] of the herd died.", "0.5"),
    ("The herd grew to [230].", "230"),
    ("[Nearly 7,000] cows died.", "7000"),
    ("[Thousands] of cows died.", None),
    ("[Tens of thousands] of cows died.", None),
    ("Several [hundred] cows died.", None),
    ("Only [one] cow died.", "1"),
    ("[Three million two hundred thousand] cows died.", "3200000"),
    ("[Two hundred point seven] is the mean.", "200.7"),
]
AGES = [
    ("A [52-year-old] farmer spoke.", "52"),
    ("The farmer is [52 years old] now.", "52"),
    ("Jane Roe, [45], spoke.", "45"),
    ("The calf, [aged 9], slept.", "9"),
    ("The farmer died at the [age of 83].", "83"),
    ("The farmer is [about 40 years old].", "40"),
    ("Her [six-month-old] calf slept.", "P6M"),
    ("The pupils are [5 to 12 years old].", "5..12"),
]
ORDINALS = [
    ("It is the [first] known case.", "1"),
    ("It is the [21st] case.", "21"),
    ("It is the [twenty-first] case.", "21"),
    ("A [second] official spoke.", "2"),
    ("She finished [second].", "2"),
    ("It is the [1,000th] case.", "1000"),
    ("It is the [one hundred and fifth] case.", "105"),
]
OTHERS = ("date", "time", "duration", "set", "person")
ROWS = [
    (sentence, kind, value)
    for kind, rows in (
        ("money", MONEY), ("percent", PERCENT), ("quantity", QUANTITY), ("number", NUMBERS), ("age", AGES),
        ("ordinal", ORDINALS),
    )
    for sentence, value in rows
]  # fmt: skip


def short(value: Printed) -> str | None:
    """A value in one word or two: "5..6 meter"."""
    if value is None or isinstance(value, str):
        return value
    amount = value.get("amount") or f"{value['min']}..{value['max']}"
    return f"{amount} {value.get('currency') or value.get('unit') or ''}".strip()


@pytest.mark.parametrize(("sentence", "kind", "value"), ROWS, ids=[row[0] for row in ROWS])
def test_an_amount_has_its_place_kind_and_value(sentence: str, kind: str, value: str | None) -> None:
    text = re.sub(r"[\[\]]", "", sentence)
    start, end = sentence.index("["), sentence.index("]") - 1
    [fact] = [fact for fact in factlint.extract(text) if fact.kind not in OTHERS]
    assert (fact.text, fact.offset) == (text[start:end], (start, end))
    assert fact.kind in ((kind,) if kind != "number" else ("number", "count"))
    assert short(fact.value) == value


ALTERNATIVES = [
    ("It cost 300 pesos.", ("MXN", "PHP", "ARS", "CLP", "COP", "CUP")),
    ("It cost 10 grand.", ("USD", "GBP", "AUD", "CAD", "EUR")),
    ("It cost kr 500.", ("SEK", "NOK", "DKK")),
]


@pytest.mark.parametrize(("text", "currencies"), ALTERNATIVES)
def test_a_currency_of_several_countries_leaves_the_choice(text: str, currencies: tuple[str, ...]) -> None:
    [fact] = factlint.extract(text)
    assert fact.value is None
    assert tuple(other["currency"] for other in fact.alternatives if isinstance(other, dict)) == currencies


NOUNS = [
    ("It has 12 new long-haul jets", "jets", "new long-haul jets"),
    ("nearly 7,000 US troops left", "troops", "US troops"),
    ("a 66-seat plane", "seat", "seat"),
    ("12 police officers died", "officers", "police officers"),
    ("one new species of crab", "species", "new species"),
    ("12 of them left", "", ""),
    ("dozens of grey seals", "seals", "grey seals"),
]


@pytest.mark.parametrize(("text", "head", "phrase"), NOUNS)
def test_a_count_keeps_what_it_counts(text: str, head: str, phrase: str) -> None:
    from factlint.mentions.amount import Amount
    from factlint.mentions.amounts import find_amounts
    from factlint.text.read import read

    [mention] = find_amounts(read(text.encode(), "a.txt"))
    content = Amount._make(mention.content)
    assert (content.of, content.detail) == (head, phrase)
    assert mention.kind == ("count" if head else "number")


def test_an_and_behind_a_scale_begins_another_number() -> None:
    facts = factlint.extract("Repairs cost £20 million and 70 berths. They saw 3 hundred and 21 boats.")
    assert [fact.text for fact in facts] == ["£20 million", "70", "3 hundred and 21"]
