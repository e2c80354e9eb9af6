"""What the checks of a newsroom's facts share. They judge mentions: see `Verdict` in `checks/kind.py`."""
