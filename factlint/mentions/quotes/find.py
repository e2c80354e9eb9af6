"""`find_quotes(document, people) -> mentions` of kind "quote", by place, none overlapping another.

Each sentence with a quotation is read for its cue. A quotation without one goes to the speaker of the one before
it where nothing but quotations stands between them; what is doubtful has no speaker.
"""

from collections.abc import Sequence

from factlint.mentions.mention import Mention
from factlint.mentions.quotes.cue import FAR, NONE, TOLD, speaker_phrase
from factlint.mentions.quotes.frame import Frame
from factlint.mentions.quotes.past import Past
from factlint.mentions.quotes.quote import SCARE, SPEECH, TITLE, Quote
from factlint.mentions.quotes.sort import sort_of
from factlint.mentions.quotes.speaker import Speaker, is_likely
from factlint.mentions.quotes.speeches import Speech, speeches
from factlint.text.document import Document

GOES_ON = ",?!…—–-"


def find_quotes(document: Document, people: Sequence[Mention] = ()) -> list[Mention]:
    """The direct quotations of a document with their speakers. `people`: its mentions of kind "person", by
    place."""
    found = speeches(document)
    if not found:
        return []
    past = Past(document, found, people)
    read: dict[int, Quote] = {}
    for number in past.blocks_with_speeches():
        read_block(past, number, read)
    return [mention(document.reading, speech, read[speech.start]) for speech in found if speech.start in read]


def mention(reading: str, speech: Speech, quote: Quote) -> Mention:
    return Mention("quote", speech.start, speech.end, reading[speech.start : speech.end], tuple(quote))


def read_block(past: Past, number: int, read: dict[int, Quote]) -> None:
    """Reads the quotations of one block."""
    before: Speaker | None = None
    speakers = past.speakers
    made = past.frames(number)
    if made and made[0].speeches[:1] == [0]:
        before = past.closing_speaker(number)
    for index, frame in enumerate(made):
        for place in frame.speeches:
            speech = past.speech_at(frame.starts[place])
            speaker = speakers.get(speech.start)
            if speaker is None:
                read[speech.start], speaker = read_quote(past, speech, frame, place, before, (number, index))
            if speaker is not None:
                before = past.spoken[frame.start] = speakers[speech.start] = speaker
        if not frame.speeches and any(subject.sort == "person" for subject in past.subjects(frame)):
            before = None


def read_quote(
    past: Past, speech: Speech, frame: Frame, place: int, before: Speaker | None, where: tuple[int, int]
) -> tuple[Quote, Speaker | None]:
    """One quotation with its kind and speaker. `before`: who spoke last, if nothing else was told since."""
    reading = past.reading
    text = speech.text(reading)
    goes_on = text[-1:] in GOES_ON
    phrase, how = speaker_phrase(frame, place, goes_on)
    speaker = past.named(frame, phrase, *where)
    if how == FAR and speaker is not None and not is_likely(speaker):
        speaker = None
    alone = len(frame.words) == len(frame.speeches)
    kind = sort_of(text, frame, place, how == TOLD or (alone and before is not None), speaker is not None)
    if how == NONE and speaker is None and (alone or (kind == SPEECH and place == 0 and not goes_on)):
        speaker = before
    if kind in (SCARE, TITLE):
        speaker = None
    nested = tuple(reading[start:end].strip() for start, end in speech.nested)
    if speaker is None:
        return Quote(text, kind, nested=nested), None
    return Quote(text, kind, speaker.name, speaker.start, speaker.end, speaker.person, nested), speaker
