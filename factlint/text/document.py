"""A text as read: the unchanged source, its blocks in reading text, and what is known of it.

The *reading text* is what a reader sees: markup dropped, entities decoded, soft
line breaks as single spaces. It is one string for the whole document; each block
is a slice of it, and between two blocks stands at least one line break that
belongs to neither. All matching is on reading text; the `SourceMap` leads back.
For plain text the reading text has the length of the source (unless a soft-wrapped
line ends in CRLF, a hyphen or spaces) and the map is the identity. Within a block
places in the source rise with places in the reading text; a picture's caption may
follow a block that goes on behind the picture.

What is no prose but stands in a sentence (code, a bare URL, a picture, a formula)
reads as one `OBJECT`: it keeps the words around it apart and is no word itself.

Offsets are code points, spans are `[start, end)`. The source has no BOM.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator

from factlint.record import NamedTuple
from factlint.text.additions import NONE, Additions


class Span(NamedTuple):
    """`[start, end)` in code points."""

    start: int
    end: int


class Block(NamedTuple):
    """One paragraph, heading, table cell, caption, list item or quotation: a slice of the reading text."""

    role: str
    """One of ROLES."""
    start: int
    end: int


ROLES = ("paragraph", "heading", "list", "blockquote", "table", "caption", "furniture")
"""`furniture` ("Read more:", bylines, ad slots) is no prose: rules see it only where their scope names it."""


OBJECT = "\ufffc"
"""U+FFFC, the Unicode object replacement character: stands for what is no prose within a sentence."""


UNITS = ("sentence", "document")
"""What a scope may ask for besides roles: that a check which counts does so in each sentence, or in the whole."""


class Segment(NamedTuple):
    """A run of reading text and where it stands in the source.

    A verbatim segment has the same characters on both sides. Any other (an entity,
    an escape, a soft line break of two characters) is mapped as a whole.
    """

    start: int
    end: int
    source_start: int
    source_end: int
    verbatim: bool


class SourceMap:
    """Leads from spans of the reading text to spans of the source. No segments: the identity."""

    __slots__ = ("_starts", "segments")

    def __init__(self, segments: tuple[Segment, ...] = ()) -> None:
        self.segments = segments
        self._starts = [segment.start for segment in segments]

    def span(self, start: int, end: int) -> Span:
        """The source span of a reading span; markup at its edges is left out, markup inside is kept."""
        if not self.segments:
            return Span(start, end)
        source_start = self._start(start)
        if end <= start:
            return Span(source_start, source_start)
        segment = self._segment(end - 1)
        inside = min(end, segment.end) - segment.start
        source_end = segment.source_start + inside if segment.verbatim else segment.source_end
        return Span(source_start, max(source_start, source_end))

    def is_verbatim(self, start: int, end: int) -> bool:
        """Whether the source has exactly these characters in one run, so that an edit crosses no markup."""
        if not self.segments:
            return True
        segment = self._segment(start)
        while segment.verbatim and segment.end < end:
            following = self._segment(segment.end)
            if following.start != segment.end or following.source_start != segment.source_end:
                return False
            segment = following
        return segment.verbatim and start >= segment.start and end <= segment.end

    def _segment(self, offset: int) -> Segment:
        return self.segments[max(0, bisect_right(self._starts, offset) - 1)]

    def _start(self, offset: int) -> int:
        segment = self._segment(offset)
        if offset >= segment.end:  # between two segments: where the last one ended
            return segment.source_end
        return segment.source_start + (offset - segment.start if segment.verbatim else 0)


IDENTITY = SourceMap()


class Dateline(NamedTuple):
    """The date a document speaks from, and where it was found."""

    date: str
    """ISO 8601, "2020-01-04"."""
    origin: str
    """"option", "settings", "front matter" (`<meta>` and docinfo too), "header", "byline" or "file name"."""
    span: Span | None = None
    """In the source, where the text itself gives it."""
    time: str = ""
    """The minute, "12:48", where it is given with the date."""


class Notice(NamedTuple):
    """What reading itself has to say of a document: a finding of the pseudo-pack `factlint`."""

    code: str
    severity: str
    message: str
    start: int
    """In the source."""
    end: int


class Document:
    """One text as read. Nothing changes it after `read` has made it."""

    __slots__ = (
        "_dateline",
        "_starts",
        "additions",
        "blocks",
        "bom",
        "comments",
        "encoding",
        "format",
        "language",
        "map",
        "metadata",
        "name",
        "notices",
        "reading",
        "source",
        "variety",
    )

    def __init__(
        self,
        name: str,
        source: str,
        reading: str,
        blocks: tuple[Block, ...],
        map: SourceMap = IDENTITY,  # noqa: A002 - the word of the design
        *,
        format: str = "plain",  # noqa: A002 - the word of the design
        encoding: str = "utf-8",
        bom: bool = False,
        dateline: "Dateline | Callable[[Document], Dateline | None] | None" = None,
        language: str = "en",
        variety: str = "",
        metadata: dict[str, str] | None = None,
        notices: tuple[Notice, ...] = (),
        comments: tuple[Span, ...] = (),
        additions: Additions = NONE,
    ) -> None:
        self.name = name
        self.source = source
        self.reading = reading
        self.blocks = blocks
        self.map = map
        self.format = format
        self.encoding = encoding
        self.bom = bom
        self._dateline = dateline
        self.language = language
        """ISO 639-1 ("en", "fr"), or "und" where the text is too short to say."""
        self.variety = variety
        """"en-US", "en-GB" or "" where the text does not tell."""
        self.metadata = metadata or {}
        """Front matter, `<meta>` and docinfo fields, keys in lower case."""
        self.notices = notices
        self.comments = comments
        """Source spans of the comments of Markdown, HTML and reStructuredText, their marks included, in order."""
        self.additions = additions
        """What the house's rules add to what is known of words."""
        self._starts = [block.start for block in blocks]

    @property
    def dateline(self) -> Dateline | None:
        """The date that the text speaks from, looked for when somebody asks: wording has no date."""
        if callable(self._dateline):
            self._dateline = self._dateline(self)
        return self._dateline

    def block_at(self, offset: int) -> Block | None:
        """The block that holds this offset of the reading text, or None between blocks."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return None
        block = self.blocks[index]
        return block if offset < block.end else None

    def prose(self) -> Iterator[Block]:
        """The blocks that are no furniture."""
        return (block for block in self.blocks if block.role != "furniture")
