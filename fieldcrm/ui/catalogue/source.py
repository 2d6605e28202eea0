"""Where the catalogue's rows come from: asked off the window's thread, priced for the customer in hand."""

from collections.abc import Sequence
from dataclasses import dataclass

from fieldcrm.services.prices import buyer_of
from fieldcrm.store.queries.product_list import Buyer, ProductRow, Wanted, product_ids, product_rows
from fieldcrm.store.store import Reading
from fieldcrm.ui.shared.desk import Desk


@dataclass(frozen=True, slots=True)
class Goods:
    """One question to the list; whom it is for is looked up each time, since their prices may have come anew."""

    desk: Desk
    wanted: Wanted
    kind: str
    id: str

    def ids(self) -> Sequence[int]:
        """Every product that matches."""
        with self.desk.store.read() as reading:
            return product_ids(reading, self.wanted, self._buyer(reading), self.desk.today())

    def rows(self, ids: Sequence[int]) -> Sequence[ProductRow]:
        """A page of them."""
        with self.desk.store.read() as reading:
            return product_rows(reading, ids, self._buyer(reading), self.desk.today())

    def _buyer(self, reading: Reading) -> Buyer | None:
        return buyer_of(reading, self.kind, self.id)
