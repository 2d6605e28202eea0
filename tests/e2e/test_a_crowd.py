"""Two hundred at once at a server that works on four: most are told when to come again, and nobody in vain."""

from functools import partial
from pathlib import Path
from threading import Semaphore

from fieldcrm.cli.demo.centre import Centre
from fieldcrm.domain.ids import as_bytes
from fieldcrm.protocol.codes import Result
from sync_server.store.open import open_sqlite
from sync_server.verify import verify
from sync_server.web.turns import LINE
from tests.support.callers import insert
from tests.support.centres import BAKERY, PAM, new_fleet
from tests.support.distant import Distant, patiently
from tests.support.moments import at_once
from tests.support.patience import PATIENCE_S

CROWD, AT_ONCE = 200, 4


def test_whoever_is_turned_away_comes_again_and_is_served(tmp_path: Path) -> None:
    """Somebody writes while they come: so those at work stay there, and the line behind them."""
    folder = tmp_path / "data"
    folder.mkdir()
    fleet = new_fleet(open_sqlite(folder / "centre.db"), tmp_path)
    server = Centre(["--data", str(folder), "--at-once", str(AT_ONCE)], tmp_path / "server.log")
    server.start()
    callers = [Distant(fleet.centre, f"K{fleet.enrol(PAM)}", address=server.address) for _ in range(CROWD)]
    turned_away, results = Semaphore(0), list[int]()
    waits: list[int] = []

    def told(wait: int) -> None:
        waits.append(wait)
        turned_away.release()

    def come(place: int) -> None:
        caller = callers[place]
        id = (1000 + place).to_bytes(16)
        request = caller.request(caller.seal(insert("contact", id, account=as_bytes(BAKERY.id), family_name="Buyer")))
        answer = patiently(lambda: caller.ask(request, server.address), told)
        results.extend(ack.code for ack in answer.acks)

    def keep_them() -> None:
        with fleet.centre.write():
            for _ in range(CROWD - AT_ONCE - LINE * AT_ONCE):
                assert turned_away.acquire(timeout=PATIENCE_S)

    at_once(keep_them, *(partial(come, place) for place in range(CROWD)))
    server.stop()
    assert results == [Result.APPLIED] * CROWD
    assert min(waits) >= 1
    assert verify(fleet.centre) == []
    fleet.close()
