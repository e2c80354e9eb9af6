"""Makes `rules/lists/words.txt` from SCOWL: the English words that a damaged word may stand for.

    python tools/words.py --scowl DIR > rules/lists/words.txt

Words in lower-case letters, American and British, one a line, sorted by code point:
of five letters and more from the sizes up to 50, of four letters from the sizes up
to 20. Left out are the words that writers mask with digits on purpose.
"""

import argparse
import re
from pathlib import Path

from sources import indecent, scowl


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--scowl", type=Path, required=True)
    endings = ("", "s", "es", "ed", "ing", "er", "ers", "y")
    masked = {word + ending for word in indecent() if len(word) > 3 for ending in endings}
    for word, size in sorted(scowl(arguments.parse_args().scowl, "words").items()):
        common = size <= 50 if len(word) > 4 else size <= 20
        if common and re.fullmatch("[a-z]{4,}", word) and word not in masked:
            print(word)


if __name__ == "__main__":
    main()
