"""Show or delete what is kept between runs.

  info    says where it is, and how much
  clean   deletes it; the next run makes it anew

examples:
  factlint cache info
  factlint cache clean

Compiled rules and grammars are kept, what was found in texts and stories that have not changed
since, and the last report. Everything is made anew where it is missing or damaged.
FACTLINT_CACHE_DIR in the environment says where it is to be kept, and `factlint check --no-cache`
does without it.
"""

import os
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from contextlib import suppress

from factlint.cli.output import print_all
from factlint.engine.cache_content import Kept, content
from factlint.engine.cache_folder import cache_folder
from factlint.errors import Complaint, UserError


def add_arguments(parser: ArgumentParser) -> None:
    """What to do."""
    parser.add_argument("action", choices=("info", "clean"), help="see below")
    parser.set_defaults(no_cache=True)  # else this run would keep something itself


def run(arguments: Namespace) -> int:
    """Does what is asked; returns the exit code. UserError for what cannot be read or deleted."""
    folder = cache_folder()
    if not folder:
        print_all(
            ["There is no place for a cache: this user has no home, and FACTLINT_CACHE_DIR is not set.\n"],
            utf8=False,
        )
        return 0
    try:
        kept = content(folder)
    except OSError as error:
        raise UserError(Complaint(f"the cache cannot be read: {error.strerror or error}", folder)) from error
    if arguments.action == "clean":
        delete(kept)
    print_all([f"{folder}: {counted(kept)}{' deleted' if arguments.action == 'clean' else ''}.\n"], utf8=False)
    return 0


def delete(kept: Sequence[Kept]) -> None:
    """Deletes all that can be deleted. UserError naming the rest."""
    left = []
    for file in kept:
        try:
            with suppress(FileNotFoundError):  # another run was quicker
                os.unlink(file.path)
        except OSError as error:
            left.append(Complaint(f"this file cannot be deleted: {error.strerror or error}", file.path))
    if left:
        raise UserError(*left)


def counted(kept: Sequence[Kept]) -> str:
    """`3 files, 1.2 MB`."""
    if not kept:
        return "nothing"
    size = sum(file.size for file in kept)
    told = f"{size / 1e6:.1f} MB" if size >= 100_000 else f"{size / 1e3:.1f} kB"
    return f"{len(kept)} file{'' if len(kept) == 1 else 's'}, {told}"
