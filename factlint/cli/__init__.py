"""The command line: one file a verb, each returning an exit code."""
