"""Icons: every one that is named is shipped, every one that is shipped is named, and none is blank."""

import ast

import pytest
from PySide6.QtGui import QImage

from fieldcrm.machine.resources import resource
from fieldcrm.ui.shared.icons import pixmap
from fieldcrm.ui.shared.labels import KINDS, kind_icon
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
