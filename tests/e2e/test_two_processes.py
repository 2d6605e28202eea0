"""Two server processes over one PostgreSQL: whichever of them gets a request, there is one centre."""

from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import func, select

from fieldcrm.cli.demo.centre import Centre
from fieldcrm.domain.ids import as_bytes
from fieldcrm.domain.people import User
from fieldcrm.protocol.codes import Refusal, Result
from fieldcrm.protocol.messages import SyncAnswer, SyncRequest
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.replication.remote import RemoteRefused
from sync_server import office
from sync_server.batch import AS_SERVER
from sync_server.store.open import open_postgresql
from sync_server.store.tables import tx_log
from sync_server.verify import verify
from tests.support.callers import edit, insert
from tests.support.centres import BAKERY, PAM, Fleet, new_fleet
from tests.support.distant import Distant, patiently
from tests.support.moments import at_once

BAKERY_ID = as_bytes(BAKERY.id)
DEVICES, STEPS = 4, 8


@pytest.fixture
def fleet(postgres_url: str, tmp_path: Path) -> Iterator[Fleet]:
    made = new_fleet(open_postgresql(postgres_url), tmp_path)
    yield made
    made.close()


@pytest.fixture
def addresses(fleet: Fleet, postgres_url: str) -> Iterator[list[str]]:
    """Where the two answer."""
    with ExitStack() as running:
        found: list[str] = []
        for name in ("one", "other"):
            process = Centre(["--database", postgres_url], fleet.folder / f"{name}.log")
            process.start()
            running.callback(process.stop)
            found.append(process.address)
        yield found


def test_nothing_is_lost_doubled_or_different_whichever_process_answers(fleet: Fleet, addresses: list[str]) -> None:
    """Each device writes on the same customer and below it, and sends everything twice: to both at the same moment,
    or again to the other after an answer that was lost."""
    callers = [Distant(fleet.centre, f"K{fleet.enrol(PAM)}", address=addresses[0]) for _ in range(DEVICES)]

    def work(place: int) -> None:
        caller = callers[place]
        for number in range(STEPS):
            caller.address = addresses[(place + number) % 2]
            made = insert("contact", bytes([place + 1, number + 1]) * 8, account=BAKERY_ID, family_name="Buyer")
            sealed = caller.seal(made, edit("account", BAKERY_ID, 1, phone=f"+1 555 {place}{number:03}"))
            if number % 2:
                to_both(caller, caller.request(sealed), addresses)
            else:
                after_a_lost_answer(caller, sealed, addresses[(place + number + 1) % 2])

    at_once(*(partial(work, place) for place in range(DEVICES)))
    late = Distant(fleet.centre, f"K{fleet.enrol(PAM)}", address=addresses[1])
    for caller in (*callers, late):
        caller.pull()
    assert len({key for key in late.rows if key[0] == "contact"}) == DEVICES * STEPS
    for caller in callers:
        assert caller.rows == late.rows
        assert caller.highest == {1: STEPS}
    assert taken(fleet) == DEVICES * STEPS
    assert verify(fleet.centre) == []


def to_both(caller: Distant, request: SyncRequest, addresses: list[str]) -> None:
    """One of the two is answered, the other is told that it has been."""
    answers: list[SyncAnswer] = []
    refused: list[Refusal] = []

    def ask(address: str) -> None:
        try:
            answers.append(patiently(lambda: caller.ask(request, address)))
        except RemoteRefused as error:
            refused.append(error.refusal)

    at_once(*(partial(ask, address) for address in addresses))
    assert (len(answers), refused) == (1, [Refusal.REPLAYED])
    assert [Result(ack.code).refused for ack in answers[0].acks] == [False]
    caller.take(answers[0])


def after_a_lost_answer(caller: Distant, sealed: bytes, other: str) -> None:
    """What was not heard of is sent again under the next number, to the other process."""
    request = caller.request(sealed)
    patiently(lambda: caller.ask(request, caller.address))
    caller.address = other
    [ack] = caller.send(sealed).acks
    assert ack.code == Result.DUPLICATE


def taken(fleet: Fleet) -> int:
    """How much the devices have ever sent that was taken."""
    with fleet.centre.read() as connection:
        return connection.scalar(select(func.count()).where(tx_log.c.device != AS_SERVER)) or 0


def test_what_the_company_decides_every_process_heeds_at_once(fleet: Fleet, addresses: list[str]) -> None:
    """Each keeps in mind who works where, and looks whether that is as it was."""
    caller = Distant(fleet.centre, f"K{fleet.enrol(PAM)}", address=addresses[0])
    for address in addresses:
        caller.address = address
        caller.pull()
    office.write(fleet.centre, [office.update_op(REGISTRY[User], PAM.id, 1, {"active": False})])
    for address in addresses:
        with pytest.raises(RemoteRefused) as refused:
            caller.ask(caller.request(), address)
        assert refused.value.refusal is Refusal.REVOKED
