"""Views of one's own among the others of the list of customers: kept under a name, and given up again."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from fieldcrm.store.queries.account_list import View
from fieldcrm.ui.customers.asking import Asked, Question, words
from fieldcrm.ui.customers.views import OWN, Shape, Shapes
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.headings import Tabs
from fieldcrm.ui.shared.notices import Notices
from fieldcrm.ui.shared.texts import tr


class OwnTabs(QObject):
    """What is done to the view in front, if it is somebody's own or is to become so."""

    def __init__(self, page: QWidget, tabs: Tabs, shapes: Shapes, notices: Notices) -> None:
        super().__init__(page)
        self._page, self._tabs, self._shapes, self._notices = page, tabs, shapes, notices

    def acts(self) -> list[Act]:
        """Keeps it, or gives it up."""
        return [
            Act(id="customers.keep", title=tr("Keep as a view"), run=self.ask_name, keys="Ctrl+Shift+K"),
            Act(id="customers.forget", title=tr("Give this view up"), run=self._forget, refused=self._not_own),
        ]

    def ask_name(self) -> None:
        """Under which it is kept."""
        asked = Asked(title=tr("Keep as a view"), hint=tr("What the view is called"), read=words, then=self._keep)
        Question(self._page.window(), self._page, asked).open(self._name)

    @property
    def _name(self) -> str:
        current = self._tabs.current
        return current.removeprefix(OWN) if current.startswith(OWN) else ""

    def _not_own(self) -> str:
        return "" if self._name else tr("Only a view of your own can be given up.")

    def _keep(self, name: str) -> None:
        self._put(name, self._shapes.of(self._tabs.current))

    def _forget(self) -> None:
        name = self._name
        shape = self._shapes.forget(name)
        if shape is not None:
            self._show(View.ALL.value)
            self._notices.did(tr("View given up: {}").format(name), partial(self._put, name, shape))

    def _put(self, name: str, shape: Shape) -> None:
        self._shapes.keep(name, shape)
        self._show(OWN + name)

    def _show(self, chosen: str) -> None:
        self._tabs.show_tabs(self._shapes.tabs())
        self._tabs.choose(chosen)
