"""Mistakes of an editor who writes a fact: told in plain words when rules are loaded."""

import pytest
from trying import compiled, fact

from factlint.errors import UserError

MISTAKES = {
    ("count", 'says: "{count} berths"'): "this fact has no value",
    ("count", "is: 66"): "does not say how copy tells it",
    ("count", 'says: "{count} berths"', "is: lots"): "'lots' cannot be read as a number; write it as 66",
    ("count", 'says: "{count} berths"', "is: 66", "one_of: [67]"): "has 'is' and 'one_of'",
    ("count", "says: berths", "is: 66"): "has no {count}",
    ("count", 'says: "{count} of {count} berths"', "is: 66"): "two places for the value",
    ("count", 'says: "{counts} berths"', "is: 66"): "'{counts}' is no place of a value",
    ("count", 'says: "{count}"', "is: 66"): "a word has to stand beside the values",
    ("count", 'says: "({count} berths"', "is: 66"): "a '(' is not closed",
    ("count", 'says: "{count} berths)"', "is: 66"): "a ')' has no '('",
    ("count", 'says: "... {count} berths"', "is: 66"): "stands between two words",
    ("count", 'says: "{count} berth|"', "is: 66"): "'|' stands between two words",
    ("count", 'says: "{count} * berths"', "is: 66"): "'*' stands right behind",
    ("count", 'says: "{count berths"', "is: 66"): "a '{' stands alone",
    ("count", 'about: ["{count} berths"]', "is: 66"): "only words stand here",
    (
        "money",
        'says: "{money} aid"',
        "is: 2 billion",
    ): "cannot be read as an amount of money; write it as $2 billion",
    ("money", 'says: "{money} aid"', "is: kr 200"): "the currency of 'kr 200' is not clear",
    ("date", 'says: "closed in {date}"', "is: last May"): "has no year of its own",
    ("date", 'says: "closed in {date}"', "is: 4/5/2020"): "may be two days",
    ("date", 'says: "closed in {date}"', "is: 30 February 2020"): "calendar",
    ("quantity", 'says: "{quantity} long"', "is: 10"): "cannot be read as a quantity",
    ("percent", 'says: "{percent} turnout"', "is: some"): "cannot be read as a percentage",
    ("duration", 'says: "{duration} long"', "is: ages"): "cannot be read as a length of time",
    ("count", 'says: "{count} berths"', "is: 66", "tolerance: some"): "the tolerance 'some' cannot be read",
    ("count", 'says: "{count} berths"', "is: 66", "from: 2020", "until: 2019"): "lies before",
    ("count", 'says: "{count} berths"', "is: 66", "until: present"): "leave the key out",
    ("count", 'says: "{count} berths"', "is: 66", "as_of: soon"): "cannot be read as a date",
    ("count", 'says: "{count} berths"', "series:", "  - is: 66"): "has no 'as_of'",
    ("event", "event: vote"): "no 'when'",
    ("event", "event: vote", "when: soon"): "cannot be read as a date",
    ("event", "event: vote", "when: May 2019", 'words: ["{date}"]'): "only words stand here",
    ("event", 'event: "(vote"', "when: May 2019"): "a '(' is not closed",
}


@pytest.mark.parametrize("lines", MISTAKES, ids=lambda lines: " ".join(lines))
def test_a_mistake_is_told_in_plain_words(lines: tuple[str, ...]) -> None:
    with pytest.raises(UserError) as told:
        compiled(fact(*lines))
    assert MISTAKES[lines] in " ".join(each.message for each in told.value.complaints)
