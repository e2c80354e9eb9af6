"""What is kept of texts for their stories from run to run: `Memory(root)`, in `.factlint_cache/`.

One file has the sketches of all texts, and which file of the disk had which content; one file a text its
statements, which are read only where a story asks. All is JSON, since the folder stands among texts that are
linted and may come from anyone: what is read is believed to be no more than numbers and words, and what is not as
it should be is made anew. A text is known by its content and by how it was read. Files are replaced in one step;
what cannot be written is no cache.
"""

import json
import os
from contextlib import suppress
from zlib import crc32

from factlint.engine.company import Companion
from factlint.engine.memory_rows import kept_of, member_of, row_of, rows_of
from factlint.engine.program import program
from factlint.engine.run import digest
from factlint.engine.stamps import YOUNG, State, state_of
from factlint.files.load import load
from factlint.hints import cast
from factlint.record import NamedTuple
from factlint.stories.member import Kept, Member, member, unpack
from factlint.text.read import ReadOptions, read

FOLDER = ".factlint_cache"
INDEX = "texts.json"
TAG = "Signature: 8a477f597d28d172789f06886806bc55\n# Made by factlint; see https://bford.info/cachedir/\n"
SPARE = 3
"""So many times the texts of a run are kept at most."""


class Index(NamedTuple):
    """What an earlier run has left."""

    texts: dict[str, object]
    """By key the row of a member."""
    files: dict[str, object]
    """By absolute path the stamp of a file and the digest of its content."""
    written: int = 0
    """When, in nanoseconds."""


class Memory:
    """The texts of one folder, old and new."""

    __slots__ = ("_asked", "_files", "_folder", "_hows", "_new", "_old")

    def __init__(self, root: str) -> None:
        """`root`: the folder in which the cache stands."""
        self._folder = os.path.join(root, FOLDER)
        self._old = self._read()
        self._new: dict[str, Member] = {}
        self._files: dict[str, list[object]] = {}
        self._asked: dict[str, None] = {}
        self._hows: dict[int, bytes] = {}

    def member(self, text: Companion, content: bytes = b"") -> Member | None:
        """What is kept of a text; None for one in another language. `content`: its digest, where it is known.

        OSError, UnreadableError for one that cannot be read.
        """
        target, assignment = text[:2]
        stamp = state_of(target.name)
        content = content or self._content(target.path, stamp)
        known = self._get(self._key(content, text)) if content else None
        if known is None:
            data = load(target, assignment.options.largest)
            content = digest(data)
            known = self._get(self._key(content, text))
            if known is None:
                found = member(read(data, target.name, assignment.options), at_once=False)
                return found and self.put(text, content, found, stamp)
        self._note(target.path, stamp, content)
        return known

    def put(self, text: Companion, content: bytes, found: Member, stamp: State | None) -> Member:
        """Notes a text that was read anew; gives it with its key. `content`: the digest of the text's bytes."""
        key = self._key(content, text)
        self._asked[key] = None
        self._note(text.target.path, stamp, content)
        if key not in self._old.texts or (found.packed and not os.path.exists(self._path(key))):
            self._new[key] = found
        return found._replace(key=key)

    def kept(self, key: str) -> Kept:
        """What a text says. ValueError or OSError where that is not there or damaged."""
        with open(self._path(key), "rb") as stream:
            data = stream.read()
        checksum, _, rest = data.partition(b"\n")
        if checksum != f"{crc32(rest):08x}".encode():
            raise ValueError("damaged")
        try:
            return kept_of(json.loads(rest))
        except (TypeError, RecursionError, UnicodeDecodeError) as error:
            raise ValueError("damaged") from error

    def replace(self, key: str, found: Member) -> None:
        """A text whose statements were not there or damaged, with new ones."""
        self._new[key] = found

    def save(self) -> None:
        """Writes what is new, and drops what no run has asked for in a while."""
        if not self._new and all(self._old.files.get(path) == row for path, row in self._files.items()):
            return
        with suppress(OSError):
            os.makedirs(self._folder, exist_ok=True)
            for name, content in (("CACHEDIR.TAG", TAG), (".gitignore", "*\n")):
                if not os.path.exists(os.path.join(self._folder, name)):
                    self._write(os.path.join(self._folder, name), content.encode())
            for key, member in self._new.items():
                if not member.packed:
                    continue
                rows = json.dumps(rows_of(unpack(member.packed)), separators=(",", ":")).encode()
                path = self._path(key)
                os.makedirs(os.path.dirname(path), exist_ok=True)
                self._write(path, f"{crc32(rows):08x}\n".encode() + rows)
            old = self._old.texts
            texts = {key: old[key] for key in self._asked if key in old}
            texts |= {key: row_of(member) for key, member in self._new.items()}
            spare = [key for key in old if key not in texts]
            kept = spare[: max(0, (SPARE - 1) * len(texts))]
            texts |= {key: old[key] for key in kept}
            others = [path for path in self._old.files if path not in self._files]
            files = {path: self._old.files[path] for path in others[: (SPARE - 1) * len(self._files)]}
            index = {"made_for": program(), "texts": texts, "files": files | self._files}
            content = json.dumps(index, separators=(",", ":"))
            self._write(os.path.join(self._folder, INDEX), content.encode("utf-8", "surrogateescape"))
            for key in spare[len(kept) :]:
                with suppress(FileNotFoundError):  # of a text that no story has asked for
                    os.unlink(self._path(key))

    def _get(self, key: str) -> Member | None:
        """What is known of a text, without its statements; None where nothing is."""
        self._asked[key] = None
        if key in self._new:
            return self._new[key]._replace(key=key)
        row = self._old.texts.get(key)
        if row is None:
            return None
        try:
            return member_of(key, cast("list[object]", row))
        except (TypeError, ValueError):
            del self._old.texts[key]
            return None

    def _key(self, content: bytes, text: Companion) -> str:
        """What a text is known by: the digest of its bytes, and all that its reading depends on."""
        options = text.assignment.options
        how = self._hows.get(id(options))
        if how is None:
            how = self._hows[id(options)] = how_read(options)
        return digest(content + how + os.fsencode(os.path.basename(text.target.name))).hex()

    def _content(self, path: str, stamp: State | None) -> bytes:
        """The digest of a file that is as it was when it was last read; b"" of any other."""
        row = self._old.files.get(path)
        if not isinstance(row, list) or not stamp or row[:3] != [*stamp] or stamp[1] + YOUNG >= self._old.written:
            return b""
        try:
            return bytes.fromhex(row[3])
        except (IndexError, TypeError, ValueError):
            return b""

    def _note(self, path: str, stamp: State | None, content: bytes) -> None:
        if stamp:
            self._files[path] = [*stamp, content.hex()]

    def _read(self) -> Index:
        """What stands in the index; nothing where it is damaged, or was made by another program."""
        try:
            with open(os.path.join(self._folder, INDEX), "rb") as stream:
                written = os.fstat(stream.fileno()).st_mtime_ns
                content = json.load(stream)
        except (OSError, ValueError, RecursionError):
            return Index({}, {})
        if not isinstance(content, dict) or content.get("made_for") != program():
            return Index({}, {})
        texts, files = content.get("texts"), content.get("files")
        if not (isinstance(texts, dict) and isinstance(files, dict)):
            return Index({}, {})
        return Index(texts, files, written)

    def _path(self, key: str) -> str:
        return os.path.join(self._folder, key[:2], f"{key}.json")

    @staticmethod
    def _write(path: str, content: bytes) -> None:
        beside = f"{path}.{os.getpid()}"
        with open(beside, "wb") as stream:
            stream.write(content)
        os.replace(beside, path)


def how_read(options: ReadOptions) -> bytes:
    """All that the reading of a text depends on, besides its bytes and its name."""
    parts = options._replace(extensions={}), sorted(options.extensions.items())
    return repr(parts).encode("utf-8", "surrogatepass")
