"""Members, statements and figures to rows of JSON and back. What is no such row raises ValueError or TypeError."""

from base64 import b64decode, b64encode
from struct import pack, unpack

from factlint.agreement.copied import Figure
from factlint.agreement.statement import KINDS, Statement
from factlint.hints import cast
from factlint.stories.member import Kept, Member
from factlint.stories.sketch import Sketch


def row_of(member: Member) -> list[object]:
    """A member without its statements."""
    names, figures, phrases, date = member.sketch
    return [
        member.checksum,
        *map(coded, (names, figures, phrases)),
        date,
        member.slug,
        member.version,
    ]


def member_of(key: str, row: list[object]) -> Member:
    """The member that has been kept under a key."""
    checksum, names, figures, phrases, *texts = row
    date, slug, version = texts
    if not (isinstance(checksum, int) and all(isinstance(each, str) for each in texts)):
        raise ValueError("no member")
    sketch = Sketch(decoded(names), decoded(figures), decoded(phrases), str(date))
    return Member(checksum, sketch, str(slug), str(version), b"", key)


def coded(checksums: tuple[int, ...]) -> str:
    """Numbers of 32 bits as Base64."""
    return b64encode(pack(f"<{len(checksums)}I", *checksums)).decode()


def decoded(row: object) -> tuple[int, ...]:
    data = b64decode(str(row), validate=True)
    if len(data) % 4:
        raise ValueError("no checksums")
    return unpack(f"<{len(data) // 4}I", data)


def rows_of(kept: Kept) -> dict[str, object]:
    """What is kept of what a text says."""
    statements, figures = kept
    return {"statements": list(map(tuple, statements)), "figures": list(map(tuple, figures))}


def kept_of(rows: object) -> Kept:
    """What a text says, from its rows."""
    if not isinstance(rows, dict):
        raise ValueError("no rows")
    statements, figures = rows.get("statements"), rows.get("figures")
    if not (isinstance(statements, list) and isinstance(figures, list)):
        raise ValueError("no rows")
    return Kept(list(map(statement_of, statements)), list(map(figure_of, figures)))


def statement_of(row: object) -> Statement:
    kind, keys, start, end, text, content, role, quoted = cast("list[object]", row)
    if not (
        isinstance(kind, str)
        and kind in KINDS
        and isinstance(start, int)
        and isinstance(end, int)
        and isinstance(text, str)
    ):
        raise ValueError("no statement")
    keys, content = frozen(keys), frozen(content)
    if not (isinstance(keys, tuple) and isinstance(content, tuple)):
        raise ValueError("no statement")
    return Statement(kind, cast("tuple[str, ...]", keys), start, end, text, content, str(role), bool(quoted))


def figure_of(row: object) -> Figure:
    found = Figure(*cast("tuple[int, int, str, str]", frozen(cast("list[object]", row))))  # type: ignore[call-arg] # all of them
    if not (isinstance(found.start, int) and isinstance(found.end, int) and isinstance(found.content, tuple)):
        raise ValueError("no figure")
    return found


def frozen(value: object) -> object:
    """Lists as the tuples that they were."""
    return tuple(map(frozen, value)) if isinstance(value, list) else value
