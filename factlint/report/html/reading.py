"""Places of the source led back to the reading text: what a reader sees of a span, which may be nothing."""

from bisect import bisect_right

from factlint.text.document import Document, Segment, Span


def holds(outer: Span | Segment, inner: Segment) -> bool:
    """Whether the inner one's source lies within the outer one's."""
    start, end = outer if isinstance(outer, Span) else (outer.source_start, outer.source_end)
    return start <= inner.source_start and inner.source_end <= end


class Reading:
    """The way from the source of one document to its reading text; `SourceMap` is the way there."""

    __slots__ = ("_ends", "_segments", "_starts")

    def __init__(self, document: Document) -> None:
        self._segments = sorted(document.map.segments, key=lambda segment: (segment.source_start, segment.start))
        self._starts = [segment.source_start for segment in self._segments]
        ends: list[int] = []
        for segment in self._segments:  # the furthest end so far, should one lie within another
            ends.append(max(segment.source_end, ends[-1]) if ends else segment.source_end)
        self._ends = ends

    def spans(self, source: Span) -> list[Span]:
        """The reading text of a source span, run by run in order, without markup. An empty span stays empty."""
        if not self._segments:
            return [source]
        if source.start >= source.end:
            return self._point(source.start)
        runs: list[Span] = []
        for segment in self._reached(source):
            start, end = segment.start, segment.end
            if segment.verbatim:
                start += max(0, source.start - segment.source_start)
                end -= max(0, segment.source_end - source.end)
            if runs and runs[-1].end == start:
                runs[-1] = Span(runs[-1].start, end)
            else:
                runs.append(Span(start, end))
        return sorted(runs)

    def _reached(self, source: Span) -> list[Segment]:
        """The segments that a span has a part of. In a part of a picture with a caption, the caption is meant."""
        found: list[Segment] = []
        for index in range(bisect_right(self._ends, source.start), len(self._segments)):
            segment = self._segments[index]
            if segment.source_start >= source.end:
                break
            if segment.source_end <= source.start:
                continue
            if found and not found[-1].verbatim and holds(found[-1], segment) and not holds(source, found[-1]):
                found.pop()
            found.append(segment)
        return found

    def _point(self, at: int) -> list[Span]:
        """Where nothing but a place between two characters is named."""
        index = bisect_right(self._starts, at) - 1
        if index < 0:
            return []
        segment = self._segments[index]
        if at > segment.source_end:
            return []
        inside = at - segment.source_start if segment.verbatim else (0 if at == segment.source_start else None)
        place = segment.end if inside is None else segment.start + inside
        return [Span(place, place)]
