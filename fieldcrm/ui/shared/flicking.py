"""Scrolling by a finger on the page itself, where there is room for fingers."""

from PySide6.QtWidgets import QAbstractScrollArea, QScroller, QScrollerProperties

from fieldcrm.ui.shared.theme import Density, look

_Metric = QScrollerProperties.ScrollMetric


def scroll_by_finger(area: QAbstractScrollArea) -> None:
    """What a finger moves over goes with it, and a little farther; a tap and a long press stay what they are."""
    if look().density is not Density.TOUCH:
        return
    inside = area.viewport()
    QScroller.grabGesture(inside, QScroller.ScrollerGestureType.TouchGesture)
    scroller = QScroller.scroller(inside)
    how = scroller.scrollerProperties()
    never = QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
    how.setScrollMetric(_Metric.HorizontalOvershootPolicy, never)
    how.setScrollMetric(_Metric.VerticalOvershootPolicy, never)
    how.setScrollMetric(_Metric.MousePressEventDelay, 0.0)  # presses wait at the window's door, for buttons too
    scroller.setScrollerProperties(how)
