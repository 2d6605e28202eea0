"""Everything that can be done in the diary, as data: its name, its keys, and when it cannot be done."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from fieldcrm.domain.slots import STEP
from fieldcrm.ui.diary.hands import Hands
from fieldcrm.ui.diary.ranges import DAY, View
from fieldcrm.ui.diary.words import VIEW_NAMES
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.texts import tr

Run = Callable[[], object]


@dataclass(frozen=True, kw_only=True)
class Ways:
    """What the page does itself."""

    begin: Run
    type: Run
    open: Run
    edit: Run
    customer: Run
    home: Run
    turn: Callable[[int], object]
    see: Callable[[View], object]
    to_plan: Act
    today: Callable[[], date]


def going_acts(ways: Ways) -> list[Act]:
    """Ways through the diary; those of one letter hold only in its views."""
    views = [
        Act(
            id=f"diary.view.{view.value}",
            title=tr("Diary: {}").format(tr(name)),
            run=partial(ways.see, view),
            keys=f"Ctrl+Alt+{number}",
            icon="calendar-blank",
        )
        for number, (view, name) in enumerate(VIEW_NAMES.items(), 1)
    ]
    return [
        Act(id="diary.new", title=tr("New visit"), run=ways.begin, keys="Ctrl+Shift+N", icon="plus"),
        Act(id="diary.type", title=tr("Type an entry"), run=ways.type, keys="/", icon="note-pencil", is_own=True),
        Act(id="diary.today", title=tr("Today in the diary"), run=ways.home, keys="T", is_own=True),
        Act(id="diary.earlier", title=tr("Earlier"), run=lambda: ways.turn(-1), keys="PgUp", is_own=True),
        Act(id="diary.later", title=tr("Later"), run=lambda: ways.turn(1), keys="PgDown", is_own=True),
        ways.to_plan,
        *views,
    ]


def event_acts(ways: Ways, hands: Hands) -> list[Act]:
    """What is done to the event that is chosen."""
    return [*_opening(ways, hands), *_moving(ways, hands), *_copying(hands)]


def _opening(ways: Ways, hands: Hands) -> list[Act]:
    chosen = hands.nothing_chosen
    return [
        Act(id="event.open", title=tr("Open"), run=ways.open, icon="arrow-right", refused=chosen),
        Act(
            id="event.edit",
            title=tr("Change"),
            run=ways.edit,
            keys="E",
            other_keys="F2",
            icon="pencil-simple",
            is_own=True,
            refused=chosen,
        ),
        Act(
            id="event.customer",
            title=tr("Customer of the entry"),
            run=ways.customer,
            keys="C",
            icon="storefront",
            is_own=True,
            refused=chosen,
        ),
        Act(
            id="event.done",
            title=tr("Done"),
            run=hands.complete,
            keys="Space",
            icon="check",
            is_own=True,
            refused=hands.nothing_to_tick,
        ),
    ]


def _moving(ways: Ways, hands: Hands) -> list[Act]:
    timed, chosen = hands.nothing_to_move, hands.nothing_chosen
    by_keys = (
        ("sooner", tr("15 minutes earlier"), "Alt+Up", lambda: hands.by_minutes(-STEP), timed),
        ("later", tr("15 minutes later"), "Alt+Down", lambda: hands.by_minutes(STEP), timed),
        ("day_before", tr("A day earlier"), "Alt+Left", lambda: hands.by_days(-1), chosen),
        ("day_after", tr("A day later"), "Alt+Right", lambda: hands.by_days(1), chosen),
        ("shorter", tr("Shorter"), "Shift+Up", lambda: hands.lengthen(-STEP), timed),
        ("longer", tr("Longer"), "Shift+Down", lambda: hands.lengthen(STEP), timed),
    )
    own = [
        Act(id=f"event.{id}", title=title, run=run, keys=keys, is_own=True, refused=refused)
        for id, title, keys, run, refused in by_keys
    ]
    return [
        *own,
        Act(
            id="event.tomorrow",
            title=tr("Move to tomorrow"),
            run=lambda: hands.to_day(ways.today() + DAY),
            keys="Ctrl+Shift+T",
            icon="calendar-blank",
            refused=chosen,
        ),
        Act(
            id="event.next_week",
            title=tr("Move to next week"),
            run=hands.next_week,
            keys="Ctrl+Shift+W",
            icon="calendar-blank",
            refused=chosen,
        ),
    ]


def _copying(hands: Hands) -> list[Act]:
    chosen = hands.nothing_chosen
    return [
        Act(id="event.copy", title=tr("Copy"), run=hands.hold, keys="Ctrl+C", icon="copy", is_own=True, refused=chosen),
        Act(
            id="event.paste",
            title=tr("Put in once more"),
            run=hands.put_held,
            keys="Ctrl+V",
            is_own=True,
            refused=hands.nothing_held,
        ),
        Act(
            id="event.again",
            title=tr("Once more right after"),
            run=hands.again,
            keys="Ctrl+D",
            icon="copy",
            is_own=True,
            refused=chosen,
        ),
        Act(
            id="event.call_off",
            title=tr("Call off"),
            run=hands.call_off,
            keys="Del",
            other_keys="Backspace",
            is_own=True,
            refused=chosen,
        ),
    ]
