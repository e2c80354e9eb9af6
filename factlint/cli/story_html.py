"""Stories as a page of HTML to read and to print: no script, no request, nothing of the copy's own markup."""

from base64 import b64encode
from collections.abc import Iterator, Sequence
from hashlib import sha256
from html import escape

from factlint.cli.story import Told
from factlint.cli.story_rows import cells_of, disagreeing, heading, since
from factlint.report.visible import visible
from factlint.stories.table import Row
from factlint.text.linemap import LineMap

STYLE = """
:root { color-scheme: light dark; font: 16px/1.45 Georgia, serif; }
body { margin: 2rem auto; max-width: 90rem; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
caption { text-align: left; padding: .5rem 0; }
th, td { border: 1px solid #8888; padding: .4rem .6rem; text-align: left; vertical-align: top; }
tr.apart { background: #fa03; }
tr.apart th::before { content: "\\2260  "; }
.why { font-weight: normal; font-style: italic; }
.place { opacity: .7; font-size: .85em; white-space: nowrap; }
"""


def render(stories: Sequence[Told]) -> Iterator[str]:
    """The page, story by story."""
    digest = b64encode(sha256(STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    yield f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="factlint">
<title>factlint: stories</title>
<style>{STYLE}</style>
</head>
<body>
<h1>Stories</h1>
"""
    for story in stories:
        yield from section(story)
    yield "</body>\n</html>\n"


def section(story: Told) -> Iterator[str]:
    """One story."""
    yield "<section>\n<ol>\n"
    for text in story.texts:
        yield f"<li>{shown(text.name)} ({shown(since(text))})</li>\n"
    yield f"</ol>\n<table>\n<caption>{shown(disagreeing(story.rows))}</caption>\n<thead><tr><th>Fact</th>"
    yield "".join(f'<th scope="col">{number}</th>' for number in range(1, len(story.texts) + 1))
    yield "</tr></thead>\n<tbody>\n"
    lines = [LineMap(text.source) for text in story.texts]
    for row in story.rows:
        yield table_row(story, row, lines)
    yield "</tbody>\n</table>\n</section>\n"


def table_row(story: Told, row: Row, lines: Sequence[LineMap]) -> str:
    """One fact."""
    why = f' <span class="why">{shown(row.why)}</span>' if row.why else ""
    cells = []
    for number, text in enumerate(story.texts):
        said = []
        for cell in cells_of(row, number):
            place = lines[number].location(text.map.span(cell.start, cell.end).start)
            said.append(f'{shown(cell.text)} <span class="place">line {place.row}</span>')
        cells.append(f"<td>{'<br>'.join(said)}</td>")
    opening = '<tr class="apart">' if row.why else "<tr>"
    return f'{opening}<th scope="row">{shown(heading(row))}{why}</th>{"".join(cells)}</tr>\n'


def shown(text: str) -> str:
    return escape(visible(text))
