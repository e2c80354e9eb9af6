"""A command line that only names files comes to what argparse makes of it."""

import pytest

from factlint.cli.bare import READERS, bare_arguments
from factlint.cli.main import parsed
from factlint.cli.verbs import VERBS


@pytest.mark.parametrize("verb", READERS)
@pytest.mark.parametrize("arguments", [[], ["story.txt"], ["a b.txt", "-", "", "copy/"]])
def test_it_is_what_argparse_makes_of_it(verb: str, arguments: list[str]) -> None:
    bare = bare_arguments(verb, arguments)
    assert bare is not None
    assert vars(bare) == vars(parsed(verb, arguments))


@pytest.mark.parametrize(
    "arguments", [["--isolated", "story.txt"], ["story.txt", "-q"], ["--", "story.txt"], ["-"]]
)
def test_an_option_is_for_argparse(arguments: list[str]) -> None:
    assert (bare_arguments("check", arguments) is None) == (arguments != ["-"])


def test_other_verbs_are_for_argparse() -> None:
    assert {verb for verb in VERBS if bare_arguments(verb, ["story.txt"])} == set(READERS)
