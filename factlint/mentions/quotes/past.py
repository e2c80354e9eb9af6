"""What a text has said so far, for pronouns and for quotations without a cue of their own.

Sentences are read only where a quotation asks for them: backwards from it, up to the heading above.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from factlint.mentions.mention import Mention
from factlint.mentions.quotes.cue import clause_start, is_verb, subject_of
from factlint.mentions.quotes.frame import Frame, frames
from factlint.mentions.quotes.speaker import BODY, MANY, PERSON, PRONOUN, Speaker, described, numbered
from factlint.mentions.quotes.speeches import Speech
from factlint.mentions.quotes.subject import main_subject
from factlint.mentions.quotes.words import SAID
from factlint.text.document import Document

FARTHEST = 12
"""How many sentences a pronoun may reach back."""


def start_of(mention: Mention) -> int:
    return mention.start


class Past:
    """The sentences of a document, read on demand, and who has spoken in them."""

    def __init__(self, document: Document, found: Sequence[Speech], people: Sequence[Mention]) -> None:
        self.reading = document.reading
        self.blocks = document.blocks
        self.people = people
        self.found = found
        self._starts = [speech.start for speech in found]
        self._frames: dict[int, list[Frame]] = {}
        self._subjects: dict[int, tuple[Speaker, ...]] = {}
        self.genders: dict[str, str] = {}
        """What pronouns have told of the speakers so far."""
        self.speakers: dict[int, Speaker] = {}
        """The speakers of quotations, by where these start."""
        self.spoken: dict[int, Speaker] = {}
        """The speaker of the last quotation of a sentence, by where that starts."""

    def blocks_with_speeches(self) -> list[int]:
        """The numbers of the blocks in which a quotation or a paragraph of one stands."""
        starts = [block.start for block in self.blocks]
        numbers: list[int] = []
        for speech in self.found:
            first = bisect_right(starts, speech.start) - 1
            last = bisect_left(starts, speech.end) - 1
            numbers += [number for number in range(max(first, 0), last + 1) if not numbers or number > numbers[-1]]
        return numbers

    def speech_at(self, offset: int) -> Speech:
        """The quotation that stands at an offset."""
        return self.found[bisect_right(self._starts, offset) - 1]

    def frames(self, number: int) -> list[Frame]:
        """The sentences of a block."""
        known = self._frames.get(number)
        if known is None:
            block = self.blocks[number]
            low = max(0, bisect_right(self._starts, block.start) - 1)
            high = bisect_left(self._starts, block.end)
            within = [speech for speech in self.found[low:high] if speech.end > block.start]
            known = self._frames[number] = frames(self.reading, block.start, block.end, within)
        return known

    def closing_speaker(self, number: int) -> Speaker | None:
        """Who speaks at the end of the block before this one, by a quotation or a verb of saying."""
        above = self._above(number)
        if above < 0:
            return None
        made = self.frames(above)
        if not made:
            return None
        frame = made[-1]
        if frame.start in self.spoken:
            return self.spoken[frame.start]
        if frame.speeches:
            return None
        verbs = [at for at, word in enumerate(frame.words) if at and word in SAID and is_verb(frame, at)]
        for verb in verbs:
            speaker = self.named(frame, subject_of(frame, clause_start(frame, verb), verb), above, len(made) - 1)
            if speaker is not None:
                return speaker
        return None

    def _above(self, number: int) -> int:
        """The number of the block of prose above a block; -1 where a heading or nothing stands there."""
        while number > 0:
            number -= 1
            role = self.blocks[number].role
            if role == "heading":
                return -1
            if role != "furniture":
                return number
        return -1

    def named(self, frame: Frame, phrase: tuple[int, int] | None, number: int, index: int) -> Speaker | None:
        """Who a noun phrase names; a pronoun whoever it stands for. None where that is doubtful."""
        if phrase is None:
            return None
        speaker = described(self.reading, frame, phrase, self.people)
        if speaker is None or speaker.sort != PRONOUN:
            return speaker
        meant = self.antecedent(speaker, number, index)
        if meant is None:
            return None
        if speaker.gender and meant.sort == PERSON:
            self.genders[meant.name] = speaker.gender
        return meant._replace(start=speaker.start, end=speaker.end)

    def antecedent(self, pronoun: Speaker, number: int, index: int) -> Speaker | None:
        """The last who spoke or acted before a pronoun and of whom it may be said."""
        wanted = (PERSON,) if pronoun.gender else (BODY,) if pronoun.name.lower() == "it" else (MANY, BODY)
        for candidate in self._candidates(pronoun.start, number, index):
            if candidate.sort not in wanted:
                continue
            gender = candidate.gender or self.genders.get(candidate.name, "")
            if not pronoun.gender or not gender or gender == pronoun.gender:
                return candidate
        return None

    def _candidates(self, at: int, number: int, index: int) -> Iterator[Speaker]:
        """Those who spoke or acted before a place, the last first."""
        left = FARTHEST
        while number >= 0:
            made = self.frames(number)
            for frame in reversed(made[: index + 1] if index >= 0 else made):
                spoken = self.spoken.get(frame.start)
                if spoken is not None and spoken.start < at:
                    yield spoken
                subjects = self.subjects(frame)
                yield from (subject for subject in subjects if subject.end <= at)
                if not any(subject.sort == PERSON for subject in subjects):
                    alone = self.only_person(frame, at)
                    if alone is not None:
                        yield alone
                left -= 1
                if left < 0:
                    return
            number, index = self._above(number), -1

    def only_person(self, frame: Frame, at: int) -> Speaker | None:
        """The one person whom a sentence names before a place, wherever in it."""
        low = bisect_left(self.people, frame.start, key=start_of)
        named = [
            person
            for person in self.people[low : bisect_left(self.people, at, key=start_of)]
            if person.end <= frame.end
        ]
        found = {numbered(person)[0] for person in named}
        if len(found) != 1:
            return None
        number, name = numbered(named[-1])
        return Speaker(name, named[-1].start, named[-1].end, PERSON, "", number)

    def subjects(self, frame: Frame) -> tuple[Speaker, ...]:
        """Who speaks by a sentence's verbs of saying, then whom it is about; pronouns left out."""
        known = self._subjects.get(frame.start)
        if known is not None:
            return known
        words = frame.words
        phrases = [
            subject_of(frame, clause_start(frame, at), at)
            for at in range(len(words) - 1, 0, -1)
            if words[at] in SAID and is_verb(frame, at)
        ]
        phrases.append(main_subject(frame, 0, frame.speeches[0] if frame.speeches else len(frame.words)))
        made = (described(self.reading, frame, phrase, self.people) for phrase in phrases if phrase)
        found = tuple(speaker for speaker in made if speaker and speaker.sort != PRONOUN)
        self._subjects[frame.start] = found
        return found
