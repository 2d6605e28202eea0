"""Every model there is stands on some page, and Qt's own tester finds nothing wrong with it there."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtWidgets import QAbstractItemView

from fieldcrm.ui.screens import SCREENS, load
from tests.pictures.long import Pages
from tests.support.hands import watched
from tests.support.windows import Desktop
from tests.ui.screens.conftest import walk


def kinds(of: type[QAbstractItemModel]) -> Iterator[type[QAbstractItemModel]]:
    """Ours that are made of it, theirs included."""
    for kind in of.__subclasses__():
        if kind.__module__.startswith("fieldcrm."):
            yield kind
        yield from kinds(kind)


def test_every_kind_of_model_is_shown_and_news_leaves_it_sound(busy: Desktop, pages: Pages) -> None:
    for screen in SCREENS:
        load(screen)
    testers = dict[QAbstractItemModel, object]()
    for _ in walk(busy, pages):
        for view in busy.session.window.findChildren(QAbstractItemView):
            model = view.model()
            if type(model).__module__.startswith("fieldcrm.") and model not in testers:
                testers[model] = watched(model)
        busy.session.window.look_again()
        busy.settled()
    seen = {type(model).__name__ for model in testers}
    assert seen == {kind.__name__ for kind in kinds(QAbstractItemModel)}
