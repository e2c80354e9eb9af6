"""`ratio`: a part, its whole and the share that it is, that do not agree: "12 of the 40 members (25 percent)" is
30.

Read are a part "of" or "out of" its whole with the percentage behind it, a part with its percentage "of" the
whole, and a percentage "of" the whole with the part behind it. All three count as rounded as they are printed, the
share by half a point besides. Left alone: parts and wholes of different nouns where both have one, hedges without
an end on one side.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from factlint.checks.kind import Claim, Hit, House, Needle, Prepared, PreparedRule, Problem
from factlint.checks.sums.guarded import UNLESS, guarded, guards, softened
from factlint.checks.sums.interval import Interval, apart, divide, point, rounded, wider
from factlint.checks.sums.repairs import either, restated
from factlint.checks.sums.slotted import grammar
from factlint.checks.sums.told import like, percent
from factlint.checks.sums.triples import covering
from factlint.mentions.amount import Amount
from factlint.rulebook.field import Fields
from factlint.text.document import Document
from factlint.values.value import Value

FIELDS: Fields = {"unless": UNLESS}
MESSAGE = "{part} of {whole} is {actual}, not {share}. Which of the three is wrong?"
PLACEHOLDERS = ("part", "whole", "actual", "share")
EVERY_DOCUMENT = False
SHARES = ("percent", "per cent", "pct", "%")
NOUN = r"(?: (?!of\b|to\b|and\b|but\b)[a-z'’-]+){0,4}?"
THE = r"(?:the |its |their |his |her |our |all |all the |a |an |a total of |more than )?"
END = r"(?=[.,;:)]|$| (?:of|in|at|were|are|was|is|have|had|has|left|said|voted|by|from|who|it|he|she|they)\b)"
PATTERNS = (
    grammar(
        rf"(?<!\bto )<a:nc>{NOUN} (?:out )?of {THE}<b:nc>{NOUN}(?: \((?:or |about )?|,? or (?:about )?)<p:p>{END}"
    ),
    grammar(rf"(?<!\bto )<a:m> (?:out )?of {THE}<b:m>{NOUN}(?: \((?:or |about )?|,? or (?:about )?)<p:p>{END}"),
    grammar(
        rf"<a:nc>{NOUN}(?: \(|, )(?:or |about )*<p:p> of {THE}(?:[a-z'’-]+ ){{0,5}}?(?:of {THE})?<b:nc>(?! to\b)"
    ),
    grammar(rf"<a:m>{NOUN}(?: \(|, )(?:or |about )*<p:p> of {THE}(?:[a-z'’-]+ ){{0,5}}?(?:of {THE})?<b:m>"),
    grammar(rf"<p:p> of {THE}<b:nc>{NOUN}(?: \((?:or |about )?|, or (?:about )?)<a:nc>{END}"),
    grammar(
        rf"<b:nc>{NOUN},? (?:and |but )?(?:of (?:whom|which|them|those) )?(?:only |just )?<a:nc>{NOUN},? or <p:p>,"
        r"(?= (?:will|would|are|were|have|had|lost|did|said|voted|of them|died|left)\b)"
    ),
    grammar(
        rf"<p:p>(?: [a-z]+){{0,2}}?(?::| [–—-]) ?(?:only |just )?<a:nc>{NOUN} (?:out )?of {THE}<b:nc>(?! to\b)"
    ),
    grammar(rf"<p:p> of {THE}<b:m>{NOUN}(?: \((?:or |about )?|, or (?:about )?)<a:m>{END}"),
)
SLACK = Fraction(1, 2)
"""Points that a share may be off besides its rounding."""
CERTAIN = Fraction(2)
"""Off by more points than this is no sloppy rounding."""


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared(
        [Needle(word, True, "substring" if word == "%" else "word") for word in SHARES], guards(options)
    )


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    for rule, sentence in guarded(document, rules, hits, least=3):
        seen: set[int] = set()
        for each in PATTERNS:
            for match in each.finditer(sentence.text):
                part, whole, share = (sentence.value(match[name]) for name in ("a", "b", "p"))
                problem = judged(part, whole, share, rule.number)
                if problem and share.mention.start not in seen:
                    seen.add(share.mention.start)
                    yield softened(document, problem)


def judged(part: Value, whole: Value, share: Value, rule: int) -> Problem | None:
    """The problem with a part, a whole and a share; None where they agree or cannot be compared."""
    one, all_, stated = rounded(part), rounded(whole), rounded(share)
    if not one or not all_ or not stated or not are_parts(part, whole) or all_.lo <= 0 or stated.hi > 100:
        return None
    quotient = divide(one, all_)
    first, second, third = point(part), point(whole), point(share)
    if quotient is None or first is None or not second or third is None or first > second:
        return None
    actual = Interval(quotient.lo * 100, quotient.hi * 100)
    if not apart(actual, wider(stated, SLACK)):
        return None
    hedged = any(value.mention.mod for value in (part, whole, share))
    values = {
        "part": part.mention.text,
        "whole": whole.mention.text,
        "actual": percent(first / second),
        "share": share.mention.text,
    }
    return Problem(
        rule,
        covering(part, whole, share),
        values,
        alternatives=either(
            restated(share, first / second * 100),
            restated(part, second * third / 100),
            restated(whole, first * 100 / third) if third else None,
        ),
        claim=Claim("percent", "", share.mention.text, percent(first / second)),
        severity="" if apart(actual, wider(stated, CERTAIN)) and not hedged else "warning",
    )


def are_parts(part: Value, whole: Value) -> bool:
    """Whether a value can be part of another: sums of one currency, or numbers of things, no ranges."""
    one, all_ = Amount._make(part.mention.content), Amount._make(whole.mention.content)
    if one.upper or all_.upper or not one.step or not all_.step:
        return False
    if part.mention.kind == "money":
        return bool(one.of) and one.of == all_.of
    return Fraction(one.number) >= 2 and Fraction(all_.number) >= 3 and like(Fraction(1), whole) == "1"
