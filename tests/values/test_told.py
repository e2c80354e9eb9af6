"""What is found once for a document is what the grammars find."""

from factlint.mentions.acronyms.find import find_acronyms
from factlint.mentions.people.find import find_people
from factlint.mentions.quotes import find_quotes
from factlint.text.read import read
from factlint.values.told import defined, people, said, shortened

TEXT = b'Ruth Okafor, chief of the Harbour Safety Board (HSB), said: "We will open the gates of the RBD again."'


def test_what_is_found_once_is_what_the_grammars_find() -> None:
    document = read(TEXT, "copy.txt")
    assert [mention.text for mention in people(document)] == ["Ruth Okafor"]
    assert list(people(document)) == find_people(document)
    assert list(said(document)) == find_quotes(document, find_people(document)) != []
    assert list(shortened(document)) == find_acronyms(document) != []
    assert defined(document) == shortened(document)[:1]


def test_each_document_has_its_own() -> None:
    one, two = read(TEXT, "copy.txt"), read(b"Nobody is here.", "copy.txt")
    assert people(one) is people(one)
    assert people(two) == said(two) == shortened(two) == ()
