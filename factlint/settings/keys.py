"""The keys of a settings file: one table that types them, words the errors and documents them."""

from collections.abc import Callable

from factlint.record import NamedTuple
from factlint.text.formats import FORMATS

VARIETIES = ("en-US", "en-GB")
REPORTS = (
    "full",
    "concise",
    "grouped",
    "json",
    "json-lines",
    "sarif",
    "github",
    "gitlab",
    "rdjson",
    "checkstyle",
    "junit",
    "html",
)


def is_date(text: str) -> bool:
    """Whether this is a day of the calendar as ISO 8601 writes it in full."""
    from datetime import date

    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def is_language(text: str) -> bool:
    """Whether this looks like a code of ISO 639-1."""
    return len(text) == 2 and text.isascii() and text.islower()


class Key(NamedTuple):
    """How a key is written.

    `type` is "text", "whole" (a whole number), "texts" (a list; a single text is a
    list of one), "words" (a list, or the name of a file of words), "pairs" (a table
    of texts), "lists" (a table of lists) or "accepted" (a list of tables; see `accept.py`).
    """

    type: str
    about: str
    example: str
    """As it stands in YAML behind the key."""
    choices: tuple[str, ...] = ()
    """For a text, or for the values of a table of texts."""
    verify: Callable[[str], bool] | None = None
    """Whether such a value will do."""
    wanted: str = ""
    """What will do, in words."""


KEYS = {
    "extends": Key(
        "texts",
        "Other settings files to build on, or `package:NAME` for those of an installed Python package.",
        "[../house/factlint.yaml]",
    ),
    "select": Key("texts", "The rules that run, and no others: ids, packs, or `all`.", "[typos, names]"),
    "extend-select": Key("texts", "Rules that run besides.", "[dates.mixed]"),
    "ignore": Key("texts", "Rules that do not run.", "[spacing.double]"),
    "extend-ignore": Key("texts", "Further rules that do not run.", "[leftovers]"),
    "per-file-ignores": Key("lists", "Rules that do not run on some files, by pattern.", "{letters/: [typos]}"),
    "rules": Key("texts", "Your own rule files and folders, from the folder of this file.", "[house-rules]"),
    "accept-words": Key(
        "words",
        "Words that are right as they stand: a list, or the name of a file with one on each line.",
        "[Moctezuma, kubernetes]",
    ),
    "dateline": Key(
        "text", "The date that the copy speaks from.", "2020-01-04", (), is_date, "a date such as 2020-01-04"
    ),
    "datelines": Key(
        "pairs",
        "The same for some files, by pattern.",
        "{archive/1998/: 1998-12-31}",
        (),
        is_date,
        "a date such as 2020-01-04",
    ),
    "variety": Key("text", "The spelling of the copy.", "en-GB", VARIETIES),
    "language": Key("text", "The language of the copy.", "en", (), is_language, "a language code such as en"),
    "formats": Key("pairs", "The format of some files, by pattern.", "{wire/*.dat: plain}", FORMATS),
    "extensions": Key("pairs", "The format of files with other extensions.", "{copy: plain}", FORMATS),
    "exclude": Key("texts", "Files and folders that are left out, by pattern.", "[archive/, drafts/*.old.txt]"),
    "output-format": Key("text", "How findings are shown.", "concise", REPORTS),
    "max-warnings": Key("whole", "More warnings than this fail the run.", "20"),
    "max-file-size": Key(
        "whole", "The MB of the largest text that is read; 32 where nothing is said, 0 for any.", "100"
    ),
    "severity": Key(
        "pairs",
        "What rules are to count as, by id or pack: `error`, `warning`, `info`, or `off`.",
        "{spelling: warning, dates.weekday: error}",
        ("error", "warning", "info", "off"),
    ),
    "fail-on": Key("text", "The mildest severity that fails the run.", "warning", ("error", "warning", "info")),
    "accept": Key(
        "accepted",
        "What is right as it stands: `rule`, `file` (a pattern), the `text` as printed, and a `reason`.",
        '[{rule: typos, file: letters/, text: teh, reason: "as the reader wrote it"}]',
    ),
    "stories": Key(
        "texts",
        "Which texts tell one story and are compared: those that fit one pattern; `auto` (found, as without this "
        "key), or `off`.",
        "[stories/*/fire*.md]",
    ),
    "context": Key(
        "texts",
        "Texts that those to be checked are compared with: files, folders and patterns, from the folder of the "
        "settings file. They are read, and not reported.",
        "[copy/, wire/*.txt]",
    ),
    "baseline": Key("text", "The file of known findings, which are not reported.", ".factlint-baseline.json"),
}
