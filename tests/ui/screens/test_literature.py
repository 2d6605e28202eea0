"""Literature in the window: found by letters, looked at, kept, and given to the customer in hand."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from fieldcrm.domain.attachments import Literature, LiteratureKind
from fieldcrm.domain.diary import Activity, ActivityType
from fieldcrm.domain.ids import LiteratureId
from fieldcrm.services import files
from fieldcrm.store import files as stored
from fieldcrm.store.store import Store, Work
from fieldcrm.ui.customers.page_screen import Customer
from fieldcrm.ui.files.view_screen import FileView
from fieldcrm.ui.literature.rows import paper_lines
from fieldcrm.ui.literature.screen import LiteratureList
from tests.support.company import BAKERY, CLERK, NOW, TODAY, numbered
from tests.support.windows import Desktop

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier


def given(store: Store, number: int, name: str, **told: object) -> str:
    """As head office has sent it."""
    read_in = stored.take_in(store, [content := name.encode() * 50])
    id = LiteratureId(numbered(8_000 + number))
    paper = Literature(
        id=id,
        user=CLERK.id,
        name=name,
        media_type="text/plain",
        size=len(content),
        sha256=str(read_in.sha),
        added_at=NOW,
        at_office=True,
        **told,  # type: ignore[arg-type]  # its own fields
    )
    with store.apply() as applying:
        work = Work(applying.connection, store.shelves)
        stored.keep(work, read_in)
        work.save(paper)
        applying.connection.exec_driver_sql("DELETE FROM sync_file_out")
    return id


@pytest.fixture
def page(laptop: Desktop) -> LiteratureList:
    given(laptop.store, 1, "Осінній каталог.txt", kind=LiteratureKind.CATALOGUE, language="uk")
    given(laptop.store, 2, "Green tea 绿茶.txt", kind=LiteratureKind.LEAFLET)
    given(laptop.store, 3, "Margins.txt", kind=LiteratureKind.PRICES, internal=True)
    laptop.open(f"crm://account/{BAKERY.id}", Customer)
    shown = laptop.open("crm://literature", LiteratureList)
    laptop.until(lambda: len(shown.list.rows()) == 3)
    return shown


def names(page: LiteratureList) -> list[str]:
    return [paper.record.name for paper in page.list.rows()]


def refused(page: LiteratureList, id: str) -> str:
    return next(act for act in page.acts() if act.id == id).refused()


def written(laptop: Desktop) -> list[Activity]:
    with laptop.store.read() as reading:
        return [each for each in reading.all(Activity) if each.subject and ".txt" in each.subject]


def test_a_few_letters_find_it_and_enter_looks_at_it(laptop: Desktop, page: LiteratureList) -> None:
    laptop.type("каталог uk")
    assert names(page) == ["Осінній каталог.txt"]
    laptop.press(Key.Key_O, Control)
    view = laptop.shown(FileView)
    laptop.until(lambda: "Осінній" in view.text.toPlainText())


def test_what_is_left_with_a_customer_stands_in_their_timeline(laptop: Desktop, page: LiteratureList) -> None:
    laptop.type("绿茶")
    assert names(page) == ["Green tea 绿茶.txt"]
    laptop.press(Key.Key_L, Control)
    laptop.until(lambda: len(written(laptop)) == 1)
    laptop.press(Key.Key_M, Control)
    laptop.until(lambda: len(written(laptop)) == 2)
    told = {(each.type, each.subject, each.account) for each in written(laptop)}
    assert told == {
        (ActivityType.NOTE, "Left with the customer: Green tea 绿茶.txt", BAKERY.id),
        (ActivityType.EMAIL, "Sent by e-mail: Green tea 绿茶.txt", BAKERY.id),
    }


def test_what_is_not_for_customers_is_given_to_none(laptop: Desktop, page: LiteratureList) -> None:
    laptop.type("Margins")
    assert refused(page, "literature.leave") == "This one is not for customers."
    assert paper_lines(page.list.rows()[0], TODAY).note == "Not for customers"
    laptop.press(Key.Key_L, Control)
    laptop.settled()
    assert written(laptop) == []


def test_nobody_in_hand_is_said(laptop: Desktop, page: LiteratureList) -> None:
    laptop.session.desk.hand.drop()
    page.refresh(frozenset())
    laptop.until(lambda: "Open a customer first" in refused(page, "literature.leave"))


def test_one_is_kept_and_kept_no_longer_by_the_same_keys(laptop: Desktop, page: LiteratureList) -> None:
    laptop.type("Margins")
    laptop.press(Key.Key_D, Control)
    laptop.until(lambda: page.list.rows()[0].is_kept)
    assert paper_lines(page.list.rows()[0], TODAY).pill == "Kept here"
    laptop.press(Key.Key_D, Control)
    laptop.until(lambda: not page.list.rows()[0].is_kept)


def test_a_rep_reads_what_the_office_writes(page: LiteratureList) -> None:
    assert not page.facts.isHidden()
    assert "literature.add" not in [act.id for act in page.acts()]


def test_the_office_adds_and_takes_off_in_the_window(laptop: Desktop, tmp_path: Path) -> None:
    with laptop.store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE \"user\" SET role = 'clerk'")
    page = laptop.open("crm://literature", LiteratureList)
    laptop.until(lambda: "literature.add" in [act.id for act in page.acts()])
    (path := tmp_path / "Winter.txt").write_bytes(b"winter")
    page.add([str(path)])
    laptop.until(lambda: names(page) == ["Winter.txt"])
    files.remove(laptop.store, page.list.rows()[0].id)
    laptop.until(lambda: names(page) == [])
