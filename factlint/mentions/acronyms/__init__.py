"""Acronyms: what a short form stands for, where the text says so."""

from factlint.mentions.acronyms.acronym import Acronym as Acronym
from factlint.mentions.acronyms.find import find_acronyms as find_acronyms

__all__ = ["Acronym", "find_acronyms"]
