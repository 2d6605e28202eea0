"""An order and a report are signed in the window: by hand, or typed for a paper; what is changed afterwards says so."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from fieldcrm.domain.ids import OrderId, VisitId
from fieldcrm.domain.orders import Order
from fieldcrm.services.diary import start_visit_now
from fieldcrm.services.ordering import Wish, put_line, start_order
from fieldcrm.store.queries.order_sheet import order_sheet
from fieldcrm.store.queries.signatures import Signature, below_an_order
from fieldcrm.ui.orders.pad_screen import OrderPad
from fieldcrm.ui.orders.paper import on_paper
from fieldcrm.ui.shared.printing import pdf
from fieldcrm.ui.shared.tongue import Tongue
from fieldcrm.ui.signing.pad import SignaturePad
from fieldcrm.ui.signing.screen import Signing
from fieldcrm.ui.visits.report_screen import VisitReport
from tests.support.company import BAKERY
from tests.support.windows import GOODS, Desktop

Key, Control, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def order(laptop: Desktop) -> OrderId:
    desk = laptop.session.desk
    made = OrderId(start_order(laptop.store, BAKERY.id, today=desk.today(), new_id=desk.new_id).id)
    put(laptop, made, 3)
    return made


def put(laptop: Desktop, order: OrderId, qty: int) -> None:
    put_line(laptop.store, order, Wish(product=GOODS[0].id, qty=Decimal(qty)), new_id=laptop.session.desk.new_id)


def draw(pad: SignaturePad) -> None:
    """As a hand on a mouse does it."""
    QTest.mousePress(pad, LEFT, pos=QPoint(20, 20))
    for step in range(12):
        QTest.mouseMove(pad, QPoint(20 + 9 * step, 20 + 7 * (step % 3)))
    QTest.mouseRelease(pad, LEFT, pos=QPoint(130, 30))


def signature(laptop: Desktop, order: OrderId) -> Signature | None:
    with laptop.store.read() as reading:
        return below_an_order(reading, reading.load(Order, order))


def at(laptop: Desktop, address: str) -> Signing:
    page = laptop.open(address, Signing)
    laptop.until(lambda: laptop.opening.tasks.is_idle)
    return page


def refused(page: Signing, id: str) -> str:
    return next(act for act in page.acts() if act.id == id).refused()


def test_an_order_is_signed_by_hand_and_the_pad_says_so(laptop: Desktop, order: OrderId) -> None:
    pad = laptop.open(f"crm://order/{order}", OrderPad)
    laptop.until(lambda: pad.signed.told.text() == "Nobody has signed it.")
    laptop.until(lambda: laptop.opening.tasks.is_idle)
    laptop.press(Key.Key_G, Control | Shift)
    page = laptop.shown(Signing)
    laptop.until(lambda: "Apple tart" in page.lines.text())
    assert refused(page, "sign.keep") == "Type the name of whoever signs."
    laptop.type("Олена Коваль")
    assert refused(page, "sign.keep") == "Nothing is written by hand yet."
    draw(page.pad)
    laptop.press(Key.Key_Return, Control)
    laptop.until(lambda: "Signed by Олена Коваль" in pad.signed.told.text())
    found = signature(laptop, order)
    assert found is not None
    assert found.picture.startswith(b"\x89PNG")


def test_a_paper_that_was_signed_is_told_by_keys_alone(laptop: Desktop, order: OrderId) -> None:
    page = at(laptop, f"crm://order/{order}/sign")
    laptop.type("Іван")
    laptop.press(Key.Key_Return, Control | Shift)
    laptop.until(lambda: signature(laptop, order) is not None)
    laptop.until(lambda: page.who.text() == "")


def test_an_order_that_is_changed_says_so_wherever_it_is_shown(laptop: Desktop, order: OrderId) -> None:
    at(laptop, f"crm://order/{order}/sign")
    laptop.type("Іван")
    laptop.press(Key.Key_Return, Control | Shift)
    laptop.until(lambda: signature(laptop, order) is not None)
    with laptop.store.read() as reading:
        signed = on_paper(order_sheet(reading, order), Tongue("en"))
    assert "Signed by Іван" in signed.text
    assert "data:image/png;base64," in signed.text
    assert b"/Image" in pdf(signed)
    put(laptop, order, 4)
    pad = laptop.open(f"crm://order/{order}", OrderPad)
    laptop.until(lambda: "Changed since Іван signed it" in pad.signed.told.text())
    with laptop.store.read() as reading:
        changed = on_paper(order_sheet(reading, order), Tongue("en"))
    assert "Changed since Іван signed it" in changed.text
    assert "data:image" not in changed.text


def test_what_is_changed_under_the_hand_is_shown_and_signed_anew(laptop: Desktop, order: OrderId) -> None:
    page = at(laptop, f"crm://order/{order}/sign")
    draw(page.pad)
    assert not page.pad.is_empty
    put(laptop, order, 9)
    laptop.until(lambda: page.pad.is_empty and "12 " in page.lines.text())
    assert "changed meanwhile" in page.banner.accessibleName()


def test_an_order_with_nothing_on_it_is_not_signed(laptop: Desktop) -> None:
    desk = laptop.session.desk
    empty = start_order(laptop.store, BAKERY.id, today=desk.today(), new_id=desk.new_id).id
    page = at(laptop, f"crm://order/{empty}/sign")
    laptop.type("Іван")
    assert refused(page, "sign.paper") == "There is nothing on this order yet."


def test_a_report_is_signed_too(laptop: Desktop) -> None:
    desk = laptop.session.desk
    made = start_visit_now(laptop.store, BAKERY.id, at=desk.now(), today=desk.today(), new_id=desk.new_id)
    report = laptop.open(f"crm://visit/{VisitId(made.id)}", VisitReport)
    laptop.until(lambda: laptop.opening.tasks.is_idle)
    laptop.press(Key.Key_G, Control | Shift)
    page = laptop.shown(Signing)
    laptop.until(lambda: refused(page, "sign.paper") == "Type the name of whoever signs.")
    laptop.type("Ivan")
    draw(page.pad)
    laptop.press(Key.Key_Return, Control)
    laptop.until(lambda: "Signed by Ivan" in report.signed.told.text())


def test_a_finger_writes_and_a_clean_sheet_is_clean(laptop: Desktop, order: OrderId) -> None:
    page = at(laptop, f"crm://order/{order}/sign")
    screen = QTest.createTouchDevice()
    assert isinstance(screen, QPointingDevice)
    window = laptop.session.window
    at_first = page.pad.mapTo(window, QPoint(30, 30))
    QTest.touchEvent(window, screen).press(0, at_first, window).commit()
    for step in range(1, 9):
        QTest.touchEvent(window, screen).move(0, at_first + QPoint(9 * step, step), window).commit()
    QTest.touchEvent(window, screen).release(0, at_first + QPoint(81, 9), window).commit()
    assert not page.pad.is_empty
    next(act for act in page.acts() if act.id == "sign.clear").perform()
    assert page.pad.is_empty
