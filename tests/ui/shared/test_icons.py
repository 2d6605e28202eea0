"""Icons: every one that is named is shipped, every one that is shipped is named, and none is blank."""

import ast
from itertools import pairwise

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from fieldcrm.machine.resources import resource
from fieldcrm.ui.shared.icons import pixmap
from fieldcrm.ui.shared.labels import KINDS, kind_icon
from fieldcrm.ui.shared.theme import Theme, dress, look, tokens
from fieldcrm.ui.shared.widgets import button
from tests.architecture.sources import dotted, sources

pytestmark = pytest.mark.usefixtures("theme")

SHIPPED = {file.stem for file in resource("icons").glob("*.svg")}
TAKE_ONE_FIRST = ("icon", "pixmap", "Picture", "Empty", "show_icon")
TAKE_ONE_SECOND = ("button",)
CALLED = ("icon", "pill_icon", "icon_name")


def strings(node: ast.AST) -> set[str]:
    return {each.value for each in ast.walk(node) if isinstance(each, ast.Constant) and isinstance(each.value, str)}


def named() -> set[str]:
    """What stands where an icon's name belongs."""
    found: set[str] = set()
    for source in sources("fieldcrm/ui"):
        for call in source.calls():
            called = dotted(call.func).removeprefix("self._icon.")
            first = call.args[:1] if called in TAKE_ONE_FIRST else call.args[1:2] if called in TAKE_ONE_SECOND else []
            given = [argument.value for argument in call.keywords if argument.arg in CALLED]
            found.update(*(strings(node) for node in (*first, *given) if not isinstance(node, ast.Name)))
    return found - {""}


def test_every_icon_that_is_named_is_shipped() -> None:
    assert {name for name in named() if name.islower()} - SHIPPED == set()


def test_every_icon_that_is_shipped_is_named() -> None:
    words = {word for source in sources("fieldcrm") for word in strings(source.tree)}
    assert SHIPPED - words == set()


def test_every_kind_has_an_icon_of_its_own_file() -> None:
    assert {kind_icon(kind) for kind in (*KINDS, "unheard of")} <= SHIPPED


@pytest.mark.parametrize("name", sorted(SHIPPED))
def test_an_icon_is_not_blank(name: str) -> None:
    image = pixmap(name, "text", 24).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    dots = [image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height())]
    assert 0 < sum(alpha > 128 for alpha in dots) < len(dots) * 0.9


def columns_of_ink(image: QImage) -> list[int]:
    """Those in which something is drawn, from the left."""
    ground = image.pixelColor(image.width() // 2, 3)
    rows = range(image.height() * 2 // 5, image.height() * 3 // 5)
    return [x for x in range(4, image.width() - 4) if any(image.pixelColor(x, y) != ground for y in rows)]


@pytest.mark.parametrize("scale", [0.9, 1.0, 1.5, 2.0])
@pytest.mark.parametrize("kind", ["", "primary", "chip", "link"])
def test_words_stand_as_far_from_their_icon_as_the_design_says(
    theme: Theme, qtbot: QtBot, scale: float, kind: str
) -> None:
    theme.scale_text(scale)
    made = button("Hill", "plus", kind)
    qtbot.addWidget(made)
    dress(made)
    inked = columns_of_ink(made.grab().toImage())
    drawn = pixmap("plus").toImage()
    inside = [x for x in range(drawn.width()) if any(drawn.pixelColor(x, y).alpha() for y in range(drawn.height()))]
    ratio = drawn.devicePixelRatio()
    ends = inked[0] + (drawn.width() - inside[0]) / ratio
    begins = next(after for before, after in pairwise(inked) if after - before > look().px(4))
    assert ends + look().px(tokens()["space"]["2"]) == pytest.approx(begins, abs=look().px(2))


def test_an_icon_without_words_is_in_the_middle_of_its_button(qtbot: QtBot) -> None:
    made = button("", "plus", "ghost", name="New")
    qtbot.addWidget(made)
    dress(made)
    inked = columns_of_ink(made.grab().toImage())
    assert inked[0] + inked[-1] + 1 == pytest.approx(made.width(), abs=1)
