"""Two people changed one thing: before, yours, theirs, and what will be saved; one key settles it."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QVBoxLayout

from fieldcrm.domain.conflicts import ConflictStatus
from fieldcrm.domain.ids import ConflictId
from fieldcrm.registry.records import Json
from fieldcrm.services.conflicts import Side, Sides, resolve, sides
from fieldcrm.store.queries.choices import Difference, difference
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.change_bus import Touched
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.labels import field_name, kind_name
from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.texts import clock, day, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import button, card, chip, clear, column, key_cap, label, row, rule
from fieldcrm.ui.shell.pages import Page

KEYS = {"1": Side.MINE, "2": Side.THEIRS, "3": Side.BASE}
TITLES = {Side.BASE: "Before", Side.MINE: "Yours", Side.THEIRS: "Theirs"}


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
        self._title = label("", "title1")
        self._about = label("", "body", "2")
        self._grid = QGridLayout()
        self._picks = QButtonGroup(self)
        self._save = button(tr("Save result"), "check", "primary", tip="Ctrl+Return")
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
            )
            for key, side in KEYS.items()
        ]
        save = Act(
            id="choice.save", title=tr("Save result"), run=lambda: self._settle(self._picked), keys="Ctrl+Return"
        )
        later = Act(id="choice.later", title=tr("Decide later"), run=self._later, keys="Esc")
        return [*picks, save, later]

    def open(self, parameters: Mapping[str, str]) -> None:
        self._id = ConflictId(parameters["id"])
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
        self._title.setText(tr("Two people changed {}").format(shown.title))
        kept = tr("Nothing is lost: both versions are kept in history whatever you choose.")
        self._about.setText(" · ".join(filter(None, (kind_name(shown.conflict.kind), shown.customer, kept))))
        self._save.setEnabled(shown.conflict.status is ConflictStatus.OPEN)
        self._fill(shown, self._sides)
        self.titled.emit()

    def _fill(self, shown: Difference, found: Sides) -> None:
        clear(self._grid)
        for place, side in enumerate((Side.BASE, Side.MINE, Side.THEIRS), 1):
            self._grid.addLayout(self._heading(shown, side), 0, place)
        self._grid.addLayout(row(chip(tr("Will be saved"), "ok"), None), 0, 4)
        for line, name in enumerate(_differing(found), 1):
            self._grid.addWidget(label(field_name(shown.conflict.kind, name), "strong"), line, 0)
            self._grid.addWidget(label(_said(found.base.get(name)), "body", "2", wrap=True), line, 1)
            for place, side in ((2, Side.MINE), (3, Side.THEIRS)):
                self._grid.addWidget(self._pick(side, _said(found.of(side).get(name))), line, place)
            saved = found.of(self._picked).get(name)
            self._grid.addWidget(label(_said(saved), "strong", wrap=True), line, 4)

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
        when = f"{day(at.date())} {clock(at)}" if at else ""
        tone = {Side.BASE: "neutral", Side.MINE: "mine", Side.THEIRS: "theirs"}[side]
        told = label(", ".join(filter(None, (who[side], when))), "small", "2")
        return column(row(chip(tr(TITLES[side]), tone), None), told, space=2)

    def _pick(self, side: Side, told: str) -> QPushButton:
        key = next(key for key, each in KEYS.items() if each is side)
        made = button(f"{key}    {told}", kind="choice", name=f"{tr(TITLES[side])}: {told}", tip=told)
        made.setMinimumWidth(look().px(120))
        made.setProperty("side", str(side))
        made.setCheckable(True)
        made.setChecked(side is self._picked)
        made.clicked.connect(partial(self._choose, side))
        return made

    def _choose(self, side: Side) -> None:
        """Preview: what will be saved changes beside it."""
        self._picked = side
        if self._shown is not None and self._sides is not None:
            self._fill(self._shown, self._sides)

    def _settle(self, side: Side) -> None:
        """One key settles it."""
        if self._shown is None or self._shown.conflict.status is not ConflictStatus.OPEN:
            return
        desk = self._desk
        step = partial(resolve, desk.store, self._id, side, now=desk.now())
        desk.do(step, lambda _: self._later(), told=tr("Settled. Saved on this laptop."))

    def _later(self) -> None:
        self.go.emit("crm://sync")

    def _build(self) -> None:
        self._save.clicked.connect(lambda: self._settle(self._picked))
        later = button(tr("Decide later"))
        later.clicked.connect(self._later)
        self._grid.setHorizontalSpacing(12)
        for place, share in enumerate((1, 2, 3, 3, 2)):
            self._grid.setColumnStretch(place, share)
        keys = row(space=6)
        for cap, told in (("1", "mine"), ("2", "theirs"), ("3", "before"), ("Esc", "decide later")):
            keys.addWidget(key_cap(cap))
            keys.addWidget(label(tr(told), "small", "2"))
        keys.addStretch(1)
        inside = column(self._grid, rule(), row(keys, None, later, self._save), space=12)
        head = column(self._title, self._about, space=2)
        self.setLayout(column(head, card(inside), None, space=14, margins=(20, 16, 20, 16)))


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
