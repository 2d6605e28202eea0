"""Somebody's laptop as a folder, for real processes that work on it one after the other."""

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Final

import pytest

from fieldcrm import bootstrap
from fieldcrm.domain.ids import OrderId
from fieldcrm.machine.credentials import PASSPHRASE_VARIABLE
from fieldcrm.machine.paths import Profile, find_profile
from fieldcrm.services.ordering import Wish, put_line, start_order
from fieldcrm.store.store import Store
from tests.support import differences
from tests.support.company import BAKERY, TODAY, counted, numbered
from tests.support.machines import PASSPHRASE, environment, lay_key
from tests.support.windows import GOODS, a_day

FIRST_ID: Final = 90_000
ORDER: Final = OrderId(numbered(FIRST_ID))
"""A draft for the bakery, where `a_day_with_an_order` was put in."""


def seen_by(profile: Profile) -> Mapping[str, str]:
    """What a process sees that is started at this laptop."""
    own = {"FIELDCRM_PROFILE": str(profile.folder), PASSPHRASE_VARIABLE: PASSPHRASE, "QT_QPA_PLATFORM": "offscreen"}
    return {**environment(**own)}


@contextmanager
def passphrase(patch: pytest.MonkeyPatch) -> Generator[None]:
    """This process knows it too."""
    with patch.context() as known:
        known.setenv(PASSPHRASE_VARIABLE, PASSPHRASE)
        yield


def a_day_with_an_order(store: Store) -> None:
    """A customer, some goods, a visit today, a draft of an order with a line, and a street that two people changed."""
    a_day(store)
    start_order(store, BAKERY.id, today=TODAY, new_id=counted(FIRST_ID))
    put_line(store, ORDER, Wish(product=GOODS[0].id, qty=Decimal(3)), new_id=counted(FIRST_ID + 500))
    differences.keep(store, differences.ADDRESS)


def filled(folder: Path, patch: pytest.MonkeyPatch, fill: Callable[[Store], object] = a_day) -> Profile:
    """A laptop that has joined and exchanged once."""
    profile = find_profile(str(folder), {})
    lay_key(folder)
    with passphrase(patch):
        store = bootstrap.open_store(profile, bootstrap.find_key(profile))
    fill(store)
    with store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_ctl SET last_pull_ms = 1764000000000")
    store.close()
    return profile
