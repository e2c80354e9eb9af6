"""The language of `says` and of the words beside it, read into plain data.

    security (aid|assistance) ... worth {money}

Words stand for themselves in any capitals, `word*` for what begins so, `a|b` for either of two words, `(a b|c)`
for either of two phrases, `...` for anything within the sentence, `{money}` for the place of a value. Out come
*ways*: flat sequences of steps, one for each choice of phrases. Mistakes are told in plain words.
"""

from itertools import product

from factlint.grammar import Grammar

Step = tuple[str, ...]
"""The words that may stand at one place, a last `*` for any ending; ("...",) a gap; ("{money}",) a slot."""
Way = tuple[Step, ...]

GAP: Step = ("...",)
JOINT: Step = ("-",)
"""Between the parts of a word with a hyphen, which copy may write apart; only for those who look words up."""
SLOTS = (
    "date", "time", "duration", "money", "quantity", "percent", "count", "number", "ordinal", "age", "person",
    "title", "quote",
)  # fmt: skip
MOST = 48
"""How many ways one pattern may have."""
WORD = Grammar(r"[^\W_]+(?:['’][^\W_]+)*")
_PIECE = Grammar(r"(?<=\w)-(?=\w)|\{[^{}]*\}|\.{2,}|…|[()|{}*]|[^\W_]+(?:['’][^\W_]+)*\*?|[^\w\s]|_")
_SKIPPED = frozenset(",;:.!?–—\"“”‘’'&/$€£%#@+")


class PatternError(ValueError):
    """What is wrong with a pattern, worded for the editor who wrote it."""


def ways(text: str, slots: bool = True) -> tuple[Way, ...]:
    """The ways of a pattern. PatternError for what cannot be read; `slots`: whether values may stand in it."""
    tidy = tuple(tuple(step for step in way if step != JOINT) for way in with_joints(text))
    for way in tidy:
        _judge(way, slots)
    return tidy


def with_joints(text: str) -> tuple[Way, ...]:
    """The ways of a pattern, with `JOINT` where a hyphen stands. PatternError for what cannot be read."""
    pieces = [each.group() for each in _PIECE.finditer(text)]
    found, at = _sequences(pieces, 0, grouped=False)
    if at < len(pieces):
        raise PatternError("a ')' has no '('")
    if len(found) > MOST:
        raise PatternError(f"these alternatives make {len(found)} patterns of it; write two or three instead")
    return tuple(dict.fromkeys(_without_double_gaps(way) for way in found))


def _sequences(pieces: list[str], at: int, grouped: bool) -> tuple[list[Way], int]:
    """The ways from here to the end or, in a group, to its `)`."""
    all_ways: list[Way] = []
    current: list[list[Way]] = []
    joined = False
    while at < len(pieces):
        piece = pieces[at]
        if piece == ")":
            break
        if piece == "|":
            if not current or at + 1 == len(pieces) or pieces[at + 1] in ("|", ")"):
                raise PatternError("'|' stands between two words: aid|assistance")
            if grouped:
                all_ways += _product(current)
                current = []
            joined = not grouped
            at += 1
            continue
        if piece == "(":
            inner, at = _sequences(pieces, at + 1, grouped=True)
            if at >= len(pieces):
                raise PatternError("a '(' is not closed")
            if not inner or inner == [()]:
                raise PatternError("nothing stands between '(' and ')'")
            item = inner
        elif piece in _SKIPPED:
            at += 1
            continue
        else:
            item = [(_step(piece),)]
        if joined:
            current[-1] = _either(current[-1], item)
            joined = False
        else:
            current.append(item)
        at += 1
    all_ways += _product(current)
    return all_ways, at


def _step(piece: str) -> Step:
    if piece[0] == "{" and len(piece) > 1:
        name = piece[1:-1].strip().lower()
        if name not in SLOTS:
            raise PatternError(f"'{piece}' is no place of a value; there are {', '.join(SLOTS)}, each in braces")
        return ("{" + name + "}",)
    if piece in "{}":
        raise PatternError(f"a '{piece}' stands alone; the place of a value is written {{count}}")
    if piece == "*":
        raise PatternError("'*' stands right behind the beginning of a word: suspen*")
    if piece[0] in ".…":
        return GAP
    if piece == "-":
        return JOINT
    if WORD.fullmatch(piece.rstrip("*")):
        return (plain(piece),)
    raise PatternError(f"'{piece}' cannot stand here; write words, a|b, word*, ... and {{count}}")


def _either(left: list[Way], right: list[Way]) -> list[Way]:
    """Two alternatives; single words are one step."""
    if len(left) == len(right) == 1 and len(left[0]) == len(right[0]) == 1:
        one, two = left[0][0], right[0][0]
        if is_word(one) and is_word(two):
            return [((*one, *two),)]
    return left + right


def _product(items: list[list[Way]]) -> list[Way]:
    number = 1
    for item in items:
        number *= len(item)
    if number > MOST:
        raise PatternError(f"these alternatives make {number} patterns of it; write two or three instead")
    return [tuple(step for way in chosen for step in way) for chosen in product(*items)]


def _without_double_gaps(way: Way) -> Way:
    return tuple(step for number, step in enumerate(way) if step != GAP or number == 0 or way[number - 1] != GAP)


def _judge(way: Way, slots: bool) -> None:
    if not way:
        raise PatternError("there are no words in it")
    if GAP in (way[0], way[-1]):
        raise PatternError("'...' stands between two words or values, not at the beginning or the end")
    if not slots and any(is_slot(step) for step in way):
        raise PatternError("only words stand here; the place of a value belongs into 'says'")
    if not any(is_word(step) for step in way):
        raise PatternError("a word has to stand beside the values, so that the place can be found")


def is_slot(step: Step) -> bool:
    return step[0][0] == "{"


def is_word(step: Step) -> bool:
    return step not in (GAP, JOINT) and not is_slot(step)


def plain(word: str) -> str:
    """A word as patterns and copy are compared: in lower case, with straight apostrophes."""
    return word.lower().replace("’", "'")


def says_fault(value: object) -> str:
    """What is wrong with a list of patterns that have the place of a value; "" where nothing is."""
    return _fault(value, slots=True)


def words_fault(value: object) -> str:
    """What is wrong with a list of words and phrases; "" where nothing is."""
    return _fault(value, slots=False)


def _fault(value: object, slots: bool) -> str:
    for text in value if isinstance(value, tuple | list) else (value,):
        try:
            ways(str(text), slots)
        except PatternError as wrong:
            return f"'{text}': {wrong}"
    return ""
