"""Which files to lint: names, folders and patterns to a list in one fixed order, each file once."""
