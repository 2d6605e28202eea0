"""From an order to its paper by keys: seen, turned, in another language, saved under a good name, and back."""

from decimal import Decimal
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QPushButton

from fieldcrm.domain.catalogue import Product
from fieldcrm.domain.ids import OrderId, ProductId
from fieldcrm.services.ordering import Wish, put_lines, start_order
from fieldcrm.ui.orders.pad_screen import OrderPad
from fieldcrm.ui.orders.print_screen import OrderOnPaper
from tests.support.company import BAKERY, BICYCLES, TODAY, counted, numbered
from tests.support.fingers import CTRL, Fingers
from tests.support.windows import GOODS, Desktop

Key = Qt.Key


def order(laptop: Desktop, lines: int = 2) -> OrderId:
    """A draft with so many lines."""
    goods = [Product(id=ProductId(numbered(5_000 + n)), code=f"M-{n:03}", name=f"Muffin {n}") for n in range(lines)]
    with laptop.store.write() as work:
        for each in goods:
            work.save(each)
    id = OrderId(start_order(laptop.store, BAKERY.id, today=TODAY, new_id=counted(90_000)).id)
    wishes = [Wish(product=each.id, qty=Decimal(1)) for each in (GOODS[0], *goods)]
    put_lines(laptop.store, id, wishes, new_id=counted(91_000))
    return id


def opened(laptop: Desktop, id: OrderId) -> OrderOnPaper:
    page = laptop.open(f"crm://order/{id}/paper", OrderOnPaper)
    laptop.until(lambda: page.told.text() != "")
    laptop.settled()
    return page


def words(path: Path) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(path).pages)


def test_an_order_is_a_pdf_by_three_keys_and_a_name(laptop: Desktop, tmp_path: Path) -> None:
    pad = laptop.open(f"crm://order/{order(laptop)}", OrderPad)
    laptop.until(lambda: pad.grid.model.rowCount() == 3)
    laptop.settled()
    fingers = Fingers(laptop)
    fingers.press(Key.Key_P, CTRL)
    page = laptop.shown(OrderOnPaper)
    laptop.until(lambda: page.told.text() == "Page 1 of 1")
    fingers.press(Key.Key_Return)
    assert fingers.keys == 3
    laptop.until(lambda: bool(page.findChildren(QFileDialog)))
    [asking] = page.findChildren(QFileDialog)
    assert Path(asking.selectedFiles()[0]).name == "K7-26-00001 Sofia Straße Bäckerei.pdf"
    asking.setDirectory(str(tmp_path))
    asking.selectFile(str(tmp_path / "order.pdf"))
    asking.accept()
    laptop.until(lambda: any("order.pdf" in each.text for each in laptop.session.window.notices.kept))
    assert "Not yet confirmed · K7-26-00001" in words(tmp_path / "order.pdf")
    assert laptop.session.private.recall("orders/paper folder") == str(tmp_path)


def test_pages_are_turned_by_keys_and_not_past_the_ends(laptop: Desktop) -> None:
    page = opened(laptop, order(laptop, 60))
    assert page.told.text() == "Page 1 of 2"
    first = page.page.pixmap().toImage()
    laptop.press(Key.Key_PageUp)
    laptop.press(Key.Key_PageDown)
    laptop.until(lambda: page.told.text() == "Page 2 of 2")
    assert page.page.pixmap().toImage() != first
    laptop.press(Key.Key_PageDown)
    laptop.settled()
    assert page.told.text() == "Page 2 of 2"
    next(each for each in page.findChildren(QPushButton) if each.accessibleName() == "Previous page").click()
    laptop.until(lambda: page.told.text() == "Page 1 of 2")


def turners(page: OrderOnPaper) -> dict[str, QPushButton]:
    made = page.findChildren(QPushButton)
    return {each.accessibleName(): each for each in made if each.accessibleName() in ("Previous page", "Next page")}


def test_where_there_is_no_page_to_turn_to_the_button_is_grey_and_says_so(laptop: Desktop) -> None:
    page = opened(laptop, order(laptop))
    back, onwards = turners(page)["Previous page"], turners(page)["Next page"]
    assert not back.isEnabled()
    assert not onwards.isEnabled()
    assert onwards.toolTip() == "This is the last page."


def test_turning_to_the_last_page_leaves_the_keys_beside_it(laptop: Desktop) -> None:
    page = opened(laptop, order(laptop, 60))
    back, onwards = turners(page)["Previous page"], turners(page)["Next page"]
    assert (back.isEnabled(), onwards.isEnabled()) == (False, True)
    onwards.setFocus()
    laptop.press(Key.Key_Space)
    laptop.until(lambda: page.told.text() == "Page 2 of 2")
    assert (back.isEnabled(), onwards.isEnabled()) == (True, False)
    assert laptop.focus is back


def test_the_paper_speaks_another_language_than_the_window_and_the_customers_next_one_too(
    laptop: Desktop, tmp_path: Path
) -> None:
    id = order(laptop)
    page = opened(laptop, id)
    assert page.language.currentData() == "en"
    page.language.setFocus()
    page.language.setCurrentIndex(page.language.findData("uk"))
    page.language.activated.emit(page.language.currentIndex())
    laptop.settled()
    page.save(str(tmp_path / "order.pdf"))
    laptop.until((tmp_path / "order.pdf").exists)
    assert "Замовлення" in words(tmp_path / "order.pdf")
    assert "Orders" in laptop.session.window.windowTitle()
    laptop.session.window.rebuild()
    laptop.until(lambda: laptop.session.window.page is not page)
    again = laptop.shown(OrderOnPaper)
    laptop.until(lambda: again.language.currentData() == "uk")


def test_the_language_of_one_customers_paper_is_not_the_next_ones(laptop: Desktop) -> None:
    mine = order(laptop)
    other = OrderId(start_order(laptop.store, BICYCLES.id, today=TODAY, new_id=counted(93_000)).id)
    page = opened(laptop, mine)
    page.language.setCurrentIndex(page.language.findData("uk"))
    page.language.activated.emit(page.language.currentIndex())
    laptop.settled()
    page = opened(laptop, other)
    laptop.until(lambda: page.language.currentData() == "en")
    page = opened(laptop, mine)
    laptop.until(lambda: page.language.currentData() == "uk")


def test_a_paper_that_cannot_be_written_says_so(laptop: Desktop, tmp_path: Path) -> None:
    page = opened(laptop, order(laptop))
    page.save(str(tmp_path / "no such folder" / "order.pdf"))
    laptop.until(lambda: len(laptop.session.window.notices.kept) > 0)
    assert not any("Saved" in each.text for each in laptop.session.window.notices.kept)


def test_every_page_goes_to_a_printer(laptop: Desktop, tmp_path: Path) -> None:
    page = opened(laptop, order(laptop, 60))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    page.print_on(printer)
    laptop.until(lambda: any("printer" in each.text for each in laptop.session.window.notices.kept))
    assert "Page 2 of 2" in words(tmp_path / "printed.pdf")


def test_without_a_printer_a_pdf_is_offered_instead(laptop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fieldcrm.ui.orders.print_screen.QPrinterInfo.availablePrinterNames", list)
    page = opened(laptop, order(laptop))
    [printing] = [each for each in page.acts() if each.id == "paper.print"]
    assert printing.refused() == "This computer has no printer. Save a PDF instead."


def test_escape_leads_back_to_the_order(laptop: Desktop) -> None:
    id = order(laptop)
    opened(laptop, id)
    laptop.press(Key.Key_Escape)
    laptop.shown(OrderPad)
    assert laptop.session.window.address == f"crm://order/{id}"


def test_news_of_the_order_is_on_the_paper(laptop: Desktop) -> None:
    id = order(laptop, 60)
    page = opened(laptop, id)
    before = page.page.pixmap().toImage()
    put_lines(laptop.store, id, [Wish(product=GOODS[0].id, qty=Decimal(5))], new_id=counted(95_000))
    laptop.until(lambda: page.page.pixmap().toImage() != before)
