"""A line of steps by itself: who does whose work, what is undone when one fails, and who hears of it."""

import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from time import monotonic

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from fieldcrm.domain.errors import RuleBroken, Trouble
from sync_server.groups import LONGEST, Groups
from sync_server.store.dialects import bulk
from sync_server.store.open import open_sqlite
from tests.support.patience import PATIENCE_S

Step = Callable[[Connection], object]


class Line:
    """A line over a file of its own, whose clock stands still unless somebody moves it on."""

    def __init__(self, path: Path, *, leaders: int = 1) -> None:
        self.engine = open_sqlite(path)
        with self.engine.begin() as connection:
            connection.exec_driver_sql("CREATE TABLE told (name TEXT)")
        self.now = 0.0
        self.commits = 0
        self.begins: Callable[[], None] = lambda: None
        self.ends: Callable[[], None] = lambda: None
        self.undone = list[bool]()
        """Of one step alone, or of all."""
        self.groups = Groups(self._begin, self._hear, _written, lambda: self.now, leaders)

    @contextmanager
    def _begin(self) -> Generator[Connection]:
        self.begins()
        with self.engine.begin() as connection:
            yield connection
            self.ends()
        self.commits += 1

    def _hear(self, connection: Connection | None) -> None:
        self.undone.append(connection is not None)

    @property
    def told(self) -> list[str]:
        """What is there for good, in its order."""
        with self.engine.begin() as connection:
            return list(connection.exec_driver_sql("SELECT name FROM told ORDER BY rowid").scalars())

    def add(self, name: str, connection: Connection) -> str:
        """Something that is there afterwards, or is not."""
        connection.exec_driver_sql("INSERT INTO told VALUES (?)", (name,))
        return f"{name} is told"

    def adds(self, *names: str) -> list[Step]:
        """Steps that do."""
        return [partial(self.add, name) for name in names]

    def come(self, first: Step, *others: Step) -> list[object]:
        """The first is at work when all the others have come, one after the other; how it ends for each."""
        ends: list[object] = [None] * (1 + len(others))

        def come(place: int, step: Step) -> None:
            try:
                ends[place] = self.groups.take(step)
            except (RuleBroken, Trouble, SQLAlchemyError) as error:
                ends[place] = error

        standing: list[threading.Thread] = []

        def lead(connection: Connection) -> object:
            if not standing:
                for place, step in enumerate(others, 1):
                    standing.append(threading.Thread(target=come, args=(place, step)))
                    standing[-1].start()
                    self.wait_for(place + 1)
            return first(connection)

        come(0, lead)
        for each in standing:
            each.join()
        assert self.groups.here == 0
        return ends

    def wait_for(self, number: int) -> None:
        """Until so many lead or wait."""
        until = monotonic() + PATIENCE_S
        while self.groups.here != number:
            assert monotonic() < until, f"{self.groups.here} are here, and not {number}"


def _written(connection: Connection) -> int:
    return bulk(connection).written(connection)


@pytest.fixture
def line(tmp_path: Path) -> Iterator[Line]:
    made = Line(tmp_path / "line.db")
    yield made
    made.engine.dispose()


def refuse(_: Connection) -> None:
    """A step that fails before it has written anything."""
    raise RuleBroken("it.fails")


def half(line: Line, connection: Connection) -> None:
    """A step that does half of what it should."""
    line.add("half", connection)
    raise RuleBroken("it.fails.late")


def codes(ends: list[object]) -> list[object]:
    return [each.code if isinstance(each, (RuleBroken, Trouble)) else each for each in ends]


def test_who_comes_alone_is_answered_and_leaves_the_line_as_it_was(line: Line) -> None:
    for number in range(2):
        assert line.come(*line.adds(f"n{number}")) == [f"n{number} is told"]
    assert (line.told, line.commits, line.undone) == (["n0", "n1"], 2, [])


def test_all_who_wait_share_one_commit_and_each_hears_of_their_own_step(line: Line) -> None:
    assert line.come(*line.adds("n0", "n1", "n2")) == ["n0 is told", "n1 is told", "n2 is told"]
    assert (line.told, line.commits) == (["n0", "n1", "n2"], 1)


def test_nobody_is_answered_before_the_commit_that_holds_their_step(line: Line) -> None:
    heard = list[str]()

    def wait(name: str) -> None:
        line.groups.take(partial(line.add, name))
        heard.append(name)

    waits = threading.Thread(target=wait, args=("n1",))

    def lead(_: Connection) -> None:
        waits.start()
        line.wait_for(2)

    line.ends = lambda: heard.append("commit")
    line.groups.take(lead)
    waits.join()
    assert heard == ["commit", "n1"]


@pytest.mark.parametrize("place", [1, 2, 3])
@pytest.mark.parametrize("has_written", [False, True])
def test_a_step_that_fails_is_undone_alone_wherever_it_stands(line: Line, place: int, has_written: bool) -> None:
    steps = line.adds("n0", "n1", "n2")
    steps.insert(place, partial(half, line) if has_written else refuse)
    ends = codes(line.come(*steps))
    assert ends.pop(place) == ("it.fails.late" if has_written else "it.fails")
    assert ends == ["n0 is told", "n1 is told", "n2 is told"]
    assert (line.told, line.commits) == (["n0", "n1", "n2"], 1)
    assert line.undone[-1:] == [True], "whoever keeps what they have seen forgets it"


def test_the_first_that_fails_was_alone(line: Line) -> None:
    ends = codes(line.come(partial(half, line), *line.adds("n1", "n2")))
    assert ends == ["it.fails.late", "n1 is told", "n2 is told"]
    assert (line.told, line.commits, line.undone) == (["n1", "n2"], 1, [False])


def test_only_where_one_fails_that_had_written_all_begin_again_in_their_order(line: Line) -> None:
    begun = list[str]()

    def noted(name: str, step: Step) -> Step:
        def work(connection: Connection) -> object:
            begun.append(name)
            return step(connection)

        return work

    [n0, n1, n2] = line.adds("n0", "n1", "n2")
    steps: dict[str, Step] = {"n0": n0, "no": refuse, "n1": n1, "half": partial(half, line), "n2": n2}
    ends = codes(line.come(*(noted(name, step) for name, step in steps.items())))
    assert begun == ["n0", "no", "n1", "half", "n0", "no", "n1", "half", "n2"]
    assert ends == ["n0 is told", "it.fails", "n1 is told", "it.fails.late", "n2 is told"]
    assert line.undone == [True, False, True, True]


def test_what_came_of_a_step_before_all_began_again_is_not_so(line: Line) -> None:
    tries = list[int]()

    def later(connection: Connection) -> object:
        tries.append(len(tries))
        if len(tries) == 1:
            raise RuleBroken("it.fails")
        return line.add("later", connection)

    ends = codes(line.come(line.adds("n0")[0], later, partial(half, line)))
    assert ends == ["n0 is told", "later is told", "it.fails.late"]
    assert line.told == ["n0", "later"]


def test_a_group_that_has_worked_long_takes_nobody_in_any_more(line: Line) -> None:
    def slow(name: str, connection: Connection) -> str:
        line.now += LONGEST / 2
        return line.add(name, connection)

    ends = line.come(*(partial(slow, f"n{number}") for number in range(5)))
    assert ends == [f"n{number} is told" for number in range(5)]
    assert (line.commits, line.told) == (3, ["n0", "n1", "n2", "n3", "n4"]), "two, two and one"


def test_where_it_cannot_begin_nobody_can_and_all_who_wait_are_told(line: Line) -> None:
    """What stands in the way of one stands in that of the others."""
    ends = list[object]()

    def come(name: str) -> None:
        try:
            ends.append(line.groups.take(partial(line.add, name)))
        except Trouble as trouble:
            ends.append(trouble.code)

    waiting = [threading.Thread(target=come, args=(name,)) for name in ("n1", "n2")]

    def stands_in_the_way() -> None:
        for place, each in enumerate(waiting, 2):
            each.start()
            line.wait_for(place)
        line.begins = lambda: None
        raise Trouble("disk.write")

    line.begins = stands_in_the_way
    come("n0")
    for each in waiting:
        each.join()
    assert (ends, line.undone, line.told) == (["disk.write"] * 3, [False], [])
    assert line.come(*line.adds("n3")) == ["n3 is told"]


def test_where_the_commit_fails_all_of_the_group_hear_of_it_and_nobody_else(line: Line) -> None:
    """Also who was refused: that may have been for what another had just done."""

    def fails() -> None:
        line.ends = lambda: None
        raise Trouble("disk.write")

    def long(connection: Connection) -> str:
        line.now += LONGEST
        return line.add("n1", connection)

    line.ends = fails
    ends = codes(line.come(line.adds("n0")[0], refuse, long, *line.adds("n2")))
    assert ends == ["disk.write", "disk.write", "disk.write", "n2 is told"]
    assert (line.told, line.undone) == (["n2"], [True, False])


@pytest.mark.parametrize(("why", "told"), [(Trouble("store.full"), Trouble), (RuleBroken("it.fails"), SQLAlchemyError)])
def test_where_the_database_undoes_everything_by_itself_nobody_was_taken(
    line: Line, why: Exception, told: type[Exception]
) -> None:
    """As SQLite does on a full disk. Why one was refused is no answer to the others: they hear of the database's
    fault."""

    def is_full(connection: Connection) -> None:
        connection.exec_driver_sql("ROLLBACK")
        raise why

    ends = line.come(line.adds("n0")[0], is_full, *line.adds("n2"))
    assert [isinstance(each, told) for each in ends] == [True, True, False]
    assert (ends[2], line.told) == ("n2 is told", ["n2"])


def test_as_many_groups_work_at_once_as_may_and_no_more(tmp_path: Path) -> None:
    line = Line(tmp_path / "line.db", leaders=2)
    both, all_came, begun = threading.Barrier(2, timeout=PATIENCE_S), threading.Event(), list[int]()

    def leads(_: Connection) -> None:
        both.wait()
        assert all_came.wait(PATIENCE_S)

    def follows(_: Connection) -> None:
        begun.append(line.commits)

    come = [threading.Thread(target=line.groups.take, args=(step,)) for step in (leads, leads, follows)]
    for number, each in enumerate(come, 1):
        each.start()
        line.wait_for(number)
    assert begun == []
    all_came.set()
    for each in come:
        each.join()
    assert (len(begun), line.groups.here, line.commits) == (1, 0, 2)
    line.engine.dispose()
