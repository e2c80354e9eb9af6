"""What earlier runs have found in stories: `KeptStories(root)`, asked for each story and told what is found anew.

One file of the user's cache folder holds the stories of one folder. What was found in a story is good as long as
it has the same texts, under the same names, rules and settings, and the same of them are named. A damaged file is
as good as none, and one that cannot be written is no cache.
"""

import os
from collections.abc import Sequence
from marshal import dumps, loads

from factlint.engine import cache_file
from factlint.engine.cache_folder import cache_folder
from factlint.engine.company import Companion
from factlint.engine.program import program
from factlint.engine.results import NOTHING, key_of
from factlint.engine.run import Assignment, digest
from factlint.engine.sections import DamagedError, Sections, damaged
from factlint.findings.finding import Finding, Home
from factlint.findings.plain import finding_of, plain
from factlint.hints import cast

Pair = tuple[int, Finding]
"""Which text of a story a finding is shown in, and the finding."""
MOST = 10_000
"""So many stories are kept at most that the last run did not have."""


class KeptStories:
    """The stories of one folder, old and new."""

    __slots__ = ("_asked", "_assignments", "_new", "_old", "_path", "_sections")

    def __init__(self, root: str) -> None:
        """`root`: the absolute folder that the settings stand in."""
        caches = cache_folder()
        self._path = os.path.join(caches, f"stories-{digest(os.fsencode(root)).hex()[:16]}") if caches else ""
        found = cache_file.read(self._path, program()) if self._path else None
        self._old = cast("dict[bytes, int]", found.head) if found else {}
        self._sections: Sections = found.sections if found else []
        if found:
            found.sections.mend = damaged
        self._new: dict[bytes, bytes] = {}
        self._asked: dict[bytes, None] = {}
        self._assignments: dict[int, bytes] = {}

    def key(self, texts: Sequence[Companion], contents: Sequence[str]) -> bytes:
        """What a story is known by; b"" where one of its texts is known by nothing."""
        if not all(contents):
            return b""
        its = [
            (text.target.name, text.target.path, text.named, text.story, content, self._how(text.assignment))
            for text, content in zip(texts, contents, strict=True)
        ]
        return digest(repr(its).encode("utf-8", "surrogatepass"))

    def found(self, key: bytes) -> list[Pair] | None:
        """What was found in a story; None for one that is not known."""
        self._asked[key] = None
        section = self._old.get(key)
        if section is None:
            return None
        if section == NOTHING:
            return []
        try:
            return [(at, with_home(finding_of(row))) for at, row in loads(self._sections[section])]
        except DamagedError:
            return None

    def keep(self, key: bytes, pairs: Sequence[Pair]) -> None:
        """Notes what was found in a story."""
        self._new[key] = dumps([(at, plain(finding)) for at, finding in pairs]) if pairs else b""

    def save(self) -> None:
        """Writes old and new stories, if any are new."""
        if not self._new or not self._path:
            return
        asked = [key for key in self._asked if key in self._old and key not in self._new]
        others = [key for key in self._old if key not in self._asked]
        packed = {}
        for key in (*asked, *others[:MOST]):
            section = self._old[key]
            try:
                packed[key] = bytes(self._sections[section]) if section != NOTHING else b""
            except DamagedError:
                continue
        packed |= self._new
        sections = [each for each in packed.values() if each]
        numbers = iter(range(len(sections)))
        head = {key: next(numbers) if each else NOTHING for key, each in packed.items()}
        cache_file.write(self._path, program(), head, sections)

    def _how(self, assignment: Assignment) -> bytes:
        number = id(assignment)
        if number not in self._assignments:
            self._assignments[number] = key_of(assignment)
        return self._assignments[number]


def with_home(finding: Finding) -> Finding:
    return finding._replace(home=Home(*finding.home) if finding.home else None)
