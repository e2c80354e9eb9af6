"""People: names with the title, role and organisation that a text gives them."""

from factlint.mentions.people.find import find_people as find_people
from factlint.mentions.people.person import Person as Person
from factlint.mentions.people.person import Printed as Printed

__all__ = ["Person", "Printed", "find_people"]
