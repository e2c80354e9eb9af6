"""Runs of capitalised words, particles between them: where a name may stand.

"Assistant Secretary", "Central Asia Ruth Okafor", "Ludwig van der Berg", "J. R. Ames", "O'Brien". A run ends at
any other word, at punctuation but the full stop of an initial or an abbreviation, and at a possessive.
"""

from factlint.grammar import Grammar

LETTER = r"[^\W\d_a-zß-öø-ÿ]"
"""A capital, or a letter of an alphabet whose small letters are further up: `str.isupper` has the last word."""
SHORTENED = (
    "Mr|Mrs|Ms|Messrs|Dr|Prof|Rev|Revd|Fr|Sr|Jr|St|Msgr|Hon|Pres|Gov|Sen|Sens|Rep|Reps|Del|Amb|Gen|Maj|Brig|Col|"
    "Capt|Cpt|Cmdr|Cdr|Lt|Lieut|Sgt|Cpl|Pvt|Pfc|Adm|Ens|Insp|Supt|Det|Const|Cllr|Sec|Atty|Asst|Mme|Mlle|Cdre|Inc|Corp"
)
WITHIN = (
    "de|à|la|del|della|di|da|das|dos|du|des|le|van|von|der|den|ter|bin|ibn|bint|binti|ben|al|el|ul|y|e|zu|af|av"
)
"""Particles that join two words of a name, in lower case."""
PREFIXED = "al|el|ul|ur|as|ad|ar|az|ash|an|at|bin|bar"
"""What stands with a hyphen before a name: "al-Hamdi"."""
INSIDE = r"(?:['’](?!s\b|\W|\Z)|-)"


def pattern(letter: str) -> Grammar:
    """A run. It begins with a set of characters: `re` looks for those first, which is four times as fast."""
    token = (
        rf"{letter}(?:\.(?:{letter}\.)*(?![a-z])|(?=[a-z]{{1,5}}\.)(?:{behind_capital(SHORTENED)})\."
        rf"|(?<=[OD])['’] ?{letter}\w*(?:-\w+)*|\w*(?:{INSIDE}\w+)*)"
    )
    between = rf"[ \u00a0](?:(?:{WITHIN})[ \u00a0]){{0,3}}(?:(?:{PREFIXED})[-’'])?(?={letter})"
    return Grammar(rf"{token}(?:{between}{token})*")


def behind_capital(words: str) -> str:
    """Alternatives whose first letter has been read: "Mr|Dr" is "(?<=M)(?:r)|(?<=D)(?:r)"."""
    rests: dict[str, list[str]] = {}
    for word in words.split("|"):
        rests.setdefault(word[0], []).append(word[1:])
    return "|".join(f"(?<={first})(?:{'|'.join(rest)})" for first, rest in rests.items())


ASCII = pattern("[A-Z]")
ANY = pattern(LETTER)
SPACED = Grammar(r"[OD]['’] \w+|\S+")


def words_of(run: str) -> list[str]:
    """The words of a run; "O' Brien" is one."""
    return run.split() if "' " not in run and "’ " not in run else SPACED.findall(run)


def starts_with_particle(text: str, start: int) -> int:
    """Where a name begins whose first capital stands at `start`: at "al-" of "al-Hamdi", "bin" of "bin Rashid"."""
    found = BEFORE.search(text, max(0, start - 14), start)
    return found.start() if found and found.end() == start else start


BEFORE = Grammar(
    rf"(?<![\w-])(?:(?:{PREFIXED})[-’']|(?:(?:bin|ibn|van|von|de|del|della|la|der|den|ter|di|du)[ ])+)\Z"
)
