"""One rule on one text: the text comes back with [brackets] around what is found."""

from factlint.checks.kind import House, kind
from factlint.engine.compiled import Compiled, compile_rules
from factlint.engine.lint import lint
from factlint.findings.finding import Finding
from factlint.rulebook.rule import Place, Rule, Rulebook
from factlint.text.document import Block, Document
from factlint.text.read import read


def rule(check: str, number: int = 1, **options: object) -> Rule:
    """A rule of this check; what is not given is as it is where an editor says nothing."""
    common = {
        "id": f"test.rule-{number}",
        "message": kind(check).MESSAGE,
        "severity": "warning",
        "scope": (),
        "languages": (),
        "source": "",
    }
    given = {key: options.pop(key, value) for key, value in common.items()}
    filled = {key: options.pop(key, field.default) for key, field in kind(check).FIELDS.items()}
    assert not options, f"no such option: {options}"
    blank = {name: () if name in ("valid", "invalid", "formerly") else "" for name in Rule._fields}
    return Rule(
        **{**blank, **given, "check": check, "options": filled, "default": True, "place": Place("test.yaml", 1, 1)}  # type: ignore[arg-type] # typed by the fields
    )


def compiled(*rules: Rule) -> Compiled:
    return compile_rules(Rulebook(rules, ()))


def document(text: str) -> Document:
    """Plain text, in which a paragraph that begins with `# ` is a heading."""
    plain = read(text.encode(), "copy.txt")
    blocks = tuple(
        Block("heading", block.start + 2, block.end) if text.startswith("# ", block.start) else block
        for block in plain.blocks
    )
    return Document(plain.name, plain.source, plain.reading, blocks, plain.map)


def found(rules: Compiled, text: str) -> list[Finding]:
    return lint(document(text), rules, frozenset(range(len(rules.rules))), House())


def marked(check: str, text: str, **options: object) -> str:
    """The text with brackets around what a rule of this check finds in it."""
    out = text
    for finding in reversed(found(compiled(rule(check, **options)), text)):
        start, end = finding.offset
        out = f"{out[:start]}[{out[start:end]}]{out[end:]}"
    return out


def fixed(check: str, text: str, **options: object) -> list[str]:
    """What each finding would put in the place of what it marks; "" where it does not say."""
    return [
        finding.fix.edits[0].content if finding.fix else ""
        for finding in found(compiled(rule(check, **options)), text)
    ]
