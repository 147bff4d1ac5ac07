"""Statistics as a picture: SVG by pygal (the extra `plot`), without scripts or anything remote."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from scheduler.alerts.payload import line
from storage.statistics import MonthCount

COLOURS = {
    "resignation": "#0072B2",
    "retirement": "#56B4E9",
    "dismissal": "#D55E00",
    "layoff": "#E69F00",
    "stepping_down": "#009E73",
    "end_of_term": "#CC79A7",
    "other": "#767676",
}
"""Told apart by the colour-blind too (M. Okabe and K. Ito, "Color Universal Design", 2008)."""
MOST_BARS = 72
"""Months that are readable side by side; above, a bar is a quarter, then a year."""
MOST_LABELS = 12
TITLE_CHARS = 90

_WIDTH, _HEIGHT = 1100, 600
_SCRIPT = re.compile(rb"<script\b.*?</script>", re.DOTALL)


def months_svg(months: Sequence[MonthCount], title: str) -> bytes:
    """Departures by month as stacked bars, one colour for each kind; an SVG document.

    There is one month at least. Raises ModuleNotFoundError where pygal is not installed.
    """
    bars, unit = _bars(months)
    kinds = [kind for kind in COLOURS if any(counts.get(kind) for _, counts in bars)]
    chart = _chart([COLOURS[kind] for kind in kinds])
    chart.title = line(f"{title}, by {unit}", TITLE_CHARS)
    labels = [name for name, _ in bars]
    chart.x_labels = labels
    chart.x_labels_major = labels[:: -(-len(labels) // MOST_LABELS)]
    highest = max((sum(counts.values()) for _, counts in bars))
    if highest <= 10:  # whole people
        chart.y_labels = range(highest + 1)
    for kind in kinds:
        chart.add(kind.replace("_", " "), [counts.get(kind, 0) for _, counts in bars])
    # only for tooltips; viewers warn of scripts, and mail programs refuse them
    return _SCRIPT.sub(b"", chart.render())


def _bars(months: Sequence[MonthCount]) -> tuple[list[tuple[str, dict[str, int]]], str]:
    if len(months) <= MOST_BARS:
        return _summed(months, lambda month: month), "month"
    if len(months) <= 3 * MOST_BARS:
        return _summed(months, _quarter), "quarter"
    return _summed(months, lambda month: month[:4]), "year"


def _summed(
    months: Sequence[MonthCount], name_of: Callable[[str], str]
) -> list[tuple[str, dict[str, int]]]:
    bars: dict[str, dict[str, int]] = {}
    for month in months:
        counts = bars.setdefault(name_of(month.month), {})
        for kind, count in month.kinds.items():
            counts[kind] = counts.get(kind, 0) + count
    return list(bars.items())


def _quarter(month: str) -> str:
    return f"{month[:4]} Q{(int(month[5:]) + 2) // 3}"


def _chart(colours: Sequence[str]) -> Any:
    import pygal
    from pygal.style import Style

    style = Style(
        background="#fff",
        plot_background="#fff",
        foreground="#333",
        foreground_strong="#111",
        foreground_subtle="#555",
        guide_stroke_color="#ddd",
        guide_stroke_dasharray="0",
        major_guide_stroke_color="#ddd",
        major_guide_stroke_dasharray="0",
        colors=tuple(colours) or ("#767676",),
        opacity="1",
        opacity_hover=".8",
        font_family="sans-serif",
        title_font_size=22,
        label_font_size=13,
        major_label_font_size=13,
        legend_font_size=14,
    )
    return pygal.StackedBar(
        style=style,
        width=_WIDTH,
        height=_HEIGHT,
        js=(),
        y_title="Departures",
        legend_at_bottom=True,
        legend_at_bottom_columns=4,
        legend_box_size=14,
        show_minor_x_labels=False,
        truncate_label=-1,
        truncate_legend=-1,
        margin_bottom=30,
        include_x_axis=True,
    )
