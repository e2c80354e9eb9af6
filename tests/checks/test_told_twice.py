"""What one text tells twice: where two tellings are of one thing, and where of two. Brackets hold what is found."""

import pytest

from tests.checks.try_rule import findings, marked

DATES = [
    "The harbor board approved the new ferry plan on 3 May 2018.\n\nThe new ferry plan was approved by the harbor board on [5 May 2018].",
    "Dan Marlowe, who led the harbor strike, died in May 2018.\n\nIn [June 2018] Dan Marlowe of the harbor strike died.",
    "The Corran board approved 227 harbor plans in 2016. In 2015, the Corran board approved 280 harbor plans.",
    "The Corran harbor gate was shut on Sunday 4 March 2018 after the ferry pilot was killed.\n\n"
    "The Corran harbor gate was raised on Monday 5 March 2018 before the man who killed the ferry pilot spoke.",
    "The skipper of the Corran ferry has served a two-year ban since 26 January 2016.\n\n"
    "The skipper of the Corran ferry will row after a two-year ban on 26 April 2017.",
    "The Corran harbor police said on 3 May 2018 that the arrests would go on.\n\n"
    "The Corran harbor police wait since 5 May 2018 for the arrests to go on.",
]


@pytest.mark.parametrize("row", DATES)
def test_dates_of_one_event(row: str) -> None:
    text = row.replace("[", "").replace("]", "")
    assert marked(text, findings("agreement.dates", text)) == row


SPEAKERS = [
    '"We shall mend every bridge of the valley," Ruth Okafor said.\n\n["We shall mend every bridge of the valley,"] Dan Marlowe said.',
    '"We shall mend every bridge of the valley," Ruth Okafor said.\n\nDan Marlowe rose. "We shall mend every bridge of the valley," he said.',
    '"The old ferry is slow and late on most of our days," Ruth Okafor said.\n\n'
    '"To call the ferry \'slow and late on most of our days\' is wrong," Dan Marlowe said.',
]


@pytest.mark.parametrize("row", SPEAKERS)
def test_speakers_of_one_quotation(row: str) -> None:
    text = row.replace("[", "").replace("]", "")
    assert marked(text, findings("agreement.quotation-speaker", text)) == row


WORDS = [
    "Farmer: \"You are stuck with the ferry for another 6 years\"\n\n\"You are stuck with the ferry for another six years,\" she said.",
    "\"We have the ferry for another 6 years, come what may,\" she said.\n\n[\"We have the ferry for another seven years, come what may,\"] she said.",
]


@pytest.mark.parametrize("row", WORDS)
def test_words_of_one_quotation(row: str) -> None:
    text = row.replace("[", "").replace("]", "")
    assert marked(text, findings("agreement.quotation-words", text)) == row
