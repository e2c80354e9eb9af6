"""One text of each awkward shape: all in one file, beyond ASCII, a line without end."""

import os

from corpus import Model

LINE = 500_000
"""Characters of the line without end."""
ACCENTS = str.maketrans("aeiouc", "áéíóúç")


def write_shapes(folder: str, size: int) -> None:
    """`whole.txt` (so many bytes in one file), `accents.txt` (every third text in accents), `line.txt`."""
    os.makedirs(folder, exist_ok=True)
    texts = list(Model(1).texts(size))
    accented = [text.translate(ACCENTS) if number % 3 == 0 else text for number, text in enumerate(texts)]
    lines = " ".join(" ".join(Model(1).texts(LINE)).split())[:LINE]
    for name, content in ("whole", "".join(texts)), ("accents", "".join(accented)), ("line", lines + "\n"):
        with open(os.path.join(folder, f"{name}.txt"), "wb") as stream:
            stream.write(content.encode())
