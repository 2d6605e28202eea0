"""The views of the list of customers: those there are, a person's own, and the columns they chose."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any, Final

from fieldcrm.store.queries.account_filters import Facet, Filter
from fieldcrm.store.queries.account_list import Sort, View
from fieldcrm.ui.customers.columns import LEFT_OUT_AT_FIRST, NAMES
from fieldcrm.ui.shared.texts import term, tr
from fieldcrm.ui.shell.memory import Memory

VIEWS: Final = {
    View.ALL: term("All"),
    View.MINE: term("Mine"),
    View.DUE: term("Due"),
    View.LATE: term("Late"),
    View.UNPLANNED: term("No visit planned"),
    View.DEALERS: term("Dealers"),
    View.CHANGED: term("Waiting to sync"),
}
OWN: Final = "own:"
_VIEWS_KEPT: Final = "customers/views"
_COLUMNS_KEPT: Final = "customers/columns"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """Which customers a view shows, and in which order."""

    view: View = View.ALL
    filters: tuple[Filter, ...] = ()
    sort: Sort = Sort.NAME
    is_falling: bool = False

    def with_filter(self, added: Filter) -> "Shape":
        """Narrower by one; what is there already is not added twice."""
        kept = tuple(each for each in self.filters if (each.facet, each.value) != (added.facet, added.value))
        return replace(self, filters=(*kept, added))

    def without(self, gone: Filter) -> "Shape":
        """Wider by one."""
        return replace(self, filters=tuple(each for each in self.filters if each != gone))


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Those a person does not want to see, and how wide others were made, at 100 per cent text."""

    left_out: frozenset[str] = LEFT_OUT_AT_FIRST
    widths: Mapping[str, int] = field(default_factory=dict[str, int])


class OwnViews:
    """Shapes under names of a person's own. What was kept and makes no sense is forgotten, not complained of."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._shapes = _read_views(memory.recall(_VIEWS_KEPT))

    def names(self) -> list[str]:
        """In the order they were made."""
        return list(self._shapes)

    def shape(self, name: str) -> Shape | None:
        """What was kept under a name."""
        return self._shapes.get(name)

    def keep(self, name: str, shape: Shape) -> None:
        """From now on; the same name again is changed."""
        self._shapes[name] = shape
        self._write()

    def forget(self, name: str) -> None:
        """Not any more."""
        self._shapes.pop(name, None)
        self._write()

    def _write(self) -> None:
        told = {name: _told(shape) for name, shape in self._shapes.items()}
        self._memory.keep(_VIEWS_KEPT, json.dumps(told, ensure_ascii=False))


class Shapes:
    """What each view shows just now: as it comes, as somebody kept it, or as it was narrowed and sorted since."""

    def __init__(self, memory: Memory) -> None:
        self._own = OwnViews(memory)
        self._now: dict[str, Shape] = {}

    def tabs(self) -> list[tuple[str, str]]:
        """Every view and what it is called, those of one's own last."""
        own = [(OWN + name, name) for name in self._own.names()]
        return [*((view.value, tr(title)) for view, title in VIEWS.items()), *own]

    def of(self, view: str) -> Shape:
        """What one shows."""
        if view not in self._now:
            self._now[view] = (self._kept(view) if view.startswith(OWN) else Shape(view=View(view))) or Shape()
        return self._now[view]

    def put(self, view: str, shape: Shape) -> None:
        """From now on it shows this."""
        self._now[view] = shape

    def is_kept(self, view: str) -> bool:
        """Whether it is somebody's own, just as it was kept."""
        return self._kept(view) == self.of(view)

    def keep(self, name: str, shape: Shape) -> None:
        """Under a name of one's own; the same name again is changed."""
        self._own.keep(name, shape)
        self._now[OWN + name] = shape

    def forget(self, name: str) -> Shape | None:
        """Not any more; nothing where there was none."""
        shape = self._own.shape(name)
        self._own.forget(name)
        self._now.pop(OWN + name, None)
        return shape

    def carried(self) -> Mapping[str, Shape]:
        """What a list made anew begins with."""
        return self._now

    def take_up(self, carried: Mapping[str, Shape]) -> None:
        """Begin with what another list carried."""
        self._now |= carried

    def _kept(self, view: str) -> Shape | None:
        return self._own.shape(view.removeprefix(OWN)) if view.startswith(OWN) else None


def columns_as_left(memory: Memory) -> Columns:
    """Those of the last time; what makes no sense is as at first."""
    with suppress(ValueError, KeyError, TypeError, AttributeError):
        told = json.loads(memory.recall(_COLUMNS_KEPT))
        widths = {name: int(width) for name, width in told["widths"].items() if name in NAMES and int(width) > 0}
        return Columns(left_out=frozenset(told["left_out"]) & frozenset(NAMES), widths=widths)
    return Columns()


def keep_columns(memory: Memory, columns: Columns) -> None:
    """Remember them."""
    told = {"left_out": sorted(columns.left_out), "widths": dict(columns.widths)}
    memory.keep(_COLUMNS_KEPT, json.dumps(told))


def _told(shape: Shape) -> dict[str, Any]:
    return {
        "view": shape.view.value,
        "filters": [[each.facet.value, each.value, each.title] for each in shape.filters],
        "sort": shape.sort.value,
        "falling": shape.is_falling,
    }


def _read_views(kept: str) -> dict[str, Shape]:
    found: dict[str, Shape] = {}
    with suppress(ValueError, AttributeError):
        for name, told in json.loads(kept).items():
            with suppress(ValueError, KeyError, TypeError):
                found[str(name)] = _shape(told)
    return found


def _shape(told: Mapping[str, Any]) -> Shape:
    return Shape(
        view=View(told["view"]),
        filters=tuple(Filter(Facet(facet), str(value), str(title)) for facet, value, title in told["filters"]),
        sort=Sort(told["sort"]),
        is_falling=bool(told["falling"]),
    )
