"""How far one has come on the way to the first day of work."""

from PySide6.QtWidgets import QWidget

from fieldcrm.ui.shared.texts import term, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import Picture, label, row

STEPS = (term("Join"), term("Getting ready"), term("Start working"))


class Steps(QWidget):
    """What is done has a tick, what is under way stands out; the whole is one sentence for who cannot see it."""

    def __init__(self) -> None:
        super().__init__()
        self._marks = [Picture("circle", "text3", 16) for _ in STEPS]
        self._names = [label(f"{place}  {tr(step)}", "small", "2") for place, step in enumerate(STEPS, 1)]
        pairs = [row(mark, name, space=6) for mark, name in zip(self._marks, self._names, strict=True)]
        self.setLayout(row(*pairs, None, space=18))

    def show_step(self, current: int) -> None:
        """Counted from nothing."""
        for place, (mark, name) in enumerate(zip(self._marks, self._names, strict=True)):
            mark.show_icon(*_mark(place, current))
            name.setFont(look().font("small", 600 if place == current else 500))
        self.setAccessibleName(
            tr("Step {number} of {all}: {name}").format(number=current + 1, all=len(STEPS), name=tr(STEPS[current]))
        )


def _mark(place: int, current: int) -> tuple[str, str]:
    if place == current:
        return "caret-right", "accent_text"
    return ("check-circle", "ok") if place < current else ("circle", "text3")
