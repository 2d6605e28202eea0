"""Lists of any length: what is read and when, and what stays in place when the list changes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from pytestqt.qtbot import QtBot

from fieldcrm.ui.shared.query_table_model import (
    PAGE,
    PAGES_KEPT,
    RIGHT,
    ROW_ROLE,
    Column,
    QueryTableModel,
    at_hand,
    at_once,
)
from fieldcrm.ui.shared.tasks import Tasks
from tests.support.hands import watched

pytestmark = pytest.mark.usefixtures("qapp")

ACROSS = Qt.Orientation.Horizontal
COLUMNS = [Column[int]("Number", str, number=True), Column[int]("Square", lambda row: str(row * row))]


@dataclass
class Numbers:
    """A source that notes what it is asked."""

    held: list[int]
    asked: list[Sequence[int]] = field(default_factory=list[Sequence[int]])

    def ids(self) -> Sequence[int]:
        return list(self.held)

    def rows(self, ids: Sequence[int]) -> Sequence[int]:
        self.asked.append(ids)
        return [each for each in ids if each in set(self.held)]


@dataclass
class Later:
    """Reads when it is told to."""

    waiting: list[Callable[[], None]] = field(default_factory=list[Callable[[], None]])

    def __call__(self, job: Callable[[], object], then: Callable[..., object]) -> None:
        self.waiting.append(lambda: (None, then(job()))[0])

    def go_on(self) -> None:
        while self.waiting:
            self.waiting.pop(0)()


def number(row: int) -> int:
    return row


def model_of(source: Numbers, read: Callable[..., object] = at_once) -> QueryTableModel[int, int]:
    model = QueryTableModel(COLUMNS, read, number)
    model.show(source)
    return model


def shown(model: QueryTableModel[int, int], place: int, column: int = 0) -> object:
    return model.index(place, column).data()


def test_a_long_table_reads_only_the_page_on_screen() -> None:
    source = Numbers(list(range(10_000)))
    model = model_of(source)
    assert shown(model, 9_999, 1) == "99980001"
    assert [len(asked) for asked in source.asked] == [10_000 % PAGE]


def test_pages_looked_at_long_ago_are_let_go() -> None:
    source = Numbers(list(range(PAGE * (PAGES_KEPT + 2))))
    model = model_of(source)
    for page in range(PAGES_KEPT + 1):
        shown(model, page * PAGE)
    shown(model, 0)
    assert len(source.asked) == PAGES_KEPT + 2


def test_a_row_on_its_way_is_blank_and_is_told_of_when_it_is_here(qtbot: QtBot) -> None:
    later = Later()
    model = model_of(Numbers([1, 2, 3]), later)
    later.go_on()
    assert shown(model, 0) is None
    with qtbot.waitSignal(model.dataChanged):
        later.go_on()
    assert shown(model, 0) == "1"


def test_a_page_is_asked_for_once_however_often_it_is_painted() -> None:
    later, source = Later(), Numbers([1, 2, 3])
    model = model_of(source, later)
    later.go_on()
    for _ in range(5):
        shown(model, 0)
    assert len(later.waiting) == 1


def test_an_older_answer_that_comes_later_is_dropped() -> None:
    later = Later()
    model = model_of(Numbers([1]), later)
    first = later.waiting.pop()
    model.show(Numbers([7, 8]))
    later.go_on()
    first()
    assert model.rowCount() == 2


def test_a_page_of_the_list_before_never_shows_in_the_new_one() -> None:
    later = Later()
    model = model_of(Numbers([1, 2]), later)
    later.go_on()
    model.show(Numbers([7, 8]))
    shown(model, 0)  # painted once more before the answer is here
    later.waiting.reverse()
    later.go_on()
    assert shown(model, 0) is None
    later.go_on()
    assert shown(model, 0) == "7"


def test_a_row_deleted_meanwhile_is_blank() -> None:
    source = Numbers([1, 2, 3])
    model = model_of(source)
    source.held.remove(2)
    assert [shown(model, place) for place in range(3)] == ["1", None, "3"]


def test_a_refresh_shows_the_rows_before_until_the_new_ones_are_here() -> None:
    later, source = Later(), Numbers([1, 2, 3])
    model = model_of(source, later)
    later.go_on()
    shown(model, 0)
    later.go_on()
    source.held.insert(0, 0)
    model.refresh()
    later.go_on()
    assert [shown(model, place) for place in range(4)] == [None, "1", "2", "3"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=st.lists(st.integers(0, 20), unique=True), after=st.lists(st.integers(0, 20), unique=True))
def test_a_refresh_keeps_the_place_of_what_did_not_move(before: list[int], after: list[int]) -> None:
    source = Numbers(before)
    model = model_of(source)
    kept = {each: QPersistentModelIndex(model.index(place, 0)) for place, each in enumerate(before)}
    source.held = after
    model.refresh()
    assert [shown(model, place) for place in range(model.rowCount())] == [str(each) for each in after]
    assert all(after[index.row()] == each for each, index in kept.items() if index.isValid())


def test_a_refresh_that_changes_nothing_keeps_every_place() -> None:
    source = Numbers([1, 2, 3])
    model = model_of(source)
    kept = QPersistentModelIndex(model.index(1, 0))
    model.refresh()
    assert kept.row() == 1


def test_a_source_without_keys_is_read_by_place() -> None:
    model: QueryTableModel[int, str] = QueryTableModel([Column("Name", str)], at_once)
    model.show(at_hand(["Sofia", "Lavka"]))
    assert model.row_at(1) == "Lavka"
    assert model.position_of(1) == 1
    assert model.position_of(5) == -1


def test_a_number_stands_to_the_right_under_its_heading() -> None:
    model = model_of(Numbers([1]))
    align = Qt.ItemDataRole.TextAlignmentRole
    assert model.index(0, 0).data(align) == RIGHT
    assert model.headerData(0, ACROSS, align) == RIGHT
    assert model.headerData(1, ACROSS) == "Square"
    assert model.headerData(9, ACROSS) is None


def whole(row: int) -> str:
    return f"the number {row}"


@pytest.mark.parametrize(("sentence", "told"), [(None, "3, 9"), (whole, "the number 3")])
def test_a_row_is_said_in_one_sentence(sentence: Callable[[int], str] | None, told: str) -> None:
    model = QueryTableModel(COLUMNS, at_once, number, sentence)
    model.show(Numbers([3]))
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == told
    assert model.index(0, 0).data(ROW_ROLE) == 3


def test_a_model_of_every_shape_passes_qts_own_test() -> None:
    source = Numbers(list(range(600)))
    model = QueryTableModel(COLUMNS, at_once, number)
    tester = watched(model)
    for held in ([], list(range(600)), [0, 5, 6, 599, 700], [700]):
        source.held = held
        model.show(source)
        source.held = [1, *held, 2000]
        model.refresh()
    assert tester.model() is model


def test_a_read_in_a_worker_fills_the_table(qtbot: QtBot, tasks: Tasks) -> None:
    model = model_of(Numbers(list(range(1000))), tasks.read)
    qtbot.waitUntil(lambda: model.rowCount() == 1000)
    qtbot.waitUntil(lambda: shown(model, 600) == "600")
