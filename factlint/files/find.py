"""What someone named to the texts to lint: files, folders, patterns and standard input, in one fixed order."""

import os
from collections.abc import Iterator, Sequence

from factlint.files.target import SettingsOf, Target, order

STDIN = "-"


def find(
    names: Sequence[str],
    current: str,
    settings_of: SettingsOf,
    *,
    stdin_name: str = "",
    force_exclude: bool = False,
) -> list[Target]:
    """The texts that these names come to, each file once, sorted by name.

    What is not there, or cannot be looked into, is a target with its trouble: the
    run reports it and goes on. A pattern that the shell did not expand is expanded
    here. `force_exclude` leaves out what the settings exclude even where it is named.
    """
    if len(names) == 1 and os.path.isfile(names[0]):  # an editor or a hook with one file: nothing to sort out
        targets = [named(plain(names[0]), current)]
    else:
        targets = several(names, current, settings_of, stdin_name)
    if not force_exclude:
        return targets
    return [target for target in targets if not (target.named and is_excluded(target, settings_of))]


def several(names: Sequence[str], current: str, settings_of: SettingsOf, stdin_name: str) -> list[Target]:
    """Names of every sort to targets, each file once under its first name."""
    files: dict[str, Target] = {}
    folders: list[str] = []
    for name in sorted({plain(found) for given in names for found in expanded(given)}, key=order):
        if name == STDIN:
            files[STDIN] = standard_input(stdin_name, current)
        elif os.path.isdir(name):
            folders.append(name)
        else:
            files.setdefault(os.path.realpath(name), named(name, current))
    if not folders:
        return sorted(files.values(), key=lambda target: order(target.name))
    from factlint.files.walk import walk

    for found in sorted(
        walk(folders, current, settings_of), key=lambda found: (found.linked, order(found.target.name))
    ):
        files.setdefault(found.real, found.target)
    return sorted(files.values(), key=lambda target: order(target.name))


def expanded(name: str) -> Iterator[str]:
    """The name itself, or what fits it where it is a pattern."""
    if name != STDIN and not os.path.lexists(name) and any(sign in name for sign in "*?["):
        from glob import iglob

        matches = list(iglob(name, recursive=True))
        yield from matches or [name]
    else:
        yield name


def plain(name: str) -> str:
    """The name without a leading `./` or a closing slash: one file, one name."""
    here = os.curdir + os.sep
    while name.startswith(here) and len(name) > len(here):
        name = name[len(here) :].lstrip(os.sep) or os.curdir
    return name.rstrip(os.sep) or name[:1]


def named(name: str, current: str) -> Target:
    """A file that someone asked for."""
    folder = os.path.dirname(os.path.abspath(os.path.join(current, name)))
    if os.path.lexists(name):
        return Target(name, folder)
    is_pattern = any(sign in name for sign in "*?[")
    return Target(name, folder, trouble="No file fits this pattern" if is_pattern else "There is no such file")


def standard_input(name: str, current: str) -> Target:
    """What is piped in, under the name that it would have as a file."""
    return Target(name or STDIN, os.path.dirname(os.path.abspath(os.path.join(current, name))), stdin=True)


def is_excluded(target: Target, settings_of: SettingsOf) -> bool:
    from factlint.settings.patterns import excluded

    settings = settings_of(target.folder)
    return settings is not None and excluded(target.path, settings.base, settings.exclude)
