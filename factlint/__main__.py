"""`python -m factlint` is the command `factlint`."""

import sys

from factlint.cli.main import main

sys.exit(main())
