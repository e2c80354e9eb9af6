"""A rule appended to the text of a rule file, whose comments, order and line ends stay as they are.

In: the text, and a rule as keys and values. Out: the new text. Refuses a list of rules in brackets, with a
ValueError in plain words. The file is taken to be sound; whoever writes the text loads it first.
"""

from collections.abc import Mapping, Sequence

from factlint.rulebook.nodes import Listing, Node, Scalar, Table, compose
from factlint.rulebook.quoting import quoted
from factlint.rulebook.source import Source

PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,'’()/-–&")
Value = str | Sequence[str] | Mapping[str, str]


def appended(text: str, rule: Mapping[str, Value]) -> str:
    """The text with the rule behind the last one of its `rules`, or behind all else where it has none."""
    source = Source("", text)
    root = compose(source)
    ending = "\r\n" if "\r\n" in text else "\n"
    listing = rules_of(root)
    if listing is None:
        before = text if not text or text.endswith(("\n", "\r")) else text + ending
        return before + (ending if before.strip() else "") + ending.join(["rules:", *lines(rule, "  ")]) + ending
    if listing.flow or not listing.items:
        raise ValueError("its rules stand in square brackets; write them one below another, each with '- id:'")
    first = source.line_at(listing.items[0].start)
    indent = first[: len(first) - len(first.lstrip())]
    at = text.find("\n", last_of(listing))
    head, tail = (text[: at + 1], text[at + 1 :]) if at >= 0 else (text + ending, "")
    apart = ending if any(blank_before(source, item.start) for item in listing.items[1:]) else ""
    return head + apart + ending.join(lines(rule, indent)) + ending + tail


def rules_of(root: Node | None) -> Listing | None:
    """The list of rules; None where there is no key `rules`."""
    if not isinstance(root, Table):
        return None
    for key, value in root.pairs:
        if isinstance(key, Scalar) and key.text == "rules":
            return value if isinstance(value, Listing) else Listing([], True, value.start, value.end)
    return None


def last_of(node: Node) -> int:
    """The offset of the last character that belongs to a node."""
    if isinstance(node, Scalar):
        return node.end - 1 if node.style in ("|", ">") else node.end
    inner = node.items[-1:] if isinstance(node, Listing) else [value for _, value in node.pairs[-1:]]
    return last_of(inner[0]) if inner and not node.flow else node.end


def blank_before(source: Source, offset: int) -> bool:
    """Whether an empty line stands above the line of an offset."""
    row = source.lines.location(offset).row
    return row > 1 and not source.lines.line(row - 1).strip()


def lines(rule: Mapping[str, Value], indent: str) -> list[str]:
    """The lines of an entry of the list of rules."""
    found = []
    for key, value in rule.items():
        if isinstance(value, str):
            found.append(f"{key}: {scalar(value)}")
        elif isinstance(value, Mapping):
            found += [f"{key}:", *(f"  {scalar(left)}: {scalar(right)}" for left, right in value.items())]
        else:
            found += [f"{key}:", *(f"  - {scalar(item)}" for item in value)]
    return [f"{indent}{'- ' if number == 0 else '  '}{line}" for number, line in enumerate(found)]


def scalar(text: str) -> str:
    """A text as it may stand in YAML: with marks around it unless it is plainly words."""
    if text and text[0].isalnum() and text[-1] not in " :" and PLAIN.issuperset(text):
        return text
    if any(ord(sign) < 32 for sign in text):
        raise ValueError("a line break or another control character may not stand in it")
    return quoted(text)
