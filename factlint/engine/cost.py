"""Why a rule is dear: `reasons(rule)`, from what it looks for and from its patterns, without running it.

A rule is cheap where a rare word leads to it: texts without that word cost nothing. It is dear where it is asked
about every text or every paragraph, where its words stand in every text, and where its pattern has to try much at
each place (see "Engine" in docs/design.md).
"""

import re
from collections.abc import Iterator, Sequence

from factlint.checks.kind import BLEND, Prepared, kind
from factlint.engine.anchors import whole_tokens
from factlint.rulebook.pattern_tree import Chain, Choice, Item, Part, Repeat, UnreadError, tree
from factlint.rulebook.rule import Rule
from factlint.text.frequent import FREQUENT

BACK = re.compile(r"(?<!\\)(?:\\\\)*(?:\\[1-9]|\\g<|\(\?P=)")
"""A reference to what a group has matched."""
WIDE = re.compile(r"\.|\\[wWSDs]|\[\^.*|\\[pP]\{.*", re.DOTALL)
"""An item that takes most characters."""


def reasons(rule: Rule) -> list[str]:
    """Each reason why the rule may be dear, in words; none for one that is not."""
    check = kind(rule.check)
    ready = check.prepare(rule.options)
    found = []
    if check.EVERY_DOCUMENT or ready.everywhere:
        found.append("is asked about every text, as no word leads to it")
    common = frequent(ready)
    if common:
        found.append(f"looks for words of every text: {', '.join(common[:4])}{' ...' if len(common) > 4 else ''}")
    for pattern in patterns(rule):
        found += [reason for reason in of_pattern(pattern) if reason not in found]
    return found


def frequent(ready: Prepared) -> Sequence[str]:
    """The needles that have no rare word in them."""
    found = []
    for needle in ready.needles:
        tokens = [token.text.decode() for token in whole_tokens(needle)]
        common = all(token in FREQUENT or token.isdigit() for token in tokens)
        if needle.match != BLEND and (common if tokens else len(needle.text.strip()) < 2):
            found.append(f'"{needle.text}"')
    return list(dict.fromkeys(found))


def patterns(rule: Rule) -> Iterator[str]:
    """The regular expressions among the options of a rule."""
    for name, field in kind(rule.check).FIELDS.items():
        value = rule.options.get(name)
        if field.type == "pattern" and isinstance(value, str):
            yield value
        elif field.type in ("patterns", "pattern-pairs") and value:
            yield from value  # type: ignore[misc] # a list of patterns, or a table with patterns as keys


def of_pattern(pattern: str) -> Iterator[str]:
    """What is dear about a pattern."""
    from factlint.checks.wording.literals import required

    if BACK.search(pattern):
        yield f"refers back to a group: {pattern}"
    try:
        whole, looks = tree(pattern)
    except UnreadError:
        yield f"has a construction that cannot be looked into: {pattern}"
        return
    if any(unbounded(part) for part in (whole, *looks)):
        yield f"reaches over any distance: {pattern}"
    if is_pattern(whole) and not required(whole, ignorecase=True, word=True):
        yield f"has no word that must stand there: {pattern}"


def is_pattern(part: Part) -> bool:
    """Whether this is more than plain characters."""
    return not isinstance(part, Chain) or any(
        not isinstance(each, Item) or WIDE.fullmatch(each.text) is not None for each in part.parts
    )


def unbounded(part: Part) -> bool:
    """Whether a part may go on and on over characters of most kinds."""
    if isinstance(part, Repeat):
        return (part.most is None and takes_most(part.part)) or unbounded(part.part)
    if isinstance(part, Chain):
        return any(map(unbounded, part.parts))
    return isinstance(part, Choice) and any(map(unbounded, part.branches))


def takes_most(part: Part) -> bool:
    """Whether a part is, or may be, one character of most kinds beyond a word."""
    if isinstance(part, Item):
        return WIDE.fullmatch(part.text) is not None and part.text not in (r"\w", r"\s")
    if isinstance(part, Chain):
        return len(part.parts) == 1 and takes_most(part.parts[0])
    return isinstance(part, Choice) and any(map(takes_most, part.branches))
