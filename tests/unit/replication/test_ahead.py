"""What is carried beside is told where somebody waits for it, and nowhere else."""

from threading import Event, current_thread

import pytest

from fieldcrm.domain.errors import Trouble
from fieldcrm.replication.ahead import THREAD, beside


def test_whoever_begins_goes_on_before_it_is_done() -> None:
    may_go = Event()

    def carry() -> bytes:
        may_go.wait()
        return current_thread().name.encode()

    answer = beside(carry)
    may_go.set()
    assert answer() == THREAD.encode()


def test_what_fails_beside_is_raised_where_it_is_waited_for() -> None:
    def carry() -> bytes:
        raise Trouble("link.offline")

    answer = beside(carry)
    with pytest.raises(Trouble, match=r"link\.offline"):
        answer()
