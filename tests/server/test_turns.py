"""Turns at the door: so many are at work, a short line waits, and whoever comes beyond is given a time of their own."""

from collections.abc import Awaitable, Callable

import anyio
import pytest

from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.limits import LIMITS
from sync_server.refusals import RequestRefused
from sync_server.web.turns import BODIES, FARTHEST, LINE, Turns

FOUR = 4
AT_MOST = FOUR + LINE * FOUR


class Clock:
    """Stands still until it is put on."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


class Crowd:
    """Many who come at once, and stay at work until they are let go."""

    def __init__(self, turns: Turns) -> None:
        self.turns = turns
        self.goes_on = anyio.Event()
        self.at_work = self.most = self.done = 0
        self.waits: list[int] = []

    async def one(self) -> None:
        try:
            async with self.turns.turn():
                self.at_work += 1
                self.most = max(self.most, self.at_work)
                await self.goes_on.wait()
                self.at_work -= 1
                self.done += 1
        except RequestRefused as refused:
            self.waits.append(refused.wait if refused.refusal is Refusal.BUSY else 0)


def played(scene: Callable[[], Awaitable[None]]) -> None:
    async def play() -> None:
        await scene()

    anyio.run(play)


async def come(crowd: Crowd, number: int) -> None:
    """They come, those who get no turn are told so while all others still wait, and then it goes on."""
    async with anyio.create_task_group() as people:
        for _ in range(number):
            people.start_soon(crowd.one)
        await anyio.wait_all_tasks_blocked()
        assert len(crowd.waits) == max(0, number - AT_MOST)
        crowd.goes_on.set()


def test_so_many_are_at_work_and_all_who_got_a_place_are_served() -> None:
    async def scene() -> None:
        crowd = Crowd(Turns(FOUR))
        await come(crowd, 200)
        assert (crowd.most, crowd.done, len(crowd.waits)) == (FOUR, AT_MOST, 200 - AT_MOST)

    played(scene)


@pytest.mark.parametrize(("number", "is_quiet"), [(0, True), (1, True), (2, False), (FOUR, False)])
def test_it_is_quiet_while_most_turns_are_free(number: int, is_quiet: bool) -> None:
    async def scene() -> None:
        crowd = Crowd(Turns(FOUR))
        async with anyio.create_task_group() as people:
            for _ in range(number):
                people.start_soon(crowd.one)
            await anyio.wait_all_tasks_blocked()
            assert crowd.turns.is_quiet == is_quiet
            crowd.goes_on.set()

    played(scene)


def test_whoever_is_turned_away_has_a_time_of_their_own() -> None:
    async def scene() -> None:
        crowd = Crowd(Turns(FOUR, Clock()))
        await come(crowd, AT_MOST + 1000)
        assert crowd.waits == sorted(crowd.waits)
        assert crowd.waits[0] >= 1
        at_one_second = max(crowd.waits.count(second) for second in set(crowd.waits))
        assert at_one_second <= 1000 / crowd.waits[-1] + 1  # evenly, and slower than they could be served

    played(scene)


def test_nobody_is_sent_away_for_longer_than_a_quarter_of_an_hour() -> None:
    async def scene() -> None:
        clock = Clock()
        turns = Turns(1, clock)
        async with turns.turn():
            clock.now += 1000.0  # work as slow as this fills the time to come with a few
        crowd = Crowd(turns)
        async with anyio.create_task_group() as people:
            for _ in range(100):
                people.start_soon(crowd.one)
            await anyio.wait_all_tasks_blocked()
            crowd.goes_on.set()
        assert crowd.waits
        assert max(crowd.waits) <= FARTHEST

    played(scene)


def test_a_line_that_would_take_long_is_full_before_it_is_long() -> None:
    async def scene() -> None:
        clock = Clock()
        turns = Turns(FOUR, clock)
        for _ in range(100):
            async with turns.turn():
                clock.now += 4.0
        crowd = Crowd(turns)
        async with anyio.create_task_group() as people:
            for _ in range(50):
                people.start_soon(crowd.one)
            await anyio.wait_all_tasks_blocked()
            assert len(crowd.waits) == 50 - 2 * FOUR
            crowd.goes_on.set()

    played(scene)


def test_there_is_room_for_so_many_bytes_and_no_more() -> None:
    turns, largest = Turns(FOUR), str(LIMITS["request_bytes"])
    rooms = [turns.room(largest) for _ in range(BODIES // LIMITS["request_bytes"])]
    for room in rooms:
        room.__enter__()
    for length in (largest, None, "1"):
        with pytest.raises(RequestRefused), turns.room(length):
            pass
    rooms.pop().__exit__(None, None, None)
    with turns.room(largest):
        pass


def test_a_length_beyond_the_limit_takes_no_more_room_than_is_ever_read() -> None:
    turns = Turns(FOUR)
    with turns.room("9" * 40), turns.room("nonsense"):
        pass
