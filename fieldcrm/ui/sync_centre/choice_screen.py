"""Two people changed one thing: before, yours, theirs, and what will be saved; a key a field settles it."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from shiboken6 import isValid

from fieldcrm.domain.conflicts import ConflictStatus
from fieldcrm.domain.ids import ConflictId, UserId
from fieldcrm.services.conflicts import Pick, Side, Typed, resolve_each
from fieldcrm.services.undo import Done
from fieldcrm.store.queries.choices import Difference, alike, matter, open_differences
from fieldcrm.store.store import Reading
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.change_bus import Touched
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.headings import Banner, PageHeader
from fieldcrm.ui.shared.labels import kind_name
from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.texts import sentences, tr
from fieldcrm.ui.shared.widgets import KeyHints, card, column, holder, scrolled
from fieldcrm.ui.shell.pages import Page
from fieldcrm.ui.sync_centre.asking import Asking
from fieldcrm.ui.sync_centre.choice_grid import ChoiceGrid
from fieldcrm.ui.sync_centre.choice_line import BOTH, KEYS, OTHER
from fieldcrm.ui.sync_centre.matters import TITLES, Question, called, cause, heading, question, refusals
from fieldcrm.ui.sync_centre.rows import address_of
from fieldcrm.ui.sync_centre.ruled import Ruled
from fieldcrm.ui.sync_centre.taken import Taken, opening, was_taken


class Choose(Page):
    """Shows all versions side by side; whatever is chosen, the others stay in the record."""

    kinds = frozenset({"conflict", "activity"})

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._latest = Latest(self._show)
        self._id = ConflictId("")
        self._shown: Question | None = None
        self._header = PageHeader()
        self.grid = ChoiceGrid(desk.today)
        self._rule = Banner()
        self._ruled, self._taken, self._hints = Ruled(), Taken(), _hints()
        self._asking = Asking(desk)
        self._build()

    @property
    def trail(self) -> tuple[str, ...]:
        return (tr("Sync centre"), called(self._shown.first) if self._shown else "")

    def acts(self) -> list[Act]:
        return [*self._offered(), *self._picking(), self._asking.act(self._unready), *self._going()]

    def open(self, parameters: Mapping[str, str]) -> None:
        """Nothing can be settled before it stands on the screen."""
        self._id = ConflictId(parameters["id"])
        self._shown = None
        self.grid.forget()
        self._latest.turn()
        self._look()

    def refresh(self, touched: Touched) -> None:
        self._look()

    def _look(self) -> None:
        self._desk.look(_asking(self._id, self._desk.me), self._latest.next(), self)

    def _show(self, shown: Question) -> None:
        self._shown = shown
        conflict, is_taken = shown.first.conflict, was_taken(shown.first.conflict)
        kept = "" if is_taken else tr("Nothing is lost: both versions are kept in history whatever you choose.")
        told = (kind_name(conflict.kind), shown.first.customer, cause(conflict), kept)
        about = dict.fromkeys(each for each in told if each and each != called(shown.first))
        self._header.say(heading(shown.first, self._desk.me), " · ".join(about))
        self._header.offer(self._offered())
        self._taken.setVisible(is_taken)
        for of_a_choice in (self.grid, self._hints):
            of_a_choice.setVisible(not is_taken)
        if is_taken:
            self._taken.show_question(shown, self._desk.me)
            self._asking.hide()
            self._rule.hide()
        else:
            self._ask(shown)
        self._ruled.show_rest(() if is_taken else shown.rest)
        self.titled.emit()

    def _ask(self, shown: Question) -> None:
        if self.grid.ask(shown, with_keys=self.has_keys):
            self.grid.stand(self._desk.drafts.of(_about(shown)))
        self._asking.show_question(shown)
        self._tell_rule()

    def _tell_rule(self) -> None:
        """Why one value is chosen beforehand, that some fields are one, and whether what is picked can be saved."""
        self._header.refresh()
        if self._shown is None or not self._shown.lines:
            return
        line = self.grid.here.line
        fields = [each for each in self._shown.lines if each.conflict.id == line.conflict.id]
        one = tr("The fields above belong together: check that they fit each other.") if len(fields) > 1 else ""
        told = sentences((line.rule, one))
        if told:
            asking = self._asking.act(self._unready)
            self._rule.say(told, "info", asking.title, None if asking.refused() else asking.run)
        self._rule.setVisible(bool(told))

    def _closed(self) -> str:
        """What a rule decided may still be decided otherwise; what a person did is done."""
        if self._shown is None:
            return tr("A moment, please.")
        if was_taken(self._shown.first.conflict):
            return tr("It was taken as it is: there is nothing to choose.")
        is_settled = self._shown.first.conflict.status is ConflictStatus.RESOLVED
        return tr("This was settled already.") if is_settled else ""

    def _unsaved(self) -> str:
        return self._closed() or self.grid.why_not

    def _unready(self) -> str:
        """While a value is written, its letters and figures are no commands."""
        return self._closed() or (tr("Finish the other value first.") if self.grid.is_writing else "")

    def _settle(self) -> None:
        """All of it at once; a second press waits for the next difference to be read."""
        if self.grid.is_writing:
            self.grid.take_written()
            return
        if self._shown is None:
            return
        desk, about, typed = self._desk, _about(self._shown), self.grid.state
        picked = self._shown.by_conflict(self.grid.picks)
        self._shown = None
        desk.drafts.hand_over(about, typed)

        def settle() -> Done:
            done = resolve_each(desk.store, picked, now=desk.now())
            desk.drafts.added(about, typed)
            return done

        desk.do(
            settle,
            lambda _: self._go_on(),
            owner=self,
            told=tr("Settled. Saved on this laptop."),
            failed=partial(self._on_refused, about, typed),
        )

    def _on_decided(self) -> None:
        if not self._unsaved():
            self._settle()

    def _keep_typed(self, typed: str) -> None:
        if self._shown is not None:
            self._desk.drafts.keep(_about(self._shown), typed)

    def _on_refused(self, about: str, typed: str, error: Exception) -> None:
        self._desk.refuse(error)
        self._desk.drafts.refused(about, typed)
        if isValid(self):
            self.grid.forget()
            self._look()

    def _go_on(self) -> None:
        """The next one that waits, or back to the sync centre."""
        self._desk.look(open_differences, self._went_on, self)

    def _went_on(self, left: Sequence[Difference]) -> None:
        self.go.emit(address_of(alike(left)[0]) if left else "crm://sync")

    def _later(self) -> None:
        if self.grid.is_writing:
            self.grid.drop_written()
        else:
            self.go.emit("crm://sync")

    def _take(self, pick: Pick) -> None:
        self.grid.take(pick)

    def _take_both(self) -> None:
        self.grid.take(Typed(self.grid.here.line.both))

    def _no_both(self) -> str:
        if self._unready() or self._shown is None:
            return self._unready()
        can = bool(self._shown.lines) and self.grid.here.line.both
        return "" if can else tr("Only two long texts can both stand.")

    def _no_other(self) -> str:
        if self._unready() or self._shown is None or not self._shown.lines:
            return self._unready()
        asked = self.grid.here.line.asked
        if asked is None:
            return tr("Here only one of the versions can stand.")
        return tr("Only head office may change this.") if asked.read_only else ""

    def _offered(self) -> list[Act]:
        if self._shown is not None and was_taken(self._shown.first.conflict):
            back = Act(id="choice.later", title=tr("Back to the sync centre"), run=self._later, keys="Esc")
            return [opening(self._shown, self._desk.me, self.go.emit), back]
        save, later = tr("Save result"), tr("Decide later")
        found = [
            Act(
                id="choice.save", title=save, run=self._settle, keys="Ctrl+Return", icon="check", refused=self._unsaved
            ),
            Act(id="choice.later", title=later, run=self._later, keys="Esc", icon="clock"),
        ]
        if self._shown is None or len(self._shown.lines) < 2:
            return found
        theirs = self._everywhere("choice.all_theirs", tr("All theirs"), Side.THEIRS, "Ctrl+2")
        return [*found, theirs, self._everywhere("choice.all_mine", tr("All mine"), Side.MINE, "Ctrl+1")]

    def _everywhere(self, id: str, title: str, side: Side, keys: str) -> Act:
        return Act(id=id, title=title, run=partial(self.grid.take_everywhere, side), keys=keys, refused=self._unready)

    def _picking(self) -> list[Act]:
        return [
            *(
                Act(
                    id=f"choice.{side}",
                    title=tr("Take: {}").format(tr(TITLES[side])),
                    run=partial(self._take, side),
                    keys=key,
                    refused=self._unready,
                )
                for side, key in KEYS.items()
            ),
            Act(id="choice.both", title=tr("Take both"), run=self._take_both, keys=BOTH, refused=self._no_both),
            Act(id="choice.other", title=tr("Other value…"), run=self.grid.write, keys=OTHER, refused=self._no_other),
        ]

    def _going(self) -> list[Act]:
        def by(step: int) -> Callable[[], object]:
            return lambda: self.grid.step(step)

        return [
            Act(id="choice.up", title=tr("Field above"), run=by(-1), keys="Up", refused=self._unready),
            Act(id="choice.down", title=tr("Field below"), run=by(1), keys="Down", refused=self._unready),
        ]

    def _build(self) -> None:
        self._header.offer(self._offered())
        self.grid.decided.connect(self._on_decided)
        self.grid.turned.connect(self._tell_rule)
        self.grid.changed.connect(self._keep_typed)
        self._taken.hide()
        inside = column(self._asking, self._taken, self.grid, self._rule, self._ruled, None, space=12)
        told = scrolled(holder(inside), tr("What differs"))
        whole = column(self._header, card(column(told)), self._hints, space=14, margins=(20, 16, 20, 16))
        whole.setStretch(1, 1)
        self.setLayout(whole)


def _hints() -> KeyHints:
    return KeyHints(
        ("↑ ↓", tr("field")),
        ("1", tr("mine")),
        ("2", tr("theirs")),
        ("3", tr("before")),
        ("E", tr("type another value")),
        ("Q", tr("ask the other author")),
        ("Ctrl Enter", tr("save result")),
        ("Esc", tr("decide later")),
    )


def _about(shown: Question) -> str:
    """Of all that is settled together."""
    return f"choice/{shown.first.conflict.id}"


def _asking(id: ConflictId, me: UserId) -> Callable[[Reading], Question]:
    def asked(reading: Reading) -> Question:
        found = matter(reading, id)
        return question(found, refusals(reading, found.differences), me)

    return asked
