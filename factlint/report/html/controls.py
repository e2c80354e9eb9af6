"""The head of the page: how much was found, what to show, and the texts with the number of their findings."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from factlint.engine.run import Linted
from factlint.findings.finding import Finding
from factlint.report.html.escaped import content, quoted
from factlint.report.html.sheet import STATUSES
from factlint.report.report import numbered
from factlint.rulebook.rule import SEVERITIES

KEYS = (("j", "next"), ("k", "previous"), ("Enter", "to the copy and back"), ("f", "facts"))


def controls(findings: Sequence[Finding], files: int, statuses: Collection[str]) -> str:
    """The heading and the filter; the legend of those statuses of facts that there are."""
    severities = Counter(finding.severity for finding in findings)
    rules = Counter((finding.code, finding.severity) for finding in findings)
    shown = [numbered(severities[each], each) for each in SEVERITIES if severities[each]]
    summary = (", ".join(shown) if shown else "Nothing found") + f" in {numbered(files, 'file')}"
    choices = "".join(
        choice("severity", each, each, severities[each], each) for each in SEVERITIES if severities[each]
    )
    listed = "".join(
        choice("rule", code, code, number, severity)
        for (code, severity), number in sorted(rules.items(), key=lambda item: (-item[1], item[0]))
    )
    by_rule = f'<details><summary>Rules</summary><div class="rules">{listed}</div></details>' if listed else ""
    legend = "".join(f'<span class="fact {each}">{each}</span> ' for each in STATUSES if each in statuses)
    explained = f'<p class="legend">Facts in the copy: {legend}</p>\n' if legend else ""
    keys = " ".join(f"<span><kbd>{key}</kbd> {does}</span>" for key, does in KEYS)
    return f"""<header>
<h1>factlint <span>{summary}</span></h1>
<form class="filter" aria-label="What to show">
<fieldset><legend class="unseen">Severity</legend>{choices}</fieldset>
<label><input type="checkbox" name="facts" value="facts" checked>facts</label>
{by_rule}
</form>
{explained}<p class="keys">{keys}</p>
</header>
"""


def choice(name: str, value: str, label: str, number: int, severity: str) -> str:
    """One checkbox."""
    return (
        f'<label class="{severity}"><input type="checkbox" name="{name}" value="{quoted(value)}" checked>'
        f"{content(label)} <small>{number}</small></label>"
    )


def contents(texts: Mapping[str, Linted]) -> str:
    """Links to the texts, where there are several."""
    if len(texts) < 2:
        return ""
    items = "".join(
        f'<li><a href="#{name}">{content(result.name)}</a>{told(result.findings)}</li>\n'
        for name, result in texts.items()
    )
    return f'<nav aria-label="Texts">\n<ol>\n{items}</ol>\n</nav>\n'


def told(findings: Sequence[Finding]) -> str:
    """ "2 errors, 1 warning"."""
    severities = Counter(finding.severity for finding in findings)
    parts = [numbered(severities[each], each) for each in SEVERITIES if severities[each]]
    return f" <small>{', '.join(parts) if parts else 'nothing found'}</small>"
