"""What is furniture, what is a caption, what is neither: one line a row."""

import pytest

from factlint.text.plain import plain

FURNITURE = """
Read more: Opinion: A plain word to the council
Read more
READ MORE >
Also read: Bridge closed for a week
See also: The bridge in pictures
Related: Ferry fares rise
Related articles
Recommended for you
More on this story
Most read
Trending now
You may also like
Don't miss: the ferry quiz
Watch: The bridge falls
Sign up here.
Sign up for our newsletter
Subscribe
Subscribe to the Morning Briefing newsletter today.
Every evening, the desk sends out a choice of the day's stories. Sign up here.
Get the day's stories in our free newsletter
Download the Harbour App for latest news
Download our app
Follow us on Twitter
Follow the Harbour News on Facebook
Join our WhatsApp channel
Share on Facebook
Share this article
Share this story on Twitter or Facebook
Tweet
Print
Leave a comment
12 Comments
Comments (3)
Click here to read the rest
Advertisement
ADVERTISEMENT
Advertisement - story continues below
Story continues below
Continue reading below
Sponsored content
Skip to content
Back to top
Double Click 728 x 90
Banner 300x250
970 x 250
Home > News > Harbour
News | Sports | Weather
By Jane Doe
By Jane Doe and John Roe
BY JANE DOE
By Jane Doe, Harbour Correspondent
By Ann de Vries, Staff Writer
Jane DoeWeb Editor
Jane Doe, Staff Reporter
Jane Doe | Senior Correspondent
Web Desk
News Desk
Our Correspondent
04th Jan, 2020. 12:48 pm
January 4, 2020
Saturday, January 4, 2020
4 January 2020 at 10:15
Published: March 3, 2021
Last updated: 3 March 2021 14:05 GMT
Published on March 3, 2021
Updated 3:15 p.m. March 3, 2021
12:48 pm
2020-01-04
2020-01-04T10:15:00+05:00
3 hours ago
5 min read
(c) 2020 Harbour News
© 2020 Harbour News. All rights reserved.
Copyright 2020 Harbour News
All rights reserved.
Photo: Jane Doe
Photo: Jane Doe/Harbour News
(Photo: Reuters)
Photo by Jane Doe
Image credit: Jane Doe
Getty Images
REUTERS/Jane Doe
(Reporting by Jane Doe; Editing by John Roe)
Reporting by Jane Doe in Kent; Editing by John Roe
Additional reporting by John Roe
— With additional information from agencies
With inputs from agencies
Source: Harbour Board
Published in The Harbour, January 4th, 2020
Tags: bridge, ferry, council
Filed under: Harbour
The council has closed the bridge. What comes next? (25.05.2017)
The ferry was late again, and nobody said "sorry." (2019-12-17)
Privacy policy
Contact us
""".strip().splitlines()

PROSE = """
Read the letter that the council sent.
Reading by candlelight is bad for the eyes.
Sign language was used in the hall.
Subscribers to the paper were angry.
The council asked readers to sign up to the plan.
Share prices fell sharply on Monday
Shares in the ferry company rose
More than 50 people came
Related families were housed together
By Monday the bridge was open.
By the river, nothing moved
By all accounts it was late, she said
Photography is banned in the hall
Download speeds doubled in Kent, the company said.
Follow the river to the sea, he said.
Watch the river rise
Join the queue, the guard said.
Print runs were small
The council met on January 4, 2020
January 4, 2020 was a Saturday.
On 4 January 2020
The pool is 50 x 20
Copyright law is old
Getty sold the picture
Click farms are a problem
Advertisements for the ferry were banned.
Sponsored runners came first
The editor resigned
A new editor for the Harbour News
Source of the fire unknown
Sources say the bridge is safe
Story of a bridge
Home prices rise
Tags on the bags were wrong
12 people hurt
12 comments were made about the plan
US approves new plan for the harbour
Harbour board, council agree on plan
The law was passed long ago (05.01.2018)
Published authors came to the fair
Updated plans were shown
All rights groups agreed
Press conference at 12:30
""".strip().splitlines()

CAPTIONS = [
    "FILE PHOTO: A ferry crosses the harbour of Kent in a storm on the first day of winter. REUTERS/Jane Doe",
    "Photo: Workers look at the bridge that fell into the river on Monday, with the old ferry behind them.",
]


def role(line: str) -> str:
    (block,) = plain("Some text that stands above it, long enough to be a paragraph.\n" + line).blocks[1:]
    return block.role


@pytest.mark.parametrize("line", FURNITURE)
def test_furniture(line: str) -> None:
    assert role(line) == "furniture"


@pytest.mark.parametrize("line", PROSE)
def test_prose(line: str) -> None:
    assert role(line) != "furniture"


@pytest.mark.parametrize("line", CAPTIONS)
def test_captions(line: str) -> None:
    assert role(line) == "caption"


def test_a_name_above_its_role_is_part_of_the_byline() -> None:
    roles = [block.role for block in plain("Ferry late\n\nJane Doe\nWeb Editor\n\nThe ferry was late.").blocks]
    assert roles == ["heading", "furniture", "furniture", "paragraph"]
    roles = [block.role for block in plain("Ferry late again in Kent\nEditor\n").blocks]
    assert roles == ["paragraph", "furniture"]
