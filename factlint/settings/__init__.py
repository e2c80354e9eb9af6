"""What a newsroom has settled for its copy: settings files and command-line options to `Settings`.

The nearest settings file above a text wins as a whole: `.factlint.yaml`,
`factlint.yaml`, or `[tool.factlint]` of a `pyproject.toml`. It may build on others
by `extends`. Options of the command line come last.
"""
