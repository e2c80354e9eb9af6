"""A needle made ready to be confirmed: does it stand at this place of the reading text?

In: a needle, and a place where its anchor, one whole token of it, was seen in the
normalised text. Out: the span, or None. The definition of what a needle matches is
`as_regex`; here the same is decided by comparing slices, and only characters outside
ASCII that are neither equal nor equal in lower case are put to `regex` itself.
"""

from factlint.checks.kind import BLEND, WORD, Needle
from factlint.engine.anchors import Token
from factlint.hints import TYPE_CHECKING
from factlint.record import NamedTuple
from factlint.text.normal import DIGITS, plain, words
from factlint.text.wordchars import is_word

if TYPE_CHECKING:
    import regex


SPACE = b" \t\n\v\f\r?"
"""White space in plain text, where `?` is any character outside ASCII."""


class Spec(NamedTuple):
    """What must stand around the anchor. Plain data; from the cache it comes as a bare tuple."""

    number: int
    """The needle's number among all needles of the rulebook."""
    edge: bytes
    """What may stand right beside the anchor, or at the near edge of its neighbour, in plain text. A look at that
    one byte ends most candidates."""
    edge_at: int
    """Where it stands, counted from the anchor's start."""
    pieces: tuple[str, ...]
    """The needle between its spaces."""
    piece: int
    """Which piece holds the anchor, and where in it."""
    offset: int
    ignorecase: bool
    left: bool
    """Whether no word character may stand before, and after."""
    right: bool


def as_regex(needle: Needle) -> "regex.Pattern[str]":
    """The regular expression that defines what a needle matches (places may overlap)."""
    import regex

    flags = regex.IGNORECASE if needle.ignorecase else 0
    if needle.match == BLEND:
        return regex.compile(r"\b(?=\w{4})(?=[0-9]*[a-z])[a-z]*[0-9][a-z]*(?:[0-9][a-z]*)?\b", flags)
    if needle.match != WORD:
        return regex.compile(regex.escape(needle.text), flags)
    pieces = needle.text.split()
    first = r"\b" if is_word(pieces[0][0]) else ""
    last = r"\b" if is_word(pieces[-1][-1]) else ""
    return regex.compile(first + r"\s+".join(map(regex.escape, pieces)) + last, flags)


ANY_BLEND = b"?"
"""What blends are filed under, as no token is."""


def is_blend(token: bytes) -> bool:
    """Whether a needle that is a blend stands at this token."""
    letters = token.translate(None, DIGITS)
    return len(token) > 3 and letters.isalpha() and 1 <= len(token) - len(letters) <= 2


def own_token(needle: Needle) -> bytes:
    """The token that a needle is, and stands wherever it does save for capitals and bounds; empty for others."""
    if needle.match == BLEND:
        return ANY_BLEND
    text = needle.text
    if needle.match != WORD or not text.isascii():
        return b""
    # A capital I has other equals in `regex` than a small one, which the token would not tell apart.
    if needle.ignorecase and "I" in text:
        return b""
    if text.isalnum():
        return text.lower().encode()
    token = text.strip().lower().encode()
    return token if words(token) == token and b" " not in token else b""


def around(number: int, needle: Needle, tokens: list[Token], chosen: int) -> Spec:
    """What must stand around the chosen token of a needle."""
    pieces = tuple(needle.text.split())
    _, piece, offset = tokens[chosen]
    edge, edge_at = beside(" ".join(pieces), tokens, chosen, ignorecase=needle.ignorecase)
    left, right = is_word(pieces[0][0]), is_word(pieces[-1][-1])
    return Spec(number, edge, edge_at, pieces, piece, offset, needle.ignorecase, left, right)


def beside(text: str, tokens: list[Token], chosen: int, *, ignorecase: bool) -> tuple[bytes, int]:
    """What a `Spec` has as edge, and where that is: two bytes off the anchor at most."""
    exact = plain(text)
    normal = words(exact)
    start = 0
    for token in tokens[:chosen]:
        start = normal.index(token.text, start) + len(token.text)
    start = normal.index(tokens[chosen].text, start)
    end = start + len(tokens[chosen].text)
    if end < len(exact):
        gap, at = exact[end : end + 1], end
        if end + 1 < len(exact) and normal[end + 1 : end + 2] != b" ":
            at = end + 1
    elif start:
        gap, at = exact[start - 1 : start], start - 1
        if start > 1 and normal[start - 2 : start - 1] != b" ":
            at = start - 2
    else:
        gap, at = b"", start
    edge = exact[at : at + 1]
    if ignorecase:
        edge = edge.lower() + edge.upper()
    return edge + (SPACE if gap == b" " else b""), at - start


def loose(number: int, needle: Needle) -> Spec:
    """What must stand where a needle without a whole token was seen by its longest piece."""
    if needle.match != WORD:
        return Spec(number, b"", 0, (needle.text,), 0, 0, needle.ignorecase, left=False, right=False)
    pieces = tuple(needle.text.split())
    longest = max(range(len(pieces)), key=lambda index: len(pieces[index]))
    left, right = is_word(pieces[0][0]), is_word(pieces[-1][-1])
    return Spec(number, b"", 0, pieces, longest, 0, needle.ignorecase, left, right)


def stands(reading: str, at: int, spec: Spec) -> tuple[int, int] | None:
    """The span of the needle whose anchor token stands at `at`, or None."""
    _, _, _, pieces, middle, offset, ignorecase, left, right = spec
    start = at - offset
    end = start + len(pieces[middle])
    found, wanted = reading[start:end], pieces[middle]
    if start < 0 or (found != wanted and not (ignorecase and same(found, wanted, ignorecase))):
        return None
    if len(pieces) > 1:
        span = spread(reading, start, end, spec)
        if span is None:
            return None
        start, end = span
    if left and start and is_word(reading[start - 1]):
        return None
    if right and end < len(reading) and is_word(reading[end]):
        return None
    return start, end


def spread(reading: str, start: int, end: int, spec: Spec) -> tuple[int, int] | None:
    """The span of all pieces, where one of them stands at `[start, end)`."""
    _, _, _, pieces, middle, _, ignorecase, _, _ = spec
    for piece in pieces[middle + 1 :]:
        gap = end
        while reading[gap : gap + 1].isspace() and is_space(reading[gap]):
            gap += 1
        if gap == end:
            return None
        end = gap + len(piece)
        if not same(reading[gap:end], piece, ignorecase):
            return None
    for piece in reversed(pieces[:middle]):
        gap = start
        while gap and reading[gap - 1].isspace() and is_space(reading[gap - 1]):
            gap -= 1
        if gap == start:
            return None
        start = gap - len(piece)
        if start < 0 or not same(reading[start:gap], piece, ignorecase):
            return None
    return start, end


def stands_alone(reading: str, start: int, end: int) -> bool:
    """Whether a whole token of the normalised text, the needle itself, is a word of the reading text."""
    if start and reading[start - 1] > "\x7f" and is_word(reading[start - 1]):
        return False
    if end < len(reading) and reading[end] > "\x7f" and is_word(reading[end]):
        return False
    return "\u0131" not in reading[start:end]  # the one odd letter that equals no small ASCII letter


def same(found: str, wanted: str, ignorecase: bool) -> bool:
    """Whether two texts are equal, as `regex` has it."""
    if found == wanted:
        return True
    if not ignorecase or len(found) != len(wanted):
        return False
    if found.lower() == wanted.lower():
        return True
    if found.isascii() and wanted.isascii():
        return False
    import regex

    return regex.fullmatch(regex.escape(wanted), found, regex.IGNORECASE) is not None


def is_space(char: str) -> bool:
    """Whether `\\s` matches: Unicode's White_Space, which leaves out four separators of ASCII."""
    return char not in "\x1c\x1d\x1e\x1f"
