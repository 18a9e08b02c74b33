# SPDX-License-Identifier: GPL-2.0-or-later
"""Line plots as SVG, readable on light and dark pages."""

import math
from html import escape

WIDTH, HEIGHT = 640, 400
LEFT, RIGHT, TOP, BOTTOM = 70, 190, 40, 50
# Colours that stand out against white and black alike.
COLOURS = ["#2a7ab9", "#d1662c", "#3d9a50", "#b0529f", "#8a7a1f", "#7a7a7a"]
STYLE = ("text{font:12px sans-serif;fill:#333}.title{font-size:14px;font-weight:bold}.grid{stroke:#8884}"
         "@media(prefers-color-scheme:dark){text{fill:#ddd}}")
STEPS = (1, 2, 5)


class Axis:
    """A logarithmic axis from `begin` to `end` on the page that holds all values."""

    def __init__(self, values, begin, end):
        self._low, self._high = math.log10(min(values)), math.log10(max(values))
        margin = max(0.05 * (self._high - self._low), 0.05)
        self._low, self._high = self._low - margin, self._high + margin
        self._begin, self._end = begin, end

    def place(self, value):
        share = (math.log10(value) - self._low) / (self._high - self._low)
        return round(self._begin + share * (self._end - self._begin), 1)

    def ticks(self):
        """Round numbers in reach, some four to ten."""
        decades = range(math.floor(self._low), math.ceil(self._high) + 1)
        steps = STEPS if self._high - self._low < 3 else (1,)
        found = [step * 10.0 ** decade for decade in decades for step in steps]
        return [tick for tick in found if self._low <= math.log10(tick) <= self._high]


def number_text(value):
    """10000 as `10k`, a million as `1M`."""
    for least, letter in ((1e9, "G"), (1e6, "M"), (1e4, "k")):
        if value >= least:
            return f"{value / {'G': 1e9, 'M': 1e6, 'k': 1e3}[letter]:g}{letter}"
    return f"{value:g}"


def _grid(x_axis, y_axis):
    for tick in x_axis.ticks():
        x = x_axis.place(tick)
        yield f'<path class="grid" d="M{x} {TOP}V{HEIGHT - BOTTOM}"/>'
        yield f'<text x="{x}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">{number_text(tick)}</text>'
    for tick in y_axis.ticks():
        y = y_axis.place(tick)
        yield f'<path class="grid" d="M{LEFT} {y}H{WIDTH - RIGHT}"/>'
        yield f'<text x="{LEFT - 6}" y="{y + 4}" text-anchor="end">{number_text(tick)}</text>'


def _line(number, name, points, x_axis, y_axis):
    colour = COLOURS[number % len(COLOURS)]
    places = [(x_axis.place(x), y_axis.place(y)) for x, y in points]
    path = " ".join(f"{x},{y}" for x, y in places)
    yield f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>'
    for x, y in places:
        yield f'<circle cx="{x}" cy="{y}" r="3" fill="{colour}"/>'
    y = TOP + 10 + 20 * number
    yield f'<path d="M{WIDTH - RIGHT + 12} {y - 4}h18" stroke="{colour}" stroke-width="2"/>'
    yield f'<text x="{WIDTH - RIGHT + 36}" y="{y}">{escape(name)}</text>'


def log_log_plot(title, unit, lines):
    """Name -> points (releases, value), both positive, as an SVG document."""
    x_axis = Axis([x for points in lines.values() for x, _ in points], LEFT, WIDTH - RIGHT)
    y_axis = Axis([y for points in lines.values() for _, y in points], HEIGHT - BOTTOM, TOP)
    drawn = [part for number, (name, points) in enumerate(lines.items()) for part in _line(number, name, points, x_axis, y_axis)]
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" role="img">',
        f"<title>{escape(title)}</title>", f"<style>{STYLE}</style>",
        f'<text class="title" x="{LEFT}" y="22">{escape(title)}, {escape(unit)}</text>',
        *_grid(x_axis, y_axis), *drawn,
        f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 10}" text-anchor="middle">releases</text>', "</svg>", ""])
