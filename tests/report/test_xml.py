"""Checkstyle and JUnit: well-formed whatever the copy holds, and read back by others' readers."""

from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from junitparser import Error, Failure, JUnitXml, Skipped

from factlint.engine.run import UNREADABLE, Linted, failed
from tests.report.sample import TEXT, everything, finding, printed

RESULTS = (everything(), Linted("clean.txt", [], {}), failed("b.txt", UNREADABLE, "No."))


def test_junit_is_read_as_it_was_meant() -> None:
    read = JUnitXml.fromstring(printed("junit", *RESULTS).encode())
    cases = [(case.classname, case.name, [type(each) for each in case.result]) for suite in read for case in suite]
    assert cases == [
        ("a.txt", "pack.rule at 1:7", [Skipped]),
        ("a.txt", "pack.rule at 2:14", [Failure]),
        ("clean.txt", "factlint", []),
        ("b.txt", "factlint.unreadable at 1:1", [Error]),
    ]
    counts = [(suite.name, suite.tests, suite.failures, suite.errors, suite.skipped) for suite in read]
    assert counts == [("a.txt", 2, 1, 0, 1), ("clean.txt", 1, 0, 0, 0), ("b.txt", 1, 0, 1, 0)]
    [told] = list(next(iter(read)))[1].result
    assert (told.message, told.type) == ("'billon' is odd", "pack.rule")
    assert told.text == "a.txt:2:14: error pack.rule 'billon' is odd"


def test_checkstyle() -> None:
    root = ElementTree.fromstring(printed("checkstyle", *RESULTS).encode())
    assert root.tag == "checkstyle"
    assert [file.get("name") for file in root] == ["a.txt", "clean.txt", "b.txt"]
    assert root[0][1].attrib == {
        "line": "2",
        "column": "14",
        "severity": "error",
        "message": "'billon' is odd",
        "source": "factlint.pack.rule",
    }


@pytest.mark.parametrize("form", ["checkstyle", "junit"])
@settings(max_examples=60)
@given(
    message=st.text(
        st.sampled_from("a<>&\"'\t\r\n\0\x0b\x1f\x7f\x85\ufffe\uffff]\ud800🚂") | st.characters(), max_size=12
    )
)
def test_any_text_is_well_formed(form: str, message: str) -> None:
    linted = Linted(message, [finding(TEXT, "train", message=message, filename=message)], {message: TEXT})
    text = printed(form, linted)
    root = ElementTree.fromstring(text.encode())
    attributes = [value for element in root.iter() for key, value in element.items() if key == "message"]
    safe = all(char.isprintable() for char in message)
    assert attributes == [message] if safe else len(attributes) == 1
