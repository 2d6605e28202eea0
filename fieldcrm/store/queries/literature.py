"""Literature as people look for it: what it is about, for whom, until when, and whether it is here."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from fieldcrm.domain.attachments import Literature
from fieldcrm.domain.catalogue import Product
from fieldcrm.domain.ids import LiteratureId, ProductId
from fieldcrm.domain.people import OFFICE_ROLES, User
from fieldcrm.store import book
from fieldcrm.store.device import must_identity
from fieldcrm.store.queries.files import FileLine, literature
from fieldcrm.store.store import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One of them; `is_current` says whether it is valid today, `is_kept` whether it is never given up here."""

    file: FileLine
    record: Literature
    product: str
    is_current: bool
    is_kept: bool

    @property
    def id(self) -> str:
        """Of the record."""
        return self.record.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Papers:
    """All that are to be seen, by kind and name; whoever is of the office sees those of other days too."""

    papers: list[Paper]
    is_office: bool


def papers(reading: Reading, today: date) -> Papers:
    """From one snapshot."""
    is_office = reading.load(User, must_identity(reading.connection).user).role in OFFICE_ROLES
    records = {each.id: each for each in reading.all(Literature)}
    named = _products(reading, [each.product for each in records.values() if each.product])
    files = book.files.c
    kept = set(reading.connection.scalars(select(files.sha).where(files.kept == 1)))
    found = (
        Paper(
            file=line,
            record=record,
            product=named.get(record.product or "", ""),
            is_current=record.is_valid(today),
            is_kept=record.sha256 in kept,
        )
        for line in literature(reading)
        if (record := records.get(LiteratureId(line.id))) is not None
    )
    shown = [each for each in found if is_office or each.is_current]
    return Papers(papers=sorted(shown, key=lambda each: each.record.kind), is_office=is_office)


def _products(reading: Reading, ids: list[ProductId]) -> dict[str, str]:
    table = reading.table(Product).c
    query = select(table.id, table.name).where(table.id.in_(ids))
    return {str(id): name for id, name in reading.rows(query)}
