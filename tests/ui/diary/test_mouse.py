"""What is dragged goes where it is let go of, by quarters; news waits meanwhile, and Esc leaves all as it was."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.diary import Visit
from fieldcrm.domain.ids import OrderId
from fieldcrm.domain.orders import Order, OrderStatus
from fieldcrm.ui.visits.report_screen import VisitReport
from tests.support.company import BAKERY, BICYCLES, NOW, REP, TODAY, numbered
from tests.support.hands import watched
from tests.support.windows import VISIT
from tests.ui.diary.conftest import CTRL, HALF_PAST_NINE, TOMORROW, WALL, Week

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def begins(visit: Visit) -> int:
    assert visit.starts_at
    return WALL.minute(visit.starts_at)


def centre(week: Week) -> QPoint:
    chosen = week.page.pane.chosen
    assert chosen is not None
    return week.middle(chosen)


def test_a_visit_is_dragged_to_another_day_and_hour_and_snaps_to_a_quarter(week: Week) -> None:
    begin = centre(week)
    column = week.point(TOMORROW, HALF_PAST_NINE).x() - week.point(TODAY, HALF_PAST_NINE).x()
    week.drag(begin, begin + QPoint(column, 55))
    assert week.visit().day == TOMORROW
    assert begins(week.visit()) == HALF_PAST_NINE + 60
    assert [event.day for event in week.page.pane.events] == [TOMORROW]


def test_while_it_hangs_on_the_mouse_it_says_where_it_would_lie(week: Week) -> None:
    other = week.plan(TOMORROW, HALF_PAST_NINE)
    begin = centre(week)
    column = week.point(TOMORROW, HALF_PAST_NINE).x() - week.point(TODAY, HALF_PAST_NINE).x()
    week.hold(begin, begin + QPoint(column, 0))
    ghost = week.page.pane.sheet.ghost
    assert ghost is not None
    assert (ghost.slot.day, [event.id for event in ghost.in_the_way]) == (TOMORROW, [other])
    QTest.mouseRelease(week.page.pane.sheet.viewport(), LEFT, NONE, begin + QPoint(column, 0))
    week.settle()
    assert week.page.banner.isVisible()
    assert BAKERY.name in week.page.banner.accessibleName()


def test_news_from_others_wait_until_the_mouse_lets_go(week: Week) -> None:
    sheet, begin = week.page.pane.sheet, centre(week)
    week.hold(begin, begin + QPoint(0, 60))
    ghost = sheet.ghost
    week.plan(TOMORROW, HALF_PAST_NINE)
    assert sheet.ghost is ghost
    assert len(week.page.pane.events) == 1
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    week.settle()
    assert len(week.page.pane.events) == 2
    assert week.visit().starts_at == NOW


def crowd(week: Week, number: int) -> list[str]:
    """So many visits at one hour of tomorrow."""
    return [week.plan(TOMORROW, HALF_PAST_NINE, 30) for _ in range(number)]


def shown(week: Week) -> set[str]:
    return {box.event.id for box in week.page.pane.sheet.face.boxes() if box.event.day == TOMORROW}


def press_number(week: Week) -> None:
    [more] = week.page.pane.sheet.face.more()
    QTest.mouseClick(week.page.pane.sheet.viewport(), LEFT, NONE, more.seen.center().toPoint())
    week.settle()


def test_of_fourteen_visits_at_one_time_some_can_be_read_and_the_others_are_counted(week: Week) -> None:
    crowd(week, 14)
    boxes = [box.rect for box in week.page.pane.sheet.face.boxes() if box.event.day == TOMORROW]
    [more] = week.page.pane.sheet.face.more()
    assert len(boxes) + len(more.events) == 14
    assert min(rect.width() for rect in (*boxes, more.rect)) >= 40
    assert not any(rect.intersects(more.rect) for rect in boxes)


def test_their_number_opens_the_day_and_there_they_all_are(week: Week) -> None:
    every = crowd(week, 9)
    press_number(week)
    assert (week.page.header.views.current, week.page.pane.sheet.board.days) == ("day", [TOMORROW])
    assert shown(week) == set(every)
    assert list(week.page.pane.sheet.face.more()) == []


def test_where_a_day_has_no_room_either_the_number_opens_the_list(week: Week) -> None:
    crowd(week, 40)
    week.see("day")
    week.press(Qt.Key.Key_PageDown)
    press_number(week)
    assert week.page.header.views.current == "agenda"
    assert [event.day for event in week.page.pane.events] == [TOMORROW] * 40


def test_arrows_go_through_those_that_are_counted_and_show_each(week: Week) -> None:
    every = crowd(week, 14)
    week.press(Qt.Key.Key_Right)
    met: set[str] = set()
    for _ in every:
        chosen = week.page.pane.chosen
        assert chosen is not None
        assert chosen.id in shown(week)
        met.add(chosen.id)
        week.press(Qt.Key.Key_Down)
    assert met == set(every)


def test_in_a_month_too_the_number_opens_the_day(week: Week) -> None:
    every = crowd(week, 9)
    week.see("month")
    press_number(week)
    assert shown(week) == set(every)


def pull(week: Week, told: str) -> None:
    """What others did to the one visit, as an exchange writes it."""
    with week.laptop.store.apply() as applying:
        applying.connection.exec_driver_sql(told)
        applying.touched.add(("visit", VISIT.id))


def let_go(week: Week, at: QPoint) -> None:
    QTest.mouseRelease(week.page.pane.sheet.viewport(), LEFT, NONE, at)
    week.settle()


def test_what_a_pull_takes_away_while_it_hangs_on_the_mouse_is_gone_when_it_is_let_go(week: Week) -> None:
    begin = centre(week)
    week.hold(begin, begin + QPoint(0, 60))
    pull(week, "DELETE FROM visit")
    let_go(week, begin + QPoint(0, 60))
    assert week.visits() == []
    week.until(lambda: week.page.pane.events == [])
    assert week.page.pane.sheet.ghost is None


def test_what_a_pull_changes_while_it_hangs_on_the_mouse_keeps_that_and_goes_where_it_is_let_go(
    week: Week,
) -> None:
    begin = centre(week)
    week.hold(begin, begin + QPoint(0, 51))
    pull(week, "UPDATE visit SET purpose = 'Range'")
    let_go(week, begin + QPoint(0, 51))
    assert (begins(week.visit()), week.visit().purpose) == (HALF_PAST_NINE + 60, "Range")
    week.until(lambda: [event.subject for event in week.page.pane.events] == ["Range"])


def test_news_leave_what_is_chosen_and_the_scrolling_as_they_were(week: Week) -> None:
    sheet = week.page.pane.sheet
    scrolled = sheet.verticalScrollBar().value()
    week.plan(TODAY, HALF_PAST_NINE + 120)
    week.plan(TOMORROW, HALF_PAST_NINE)
    assert len(week.page.pane.events) == 3
    assert sheet.cursor_at.stop.key == VISIT.id
    assert sheet.verticalScrollBar().value() == scrolled


@pytest.mark.parametrize(("edge", "by", "begin", "minutes"), [("end", 52, 0, 105), ("begin", -52, -60, 105)])
def test_an_edge_that_is_dragged_changes_the_length(week: Week, edge: str, by: int, begin: int, minutes: int) -> None:
    chosen = week.page.pane.chosen
    assert chosen is not None
    box = next(box.rect for box in week.page.pane.sheet.face.boxes() if box.event.key == chosen.key)
    held = QPointF(box.center().x(), box.bottom() - 2 if edge == "end" else box.top() + 2).toPoint()
    week.drag(held, held + QPoint(0, by))
    visit = week.visit()
    assert visit.starts_at is not None
    assert visit.ends_at is not None
    assert begins(visit) == HALF_PAST_NINE + begin
    assert visit.ends_at - visit.starts_at == timedelta(minutes=minutes)


def test_with_ctrl_a_copy_is_put_there(week: Week) -> None:
    begin = centre(week)
    week.drag(begin, begin + QPoint(0, 153), CTRL)
    assert week.visit().starts_at == NOW
    [copied] = [visit for visit in week.visits() if visit.id != VISIT.id]
    assert begins(copied) == HALF_PAST_NINE + 180


def test_what_is_let_go_of_above_the_hours_has_no_time(week: Week) -> None:
    begin = centre(week)
    week.drag(begin, QPoint(begin.x(), 20))
    assert (week.visit().day, week.visit().starts_at) == (TODAY, None)


def test_in_a_month_only_the_day_changes(week: Week) -> None:
    week.see("month")
    begin = centre(week)
    week.drag(begin, begin + QPoint(week.page.pane.sheet.viewport().width() // 7, 3))
    assert (week.visit().day, begins(week.visit())) == (TOMORROW, HALF_PAST_NINE)


def test_a_double_click_opens_a_visit_and_begins_one_where_nothing_is(week: Week) -> None:
    viewport = week.page.pane.sheet.viewport()
    at = week.point(TOMORROW, HALF_PAST_NINE + 60)
    QTest.mousePress(viewport, LEFT, NONE, at)
    QTest.mouseRelease(viewport, LEFT, NONE, at)
    QTest.mouseDClick(viewport, LEFT, NONE, at)
    assert week.page.side.is_form
    assert (week.page.form.day.text, week.page.form.time.text) == (
        TOMORROW.isoformat(),
        f"{(HALF_PAST_NINE + 60) // 60:02}:30",
    )
    QTest.mousePress(viewport, LEFT, NONE, centre_of_visit(week))
    QTest.mouseRelease(viewport, LEFT, NONE, centre_of_visit(week))
    QTest.mouseDClick(viewport, LEFT, NONE, centre_of_visit(week))
    week.laptop.shown(VisitReport)


def centre_of_visit(week: Week) -> QPoint:
    return week.middle(next(event for event in week.page.pane.events if event.id == VISIT.id))


def make_due(week: Week) -> None:
    """The bicycle shop orders every ten days, the last time ten days ago."""
    with week.laptop.store.write() as work:
        work.change(Account, BICYCLES.id, {"owner": REP.id})
        for number in (1, 2, 3):
            work.save(
                Order(
                    id=OrderId(numbered(900 + number)),
                    number=f"O-{number}",
                    account=BICYCLES.id,
                    ordered_on=TODAY - timedelta(days=10 * number),
                    user=REP.id,
                    status=OrderStatus.DELIVERED,
                )
            )
    week.until(lambda: week.page.plan.list.model.rowCount() == 1)
    week.settle()


def bicycles(week: Week) -> list[Visit]:
    return [visit for visit in week.visits() if visit.account == BICYCLES.id]


def test_who_is_due_is_dragged_to_a_time_and_is_due_no_more(week: Week) -> None:
    make_due(week)
    viewport = week.page.plan.list.view.viewport()
    begin = QPoint(40, 20)
    goal = week.page.pane.sheet.viewport().mapToGlobal(week.point(TOMORROW, HALF_PAST_NINE))
    week.drag(begin, viewport.mapFromGlobal(goal), on=viewport)
    [visit] = bicycles(week)
    assert (visit.day, begins(visit)) == (TOMORROW, HALF_PAST_NINE)
    assert week.page.plan.list.model.rowCount() == 0


def test_who_is_dropped_beside_the_days_is_not_planned(week: Week) -> None:
    make_due(week)
    viewport = week.page.plan.list.view.viewport()
    week.drag(QPoint(40, 20), QPoint(60, 200), on=viewport)
    assert bicycles(week) == []
    assert week.page.pane.sheet.ghost is None


def test_enter_plans_who_is_due_in_the_next_free_slot(week: Week) -> None:
    make_due(week)
    week.page.plan.list.view.setFocus()
    week.press(Qt.Key.Key_Return)
    [visit] = bicycles(week)
    assert visit.day == TODAY
    assert begins(visit) == HALF_PAST_NINE + 45
    chosen = week.page.pane.chosen
    assert chosen is not None
    assert chosen.id == visit.id


def test_an_empty_day_offers_who_is_due(week: Week) -> None:
    make_due(week)
    week.see("day")
    assert not week.page.banner.isVisible()
    week.page.pane.take_keys()
    week.press(Qt.Key.Key_PageDown)
    assert "due" in week.page.banner.accessibleName()
    [act] = week.page.banner.findChildren(QPushButton)
    act.click()
    week.settle()
    assert [visit.day for visit in bicycles(week)] == [TOMORROW]
    assert not week.page.banner.isVisible()


def test_the_models_of_the_diary_hold_to_qts_rules(week: Week) -> None:
    models = (week.page.pane.sheet.events, week.page.pane.agenda.model, week.page.plan.list.model)
    testers = [watched(model) for model in models]
    make_due(week)
    week.plan(TODAY, 600)
    week.see("agenda")
    week.see("month")
    week.see("week")
    assert len(testers) == 3
