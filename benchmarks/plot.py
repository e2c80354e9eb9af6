"""The times of `field.py` as a picture: bars by program, a panel for each size, a logarithmic axis."""

from collections.abc import Mapping

import matplotlib

matplotlib.use("agg")
from matplotlib import pyplot


def plotted(tables: Mapping[float, Mapping[str, float]], file: str) -> None:
    """Writes the picture."""
    rows = max(map(len, tables.values()))
    shape = (9 * len(tables), 1.2 + 0.32 * rows)
    figure, panels = pyplot.subplots(1, len(tables), figsize=shape, squeeze=False)
    for panel, (size, seconds) in zip(panels[0], tables.items(), strict=True):
        names = sorted(seconds, key=lambda name: -seconds[name])
        colors = ["#b3402a" if "factlint" in name or name.startswith("the same") else "#6b7a8f" for name in names]
        bars = panel.barh(names, [seconds[name] for name in names], color=colors)
        panel.bar_label(bars, [f"{seconds[name]:.2f}" for name in names], padding=3, fontsize=8)
        panel.set_xscale("log")
        panel.margins(x=0.12)
        panel.set_xlabel("seconds, whole process")
        panel.set_title(f"{size:g} MB")
    figure.tight_layout()
    figure.savefig(file, dpi=120)
