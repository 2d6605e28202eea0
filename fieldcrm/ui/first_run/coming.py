"""How far a first download has come: what there is, what is here, and how long the rest takes."""

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtWidgets import QProgressBar, QWidget

from fieldcrm.store.first_download import Arrival
from fieldcrm.ui.shared.texts import counted, listed, named, size, term, tr
from fieldcrm.ui.shared.widgets import Picture, column, label, row

STAGES: Final = (
    (term("Customers and people"), frozenset({"account", "address", "channel", "contact"})),
    (term("Products and prices"), frozenset({"product", "product_unit", "price_list", "price_item", "promotion"})),
    (term("Diary"), frozenset({"activity", "visit"})),
    (term("Orders"), frozenset({"order", "order_line"})),
)
"""What people call the kinds; whatever is in none of them is little."""

OCTETS_A_RECORD: Final = 50
"""About as much as a record takes on its way, until it is known from what has come."""
KNOWN_FROM: Final = 2_000
"""So many records say what one of them takes."""
MINUTE: Final = 60
MEANINGLESS: Final = 2.0
"""The first seconds say nothing of the rest."""


class Coming(QWidget):
    """Tells of a download while it runs."""

    def __init__(self) -> None:
        super().__init__()
        self._began: tuple[float, float] | None = None
        self._scope = label("", "strong", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Getting your customers"))
        self._so_far = label("", "small", "2", wrap=True)
        self._marks = [Picture("clock", "text3") for _ in STAGES]
        self._names = [label(tr(name), "body", "2") for name, _ in STAGES]
        stages = [row(mark, name, None) for mark, name in zip(self._marks, self._names, strict=True)]
        self._stages = QWidget()
        self._stages.setLayout(column(*stages, space=4))
        self.setLayout(column(self._scope, self._stages, self._bar, self._so_far, space=10))
        self.clear()

    def clear(self) -> None:
        """Nothing is known yet."""
        self._began = None
        self._scope.hide()
        self._stages.hide()
        self._so_far.clear()
        self._bar.setRange(0, 0)

    def show_arrival(self, arrival: Arrival, octets: int, seconds: float) -> None:
        """What has come, by what it took so far."""
        if not arrival.expected:
            self._so_far.setText(counted("%Ln record(s) so far", sum(arrival.came.values())))
            return
        self._scope.setText(scope(arrival, octets))
        self._scope.show()
        self._stages.show()
        for mark, name, (words, kinds) in zip(self._marks, self._names, STAGES, strict=True):
            there, here = (sum(_of(counts, kinds)) for counts in (arrival.expected, arrival.came))
            mark.show_icon(*_mark(there, here))
            name.setText(named(tr(words), _state(there, here)))
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(1000 * arrival.share))
        if self._began is None:
            self._began = (arrival.share, seconds)  # what was here before this download says nothing of its speed
        left = time_left(arrival.share, arrival.share - self._began[0], seconds - self._began[1])
        self._so_far.setText(" · ".join(filter(None, (size(octets) if octets else "", left))))


def scope(arrival: Arrival, octets: int) -> str:
    """What there is for this person, and how much that is."""
    kinds = (("account",), ("product",), ("activity", "visit"), ("order",))
    customers, products, entries, orders = (sum(_of(arrival.expected, each)) for each in kinds)
    parts = (
        counted("%Ln customer(s)", customers) if customers else "",
        counted("%Ln product(s)", products) if products else "",
        counted("%Ln diary entry(s)", entries) if entries else "",
        counted("%Ln order(s)", orders) if orders else "",
    )
    return tr("{what}: about {size}").format(what=listed(parts), size=size(weight(arrival, octets)))


def weight(arrival: Arrival, octets: int) -> int:
    """About how many bytes all of it takes."""
    came, there = sum(arrival.came.values()), sum(arrival.expected.values())
    return round(there * octets / came) if came >= KNOWN_FROM and octets else there * OCTETS_A_RECORD


def _of(counts: Mapping[str, int], kinds: Iterable[str]) -> Iterable[int]:
    return (counts.get(kind, 0) for kind in kinds)


def _mark(there: int, here: int) -> tuple[str, str]:
    if here >= there:
        return "check-circle", "ok"
    return ("arrows-clockwise", "accent_text") if here else ("clock", "text3")


def _state(there: int, here: int) -> str:
    if here >= there:
        return tr("ready")
    return tr("{} %").format(100 * here // there) if here else tr("waiting")


def time_left(share: float, moved: float, seconds: float) -> str:
    """By how much moved in these seconds."""
    if moved <= 0 or seconds < MEANINGLESS:
        return ""
    left = seconds * (1 - share) / moved
    if left < MINUTE:
        return tr("less than a minute left")
    return counted("about %n minute(s) left", round(left / MINUTE))
