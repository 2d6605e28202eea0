"""How an event is painted, in a box of a grid or as a line of a month, and the dashed one that follows a drag."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from fieldcrm.store.queries.diary import Event
from fieldcrm.ui.diary.words import ICONS, OVER, TONES, UNDONE, subtitle, title
from fieldcrm.ui.shared.icons import pixmap
from fieldcrm.ui.shared.painting import fill_round, paint_text, width_of
from fieldcrm.ui.shared.sync_words import sync_sign
from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shared.theme import look

CENTRE: Final = Qt.AlignmentFlag.AlignCenter
LEAST_OF_A_LINE: Final = 64
"""In less room nobody can read a second text."""
LEAST_OF_A_NAME: Final = 24
"""In less room its first letter says more than three dots."""

ROOM_FOR_ALL, ROOM_BESIDE = 150, 110
"""In narrower boxes the name is worth more than that it comes back; in still narrower ones it has its line alone."""


def paint_event(
    painter: QPainter, box: QRectF, event: Event, seen: QRectF, *, chosen: bool, focused: bool, lead: str = ""
) -> None:
    """Its colour and bar, title and second line as far as there is room, and how it stands in a corner.

    Words stand in what of the box is `seen`, so that scrolling never cuts them through.
    """
    px = look().px
    paint_ground(painter, box, look().colour(TONES.get(event.kind, "c6")))
    if chosen:
        painter.setPen(QPen(look().colour("focus" if focused else "accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), px(5), px(5))
    shown = box.intersected(seen)
    inside = shown.adjusted(px(9), px(1), -px(4), -px(1))
    if inside.height() < px(15):
        return
    lines = _lines(inside)
    is_narrow = shown.width() < px(ROOM_BESIDE)
    signs = [] if is_narrow and len(lines) == 1 and event.status not in (*OVER, *UNDONE) else _signs(event, shown)
    room = lines[-1] if is_narrow else shown.adjusted(px(25), 0, 0, 0)
    right = _paint_signs(painter, room, inside.right(), signs)
    for line in lines[-1:] if is_narrow else lines:
        line.setRight(right)
    _paint_words(painter, lines, event, lead)


def paint_ground(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """A tint of its colour over the page, and a bar of the colour itself at its beginning; in sunlight an edge too."""
    px = look().px
    soft = QColor(colour)
    soft.setAlphaF(0.16 if look().mode == "dark" else 0.13)
    fill_round(painter, box, look().colour("surface"), px(6))
    fill_round(painter, box, soft, px(6))
    fill_round(painter, QRectF(box.left(), box.top(), px(4), box.height()), colour, px(2))
    if look().mode == "sunlight":
        painter.setPen(QPen(colour, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6))


def paint_more(painter: QPainter, box: QRectF, seen: QRectF, number: int) -> None:
    """How many more there are in a lane of which nothing else can be read."""
    px = look().px
    fill_round(painter, box, look().colour("sunken"), px(6))
    line = _line(seen.adjusted(0, px(2), 0, 0), 0, min(float(px(16)), seen.height()))
    #: So many more entries at that time, where there is room for two or three signs.
    paint_text(painter, line, tr("+{}").format(number), "small", "accent_text", 600, CENTRE, figures=True)


def paint_ghost(painter: QPainter, box: QRectF, first: str, second: str, tone: str) -> None:
    """Where something would come to lie if it were let go of here."""
    px = look().px
    colour = look().colour(f"{tone}_soft")
    colour.setAlphaF(0.85)
    painter.setPen(QPen(look().colour(tone), 2, Qt.PenStyle.DashLine))
    painter.setBrush(colour)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), px(6), px(6))
    inside = box.adjusted(px(8), px(2), -px(4), -px(2))
    line = float(px(17))
    has_two = inside.height() >= 2 * line - px(4)
    paint_text(painter, _line(inside, 0, line), first, "small", tone, 600, figures=True)
    rest = _line(inside, 1, line - px(2)) if has_two else _behind(_line(inside, 0, line), width_of(first, "small", 600))
    paint_text(painter, rest, second, "small", tone, 500)


def paint_now(painter: QPainter, left: float, right: float, y: float) -> None:
    """The line of this moment."""
    painter.setPen(QPen(look().colour("bad"), 2))
    painter.drawLine(QPointF(left, y), QPointF(right, y))
    painter.setBrush(look().colour("bad"))
    painter.drawEllipse(QPointF(left, y), look().px(4), look().px(4))


def _signs(event: Event, box: QRectF) -> list[tuple[str, str]]:
    """What is to be told of its way to head office, whether it is done, and whether it comes back, from the right."""
    signs = [sync_sign(event.sync)] if event.sync else []
    if event.status in OVER:
        signs.append(("check", "ok"))
    elif event.status in UNDONE:
        signs.append(("warning-circle", "bad"))
    elif event.comes_back and box.width() > look().px(ROOM_FOR_ALL):
        signs.append(("repeat", "text3"))
    return signs


def _paint_signs(painter: QPainter, box: QRectF, right: float, signs: Sequence[tuple[str, str]]) -> float:
    """In the upper right corner, of too many the last ones, as how it stands counts most; says where they begin."""
    px = look().px
    side = px(13)
    top = box.top() + min(float(px(4)), (box.height() - side) / 2)
    most = int((right - box.left() + px(3)) // (side + px(3)))
    for name, tone in signs[max(0, len(signs) - max(0, most)) :]:
        right -= side
        painter.drawPixmap(QPointF(right, top), pixmap(name, tone, 13))
        right -= px(3)
    return right


def _paint_words(painter: QPainter, lines: Sequence[QRectF], event: Event, lead: str) -> None:
    """The icon of its kind before the name, or below it where the name needs all of its line."""
    px = look().px
    tone = "text3" if event.status in (*OVER, *UNDONE) else "text"
    first = lines[0]
    icon = ICONS.get(event.kind, "") if event.kind != "visit" else ""
    beside = first if first.width() > px(60) else lines[-1]
    if icon and beside.width() >= px(12):
        painter.drawPixmap(QPointF(beside.left(), beside.center().y() - px(6)), pixmap(icon, "text2", 12))
        first = first.adjusted(px(16), 0, 0, 0) if beside is first else first
    told = f"{lead} {title(event)}" if lead else title(event)
    if first.width() > px(8):
        paint_text(painter, first, _shortest(told, first.width()), "small", tone, 600)
    rest = lines[1] if len(lines) > 1 else _behind(first, width_of(told, "small", 600))
    if rest.width() > px(LEAST_OF_A_LINE):
        paint_text(painter, rest, subtitle(event), "small", "text3" if tone == "text3" else "text2")


def _shortest(told: str, room: float) -> str:
    """A name, or its beginning where dots alone would be left of it."""
    if room > look().px(LEAST_OF_A_NAME):
        return told
    begun = f"{told[:1]}…"
    return begun if width_of(begun, "small", 600) <= room else told[:1]


def _lines(inside: QRectF) -> Sequence[QRectF]:
    """Two lines where there is room for them, else one in the middle."""
    line = float(look().px(16))
    return [_line(inside, 0, line), _line(inside, 1, line)] if inside.height() >= 2 * line else [QRectF(inside)]


def _behind(first: QRectF, taken: float) -> QRectF:
    """What is left of a line."""
    return first.adjusted(taken + look().px(10), 0, 0, 0)


def _line(inside: QRectF, number: int, height: float) -> QRectF:
    return QRectF(inside.left(), inside.top() + number * height, inside.width(), height)
