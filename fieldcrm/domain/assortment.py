"""The goods in their order: a category may lie in another, as its path says, and a brand stands for itself."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

BELOW: Final = "/"
"""Divides a category from the one it lies in: `Components/Wheels`."""
DEEPEST: Final = 8
"""Nobody opens more branches than that, one in another; what lies deeper stands in the name of the last."""


class Shelf(StrEnum):
    """What a branch goes by."""

    ALL = "all"
    CATEGORY = "category"
    BRAND = "brand"


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """A part of the goods, how many they are, and the parts of it."""

    shelf: Shelf
    path: str
    title: str
    count: int
    inner: tuple["Branch", ...] = ()


def lies_in(category: str | None, above: str) -> bool:
    """Whether a category is that one, or one below it."""
    return category == above or (category or "").startswith(above + BELOW)


def category_tree(counts: Mapping[str, int]) -> tuple[Branch, ...]:
    """Categories by the number of products that name them; each counts what lies in it at any depth."""
    all_of: Counter[str] = Counter()
    inner: defaultdict[str, set[str]] = defaultdict(set)
    for path, count in counts.items():
        above = ""
        for step in _steps(path):
            inner[above].add(step)
            all_of[step] += count
            above = step
    return _branches("", inner, all_of)


def brands(counts: Mapping[str, int]) -> tuple[Branch, ...]:
    """Brands by name."""
    ordered = sorted(counts, key=str.casefold)
    return tuple(Branch(shelf=Shelf.BRAND, path=name, title=name, count=counts[name]) for name in ordered)


def _steps(path: str) -> Iterator[str]:
    """The categories a path leads through, itself the last; one without a name is none."""
    names = path.split(BELOW, DEEPEST - 1)
    return (BELOW.join(names[: end + 1]) for end, name in enumerate(names) if name.strip(BELOW))


def _branches(above: str, inner: Mapping[str, set[str]], all_of: Mapping[str, int]) -> tuple[Branch, ...]:
    begin = len(above + BELOW) if above else 0
    return tuple(
        Branch(
            shelf=Shelf.CATEGORY,
            path=path,
            title=path[begin:].strip(BELOW),
            count=all_of[path],
            inner=_branches(path, inner, all_of),
        )
        for path in sorted(inner.get(above, ()), key=str.casefold)
    )
