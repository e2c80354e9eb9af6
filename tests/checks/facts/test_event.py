"""Events against copy: dates beside their words, what is counted from them, datelines that lie before them."""

import pytest
from test_values_told import DATE_ROWS
from trying import bare, fact, marked, told

EVENT = fact(
    "event",
    "event: cadet scheme suspended",
    "when: August 2018",
    "words: [suspend*, suspension]",
    "with: [cadet scheme]",
    "severity: error",
)
VOTE = fact("event", "event: the harbour vote", "when: 4 May 2019", "words: [vote]", "with: [harbour]")
COUNTED_ROWS = [
    # verified: by a date of the sentence, or by the dateline, 2020-01-08
    "On 3 January 2020, {16 months} after the suspension of the cadet scheme, it was restored.",
    "On 3 January 2020, {more than a year} after the cadet scheme was suspended, it was restored.",
    "The cadet scheme was restored {more than a year} after it was suspended.",
    "The cadet scheme was restored {17 months} after it was suspended.",
    "In 2016, {two years} before the suspension of the cadet scheme, it grew.",
    "In December 2019, over {a year} after the suspension of the cadet scheme, talks began.",
    "The cadet scheme was restored {less than two years} after it was suspended.",
    "In November 2018, {three months} after the cadet scheme was suspended, he left.",
    "In July 2018, {a month} before the suspension of the cadet scheme, he left.",
    "He left in September 2018, weeks after the suspension of the cadet scheme.",
    "He left on 10 September 2018, {three weeks} after the suspension of the cadet scheme.",
    # contradicted
    "On 3 January 2020, ⟨six months⟩ after the suspension of the cadet scheme, it was restored.",
    "On 3 January 2020, ⟨three years⟩ after the cadet scheme was suspended, it was restored.",
    "On 3 January 2020, ⟨more than two years⟩ after the cadet scheme was suspended, it was restored.",
    "In 2011, ⟨two years⟩ before the suspension of the cadet scheme, it grew.",
    "In November 2018, ⟨two weeks⟩ after the cadet scheme was suspended, he left.",
    "In January 2018, ⟨a month⟩ before the suspension of the cadet scheme, he left.",
    "He left on 10 December 2018, ⟨three weeks⟩ after the suspension of the cadet scheme.",
    "In December 2019, ⟨less than a year⟩ after the suspension of the cadet scheme, talks began.",
    # unchecked
    "The port closed [six months] after the suspension of the cadet scheme.",
    "On 3 May 2018 and 3 January 2020, [six months] after the suspension of the cadet scheme, it rained.",
    "If in 2019, [six years] after the cadet scheme was suspended, it rained, we got wet.",
    "The cadet scheme was restored [three years] after it was suspended.",
    # of something else
    "On 3 January 2020, six months after the strike, the cadet scheme grew.",
]
VOTE_ROWS = [
    "On 20 April 2019, {two weeks} before the harbour vote, it rained.",
    "On 18 April 2019, {two weeks} before the harbour vote, it rained.",
    "On 3 May 2019, {the day} before the harbour vote, it rained.",
    "On 5 May 2019, {a day} after the harbour vote, it rained.",
    "On 1 April 2019, ⟨two weeks⟩ before the harbour vote, it rained.",
    "On 9 May 2019, ⟨a day⟩ after the harbour vote, it rained.",
    "In the harbour vote of {4 May 2019} they won.",
    "In the harbour vote of {May 2019} they won.",
    "In the harbour vote of ⟨5 May 2019⟩ they won.",
    "In the harbour vote of ⟨June 2019⟩ they won.",
]
PAST = [
    "The ministry suspended the cadet scheme.",
    "The cadet scheme was suspended.",
    "The cadet scheme has been suspended, the ministry said.",
    "The suspension of the cadet scheme was a surprise.",
    "Cadets were told of the suspension of the cadet scheme.",
    "The ministry, which suspended the cadet scheme, is new.",
    "The cadet scheme was suspended in August 2018.",
    "Suspended: the cadet scheme.",
]
NOT_PAST = [
    "The ministry will suspend the cadet scheme.",
    "The ministry plans to suspend the cadet scheme.",
    "The ministry may suspend the cadet scheme.",
    "The ministry did not suspend the cadet scheme.",
    "If it suspended the cadet scheme, pupils left.",
    "The cadet scheme was suspended in 2011.",
    "“We suspended the cadet scheme,” she said.",
    "The ministry would have suspended the cadet scheme.",
    "The ministry denied that it suspended the cadet scheme.",
    "The ministry suspended the airline.",
    "Was the cadet scheme suspended?",
]


@pytest.mark.parametrize("row", DATE_ROWS)
def test_a_date_beside_the_words_is_judged_as_any_date(row: str) -> None:
    assert marked(EVENT, bare(row), "2020-01-08") == row


@pytest.mark.parametrize("row", COUNTED_ROWS)
def test_what_is_counted_from_an_event_is_judged(row: str) -> None:
    text = marked(EVENT, bare(row), "2020-01-08")
    assert text.replace("{August 2018}", "August 2018") == row


@pytest.mark.parametrize("row", VOTE_ROWS)
def test_a_day_is_counted_from_to_the_day(row: str) -> None:
    assert marked(VOTE, bare(row), "2020-01-08") == row


@pytest.mark.parametrize("text", PAST)
def test_a_header_before_an_event_that_is_told_as_past_is_asked_about(text: str) -> None:
    (message,) = told(EVENT, f"date 2017-08-20 News\n\n{text}\n")
    assert message.startswith("warning: The copy is dated 2017-08-20, but tells as past")
    assert "August 2018: cadet scheme suspended" in message


@pytest.mark.parametrize("text", NOT_PAST)
def test_what_is_not_told_as_past_says_nothing_of_the_header(text: str) -> None:
    messages = told(EVENT, f"date 2017-08-20 News\n\n{text}\n")
    assert [message for message in messages if "The copy is dated" in message] == []


@pytest.mark.parametrize("header", ["2018-07-31", "2018-08-20", "2019-08-20", "2010-08-20"])
def test_a_header_near_the_event_or_far_from_it_is_no_slip(header: str) -> None:
    assert told(EVENT, f"date {header} News\n\nThe cadet scheme was suspended.\n") == []


def test_where_the_header_is_furniture_the_telling_is_reported() -> None:
    text = "Published: 20 August 2017\n\nThe cadet scheme was suspended.\n"
    assert marked(EVENT, text) == text.replace("suspended", "⟨suspended⟩")


def test_a_date_by_a_dateline_in_doubt_is_not_reported_too() -> None:
    text = "date 2017-08-20 News\n\nThe cadet scheme was suspended yesterday.\n"
    assert marked(EVENT, text) == "date ⟨2017-08-20⟩ News\n\nThe cadet scheme was suspended [yesterday].\n"
    assert len(told(EVENT, text)) == 1


def test_a_header_is_asked_about_once() -> None:
    two = EVENT + VOTE.replace("id: fact", "id: vote")
    text = "date 2017-08-20 News\n\nThe cadet scheme was suspended. The harbour vote was held.\n"
    assert len(told(two, text)) == 1
