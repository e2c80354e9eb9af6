"""Facts on any copy: verdicts are of its figures, in order, and the same whatever else is asked."""

from hypothesis import given, settings
from hypothesis import strategies as st
from trying import compiled, copy, fact, verdicts

from factlint.checks.kind import STATUSES
from factlint.values.known import known

RULES = "".join(
    fact(*lines).replace("id: fact", f"id: fact-{number}")
    for number, lines in enumerate(
        (
            ("count", 'says: ["{count} berths", "berths ... {count}"]', "is: 66"),
            ("count", "about: [berth*, quay]", "within: paragraph", "is: 12"),
            ("money", 'says: "worth|cost ... {money}"', "is: about $2 billion", "since: 2018"),
            ("date", "about: [suspended, closed]", "is: August 2018"),
            (
                "percent",
                "about: [turnout]",
                "series:",
                "  - is: 40%",
                "    as_of: 2018",
                "  - is: 50%",
                "    as_of: 2019",
            ),
            ("event", "event: the vote", "when: 4 May 2019", "words: [vote, voted]"),
            ("count", 'says: "{person} ... {count} berths"', "is: 66"),
        )
    )
)
PIECES = st.sampled_from(
    (
        "66 berths|60 berths|, which closed in 2018,| closed on Friday|. |\n\n|worth $2 billion|cost |not "
        "|if |“|”|(|)|; | — |turnout of 50%|in May 2019|two weeks before the vote|They voted|, |Ruth Okafor "
        "|and |12| quay|?|date 2018-05-01 |Read more: |nearly |a year after it was suspended | said"
    ).split("|")
)


@given(st.lists(PIECES, max_size=14).map("".join), st.sampled_from(["", "2018-05-01", "2019-08-01"]))
@settings(max_examples=50, deadline=None)
def test_verdicts_are_of_figures_by_place(text: str, dateline: str) -> None:
    found = verdicts(RULES, text, dateline)
    starts = {value.mention.start: value.mention.end for value in known(copy(text, dateline))}
    for verdict in found:
        assert verdict.status in STATUSES
        told_here = verdict.problem is not None and "dated" in verdict.problem.message
        assert told_here or starts.get(verdict.span.start) == verdict.span.end
    assert len(compiled(RULES).rules) == 7
    assert found == verdicts(RULES, text, dateline)
