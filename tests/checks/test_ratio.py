"""A part, its whole and its share; a total, its parts and the rate; one sum on two scales; shares of one vote."""

from collections.abc import Callable

import pytest

from factlint.findings.finding import Finding

RATIO = "arithmetic.ratio"
RATIO_WRONG = [
    "⟨Twelve of the 40 members (25 percent⟩) left.",
    "⟨12 of its 40 members (25%⟩) left.",
    "⟨12 of the 40 members, or 25 percent⟩, left.",
    "⟨12 members of the 40 (25 percent⟩) left.",
    "⟨120 out of 300 towns (30 percent⟩) have none.",
    "⟨1,200 of 4,000 jobs, or 20 percent⟩, will go.",
    "⟨Some 5,000 people, or 12 percent of the work force of 55,000⟩, will go.",
    "⟨5,000 jobs, or 12% of the total of 55,000⟩, will go.",
    "⟨150 workers (20 percent of its 500⟩ staff) left.",
    "⟨150 workers, 20 percent of its 500⟩ staff, left.",
    "It lost ⟨20 percent of its 500 staff, or 150⟩.",
    "⟨Twenty percent of the 500 workers, or 150⟩, left.",
    "⟨40 percent of the 300 towns, or 150⟩, have none.",
    "It sold ⟨$5 million of the $20 million, or 35 percent⟩.",
    "It sold ⟨$5 million of its $20 million (35 percent⟩).",
    "It lost ⟨£2 million, or 30 percent of its £10 million⟩ in sales.",
    "It cut ⟨$5 million, or 10 percent of its $20 million⟩ budget.",
    "It gave ⟨30 percent of the $20 million, or $5 million⟩, away.",
    "⟨23 of the 108 sites (31 percent⟩) will close.",
    "⟨Nine of 20 votes (35 percent⟩) were blank.",
]
RATIO_RIGHT = [
    "Twelve of the 40 members (30 percent) left.",
    "12 of the 41 members (29 percent) left.",
    "5,000 people, or 9 percent of the work force of 55,000, will go.",
    "About 5,000 people, or 10 percent of the work force of 55,000, will go.",
    "It lost 20 percent of its 500 staff, or 100.",
    "It lost 23 percent of its 500 staff, or about 110.",
    "12 of the 40 members, up 25 percent, left.",
    "12 of the 40 members left, and 25 percent of the guests.",
    "12 of 40, a rise of 25 percent.",
    "One of the 40 members (25 percent) left.",
    "12 of the 40 members, on average 25 percent, left.",
    "More than 12 of the 40 members (45 percent) left.",
    "12 of the 40 members (25 percentage points) left.",
    "It sold $5 million of the €20 million, or 35 percent.",
    "It sold $5 million of the $20 million, or 25 percent.",
    "The top 10 of 40 teams, 50 percent of them new, came.",
    "It fell by 12 of 40 points (25 percent weighted).",
    "20 percent of its 500 staff and 150 guests left.",
    "30 percent of the 9 million people, or 2.7 million, left.",
    "150 workers, 20 percent of whom were new, of 500 left.",
    "It is 40 of 12 (25 percent).",
]
RATE = "arithmetic.rate"
RATE_WRONG = [
    "They paid ⟨$60 million over three years, or $30 million⟩ a year.",
    "They paid ⟨$60 million for three years ($30 million⟩ a year).",
    "They will pay ⟨$60 million over the next three years, or about $30 million⟩ a year.",
    "They pay ⟨$30 million a year for three years, a total of $60 million⟩.",
    "They pay ⟨$30 million a year for three years, or $60 million⟩.",
    "It will make ⟨12,000 cars over four years, or 4,000⟩ a year.",
    "They paid ⟨£6,000 over 12 months, or £600⟩ a month.",
    "They paid ⟨$52,000 over one year, or $2,000⟩ a week.",
    "They paid ⟨$7,000 over two weeks, or $700⟩ per day.",
    "They paid ⟨$70 million over 10 years, or $9 million⟩ a year.",
    "They spent ⟨$68 million on 240 lots, an average of $383,000⟩.",
    "They spent ⟨$68 million on 240 lots, or $383,000⟩ each.",
    "They raised ⟨$5,000 from 50 people, an average of $150⟩.",
    "They paid ⟨$5,000 for 50 seats, or $50⟩ apiece.",
    "They paid ⟨$5,000 for 50 seats ($50⟩ each).",
    "The ⟨240 lots fetched $68 million, an average of $383,000⟩.",
    "The ⟨50 seats cost $5,000, an average of $50⟩.",
    "The ⟨50 seats sold for $5,000, or an average of $50⟩.",
    "It sold ⟨9,000 boats over three years, or 2,000⟩ a year.",
    "They get ⟨$40 a month for two years, a total of $500⟩.",
]
RATE_RIGHT = [
    "They paid $60 million over three years, or $20 million a year.",
    "They paid $61 million over three years, or about $20 million a year.",
    "They pay $20 million a year for three years, a total of $60 million.",
    "They paid $60 million over three years, rising to $30 million a year.",
    "They paid $60 million over three years and $30 million a year for the hall.",
    "They paid $60 million over about three years, or $30 million a year.",
    "They paid $60 million over three years. It is $30 million a year.",
    "They paid $60 million over three years, or €30 million a year.",
    "They paid up to $60 million over three years, or $30 million a year.",
    "It makes 12,000 cars over four years, or $4,000 a year.",
    "They spent $68 million on 240 lots, an average of $283,000.",
    "They spent $68 million on 240 lots, or 10 percent each.",
    "They spent $68 million on 240 lots, $1 million more than in May.",
    "They spent more than $68 million on 240 lots, an average of $383,000.",
    "The 240 lots fetched $68 million, an average of $283,000.",
    "The 240 lots fetched $68 million, an average of €383,000.",
    "They paid $5,000 for 50 seats, or a few cents each.",
    "They paid $60 million over three years, or $30 million every two years.",
    "They paid $60 million over one year, or $90 million a year.",
    "Each of the 50 towns pays $2 million a year for five years, a total of $500 million.",
    "They paid $60 million between 2010 and 2012, or $30 million a year.",
]
SCALE = "conversions.scale"
SCALE_WRONG = [
    "The bridge cost $2.3 million. The city will pay ⟨$2.3 billion⟩ for the bridge.",
    "The bridge cost $2.3bn. The city will pay ⟨$2.3m⟩ for the bridge.",
    "The fund has $348.8 million. It had ⟨$348.8 billion⟩ in May.",
    "The fund has €1.25 billion. It had ⟨€1.25 million⟩ in May.",
    "Boat sales came to $45 million.\n\nIts share of all boat sales was ⟨$45 billion⟩.",
    "The harbor project needs $3 million for its northern terminal. The northern terminal of the harbor, a city"
    " project, gets ⟨$3 billion⟩.",
    "Some 1.24 million people live there. The ⟨1.24 billion⟩ people vote today.",
    "Of $2.35 million, he got half. Of the ⟨$2.35 billion⟩, she got none.",
    "The loss was £15.5 million. A loss of ⟨£15.5 billion⟩ is bad.",
    "A loss of $4.5 trillion came. The loss, ⟨$4.5 billion⟩, is bad.",
]
SCALE_RIGHT = [
    "The bridge cost $2.3 million. The city will pay $2.3 million for the bridge.",
    "The bridge cost $2.3 million. The state spends $2.3 billion.",
    "The bridge cost $2.3 million, the other bridge $2.3 billion.",
    "The bridge cost $2.3 million. The city will pay €2.3 billion for the bridge.",
    "The bridge cost $2.3 million. The city will pay $3.2 billion for the bridge.",
    "The state spends $4 billion. A new gym cost $4 million.",
    "The state spends $40 billion. A gym cost $40 million.",
    "The bridge cost $2.3 million. Some 2.3 billion bridges stand.",
    "The fund has $348.8 million. It had $348.8 trillion in a joke.",
    "The fund has $348.8 million. It had $349.8 billion in May.",
    "The fund has $348.8 million. It had $348.8 billion, then again $348.8 billion.",
    "Some 2.3 million people came. Some 2.3 billion dollars went.",
]
VOTES = "arithmetic.votes-over-all"
VOTES_WRONG = [
    "Bell won ⟨55 percent of the vote to 47 percent⟩ for Hill.",
    "Bell won ⟨55 percent of the vote, Hill 47 percent⟩.",
    "Bell took ⟨52.3 percent of the votes, against 49.1 percent⟩ for Hill.",
    "Bell got ⟨60 percent of the vote and Hill 50 percent⟩.",
    "Bell won with ⟨52 percent of the vote, and Hill lost with 50 percent⟩.",
    "Bell won ⟨45% of the vote, Hill 40% and Young 20%⟩.",
    "Bell received ⟨71 percent of the ballots, against 39 percent⟩ for Hill.",
    "With ⟨55 percent of the vote, Bell beat Hill, who had 48 percent⟩.",
    "Bell led with ⟨56.1 percent of the vote; Hill had 44.9 percent⟩.",
    "Bell won ⟨65 percent of the vote to Hill's 45 percent⟩.",
]
VOTES_RIGHT = [
    "Bell won 55 percent of the vote to 45 percent for Hill.",
    "Bell won 50.3 percent of the vote to 49.8 percent for Hill.",
    "Bell won 55 percent of the vote, and turnout was 70 percent.",
    "Bell won 55 percent of the vote, up from 47 percent.",
    "Bell won 55 percent of the vote in 2010 and 60 percent in 2014.",
    "Bell won 55 percent of the vote in Ohio and 60 percent in Iowa.",
    "Bell won 55 percent of the vote, with 90 percent of precincts counted.",
    "A poll gives Bell 55 percent of the vote, Hill 60 percent.",
    "Bell won 55 percent of the vote among women and 60 percent among men.",
    "Bell won 55 percent of the vote in the first round and 60 percent in the second.",
    "Bell won 55 percent of the vote and 70 percent of the seats.",
    "Sixty percent of the vote is needed to change the law; it got 55 percent.",
]


@pytest.mark.parametrize("row", RATIO_WRONG + RATIO_RIGHT)
def test_ratio(row: str, check_row: Callable[[str, str], None]) -> None:
    check_row(RATIO, row)


@pytest.mark.parametrize("row", RATE_WRONG + RATE_RIGHT)
def test_rate(row: str, check_row: Callable[[str, str], None]) -> None:
    check_row(RATE, row)


@pytest.mark.parametrize("row", SCALE_WRONG + SCALE_RIGHT)
def test_scale(row: str, check_row: Callable[[str, str], None]) -> None:
    check_row(SCALE, row)


@pytest.mark.parametrize("row", VOTES_WRONG + VOTES_RIGHT)
def test_votes(row: str, check_row: Callable[[str, str], None]) -> None:
    check_row(VOTES, row)


def test_the_other_scale_is_a_related_place(report: Callable[[str, str], list[Finding]]) -> None:
    (finding,) = report(SCALE, "The fund has $348.8 million. It had $348.8 billion in May.")
    assert finding.message == '"$348.8 billion" here, "$348.8 million" before. One sum? Million or billion?'
    assert [place.offset for place in finding.related] == [(13, 27)]
    assert [fix.message for fix in finding.alternatives] == ["Write '$348.8 million'", "Write '$348.8 billion'"]
