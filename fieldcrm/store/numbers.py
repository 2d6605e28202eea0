"""Numbers given out on this device: the next of a series, even if the record that had the last one has gone."""

from collections.abc import Callable

from sqlalchemy import func, select
from sqlalchemy.dialects.sqlite import insert

from fieldcrm.domain.marks import Mark
from fieldcrm.domain.numbering import counted
from fieldcrm.store import book
from fieldcrm.store.shelves import Entity
from fieldcrm.store.store import Work


def issue(work: Work, kind: type[Entity], series: str, written: Callable[[str, int], str]) -> str:
    """The next number of the series for a record of the kind; given out once, unless this step is refused."""
    last = max(_given_out(work, series), _held(work, kind, series))
    remember = insert(book.series).values(name=series, last=last + 1)
    work.connection.execute(remember.on_conflict_do_update(index_elements=["name"], set_={"last": last + 1}))
    return written(series, last)


def _given_out(work: Work, series: str) -> int:
    return work.connection.scalar(select(book.series.c.last).where(book.series.c.name == series)) or 0


def _held(work: Work, kind: type[Entity], series: str) -> int:
    """What the rows say: a device that was set up anew under its old code counts on from them."""
    key = work.shelves.of(kind).spec.marked(Mark.KEY)
    if key is None:
        return 0
    number = work.table(kind).c[key.name]
    ours = number.between(series, f"{series}\uffff")
    newest_first = (func.length(number).desc(), number.desc())
    last = work.connection.scalar(select(number).where(ours).order_by(*newest_first).limit(1))
    return counted(series, last) if last else 0
