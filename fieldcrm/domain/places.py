"""Where something is on the earth, and how far from something else as the crow flies."""

from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt
from typing import Final

EARTH_KM: Final = 6371.0088
"""The mean radius."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place by its degrees."""

    lat: float
    lon: float


def km(here: Spot, there: Spot) -> float:
    """The great circle between them; no road is shorter."""
    north, east = radians(there.lat - here.lat), radians(there.lon - here.lon)
    half = sin(north / 2) ** 2 + cos(radians(here.lat)) * cos(radians(there.lat)) * sin(east / 2) ** 2
    return 2 * EARTH_KM * asin(min(1.0, sqrt(half)))
