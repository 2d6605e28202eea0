"""Lines over a logarithmic axis, as a small SVG that reads on a light page and on a dark one."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

WIDTH, HEIGHT = 280, 180
"""Of what is drawn in of a panel."""
LEFT, RIGHT, APART, TOP, BELOW = 44, 20, 70, 34, 64
"""What stands beside the panels, between them, above and below."""
COLOURS: Final = ("#2b8cbe", "#d95f0e", "#31a354")
INK: Final = "#808080"
"""Grey enough for either page; all else is see-through."""


@dataclass(frozen=True, slots=True)
class Panel:
    """Named lines, each with a value for every place on the axis below."""

    name: str
    lines: Mapping[str, Sequence[float]]


def draw(file: Path, below: str, places: Sequence[int], panels: Sequence[Panel]) -> None:
    """Panels side by side, from nought upwards, over one axis that goes in powers of ten and is called `below`."""
    width = LEFT + len(panels) * (WIDTH + APART) - APART + RIGHT
    height = TOP + HEIGHT + BELOW
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'font-family="sans-serif" font-size="12" fill="{INK}">'
    )
    drawn = [head, *_names(panels[0].lines, height - 8)]
    for number, panel in enumerate(panels):
        drawn.append(f'<g transform="translate({LEFT + number * (WIDTH + APART)} {TOP})">')
        drawn += [*_axes(panel, below, places), *_lines(panel, places), "</g>"]
    file.write_text("\n".join([*drawn, "</svg>", ""]), "utf-8")


def _names(lines: Mapping[str, Sequence[float]], at: int) -> Iterator[str]:
    for number, (name, colour) in enumerate(zip(lines, COLOURS, strict=False)):
        x = LEFT + number * 150
        yield f'<rect x="{x}" y="{at - 10}" width="12" height="12" rx="2" fill="{colour}"/>'
        yield f'<text x="{x + 18}" y="{at}">{name}</text>'


def _axes(panel: Panel, below: str, places: Sequence[int]) -> Iterator[str]:
    top, step = _scale(panel)
    yield f'<text x="0" y="-16" font-weight="bold">{panel.name}</text>'
    for number in range(round(top / step) + 1):
        y = HEIGHT * (1 - number * step / top)
        yield f'<path d="M0 {y:.1f}H{WIDTH}" stroke="{INK}" stroke-opacity="{0.9 if not number else 0.25}"/>'
        yield f'<text x="-8" y="{y + 4:.1f}" text-anchor="end">{number * step:g}</text>'
    for place in places:
        yield f'<text x="{_x(place, places):.1f}" y="{HEIGHT + 18}" text-anchor="middle">{_short(place)}</text>'
    yield f'<text x="{WIDTH / 2:.0f}" y="{HEIGHT + 36}" text-anchor="middle">{below}</text>'


def _lines(panel: Panel, places: Sequence[int]) -> Iterator[str]:
    top, _ = _scale(panel)
    for values, colour in zip(panel.lines.values(), COLOURS, strict=False):
        found = [(_x(place, places), HEIGHT * (1 - each / top)) for place, each in zip(places, values, strict=True)]
        path = "L".join(f"{x:.1f} {y:.1f}" for x, y in found)
        yield f'<path d="M{path}" fill="none" stroke="{colour}" stroke-width="2"/>'
        for (x, y), each in zip(found, values, strict=True):
            yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{colour}"><title>{each:.2f}</title></circle>'


def _scale(panel: Panel) -> tuple[float, float]:
    """Where the axis ends, and how far its lines are apart: ones, twos or fives, so that four to eight of them do."""
    most = max(max(values) for values in panel.lines.values()) * 1.15
    whole = 10 ** math.floor(math.log10(most / 4))
    step = whole * next(each for each in (1, 2, 5, 10) if most / (each * whole) <= 8)
    return step * math.ceil(most / step), step


def _x(place: int, places: Sequence[int]) -> float:
    first, last = math.log10(places[0]), math.log10(places[-1])
    return WIDTH * (0.05 + 0.9 * (math.log10(place) - first) / (last - first))


def _short(number: int) -> str:
    return f"{number // 10**6} M" if number >= 10**6 else f"{number // 1_000} k"
