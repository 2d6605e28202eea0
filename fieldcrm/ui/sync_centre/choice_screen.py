"""Two people changed one thing: before, yours, theirs, and what will be saved; one key settles it."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout
from shiboken6 import isValid

from fieldcrm.domain.conflicts import ConflictStatus
from fieldcrm.domain.ids import ConflictId
from fieldcrm.registry.records import Json
from fieldcrm.services.conflicts import Side, Sides, resolve, sides
from fieldcrm.store.queries.choices import Difference, difference, open_differences
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.change_bus import Touched
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.headings import PageHeader
from fieldcrm.ui.shared.labels import field_name, kind_name
from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.texts import clock, day, term, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import KeyHints, card, chip, clear, column, holder, label, row, scrolled
from fieldcrm.ui.shell.pages import Page
from fieldcrm.ui.sync_centre.tiles import Tile, excerpt

KEYS = {"1": Side.MINE, "2": Side.THEIRS, "3": Side.BASE}
TITLES = {Side.BASE: term("Before"), Side.MINE: term("Yours"), Side.THEIRS: term("Theirs")}


class Choose(Page):
    """Shows all versions side by side; whatever is chosen, the others stay in the record."""

    kinds = frozenset({"conflict"})

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._latest = Latest(self._show)
        self._id = ConflictId("")
        self._shown: Difference | None = None
        self._sides: Sides | None = None
        self._picked = Side.THEIRS
        self._header = PageHeader()
        self._grid = QGridLayout()
        self._build()

    @property
    def trail(self) -> tuple[str, ...]:
        return (tr("Sync centre"), self._shown.title if self._shown else "")

    def acts(self) -> list[Act]:
        picks = [
            Act(
                id=f"choice.{side}",
                title=tr("Take: {}").format(tr(TITLES[side])),
                run=partial(self._settle, side),
                keys=key,
                refused=self._closed,
            )
            for key, side in KEYS.items()
        ]
        return [*self._offered(), *picks]

    def open(self, parameters: Mapping[str, str]) -> None:
        """Nothing can be settled before it stands on the screen."""
        self._id = ConflictId(parameters["id"])
        self._shown, self._picked = None, Side.THEIRS
        self._latest.turn()
        self._look()

    def refresh(self, touched: Touched) -> None:
        self._look()

    def _look(self) -> None:
        wanted = self._id
        self._desk.look(lambda reading: difference(reading, wanted), self._latest.next(), self)

    def _show(self, shown: Difference) -> None:
        self._shown = shown
        self._sides = sides(shown.conflict, self._desk.me)
        kept = tr("Nothing is lost: both versions are kept in history whatever you choose.")
        about = " · ".join(filter(None, (kind_name(shown.conflict.kind), kept)))
        self._header.say(tr("Two people changed {}").format(shown.title), about)
        self._header.refresh()
        self._fill(shown, self._sides)
        self.titled.emit()

    def _fill(self, shown: Difference, found: Sides) -> None:
        clear(self._grid)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(label(tr("Field"), "strong"), 0, 0, top)
        for place, side in enumerate((Side.BASE, Side.MINE, Side.THEIRS), 1):
            self._grid.addLayout(self._heading(shown, side), 0, place, top)
        self._grid.addLayout(row(chip(tr("Will be saved"), "ok"), None), 0, 4, top)
        for line, name in enumerate(_differing(found), 1):
            self._fill_line(line, field_name(shown.conflict.kind, name), _told(found, name))

    def _fill_line(self, line: int, name: str, told: Mapping[Side, str]) -> None:
        shown = {side: excerpt(text, told.values()) for side, text in told.items()}
        self._grid.addWidget(label(name, "strong", wrap=True), line, 0)
        self._grid.addWidget(label(shown[Side.BASE], "body", "2", wrap=True), line, 1)
        for place, side in ((2, Side.MINE), (3, Side.THEIRS)):
            self._grid.addWidget(self._tile(side, told[side], shown[side]), line, place)
        self._grid.addWidget(label(shown[self._picked], "strong", wrap=True), line, 4)

    def _heading(self, shown: Difference, side: Side) -> QVBoxLayout:
        conflict = shown.conflict
        mine_is_author = conflict.user == self._desk.me or conflict.kept_by != self._desk.me
        author, other = (tr("you") if conflict.user == self._desk.me else shown.author), shown.other
        who = {
            Side.BASE: "",
            Side.MINE: author if mine_is_author else other,
            Side.THEIRS: other if mine_is_author else author,
        }
        at = {Side.BASE: None, Side.MINE: conflict.made_at, Side.THEIRS: conflict.kept_at}[side]
        when = f"{day(at.astimezone().date())} {clock(at)}" if at else ""
        tone = {Side.BASE: "neutral", Side.MINE: "mine", Side.THEIRS: "theirs"}[side]
        told = label(", ".join(filter(None, (who[side], when))), "small", "2")
        return column(row(chip(tr(TITLES[side]), tone), None), told, space=2)

    def _tile(self, side: Side, told: str, shown: str) -> Tile:
        key = next(key for key, each in KEYS.items() if each is side)
        made = Tile(str(side), key, f"{tr(TITLES[side])}: {told}", shown, chosen=side is self._picked)
        made.clicked.connect(partial(self._choose, side))
        return made

    def _choose(self, side: Side) -> None:
        """Preview: what will be saved changes beside it."""
        self._picked = side
        if self._shown is not None and self._sides is not None:
            self._fill(self._shown, self._sides)

    def _closed(self) -> str:
        """What a rule decided may still be decided otherwise; what a person did is done."""
        if self._shown is None:
            return tr("A moment, please.")
        is_settled = self._shown.conflict.status is ConflictStatus.RESOLVED
        return tr("This was settled already.") if is_settled else ""

    def _settle(self, side: Side) -> None:
        """One key settles it; a second press waits for the next difference to be read."""
        desk = self._desk
        step = partial(resolve, desk.store, self._id, side, now=desk.now())
        self._shown = None
        desk.do(
            step,
            lambda _: self._go_on(),
            owner=self,
            told=tr("Settled. Saved on this laptop."),
            failed=self._on_refused,
        )

    def _on_refused(self, error: Exception) -> None:
        self._desk.refuse(error)
        if isValid(self):
            self._look()

    def _go_on(self) -> None:
        """The next one that waits, or back to the sync centre."""
        self._desk.look(open_differences, self._went_on, self)

    def _went_on(self, left: Sequence[Difference]) -> None:
        self.go.emit(f"crm://sync/choice/{left[0].conflict.id}" if left else "crm://sync")

    def _later(self) -> None:
        self.go.emit("crm://sync")

    def _offered(self) -> list[Act]:
        return [
            Act(
                id="choice.save",
                title=tr("Save result"),
                run=lambda: self._settle(self._picked),
                keys="Ctrl+Return",
                icon="check",
                refused=self._closed,
            ),
            Act(id="choice.later", title=tr("Decide later"), run=self._later, keys="Esc", icon="clock"),
        ]

    def _build(self) -> None:
        self._header.offer(self._offered())
        self._grid.setHorizontalSpacing(look().px(12))
        self._grid.setVerticalSpacing(look().px(10))
        for place, share in enumerate((2, 3, 4, 4, 3)):
            self._grid.setColumnStretch(place, share)
        hints = KeyHints(
            ("1", tr("mine")),
            ("2", tr("theirs")),
            ("3", tr("before")),
            ("Ctrl Enter", tr("save result")),
            ("Esc", tr("decide later")),
        )
        told = scrolled(holder(column(self._grid, None)), tr("What differs"))
        whole = column(self._header, card(column(told)), hints, space=14, margins=(20, 16, 20, 16))
        whole.setStretch(1, 1)
        self.setLayout(whole)


def _told(found: Sides, name: str) -> dict[Side, str]:
    return {side: _said(found.of(side).get(name)) for side in Side}


def _said(value: Json) -> str:
    if isinstance(value, list):
        return ", ".join(value)
    if isinstance(value, dict):
        return ", ".join(f"{name}: {each}" for name, each in value.items())
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    return str(value) if value not in (None, "") else "—"


def _differing(found: Sides) -> list[str]:
    """A group travels whole; what all three sides agree in is no choice."""
    names = sorted({*found.base, *found.mine, *found.theirs})
    sides = (found.base, found.mine, found.theirs)
    return [name for name in names if any(side.get(name) != found.base.get(name) for side in sides)] or names
