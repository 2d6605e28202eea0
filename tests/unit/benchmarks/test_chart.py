"""The picture of what grows and what does not is readable: a place for each size, a height for each value."""

from pathlib import Path
from xml.etree import ElementTree as ET

from benchmarks.chart import Panel, draw

SVG = "{http://www.w3.org/2000/svg}"


def drawn(tmp_path: Path, lines: dict[str, list[float]]) -> ET.Element:
    """The picture of these lines over three sizes, read as XML."""
    file = tmp_path / "picture.svg"
    draw(file, "rows", [10_000, 1_000_000, 100_000_000], [Panel("ms", lines)])
    return ET.fromstring(file.read_text("utf-8"))  # noqa: S314 - our own picture


def dots(picture: ET.Element) -> list[tuple[float, float]]:
    """Where the values stand."""
    return [(float(each.attrib["cx"]), float(each.attrib["cy"])) for each in picture.iter(f"{SVG}circle")]


def test_sizes_stand_apart_by_their_powers_of_ten(tmp_path: Path) -> None:
    (first, _), (middle, _), (last, _) = dots(drawn(tmp_path, {"idle": [1.0, 1.0, 1.0]}))
    assert abs((middle - first) - (last - middle)) < 0.11


def test_what_costs_the_same_is_level_and_what_costs_more_is_higher(tmp_path: Path) -> None:
    low, again, high = (y for _, y in dots(drawn(tmp_path, {"idle": [2.0, 2.0, 4.0]})))
    assert low == again > high


def test_axes_and_lines_are_named(tmp_path: Path) -> None:
    texts = {each.text for each in drawn(tmp_path, {"idle": [2.0, 2.0, 4.0]}).iter(f"{SVG}text")}
    assert {"ms", "rows", "idle", "10 k", "1 M", "100 M", "0", "2", "4"} <= texts
