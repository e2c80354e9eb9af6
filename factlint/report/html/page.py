"""The page: findings and the texts that they stand in, in; one HTML document, out.

It is a pure function of them. Style and script stand in the page under a content
security policy that allows those two by their hashes and nothing else, so that no
request leaves it, whatever the copy says.
"""

import os
from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256

from factlint.engine.run import Linted
from factlint.report.background import Background
from factlint.report.html.article import article
from factlint.report.html.controls import contents, controls
from factlint.report.html.sheet import numbered, places, sheet
from factlint.report.look import Look
from factlint.text.document import Document
from factlint.values.facts import Fact


def render(results: Iterable[Linted], look: Look, background: Background) -> Iterator[str]:
    """The page, a text at a time. All results are read first: texts refer to one another."""
    linted = list(results)
    names = [f"t{number}" for number in range(1, len(linted) + 1)]
    notes = [numbered(result, name) for result, name in zip(linted, names, strict=True)]
    referred = places(note for each in notes for note in each)
    sheets = [
        sheet(result.document, own, referred.get(result.name, ()), stated(result.document, background))
        if result.document
        else None
        for result, own in zip(linted, notes, strict=True)
    ]
    anchors = {anchor for each in sheets if each for anchor in each.anchors()}
    yield head()
    findings = [finding for result in linted for finding in result.findings]
    yield controls(findings, len(linted), {status for each in sheets if each for status in each.statuses})
    yield contents(dict(zip(names, linted, strict=True)))
    yield '<main id="copy">\n'
    for name, result, own, laid_out in zip(names, linted, notes, sheets, strict=True):
        yield article(name, result, own, laid_out, anchors)
    yield f"""</main>
<p id="told" class="unseen" role="status"></p>
<script>{part("page.js")}</script>
</body>
</html>
"""


def stated(document: Document, background: Background) -> Sequence[Fact]:
    """The facts to underline; none where the program fails on them, as the findings are what the page is for."""
    try:
        return background.facts(document)
    except Exception:
        return ()


def head() -> str:
    """Everything before the body's first word."""
    style, script = part("page.css"), part("page.js")
    policy = (
        f"default-src 'none'; style-src '{digest(style)}'; script-src '{digest(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="factlint">
<title>factlint report</title>
<style>{style}</style>
</head>
<body>
<a class="skip" href="#copy">To the copy</a>
"""


def part(name: str) -> str:
    """The style or the script, which lie beside this file."""
    with open(os.path.join(os.path.dirname(__file__), name), encoding="utf-8") as stream:
        return stream.read()


def digest(text: str) -> str:
    """A source of a policy (CSP Level 3, 2.3.1) that allows this very text."""
    return "sha256-" + b64encode(sha256(text.encode()).digest()).decode()
