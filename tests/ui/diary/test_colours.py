"""What is written on an event can be read on its tint, in every look."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from fieldcrm.ui.diary.painting import paint_ground
from fieldcrm.ui.diary.words import TONES
from fieldcrm.ui.shared.theme import MODES, Theme, look
from tests.support.contrast import SHAPE, TEXT, contrast

SIDE = 40


def tint(kind: str) -> str:
    picture = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    paint_ground(painter, QRectF(picture.rect()), look().colour(TONES[kind]))
    painter.end()
    return picture.pixelColor(SIDE // 2, SIDE // 2).name()


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("kind", TONES)
def test_words_and_signs_on_an_event_can_be_read(theme: Theme, mode: str, kind: str) -> None:
    theme.choose(mode)
    ground = tint(kind)
    assert min(contrast(look().colours[name], ground) for name in ("text", "text2", "text3")) >= TEXT
    assert min(contrast(look().colours[name], ground) for name in ("warn", "ok", "bad", "focus")) >= SHAPE
