"""How wide columns were made stays: over another text size, and over another start."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtGui import QFontMetrics

from fieldcrm.ui.catalogue.rows import WIDTHS as OF_GOODS
from fieldcrm.ui.catalogue.screen import Catalogue
from fieldcrm.ui.customers.columns import NAMES
from fieldcrm.ui.customers.columns import WIDTHS as OF_CUSTOMERS
from fieldcrm.ui.customers.list_screen import Customers
from fieldcrm.ui.orders.columns import WIDTHS as OF_ORDERS
from fieldcrm.ui.orders.list_screen import Orders
from fieldcrm.ui.shared.language import LANGUAGES, Speech
from fieldcrm.ui.shared.texts import day
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shell.memory import NoMemory
from fieldcrm.ui.shell.widths import widths_as_left
from tests.support.windows import Desktop

pytestmark = pytest.mark.usefixtures("theme")
Page = type[Orders] | type[Catalogue] | type[Customers]


def rebuild(laptop: Desktop) -> None:
    laptop.session.window.rebuild()


def write_larger(laptop: Desktop) -> None:
    laptop.opening.theme.scale_text(1.5)


@pytest.mark.parametrize("make_anew", [rebuild, write_larger])
@pytest.mark.parametrize(
    ("address", "kind", "place", "usual"),
    [
        ("crm://orders", Orders, 2, OF_ORDERS),
        ("crm://catalogue", Catalogue, 1, OF_GOODS),
        ("crm://customers", Customers, 0, OF_CUSTOMERS),
    ],
)
def test_a_column_is_as_wide_as_it_was_made(
    laptop: Desktop,
    address: str,
    kind: Page,
    place: int,
    usual: tuple[int, ...],
    make_anew: Callable[[Desktop], None],
) -> None:
    laptop.session.window.resize(1900, 900)
    page = laptop.open(address, kind)
    laptop.settled()
    page.list.table.horizontalHeader().resizeSection(place, 190)
    make_anew(laptop)
    laptop.until(lambda: laptop.session.window.page is not page)
    again = laptop.shown(kind)
    laptop.settled()
    header = again.list.table.horizontalHeader()
    assert header.sectionSize(place) == look().px(190)
    untouched = {
        at: width for at, width in enumerate(usual) if width and at != place and not header.isSectionHidden(at)
    }
    assert all(header.sectionSize(at) < look().px(width) * 1.3 for at, width in untouched.items())


@pytest.mark.parametrize(
    ("kept", "widths"),
    [
        ("", [100, 80, 0]),
        ("1 2", [100, 80, 0]),
        ("a b c", [100, 80, 0]),
        ("120 99999 50", [120, 80, 0]),
        ("-5 90 x", [100, 90, 0]),
    ],
)
def test_what_makes_no_sense_is_as_usual(kept: str, widths: list[int]) -> None:
    memory = NoMemory()
    memory.keep("w", kept)
    assert widths_as_left(memory, "w", (100, 80, 0)) == widths


@pytest.mark.parametrize("code", [each.code for each in LANGUAGES])
def test_a_day_has_room_in_its_column_in_every_language(speech: Speech, code: str) -> None:
    speech.choose(code)
    longest = day(date(2028, 12, 28))
    room = QFontMetrics(look().font(figures=True)).horizontalAdvance(longest) + 2 * look().px(10)
    widths = [OF_CUSTOMERS[NAMES.index(name)] for name in ("last_visit", "last_order")]
    assert room <= look().px(min(*widths, *OF_ORDERS[2:4]))
