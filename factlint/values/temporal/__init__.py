"""Times as values: `resolve_temporal` of `resolve.py`, and how two stand: `compare` of `compare.py`."""
