"""About: which release this is and what it works with, and whose works it brings along."""

import platform
from collections.abc import Mapping, Sequence

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QPlainTextEdit

from fieldcrm import __version__
from fieldcrm.machine.licences import Work, works
from fieldcrm.protocol.versions import PROTOCOL, SCHEMA
from fieldcrm.store.queries.upkeep import Makings, makings
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.flicking import scroll_by_finger
from fieldcrm.ui.shared.headings import Fact, Facts, PageHeader
from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.lines_list import LinesList
from fieldcrm.ui.shared.lists import Lines
from fieldcrm.ui.shared.texts import counted, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import Empty, card, column, holder, label, row, scrolled
from fieldcrm.ui.shell.pages import Page

LIST, LEAST_OF_A_LIST = 380, 260
"""The width of the list of works, and how high it is where there is little room, at 100 per cent text."""


class About(Page):
    """A work that is selected shows its licence beside it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._makings, self._works = Latest(self._show_makings), Latest(self._show_works)
        self._header = PageHeader()
        self._facts = Facts(190)
        self._count = label("", "small", "2")
        self.list: LinesList[Work] = LinesList(
            tr("What comes with it"), _lines, lambda work: work.name, Empty("info", tr("A moment, please.")), 44
        )
        self.text = QPlainTextEdit()
        self._build()

    @property
    def trail(self) -> tuple[str, ...]:
        return (tr("Settings"), tr("The program"))

    def open(self, parameters: Mapping[str, str]) -> None:
        self._desk.look(makings, self._makings.next(), self)
        self._desk.tasks.read(works, self._works.next(), failed=self._desk.refuse, owner=self)

    def arrive(self) -> None:
        self.list.view.setFocus()

    def _show_makings(self, found: Makings) -> None:
        system = f"{platform.system()} {platform.release()}, {platform.machine()}"
        self._facts.show_facts(
            [
                Fact(tr("Version"), __version__),
                Fact(tr("Layout of the file"), str(found.revision)),
                Fact(tr("Exchange with head office"), tr("protocol {}, schema {}").format(PROTOCOL, SCHEMA)),
                Fact(tr("Works with"), tr("Python {}, Qt {}").format(platform.python_version(), qVersion())),
                Fact(tr("File kept by"), tr("SQLite {}, SQLCipher {}").format(found.sqlite, found.cipher)),
                Fact(tr("System"), system),
            ]
        )

    def _show_works(self, found: Sequence[Work]) -> None:
        self.list.show_rows(found)
        self._count.setText(counted("%n component(s)", len(found)))
        self._show_licence()

    def _show_licence(self) -> None:
        chosen = self.list.current()
        if chosen is not None:
            self.text.setPlainText(chosen.text or tr("Its licence is {}.").format(chosen.licence))

    def _build(self) -> None:
        self._header.say(tr("About FieldCRM"), tr("FieldCRM is free software under the MIT licence."))
        self.text.setReadOnly(True)
        scroll_by_finger(self.text)
        self.text.setAccessibleName(tr("Licence"))
        self.text.setFont(look().font("small"))
        self.text.setTabChangesFocus(True)
        self.list.view.selectionModel().currentRowChanged.connect(self._show_licence)
        self.list.chosen.connect(self.text.setFocus)
        heading = row(label(tr("What comes with it"), "title3"), self._count, None, margins=(10, 0, 10, 0))
        named = card(column(heading, self.list, space=6), (6, 12, 6, 6))
        named.setFixedWidth(look().px(LIST))
        licence = card(column(label(tr("Licence"), "title3"), self.text, space=6), (12, 12, 12, 12))
        below = row(named, licence, space=12)
        below.setStretch(1, 1)
        under = holder(below)
        under.setMinimumHeight(look().px(LEAST_OF_A_LIST))
        inside = column(card(column(self._facts)), under, space=12)
        inside.setStretch(1, 1)
        whole = column(self._header, scrolled(holder(inside), tr("The program")), space=12, margins=(20, 16, 20, 16))
        whole.setStretch(1, 1)
        self.setLayout(whole)


def _lines(work: Work) -> Lines:
    return Lines(title=work.name, subtitle=work.licence or tr("See its text"))
