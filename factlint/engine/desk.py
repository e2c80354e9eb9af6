"""An assignment for each text: which rules, which house style, which reading options.

Rules are loaded once for all texts under the same settings. What is wrong with
settings or rules is gathered, not raised, so that the rest can still be linted.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from factlint.engine.assignment import (
    Singled,
    assignment_of,
    ids_of,
    packs_of,
    rules_named,
    singled,
    singled_out,
)
from factlint.engine.cache import compiled_rules
from factlint.engine.compiled import Compiled
from factlint.engine.run import Assignment
from factlint.errors import Complaint, UserError
from factlint.files.target import Target
from factlint.rulebook.files import bundled_root
from factlint.settings.selection import unknown
from factlint.settings.settings import Settings
from factlint.settings.tree import SettingsTree


class Desk:
    """Hands out assignments, each set of settings and of rules worked out once."""

    __slots__ = ("_assignments", "_books", "_cached", "_settings", "_tree", "_without", "complaints")

    def __init__(self, tree: SettingsTree, *, cached: bool) -> None:
        """`cached`: whether compiled rules may be kept in the user's cache folder."""
        self._tree = tree
        self._cached = cached
        self._assignments: dict[tuple[int, Singled], Assignment | None] = {}
        self._without: dict[tuple[tuple[int, Singled], tuple[int, ...]], Assignment] = {}
        """By assignment and the groups of bound rules that are silent."""
        self._books: dict[tuple[str, ...], Compiled | None] = {}
        self._settings: list[Settings] = []
        """Every set of settings in use, kept so that each has an identity of its own."""
        self.complaints: list[Complaint] = []
        """What is wrong with rules, and with names of rules in settings."""

    def assignment(self, path: str, folder: str) -> Assignment | None:
        """For a text at an absolute path, under the settings of a folder. None where they are broken."""
        settings = self._tree.get(folder)
        if settings is None:
            return None
        key = (id(settings), singled(settings, path))
        if key not in self._assignments:
            self._assignments[key] = self._made(*key, settings)
        made = self._assignments[key]
        return self._bound(key, made, path, settings) if made and made.compiled.bounds else made

    def assigned(self, targets: Iterable[Target]) -> Iterator[tuple[Target, Assignment]]:
        """The targets that are to be linted, with their assignments."""
        for target in targets:
            assignment = self.assignment(target.path, target.folder)
            if assignment:
                yield target, assignment

    def finish(self) -> list[Complaint]:
        """Every complaint, once all texts are assigned. UserError where an option names no rule of any text."""
        named = rules_named(self._settings[0], by_option=True) if self._settings and not self.complaints else []
        if named:
            plain = (self._assignments[id(settings), Singled()] for settings in self._settings)
            books = list({id(each.compiled): each.compiled for each in plain if each}.values())
            packs = {pack for book in books for pack in packs_of(book)}
            strangers = unknown(named, chain.from_iterable(map(ids_of, books)), packs)
            if strangers:
                raise UserError(*dict.fromkeys(strangers))
        return [complaint for error in self._tree.broken() for complaint in error.complaints] + self.complaints

    def roots(self) -> list[str]:
        """The rule files and folders in use, each once."""
        return list(dict.fromkeys(root for roots in self._books for root in roots))

    def books(self) -> list[tuple[str, ...]]:
        """The same, set by set as they were loaded together."""
        return list(self._books)

    def _made(self, number: int, singled: Singled, settings: Settings) -> Assignment | None:
        if singled != Singled():
            plain = self._plain(number, settings)
            return singled_out(plain, singled) if plain else None
        return self._plain(number, settings)

    def _bound(self, key: tuple[int, Singled], made: Assignment, path: str, settings: Settings) -> Assignment:
        """The assignment without the rules that are bound to other texts than the one at this path."""
        bounds = made.compiled.bounds
        silent = tuple(
            number for number, bound in enumerate(bounds) if not bound.speaks_to(path, settings.rules_by_option)
        )
        if not silent:
            return made
        if (key, silent) not in self._without:
            mute = {number for each in silent for number in bounds[each].numbers}
            self._without[key, silent] = made._replace(active=frozenset(made.active).difference(mute))
        return self._without[key, silent]

    def _plain(self, number: int, settings: Settings) -> Assignment | None:
        """The assignment for texts that no pattern singles out."""
        key = (number, Singled())
        if key not in self._assignments:
            compiled = self._book((bundled_root(), *settings.rules))
            named = rules_named(settings, by_option=False)
            if compiled and named and not self.complaints:  # else it may well be a rule in a broken file
                self.complaints.extend(unknown(named, ids_of(compiled), packs_of(compiled)))
            self._assignments[key] = assignment_of(settings, compiled) if compiled else None
            self._settings.append(settings)
        return self._assignments[key]

    def _book(self, roots: tuple[str, ...]) -> Compiled | None:
        """The rules below these roots, ready to run; without those roots that hold a broken file."""
        if roots not in self._books:
            try:
                self._books[roots] = compiled_rules(roots, cache=self._cached)
            except UserError as error:
                self.complaints.extend(error.complaints)
                whole = tuple(root for root in roots if not holds(root, error.complaints))
                self._books[roots] = self._book(whole) if whole and whole != roots else None
        return self._books[roots]


def has_company(texts: Sequence[tuple[Target, Assignment]], tree: SettingsTree, story: Sequence[str]) -> bool:
    """Whether these texts may have others to be compared with: asked before it is known which."""
    return len(texts) > 1 or bool(story) or any((tree.get(each.folder) or Settings()).context for each, _ in texts)


def holds(root: str, complaints: Sequence[Complaint]) -> bool:
    """Whether one of the complaints is about a file of this rule file or folder."""
    top = os.path.realpath(root)
    files = [os.path.realpath(complaint.file) for complaint in complaints]
    return any(file == top or file.startswith(top + os.sep) for file in files)
