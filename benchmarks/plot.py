"""The times of `field.py` as a picture: bars by program, a panel for each size, a logarithmic axis."""

from collections.abc import Mapping

import matplotlib

matplotlib.use("agg")
from matplotlib import pyplot


def plotted(tables: Mapping[float, Mapping[str, float]], file: str) -> None:
    """Writes the picture."""
    figure, panels = pyplot.subplots(1, len(tables), figsize=(7 * len(tables), 6), squeeze=False)
    for panel, (size, seconds) in zip(panels[0], tables.items(), strict=True):
        names = sorted(seconds, key=lambda name: -seconds[name])
        colors = ["#b3402a" if "factlint" in name or name.startswith("the same") else "#6b7a8f" for name in names]
        panel.barh(names, [seconds[name] for name in names], color=colors)
        panel.set_xscale("log")
        panel.set_xlabel("seconds, whole process")
        panel.set_title(f"{size:g} MB")
    figure.tight_layout()
    figure.savefig(file, dpi=120)
