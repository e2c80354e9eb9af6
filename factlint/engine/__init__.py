"""Rules over documents: the literal scan, the checks, findings in one fixed order."""
