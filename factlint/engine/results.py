"""What earlier runs have found, text by text: `Results(...)`, asked for each text and told what is found anew.

One file of the user's cache folder holds the results of one folder that runs were started in. A result is good for
a text whose size, time and place on the disk are as they were, or, where those differ or are too young to be
trusted, whose content is; and under the same rules, settings and program. What the program failed on is tried
again. A damaged file is as good as none, and one that cannot be written is no cache.
"""

import os
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence

from factlint.engine import cache_file
from factlint.engine.cache_folder import cache_folder
from factlint.engine.program import program
from factlint.engine.run import BROKEN, NEVER, Assignment, Linted, digest
from factlint.engine.sections import DamagedError, Sections, damaged
from factlint.engine.stamps import YOUNG, State, state_of
from factlint.files.load import load
from factlint.files.target import Target
from factlint.findings.finding import Finding
from factlint.findings.plain import packed, unpacked
from factlint.hints import Any, cast
from factlint.record import NamedTuple
from factlint.text.decode import decode

MOST = 100_000
"""Texts whose results are kept in one file; beyond them, those that the last run did not have are dropped."""
NOTHING = -1
"""The section of a text in which nothing was found."""


class Entry(NamedTuple):
    """One text as it was when it was linted."""

    stamp: State
    digest: bytes
    """Of the content."""
    key: bytes
    """Of how it was linted."""
    dateline: str
    section: int
    """Which section has its findings."""


Text = tuple[Target, Assignment]
Linter = Callable[[Sequence[Text]], Iterator[Linted]]
"""Lints texts: one result each, in order, but none for a binary file that was only found in a folder."""


class Results:
    """The results of the texts named from one folder, old and new."""

    __slots__ = ("_entries", "_keys", "_new", "_path", "_sections", "_written")

    def __init__(self, folder: str) -> None:
        """`folder`: the absolute folder that the run was started in."""
        self._path = path_of(folder)
        found = cache_file.read(self._path, program()) if self._path else None
        self._entries = cast("dict[str, tuple[Any, ...]]", found.head) if found else {}
        self._sections: Sections = found.sections if found else []
        if found:
            found.sections.mend = damaged
        self._written = found.written if found else 0
        self._keys: dict[int, bytes] = {}
        self._new: dict[str, tuple[Entry, bytes]] = {}
        """What is to be written: entries of texts that were linted or looked into, and their findings."""

    def linted(self, texts: Sequence[Text], lint: Linter) -> Iterator[Linted]:
        """The result of each text: as it is known, or as `lint` gives it for all those that are not."""
        stamps = [state_of(target.name) for target, _ in texts]
        known = [self._known(*text, stamp) for text, stamp in zip(texts, stamps, strict=True)]
        unknown = [
            (target, assignment._replace(digested=True))
            for (target, assignment), entry in zip(texts, known, strict=True)
            if not entry
        ]
        fresh = lint(unknown) if unknown else iter(())
        waiting = next(fresh, None)
        for (target, assignment), stamp, entry in zip(texts, stamps, known, strict=True):
            if entry:
                findings = self._findings(entry)
                sources = Source(target, entry.digest) if findings else {}
                yield Linted(
                    target.name, findings, sources, digest=entry.digest, dateline=entry.dateline, stamp=stamp
                )
            elif waiting and waiting.name == target.name:
                if waiting.digest and stamp and not any(map(is_unfit, waiting.findings)):
                    entry = Entry(stamp, waiting.digest, self._key(assignment), waiting.dateline, NOTHING)
                    self._new[target.name] = entry, waiting.packed or packed(waiting.findings)
                yield waiting._replace(stamp=stamp)
                waiting = next(fresh, None)
        self._save(texts)

    def _known(self, target: Target, assignment: Assignment, stamp: State | None) -> Entry | None:
        """The entry that is still good for a text."""
        data = self._entries.get(target.name)
        if not data or not stamp or target.trouble:
            return None
        entry = Entry(*data)
        if not self._is_whole(entry):
            return None
        if entry.key != self._key(assignment) or entry.stamp[0] != stamp[0]:
            return None
        if entry.stamp == stamp and stamp[1] + YOUNG < self._written:
            return entry
        try:
            if digest(load(target)) != entry.digest:
                return None
        except OSError:
            return None
        self._new[target.name] = entry._replace(stamp=stamp), self._packed(entry)
        return entry

    def _is_whole(self, entry: Entry) -> bool:
        try:
            self._packed(entry)
        except DamagedError:
            return False
        return True

    def _packed(self, entry: Entry) -> bytes:
        return bytes(self._sections[entry.section]) if entry.section != NOTHING else b""

    def _findings(self, entry: Entry) -> list[Finding]:
        return unpacked(self._packed(entry))

    def _key(self, assignment: Assignment) -> bytes:
        number = id(assignment)
        if number not in self._keys:
            self._keys[number] = key_of(assignment)
        return self._keys[number]

    def _save(self, texts: Sequence[Text]) -> None:
        """Writes old and new results, if any are new."""
        if not self._new or not self._path:
            return
        names = dict.fromkeys(target.name for target, _ in texts)
        others = [name for name in self._entries if name not in names][: max(0, MOST - len(names))]
        head: dict[str, tuple[Any, ...]] = {}
        sections: list[bytes] = []
        for name in (*others, *names):
            if name in self._new:
                entry, section = self._new[name]
            elif name in self._entries and self._is_whole(Entry(*self._entries[name])):
                entry = Entry(*self._entries[name])
                section = self._packed(entry)
            else:
                continue
            head[name] = tuple(entry._replace(section=len(sections) if section else NOTHING))
            sections += [section] if section else []
        cache_file.write(self._path, program(), head, sections)


def is_unfit(finding: Finding) -> bool:
    """Whether a result with this finding is not kept: what was not linted, or is not to be shown as it stands."""
    return finding.code in BROKEN or (finding.claim is not None and finding.claim.kind == NEVER)


class Source(Mapping[str, str]):
    """The source of a text that was not read in this run, under its name: read when a report asks for it."""

    __slots__ = ("_digest", "_source", "_target")

    def __init__(self, target: Target, wanted: bytes) -> None:
        """`wanted`: the digest of the content that the findings are about."""
        self._target = target
        self._digest = wanted
        self._source: str | None = None

    def __getitem__(self, name: str) -> str:
        if name != self._target.name:
            raise KeyError(name)
        if self._source is None:
            data = load(self._target)
            self._source = decode(data).source if digest(data) == self._digest else ""
        return self._source

    def __iter__(self) -> Iterator[str]:
        yield self._target.name

    def __len__(self) -> int:
        return 1


def path_of(folder: str) -> str:
    """Where the results of a folder are kept; "" where the user has no place for them."""
    caches = cache_folder()
    return os.path.join(caches, f"results-{digest(os.fsencode(folder)).hex()[:16]}") if caches else ""


def key_of(assignment: Assignment) -> bytes:
    """What stands for everything but the text that findings depend on."""
    house, options = assignment.house, assignment.options
    parts = (
        assignment.compiled.identity,
        house.variety,
        sorted(house.accept),
        options._replace(extensions={}),
        sorted(options.extensions.items()),
        sorted(assignment.muted),
        sorted(assignment.severities.items()),
        assignment.accepted,
        assignment.base,
    )
    return digest(repr(parts).encode("utf-8", "surrogatepass") + array("I", sorted(assignment.active)).tobytes())
