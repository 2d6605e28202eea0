"""An order on paper, read back from the PDF as a customer's program reads it: every word, in any language."""

from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrinter

from fieldcrm.domain.ids import OrderId, OrderLineId
from fieldcrm.domain.orders import Order, OrderLine, OrderStatus
from fieldcrm.store.queries.order_sheet import OrderSheet, SheetLine
from fieldcrm.ui.orders.paper import file_name, on_paper
from fieldcrm.ui.shared.printing import INK, pdf, picture, put_on
from fieldcrm.ui.shared.theme import Theme
from fieldcrm.ui.shared.tongue import Tongue
from tests.support.company import BAKERY, FLOUR_ID, TODAY, numbered

pytestmark = pytest.mark.usefixtures("theme")
ANGRY = 'Зефір <img src="file:///etc/passwd"> <b>绿茶</b> & "so on"'


def sheet(count: int = 2, **order: object) -> OrderSheet:
    lines = [
        SheetLine(
            place=place,
            code=f"GD-{place:03}",
            name=ANGRY if place == 1 else f"Cheese cake {place}",
            uom="pc",
            qty=Decimal("1234.5"),
            price=Decimal("10.00"),
            discount=Decimal(5),
            net=Decimal("11727.75"),
        )
        for place in range(1, count + 1)
    ]
    made = Order(
        id=OrderId(numbered(1)),
        number="K7-26-00004",
        account=BAKERY.id,
        ordered_on=TODAY,
        currency="USD",
        wanted_on=TODAY,
        reference="PO 2211",
        notes="Back door,\nbefore 11",
        lines=tuple(
            OrderLine(
                id=OrderLineId(numbered(1000 + line.place)),
                order=OrderId(numbered(1)),
                product=FLOUR_ID,
                qty=line.qty,
                price=line.price,
                discount=line.discount,
            )
            for line in lines
        ),
    )
    account = replace(BAKERY, legal_name="Sofia Bakery <Ltd>", street="Volodymyrska 41", payment_terms="14 days net")
    return OrderSheet(
        company="Adventure Works", person="Pamela Rep", order=_changed(made, **order), account=account, lines=lines
    )


def _changed(order: Order, **fields: Any) -> Order:
    return replace(order, **fields)


def pages(told: OrderSheet, code: str = "en") -> list[str]:
    """The words of each page, with one blank between them."""
    read = PdfReader(BytesIO(pdf(on_paper(told, Tongue(code)))))
    return [" ".join(page.extract_text().split()) for page in read.pages]


def test_a_paper_says_who_sells_what_to_whom_and_for_how_much() -> None:
    [page] = pages(sheet())
    for words in (
        "Adventure Works",
        "Order K7-26-00004",
        "24 Nov 2026",
        "Sofia Bakery <Ltd>",
        "Volodymyrska 41",
        "Customer number AW-0017",
        "Your reference PO 2211",
        "Payment terms 14 days net",
        "Taken by Pamela Rep",
        "GD-002 Cheese cake 2 1234.5 pc 10.00 5 % 11,727.75",
        "Before discounts 24,690.00 Discounts −1,234.50 Total without tax 23,455.50 USD",
        "Back door, before 11",
        "Prices without tax and freight.",
        "Page 1 of 1",
    ):
        assert words in page, words


def test_what_a_person_wrote_stands_there_as_it_was_written() -> None:
    [page] = pages(sheet())
    assert "".join(ANGRY.split()) in "".join(page.split())


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("ru", ("Заказ K7-26-00004", "Ещё не подтверждён", "11 727,75", "Страница 1 из 1")),
        ("uk", ("Замовлення K7-26-00004", "Ще не підтверджено", "11 727,75", "Сторінка 1 з 1")),
        ("zh_CN", ("订单 K7-26-00004", "尚未确认", "11,727.75", "第 1 页，共 1 页")),
    ],
)
def test_a_paper_is_in_the_language_that_was_chosen_whatever_the_window_speaks(code: str, words: list[str]) -> None:
    [page] = pages(sheet(), code)
    together = "".join(page.split())
    assert [each for each in words if "".join(each.split()) not in together] == []


@pytest.mark.parametrize(
    ("status", "across"),
    [
        (OrderStatus.DRAFT, "Not yet confirmed · K7-26-00004"),
        (OrderStatus.READY, "Not yet confirmed · K7-26-00004"),
        (OrderStatus.ON_HOLD, "Not yet confirmed · K7-26-00004"),
        (OrderStatus.REJECTED, "Rejected · K7-26-00004"),
        (OrderStatus.CANCELLED, "Cancelled · K7-26-00004"),
        (OrderStatus.ACCEPTED, ""),
        (OrderStatus.ACCEPTED_WITH_CHANGES, ""),
        (OrderStatus.DELIVERED, ""),
    ],
)
def test_until_head_office_has_said_yes_every_page_says_that_it_has_not(status: OrderStatus, across: str) -> None:
    printed = on_paper(sheet(80, status=status), Tongue("en"))
    assert printed.watermark == across
    read = pages(sheet(80, status=status))
    assert len(read) > 1
    assert all((across or "confirmed") in page for page in read) == bool(across)


def test_the_companys_number_comes_first_once_there_is_one() -> None:
    [page] = pages(sheet(office_number="10-4471", status=OrderStatus.ACCEPTED))
    assert "Order 10-4471" in page
    assert "Our first number K7-26-00004" in page


def test_each_page_repeats_the_headings_and_counts_itself() -> None:
    read = pages(sheet(200))
    for number, page in enumerate(read, 1):
        assert f"Page {number} of {len(read)}" in page
        assert "Code Product Qty Price Disc. Total" in page
    together = " ".join(read)
    assert all(f"GD-{place:03}" in together for place in range(1, 201))


def test_the_fonts_are_in_the_file() -> None:
    written = pdf(on_paper(sheet(), Tongue("en")))
    fonts = [name for name in written.split(b"/BaseFont /")[1:] if name.startswith(b"Inter-")]
    assert len(fonts) >= 2
    assert written.count(b"/FontFile") * 2 == written.count(b"/BaseFont")  # a font is named by itself and its shapes


def test_a_paper_is_black_on_white_in_the_dark_too(theme: Theme) -> None:
    theme.choose("dark")
    image, count = picture(on_paper(sheet(status=OrderStatus.ACCEPTED), Tongue("en")), 0, 794)
    assert count == 1
    assert image.pixelColor(5, 5) == QColor("white")
    assert INK.name() in {dots(image, x, y) for x in range(56, 400) for y in range(84, 120)}


def dots(image: QImage, x: int, y: int) -> str:
    return image.pixelColor(x, y).name()


def test_a_page_past_the_last_is_the_last() -> None:
    printed = on_paper(sheet(200), Tongue("en"))
    _, count = picture(printed, 0, 400)
    assert picture(printed, 99, 400)[0] == picture(printed, count - 1, 400)[0]


def test_a_printer_gets_the_same_pages(tmp_path: object) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(f"{tmp_path}/printed.pdf")
    printer.setFullPage(True)
    put_on(on_paper(sheet(80), Tongue("en")), printer)
    printed = [" ".join(page.extract_text().split()) for page in PdfReader(f"{tmp_path}/printed.pdf").pages]
    assert printed == pages(sheet(80))


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Sofia Bakery", "K7-26-00004 Sofia Bakery.pdf"),
        ("../../etc/passwd", "K7-26-00004 .. .. etc passwd.pdf"),
        ('A<>:"/\\|?*B', "K7-26-00004 A B.pdf"),
        ("北京市自行车公司", "K7-26-00004 北京市自行车公司.pdf"),
        ("x" * 10_000, f"K7-26-00004 {'x' * 68}.pdf"),
    ],
)
def test_a_file_is_called_by_number_and_customer_on_any_disk(name: str, file: str) -> None:
    told = sheet()
    assert file_name(replace(told, account=replace(told.account, name=name))) == file
