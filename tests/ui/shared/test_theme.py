"""The look: every pair of colours can be read, and another look shows everywhere at once."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessibilityHints, QColor, QFontInfo, QFontMetricsF, QIcon, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from fieldcrm.ui.shared.charts import COLOURS
from fieldcrm.ui.shared.icons import icon, pixmap
from fieldcrm.ui.shared.style_sheet import style_sheet
from fieldcrm.ui.shared.theme import LARGEST, MODES, Theme, colours, dress, look, tokens
from fieldcrm.ui.shared.widgets import Choice, TickBox, button, card, chip, column, holder
from fieldcrm.ui.shell.memory import NoMemory, theme_as_left
from tests.support.contrast import SHAPE, TEXT, contrast

pytestmark = pytest.mark.usefixtures("theme")

HIGH = Qt.ContrastPreference.HighContrast
PAIRS = [
    *((text, ground, TEXT) for text in ("text", "text2", "text3") for ground in ("surface", "bg")),
    ("text3", "sunken", TEXT),
    ("text3", "selected", TEXT),
    ("text2", "selected", TEXT),
    ("accent_text", "surface", TEXT),
    ("accent_text", "accent_soft", TEXT),
    ("on_accent", "accent", TEXT),
    ("on_accent", "accent_hover", TEXT),
    ("selected_text", "selected", TEXT),
    *((tone, ground, TEXT) for tone in ("ok", "warn", "bad") for ground in ("surface", f"{tone}_soft")),
    *((tone, f"{tone}_soft", TEXT) for tone in ("neutral", "mine", "theirs")),
    *((shape, ground, SHAPE) for shape in ("border_control", "focus") for ground in ("surface", "bg")),
    *((f"c{number}", "surface", SHAPE) for number in range(1, 7)),
]
PAINTED = [
    *((text, ground, TEXT) for text in ("text", "text2", "text3") for ground in ("hover", "selected", "surface")),
    *((tone, ground, TEXT) for tone in ("ok", "warn", "bad", "info") for ground in ("surface", "hover", "selected")),
    *(("on_accent", colour, TEXT) for colour in COLOURS),
    ("on_accent", "bad", TEXT),
    ("on_accent", "warn", TEXT),
    ("accent_text", "selected", TEXT),
    ("surface", "text", TEXT),
    ("accent_text", "sunken", TEXT),
    ("info", "info_soft", TEXT),
    *((shape, ground, SHAPE) for shape in ("focus", "accent", "border_control") for ground in ("surface", "sunken")),
    ("focus", "selected", SHAPE),
    *(("border_control", ground, SHAPE) for ground in ("nav", "hover", "pressed", "selected")),
    ("text", "sunken", SHAPE),
]
"""What delegates, the diary, faces, charts, notices and the sign in the tray paint on each other by themselves."""


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_all_the_pairs_are_looked_at() -> None:
    assert len(PAIRS) == 33


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("front", "ground", "least"), [*PAIRS, *PAINTED])
def test_a_pair_of_colours_can_be_read(mode: str, front: str, ground: str, least: float) -> None:
    known = colours(mode)
    assert contrast(known[front], known[ground]) >= least


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("ground", ["page", "card"])
def test_the_edge_of_whatever_is_pressed_or_written_in_can_be_seen(
    theme: Theme, qtbot: QtBot, mode: str, ground: str
) -> None:
    theme.choose(mode)
    search = button("Search")
    search.setObjectName("search")
    fields = (QLineEdit(), QPlainTextEdit(), Choice("Kind"), TickBox())
    controls = (button("New"), button("Mine", kind="chip"), search, *fields)
    sheet = column(*controls)
    shown = card(sheet) if ground == "card" else holder(sheet, ground)
    qtbot.addWidget(shown)
    dress(shown)
    shown.resize(300, 400)
    picture = shown.grab().toImage()
    beyond = picture.pixelColor(picture.width() // 2, picture.height() - 6).name()
    for each in controls:
        box = each.geometry()
        edge = picture.pixelColor(box.left(), box.center().y()).name()
        assert contrast(edge, beyond) >= SHAPE, each


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("field", [QLineEdit, QPlainTextEdit])
def test_what_a_field_asks_for_can_be_read_in_it(
    theme: Theme, qtbot: QtBot, mode: str, field: type[QLineEdit | QPlainTextEdit]
) -> None:
    theme.choose(mode)
    made = field()
    qtbot.addWidget(made)
    dress(made)
    made.ensurePolished()
    ground = QColor(colours(mode)["surface"])
    hint = made.palette().color(QPalette.ColorRole.PlaceholderText)
    seen = QImage(1, 1, QImage.Format.Format_RGB32)
    seen.fill(ground)
    with QPainter(seen) as painter:
        painter.fillRect(seen.rect(), hint)  # Qt makes it half transparent unless it is told
    assert contrast(seen.pixelColor(0, 0).name(), ground.name()) >= TEXT


@pytest.mark.parametrize("mode", MODES)
def test_how_far_something_is_can_be_told_from_what_is_left(theme: Theme, qtbot: QtBot, mode: str) -> None:
    theme.choose(mode)
    bar = QProgressBar()
    qtbot.addWidget(bar)
    bar.setTextVisible(False)
    bar.setValue(50)
    bar.resize(200, bar.sizeHint().height())
    dress(bar)
    picture = bar.grab().toImage()
    done, left = (picture.pixelColor(across, picture.height() // 2).name() for across in (50, 150))
    assert contrast(done, left) >= SHAPE
    assert contrast(left, colours(mode)["surface"]) < SHAPE, "an empty one would look full"


def test_every_mode_knows_every_colour() -> None:
    assert {frozenset(colours(mode)) for mode in MODES} == {frozenset(colours("light"))}


def test_a_switch_reaches_the_palette_and_every_window(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    windows = [QWidget(), QWidget()]
    for each in windows:
        qtbot.addWidget(each)
        dress(each)
    theme.choose("dark")
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(tokens()["dark"]["bg"])
    assert all(tokens()["dark"]["surface"] in each.styleSheet() for each in windows)


def test_an_icon_made_before_a_switch_is_painted_in_the_new_colour(theme: Theme) -> None:
    made = icon("bell", "accent_text")
    before = made.pixmap(QSize(16, 16)).toImage()
    theme.choose("dark")
    assert made.pixmap(QSize(16, 16)).toImage() != before


def test_what_is_hidden_during_a_switch_looks_like_what_is_made_after_it(theme: Theme, qtbot: QtBot) -> None:
    before = furnished(qtbot)
    before.hide()
    theme.choose("dark")
    before.show()
    assert before.grab().toImage() == furnished(qtbot).grab().toImage()
    theme.choose("light")
    assert before.grab().toImage() == furnished(qtbot).grab().toImage()


def furnished(qtbot: QtBot) -> QWidget:
    """One of each that the sheet has most to say of."""
    made = holder(column(button("Place order", "plus", kind="primary"), QLineEdit("Bread"), chip("late", "bad")))
    made.setObjectName("page")
    made.resize(300, 200)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_disabled_icon_looks_disabled() -> None:
    made = icon("bell", "text")
    assert made.pixmap(QSize(16, 16), QIcon.Mode.Disabled).toImage() != made.pixmap(QSize(16, 16)).toImage()


def test_an_icon_is_painted_once() -> None:
    assert pixmap("bell").cacheKey() == pixmap("bell").cacheKey()


def test_text_grows_no_further_than_twice(theme: Theme) -> None:
    theme.scale_text(5)
    assert look().scale == LARGEST
    assert look().font("body").pixelSize() == 26


def test_a_pill_stays_round_at_every_text_size(theme: Theme) -> None:
    """A radius over half the height is dropped by Qt, and the corners turn square."""
    theme.scale_text(1.5)
    sheet = style_sheet(look().colours, look().px, look().control, is_touched=False)
    assert f"min-height: {look().px(18)}px" in sheet
    assert f"border-radius: {look().px(18) // 2}px" in sheet


def test_the_system_look_is_followed_only_while_it_is_wished(theme: Theme) -> None:
    theme.choose("system")
    assert look().mode in {"light", "dark"}
    theme.choose("sunlight")
    assert look().mode == "sunlight"


def asks_for_more(_: QAccessibilityHints) -> Qt.ContrastPreference:
    return HIGH


def test_the_contrast_that_the_system_asks_for_is_followed(
    theme: Theme, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme.choose("system")
    monkeypatch.setattr(QAccessibilityHints, "contrastPreference", asks_for_more)
    qapp.styleHints().accessibility().contrastPreferenceChanged.emit(HIGH)
    assert look().mode == "sunlight"
    theme.choose("light")
    assert look().mode == "light"


def test_whoever_needs_contrast_finds_it_at_the_first_start(
    theme: Theme, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QAccessibilityHints, "contrastPreference", asks_for_more)
    again = theme_as_left(qapp, NoMemory())
    assert (again.choice, look().mode) == ("system", "sunlight")
    again.deleteLater()
    theme.choose("light")


def test_the_shipped_font_is_used_and_its_figures_are_of_one_width() -> None:
    font = look().font("body", figures=True)
    widths = {round(QFontMetricsF(font).horizontalAdvance(digit), 2) for digit in "0123456789"}
    assert QFontInfo(font).family().startswith("Inter")
    assert len(widths) == 1
