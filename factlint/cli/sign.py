"""Record who checked which claim of a text, and when.

The claims are those that `factlint facts` lists. What is signed stands in a file beside
the text, and `factlint facts --check` shows it. A changed sentence is unchecked again.

examples:
  factlint sign story.txt --by "M. Lund" --line 1                    every claim of line 1
  factlint sign story.txt --by "M. Lund" --claim "3 January 2020"    the claim with these words
  factlint sign story.txt --by "M. Lund" --all --verdict stands --note "two sources"

exit code: 0, or 2 for wrong use, or a file that could not be read or written.
"""

import sys
from argparse import ArgumentParser, Namespace
from datetime import date

from factlint.cli import facts as listing
from factlint.cli.signatures import ENDING, VERDICTS, Signature, key, sign
from factlint.errors import Complaint, UserError
from factlint.files.find import find
from factlint.text.document import Document
from factlint.values.facts import Fact


def add_arguments(parser: ArgumentParser) -> None:
    """The options of `sign`."""
    parser.usage = "factlint sign FILE --by NAME (--line N | --claim WORDS | --all) [OPTION ...]"
    add = parser.add_argument
    add("paths", nargs=1, metavar="FILE", help="the text")
    add("--by", metavar="NAME", required=True, help="who has checked it")
    add("--line", metavar="N", type=int, action="append", default=[], help="the claims of this line; repeatable")
    add("--claim", metavar="WORDS", action="append", default=[], help="the claims with these words; repeatable")
    add("--all", action="store_true", help="every claim of the text")
    add("--verdict", choices=tuple(VERDICTS), default="checked", help="checked, or the reporter stands by it")
    add("--note", metavar="TEXT", default="", help="how, or by whom it was confirmed")
    add("--on", metavar="DATE", default="", help="the day of the record, such as 2020-01-04; default: today")
    add("--dateline", metavar="DATE", default="", help="the date that the text speaks from")
    add("--rules", action="append", metavar="PATH", default=[], help="your own rule file or folder")
    add("--config", metavar="FILE", default="", help="the settings file; default: the nearest above the text")
    add("--isolated", action="store_true", help="use no settings file")


def run(arguments: Namespace) -> int:
    """Signs the claims that the arguments choose."""
    if not (arguments.line or arguments.claim or arguments.all):
        raise UserError(Complaint("say which claims: --line, --claim, or --all for every one"))
    arguments.extension = []
    tree = listing.settings_tree(arguments)
    targets = find(arguments.paths, tree.current, tree.get)
    troubles: list[str] = []
    texts = list(listing.stated(targets, tree, listing.books_of(targets, tree), troubles))
    if troubles or len(texts) != 1 or texts[0].document.name == "-":
        for trouble in troubles:
            print(f"factlint: error: {trouble}", file=sys.stderr)
        raise UserError(Complaint("sign takes one text, which is a file"))
    document, stated = texts[0]
    signed = [signature(document, fact, arguments) for fact in stated if is_chosen(fact, arguments)]
    if not signed:
        raise UserError(Complaint("there is no such claim in the text; factlint facts FILE lists those that are"))
    sign(document.name, list(dict.fromkeys(signed)))
    for each in dict.fromkeys(signed):
        print(f"{each.claim}: {each.told()}")
    print(f"{document.name}{ENDING}: {len(dict.fromkeys(signed))} signed.")
    return listing.OK


def is_chosen(fact: Fact, arguments: Namespace) -> bool:
    """Whether a fact is among the claims that are signed."""
    words = " ".join(fact.text.split())
    claims = [" ".join(claim.split()) for claim in arguments.claim]
    by_words = any(words in claim or claim in words for claim in claims if claim)
    return bool(arguments.all or fact.location.row in arguments.line or by_words)


def signature(document: Document, fact: Fact, arguments: Namespace) -> Signature:
    """The record of one claim. UserError for a day that is none."""
    try:
        day = date.fromisoformat(arguments.on) if arguments.on else date.today()  # a record of a deed, no check
    except ValueError as error:
        raise UserError(Complaint(f"--on {arguments.on}: write the day as 2020-01-04")) from error
    return Signature(
        *key(document, fact), VERDICTS[arguments.verdict], arguments.by, day.isoformat(), arguments.note
    )
