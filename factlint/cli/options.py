"""The options of `check`: what they are called, and which of them are settings."""

from collections.abc import Mapping
from functools import partial

from factlint.cli.reading import add_paths, add_texts
from factlint.hints import TYPE_CHECKING
from factlint.report.formats import FORMATS
from factlint.rulebook.rule import SEVERITIES
from factlint.text.linemap import ENCODINGS

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from factlint.settings.typed import Entry

LISTS = ("select", "ignore", "extend-select", "extend-ignore")


def add_check_options(parser: "ArgumentParser") -> None:
    """The paths and every option, in the groups of its help."""
    parser.usage = "factlint [check] [OPTION ...] PATH ..."
    add_paths(parser)
    add_options(parser)


def add_options(parser: "ArgumentParser") -> None:
    """Every option."""
    add_rules(parser)
    add_settings(parser)
    add_reading(parser)
    add_fixing(parser)
    add_holding_back(parser)
    add_report(parser)


def add_rules(parser: "ArgumentParser") -> None:
    add = parser.add_argument_group("which rules run").add_argument
    told = {
        "select": "these and no others: ids or packs, joined by commas, or all",
        "ignore": "all but these",
        "extend-select": "these besides",
        "extend-ignore": "all but these either",
    }
    for name in LISTS:
        add(f"--{name}", action="append", metavar="ID", default=[], help=told[name])
    add(
        "--rules",
        action="append",
        metavar="PATH",
        default=[],
        help="your own rule file or folder; may be repeated",
    )


def add_settings(parser: "ArgumentParser") -> None:
    add = parser.add_argument_group("settings").add_argument
    add("--config", metavar="FILE", default="", help="the settings file; default: the nearest above each text")
    add("--isolated", action="store_true", help="use no settings file")
    add(
        "--show-settings", action="store_true", help="show the settings for the first path, and where each was set"
    )


def add_reading(parser: "ArgumentParser") -> None:
    add = parser.add_argument_group("which texts, and how they are read").add_argument
    add_texts(add)
    add(
        "--story",
        action="append",
        metavar="PATH",
        default=[],
        help="texts that tell one story with those to be checked, which are compared with them; "
        "or auto (stories are found; the default), or off",
    )
    add("--show-files", action="store_true", help="list the files that would be checked")
    add(
        "--max-file-size",
        type=whole,
        metavar="MB",
        help="refuse to read a text that is larger; default: 32; 0 for none",
    )
    add("--no-cache", action="store_true", help="prepare all rules and check all texts anew")
    add(
        "--jobs",
        type=whole,
        metavar="N",
        default=0,
        help="how many processes to use; default: as many as there are processors, where it is worth it",
    )


def add_fixing(parser: "ArgumentParser") -> None:
    add = parser.add_argument_group("mending").add_argument
    add("--fix", action="store_true", help="make the fixes that are safe, and report what is left")
    add("--unsafe-fixes", action="store_true", help="with it: those too that change the meaning")
    add("--fix-only", action="store_true", help="make the fixes, and report nothing else")
    add("--diff", action="store_true", help="show what would be fixed, and change nothing")


def add_holding_back(parser: "ArgumentParser") -> None:
    add = parser.add_argument_group("what is reported").add_argument
    about = {
        "error": "as errors",
        "warning": "as warnings",
        "info": "as good to know",
        "off": "not at all",
    }
    for severity, told in about.items():
        add(
            f"--{severity}",
            action="append",
            dest="severity",
            type=partial(weighed, severity),
            metavar="ID",
            default=[],
            help=f"count these {told}: ids or packs, joined by commas",
        )
    add("--fail-on", choices=SEVERITIES, help="the mildest severity that makes the exit code 1; default: error")
    add("--baseline", metavar="FILE", default="", help="the file of known findings, which are not reported")
    add(
        "--new-from-rev",
        metavar="REV",
        default="",
        help="report only what stands on lines changed since this revision of git",
    )
    add("--show-suppressed", action="store_true", help="show suppressed findings too, marked so")


def weighed(severity: str, ids: str) -> list[str]:
    """`SEVERITY:ID` for each of some ids joined by commas."""
    return [f"{severity}:{part.strip()}" for part in ids.split(",")]


def add_report(parser: "ArgumentParser") -> None:
    add = parser.add_argument_group("the report").add_argument
    add(
        "--output-format",
        choices=FORMATS,
        metavar="FORMAT",
        help=f"how findings are shown: {', '.join(FORMATS)}; default: full",
    )
    add("-o", "--output-file", metavar="FILE", default="", help="write the report to a file")
    add(
        "--position-encoding",
        choices=ENCODINGS,
        default="utf-32",
        help="what columns and offsets count; default: utf-32, characters",
    )
    add("--statistics", action="store_true", help="show how often each rule found something, instead of where")
    add("--color", choices=("auto", "always", "never"), default="auto", help="default: auto, in terminals")
    add("-q", "--quiet", action="store_true", help="show findings and errors, and nothing else")
    add("--exit-zero", action="store_true", help="exit with 0 even if errors were found")
    add("--profile", action="store_true", help="say on standard error where the time went, by stage and by rule")
    add("--max-warnings", type=whole, metavar="N", help="exit with 1 if there are more warnings than this")


def whole(text: str) -> int:
    if not (text.isascii() and text.isdecimal()):
        from argparse import ArgumentTypeError

        raise ArgumentTypeError(f"'{text}' is not a whole number")
    return int(text)


def given_settings(arguments: "Namespace") -> Mapping[str, "Entry"]:
    """The options that are settings too, as entries of a settings file. UserError for values that will not do."""
    given: dict[str, list[str]] = {
        name: [part.strip() for value in getattr(arguments, name.replace("-", "_")) for part in value.split(",")]
        for name in LISTS
    }
    given["rules"] = arguments.rules
    given["extension"] = arguments.extension
    given["severity"] = [pair for pairs in arguments.severity for pair in pairs]
    given["dateline"] = [arguments.dateline] if arguments.dateline else []
    given["max-file-size"] = [str(arguments.max_file_size)] if arguments.max_file_size is not None else []
    if not any(given.values()):
        return {}
    from factlint.settings.options import option_entries

    return option_entries({name: values for name, values in given.items() if values})
