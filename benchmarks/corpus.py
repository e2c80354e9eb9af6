"""A corpus and rule packs for the benchmarks, the same ones for the same seed.

Words come from the word list of the bundled packs, with frequencies after Zipf's
law; sentences have names, numbers, commas and curly quotation marks; one word in
2,500 is misspelt. As in edited copy, a text keeps to American spelling or to British,
turn by turn, and only words that are not everyday ones have a capital in mid-sentence.
A text of 10 KB has some 1,700 words, 600 different ones. A pack's rules are
misspellings, three in ten of them phrases of two or three words with a rare one in
front, and fifty words that the corpus has.
"""

import os
import random
from collections.abc import Iterator
from itertools import accumulate

from factlint.rulebook.files import bundled_root
from factlint.text.frequent import FREQUENT

WORDING = "typos,names,spacing,quotes,brackets,spelling,leftovers,words"
"""The bundled packs that compute nothing."""
FILE = 10_000
"""Characters of one file, about."""
LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Model:
    """Draws words, sentences and texts."""

    def __init__(self, seed: int = 1) -> None:
        self.random = random.Random(seed)
        with open(os.path.join(bundled_root(), "lists", "words.txt"), encoding="utf-8") as stream:
            rest = sorted(
                {word for word in stream.read().split() if word.isascii() and word.isalpha() and len(word) > 2}
            )
        self.random.shuffle(rest)
        self.words = [*sorted(FREQUENT, key=lambda word: (len(word), word)), *rest]
        self.other_variety, self.variety = varieties()
        self.weights = list(accumulate(1 / (rank + 2.7) ** 1.25 for rank in range(len(self.words))))

    def draw(self, count: int) -> list[str]:
        return self.random.choices(self.words, cum_weights=self.weights, k=count)

    def slip(self, word: str) -> str:
        """The word misspelt: a letter twice, left out, changed, or two of them turned round."""
        at = self.random.randrange(1, max(2, len(word) - 1))
        head, tail = word[:at], word[at:]
        return self.random.choice(
            (
                head + head[-1] + tail,
                head + tail[1:],
                head + self.random.choice(LETTERS) + tail[1:],
                head + tail[1:2] + tail[:1] + tail[2:],
            )
        )

    def sentence(self) -> str:
        drawn = [self.variety.get(word, word) for word in self.draw(self.random.randint(6, 32))]
        words = [word for word, last in zip(drawn, ["", *drawn], strict=False) if word != last]
        for index, word in enumerate(words):
            chance = self.random.random()
            if chance < 0.05:
                words[index] = word if word in FREQUENT else word.capitalize()
            elif chance < 0.07:
                words[index] = str(self.random.randint(2, 2020))
            elif chance < 0.11 and index + 1 < len(words):
                words[index] = word + ","
            elif chance < 0.1114 and len(word) > 4:
                words[index] = self.slip(word)
        text = " ".join(words)
        text = text[0].upper() + text[1:]
        return f"“{text},” they said." if self.random.random() < 0.12 else text + "."

    def text(self) -> str:
        self.other_variety, self.variety = self.variety, self.other_variety
        paragraphs: list[str] = []
        while sum(map(len, paragraphs)) < FILE:
            paragraphs.append(" ".join(self.sentence() for _ in range(self.random.randint(2, 5))))
        return "\n\n".join(paragraphs) + "\n"

    def texts(self, size: int) -> Iterator[str]:
        """Texts of `size` bytes together, or a little more."""
        made = 0
        while made < size:
            text = self.text()
            made += len(text.encode())
            yield text

    def pack(self, count: int, patterns: float) -> str:
        """A rule file of so many rules, of which this part are patterns."""
        chosen: dict[str, None] = {}
        known = frozenset(self.words)
        while len(chosen) < count:
            rare = self.random.choice(self.words[2000:])
            if len(chosen) < 50:
                chosen[rare] = None
            elif self.random.random() < 0.7:
                slip = self.slip(rare)
                chosen.update({} if slip in known else {slip: None})
            else:
                chosen[" ".join([rare, *self.draw(self.random.randint(0, 1)), self.random.choice(self.words)])] = (
                    None
                )
        written = [f"'{self.pattern(wrong)}'" if self.random.random() < patterns else wrong for wrong in chosen]
        rules = [
            f"  - {{id: r{number}, check: substitution, swap: {{{wrong}: other}}, severity: info}}\n"
            for number, wrong in enumerate(written)
        ]
        return "rules:\n" + "".join(rules)

    def pattern(self, wrong: str) -> str:
        """A pattern around a misspelling, of one of the sorts that house rules have."""
        return self.random.choice(
            (
                rf"{wrong}(?:s|ed|ing)?",
                rf"{wrong} (?:of|to|in) (?:the|a) \w+",
                rf"\w+ly {wrong}",
                rf"(?:very|quite|rather) {wrong}",
                rf"{wrong}\W+\w+ed",
            )
        )


def varieties() -> tuple[dict[str, str], dict[str, str]]:
    """British spellings by the American ones, and the other way round."""
    with open(os.path.join(bundled_root(), "lists", "variants.txt"), encoding="utf-8") as stream:
        pairs = [line.split("\t")[:2] for line in stream.read().splitlines()]
    return dict(pairs), {british: american for american, british in pairs}


def write_corpus(folder: str, size: int, seed: int = 1) -> int:
    """Writes the texts below a folder, a hundred to a sub-folder; returns their size in bytes."""
    written = 0
    for number, text in enumerate(Model(seed).texts(size)):
        place = os.path.join(folder, f"{number // 100:03}")
        os.makedirs(place, exist_ok=True)
        with open(os.path.join(place, f"{number:05}.txt"), "wb") as stream:
            written += stream.write(text.encode())
    return written


def write_pack(file: str, count: int, seed: int = 2, patterns: float = 0.0) -> None:
    """Writes a rule file of so many rules, of which this part are patterns and the others literal."""
    with open(file, "w", encoding="utf-8") as stream:
        stream.write(Model(seed).pack(count, patterns))
