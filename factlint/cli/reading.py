"""The options that every verb has that reads texts: which texts, and how."""

from collections.abc import Callable

from factlint.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser


def add_paths(parser: "ArgumentParser") -> None:
    """What is read."""
    parser.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        default=[],
        help="files, folders, patterns, - for standard input; default: this folder",
    )


def add_texts(add: Callable[..., object]) -> None:
    """Which texts are read, and how: for every verb that reads texts. `add` is `add_argument` of a group."""
    add("--dateline", metavar="DATE", default="", help="the date that the texts speak from, such as 2020-01-04")
    add(
        "--extension",
        action="append",
        metavar="EXT:FORMAT",
        default=[],
        help="read files with this extension as plain, markdown, html or rst; may be repeated",
    )
    add("--stdin-filename", metavar="NAME", default="", help="what standard input is to be called")
    add("--force-exclude", action="store_true", help="leave out what the settings exclude even where it is named")
