"""Acronyms: what a short form stands for, where the text says so: `find_acronyms` of `find.py`."""
