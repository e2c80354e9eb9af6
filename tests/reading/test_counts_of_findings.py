"""Every finding of the default run on edited news was read; `counts.yaml` keeps what was found right.

There are three sets; of the third errors and warnings were read. The texts are other people's and not part of the
project. Where FACTLINT_TEXTS names a folder that has them (`news/` and `nine-desks/` with text files,
`devset/wikinews_persons_dev.jsonl`), the findings by rule are held against the counts: a change of a rule that
finds more or less there has to be read, and the counts changed with it.
"""

import json
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

import factlint

READ = yaml.safe_load((Path(__file__).parent / "counts.yaml").read_text(encoding="utf-8"))
TEXTS = Path(os.environ.get("FACTLINT_TEXTS", ""))
AT_HAND = "FACTLINT_TEXTS" in os.environ


def texts(name: str) -> Iterator[str]:
    """The texts of a set."""
    place = TEXTS / READ["sets"][name]["place"]
    if place.is_dir():
        yield from (path.read_bytes().decode("utf-8") for path in sorted(place.glob("*.txt")))
    else:
        yield from (json.loads(line)["text"] for line in place.read_text(encoding="utf-8").splitlines())


@pytest.mark.skipif(not AT_HAND, reason="FACTLINT_TEXTS names no folder of texts")
@pytest.mark.parametrize("name", READ["sets"])
def test_findings_are_those_that_were_read(name: str) -> None:
    if not (TEXTS / READ["sets"][name]["place"]).exists():
        pytest.skip(f"the texts of {name} are not at hand")
    severities = READ["sets"][name].get("severities", ["error", "warning", "info"])
    found = Counter(
        f"{finding.code} {finding.severity}"
        for text in texts(name)
        for finding in factlint.check_text(text, isolated=True)
        if finding.severity in severities
    )
    read = {
        f"{code} {severity}": told.get("right", 0) + told.get("wrong", 0)
        for code, severities in READ["sets"][name]["findings"].items()
        for severity, told in severities.items()
    }
    assert dict(sorted(found.items())) == dict(sorted(read.items()))


@pytest.mark.parametrize(("severity", "words"), [("error", 20_000), ("warning", 4_000)])
def test_wrong_ones_are_rare(severity: str, words: int) -> None:
    """At most one wrong error in 20,000 words, one wrong warning in 4,000."""
    sets = READ["sets"].values()
    wrong = sum(
        told[severity].get("wrong", 0) for each in sets for told in each["findings"].values() if severity in told
    )
    assert wrong * words <= sum(each["words"] for each in sets)


def test_what_is_wrong_says_why() -> None:
    for each in READ["sets"].values():
        for told in (told for severities in each["findings"].values() for told in severities.values()):
            assert told.get("why") if told.get("wrong") else told["right"]
