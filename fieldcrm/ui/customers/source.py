"""Where the rows of the list of customers come from."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from fieldcrm.store.queries.account_list import AccountRow, Asked, account_ids, account_rows
from fieldcrm.ui.shared.desk import Desk


@dataclass(frozen=True, slots=True)
class Accounts:
    """One question to the list, answered as of today, be it that it was asked yesterday."""

    desk: Desk
    asked: Asked

    def ids(self) -> Sequence[int]:
        """Every customer that matches."""
        with self.desk.store.read() as reading:
            return account_ids(reading, replace(self.asked, today=self.desk.today()))

    def rows(self, ids: Sequence[int]) -> Sequence[AccountRow]:
        """A page of them."""
        with self.desk.store.read() as reading:
            return account_rows(reading, ids, self.desk.today())
