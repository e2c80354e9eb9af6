"""The programming interface: texts and paths in, findings out."""
