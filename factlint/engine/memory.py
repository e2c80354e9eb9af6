"""What is kept of texts for their stories from run to run: `Memory(folder)`, in `.factlint_cache/`.

One file has the sketches of all texts, one file a text its statements, which are read only where a story asks.
All is JSON, since the folder stands among texts that are linted and may come from anyone: what is read is believed
to be no more than numbers and words, and what is not as it should be is made anew. A text is known by its content
and by how it was read. Files are replaced in one step; what cannot be written is no cache.
"""

import json
import os
from contextlib import suppress
from zlib import crc32

from factlint.agreement.statement import KINDS, Statement
from factlint.engine.program import program
from factlint.engine.run import digest
from factlint.hints import cast
from factlint.stories.member import Member, unpack
from factlint.stories.sketch import Sketch
from factlint.text.read import ReadOptions

FOLDER = ".factlint_cache"
INDEX = "texts.json"
TAG = "Signature: 8a477f597d28d172789f06886806bc55\n# Made by factlint; see https://bford.info/cachedir/\n"
SPARE = 3
"""So many times the texts of a run are kept at most."""


class Memory:
    """The texts of one folder, old and new."""

    __slots__ = ("_asked", "_folder", "_new", "_old")

    def __init__(self, root: str) -> None:
        """`root`: the folder in which the cache stands."""
        self._folder = os.path.join(root, FOLDER)
        self._old = self._read()
        self._new: dict[str, Member] = {}
        self._asked: dict[str, None] = {}

    def get(self, key: str) -> Member | None:
        """What is known of a text, without its statements; None where nothing is."""
        self._asked[key] = None
        row = self._old.get(key)
        if row is None:
            return None
        try:
            return member_of(key, cast("list[object]", row))
        except (TypeError, ValueError):
            return None

    def put(self, key: str, member: Member) -> None:
        """Notes a text that was read anew."""
        self._asked[key] = None
        if key not in self._old:
            self._new[key] = member

    def statements(self, key: str) -> list[Statement]:
        """The statements of a text. ValueError or OSError where they are not there or damaged."""
        with open(self._path(key), "rb") as stream:
            data = stream.read()
        checksum, _, rest = data.partition(b"\n")
        if checksum != f"{crc32(rest):08x}".encode():
            raise ValueError("damaged")
        try:
            return [statement_of(row) for row in json.loads(rest)]
        except (TypeError, RecursionError, UnicodeDecodeError) as error:
            raise ValueError("damaged") from error

    def forget(self, key: str) -> None:
        """A text whose statements are damaged: it is written anew when it has been read."""
        self._old.pop(key, None)

    def save(self) -> None:
        """Writes what is new, and drops what no run has asked for in a while."""
        if not self._new:
            return
        with suppress(OSError):
            os.makedirs(self._folder, exist_ok=True)
            for name, content in (("CACHEDIR.TAG", TAG), (".gitignore", "*\n")):
                if not os.path.exists(os.path.join(self._folder, name)):
                    self._write(os.path.join(self._folder, name), content.encode())
            for key, member in self._new.items():
                if not member.packed:
                    continue
                rows = json.dumps([tuple(each) for each in unpack(member.packed)], separators=(",", ":")).encode()
                path = self._path(key)
                os.makedirs(os.path.dirname(path), exist_ok=True)
                self._write(path, f"{crc32(rows):08x}\n".encode() + rows)
            texts = {key: self._old[key] for key in self._asked if key in self._old}
            texts |= {key: row_of(member) for key, member in self._new.items()}
            spare = [key for key in self._old if key not in texts]
            kept = spare[: max(0, (SPARE - 1) * len(texts))]
            texts |= {key: self._old[key] for key in kept}
            content = json.dumps({"made_for": program(), "texts": texts}, separators=(",", ":"))
            self._write(os.path.join(self._folder, INDEX), content.encode())
            for key in spare[len(kept) :]:
                with suppress(FileNotFoundError):  # of a text that no story has asked for
                    os.unlink(self._path(key))

    def _read(self) -> dict[str, object]:
        """The rows of the index; none where it is damaged, or was made by another program."""
        try:
            with open(os.path.join(self._folder, INDEX), "rb") as stream:
                content = json.load(stream)
        except (OSError, ValueError, RecursionError):
            return {}
        if not isinstance(content, dict) or content.get("made_for") != program():
            return {}
        texts = content.get("texts")
        return texts if isinstance(texts, dict) else {}

    def _path(self, key: str) -> str:
        return os.path.join(self._folder, key[:2], f"{key}.json")

    @staticmethod
    def _write(path: str, content: bytes) -> None:
        beside = f"{path}.{os.getpid()}"
        with open(beside, "wb") as stream:
            stream.write(content)
        os.replace(beside, path)


def key_of(content: bytes, name: str, options: ReadOptions) -> str:
    """What a text is known by: the digest of its bytes, and all that its reading depends on."""
    how = repr((os.path.basename(name), options._replace(extensions={}), sorted(options.extensions.items())))
    return digest(content + how.encode("utf-8", "surrogatepass")).hex()


def row_of(member: Member) -> list[object]:
    return [member.checksum, list(member.sketch), member.slug, member.version]


def member_of(key: str, row: list[object]) -> Member:
    """A row of the index as a member. ValueError or TypeError for anything else."""
    checksum, sketch, slug, version = row
    names, figures, phrases, date, words = cast("list[object]", sketch)
    if not (isinstance(slug, str) and isinstance(version, str) and isinstance(date, str)):
        raise ValueError("no member")
    made = Sketch(numbers(names), numbers(figures), numbers(phrases), date, int(cast("int", words)))
    return Member(int(cast("int", checksum)), made, slug, version, b"", key)


def numbers(row: object) -> tuple[int, ...]:
    found = tuple(cast("list[int]", row))
    if not set(map(type, found)) <= {int}:
        raise ValueError("no checksums")
    return found


def statement_of(row: object) -> Statement:
    """A row as a statement. ValueError or TypeError for anything else."""
    kind, keys, start, end, text, content, role, quoted = cast("list[object]", row)
    if not (
        isinstance(kind, str)
        and kind in KINDS
        and isinstance(start, int)
        and isinstance(end, int)
        and isinstance(text, str)
    ):
        raise ValueError("no statement")
    return Statement(
        kind,
        cast("tuple[str, ...]", frozen(keys)),
        start,
        end,
        text,
        cast("tuple[object, ...]", frozen(content)),
        str(role),
        bool(quoted),
    )


def frozen(value: object) -> object:
    """Lists as the tuples that they were."""
    return tuple(map(frozen, value)) if isinstance(value, list) else value
