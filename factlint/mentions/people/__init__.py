"""People: names with the title, role and organisation that a text gives them, by `find_people` of `find.py`."""
