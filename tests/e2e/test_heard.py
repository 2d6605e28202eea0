"""The real program through a screen reader's ears: from the day to a customer and an order, by keys and words alone."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldcrm import bootstrap
from fieldcrm.domain.ids import VisitId
from fieldcrm.machine.credentials import PASSPHRASE_VARIABLE
from fieldcrm.machine.paths import find_profile
from tests.support.company import BAKERY, numbered
from tests.support.ears import Listener, Told, listening, missing
from tests.support.machines import PASSPHRASE
from tests.support.windows import VISIT, a_day

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing() or "somebody listens")


@pytest.fixture
def rep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Listener]:
    """Who cannot see the screen, at a laptop with a visit today."""
    profile = find_profile(str(tmp_path / "pam"), {})
    with monkeypatch.context() as known:
        known.setenv(PASSPHRASE_VARIABLE, PASSPHRASE)
        store = bootstrap.open_store(profile, bootstrap.find_key(profile))
    now = datetime.now(UTC)
    a_day(store)
    with store.write() as work:
        work.save(replace(VISIT, id=VisitId(numbered(801)), day=now.astimezone().date(), starts_at=now))
    with store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_ctl SET last_pull_ms = 1764000000000")
    store.close()
    own = {"FIELDCRM_PROFILE": str(profile.folder), PASSPHRASE_VARIABLE: PASSPHRASE, "LANG": "C.UTF-8"}
    program = (sys.executable, "-m", "fieldcrm")
    with listening(*program, **own) as (listener, seen):
        listener.finds(lambda told: told.role == "frame")
        subprocess.run(program, env=seen, check=True)  # so it comes to the front: nobody else here gives it the keys
        yield listener


def test_a_rep_goes_from_the_day_to_a_customer_and_an_order_by_ear(rep: Listener) -> None:
    visit = rep.finds(_is_at("table cell"))
    assert visit.name.startswith(f"{BAKERY.name}, ")
    assert visit.name.endswith(", Next")
    assert (visit.row, visit.within[0], "selected" in visit.states) == (0, "Agenda", True)

    rep.press("ctrl+k", *"sof")
    assert rep.hears("news", _is_called(BAKERY.name)).name == f"{BAKERY.name}, {BAKERY.number}, {BAKERY.city}"
    rep.press("Return")
    rep.finds(lambda told: told.role == "frame" and told.name.startswith(BAKERY.name))

    rep.press("ctrl+n")
    product = rep.hears("focus", _is_called("Product"))
    assert (product.role, product.about) == ("text", "Code or name of a product")
    rep.press(*"bre")
    assert rep.hears("news", _is_called("Bread")).name.startswith("Bread, GD-2, ")
    rep.press("Return")
    rep.hears("focus", _is_called("Quantity"))
    rep.press("7", "Return")
    written = rep.finds(_is_called("Bread, GD-2, 7, price 12.00, total 84.00"))
    rep.press("Up")
    line = rep.finds(_is_at("table cell"))
    assert (line.name, line.within[0]) == (written.name, "Order lines")


def test_what_is_chosen_is_told_with_what_it_is_one_of(rep: Listener) -> None:
    rep.press("alt+3")
    rep.finds(lambda told: told.role == "frame" and told.name.startswith("Customers"))
    rep.press("Tab")
    view = rep.hears("focus", _is_called("All"))
    assert (view.role, view.within[0]) == ("radio button", "Views")
    assert {"checked", "selected"} <= set(view.states)
    places = {told.name: "selected" in told.states for told in rep.looks_around() if told.role == "page tab"}
    assert [name for name, is_chosen in places.items() if is_chosen] == ["Customers"]


def test_whoever_listens_is_read_no_markup_and_nothing_twice(rep: Listener) -> None:
    told = rep.looks_around()
    assert [each for each in told if "<" in each.name + each.about] == []
    assert [each for each in told if each.role == "push button" and each.name == each.about] == []


def _is_called(name: str) -> Callable[[Told], bool]:
    return lambda told: told.name.startswith(name)


def _is_at(role: str) -> Callable[[Told], bool]:
    return lambda told: told.role == role and "focused" in told.states
