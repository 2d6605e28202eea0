"""Many differences of one kind: one rule for all of them, shown on each before it is saved."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from shiboken6 import isValid

from fieldcrm.domain.ids import ConflictId, UserId
from fieldcrm.services.conflicts import Side, resolve_alike, standing_side
from fieldcrm.store.queries.choices import Difference, alike_to, names_in
from fieldcrm.store.store import Reading
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.change_bus import Touched
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.headings import Banner, PageHeader, Tabs
from fieldcrm.ui.shared.labels import kind_names
from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.lines_list import LinesList
from fieldcrm.ui.shared.lists import Lines
from fieldcrm.ui.shared.texts import counted, named, sentences, term, tr
from fieldcrm.ui.shared.widgets import Empty, KeyHints, card, column
from fieldcrm.ui.shell.pages import Page
from fieldcrm.ui.sync_centre.choice_line import KEYS
from fieldcrm.ui.sync_centre.matters import Line, called, lines_of, refusals

RULES = {Side.MINE: term("Mine for all"), Side.THEIRS: term("Theirs for all"), Side.BASE: term("Before for all")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One of them: the fields that differ, on which record."""

    id: ConflictId
    title: str
    lines: Sequence[Line]
    stands: Side

    def may(self, side: Side) -> bool:
        """Whether the rule can be kept here."""
        return all(side not in line.refused for line in self.lines)

    def told(self, side: Side) -> str:
        """What stands now and what would take its place, or what it stays instead of."""
        return " · ".join(named(line.title, _turned(line, side)) for line in self.lines)

    def why_not(self, side: Side) -> str:
        """Why this one goes on waiting."""
        return next((line.refused[side] for line in self.lines if side in line.refused), "")


class SettleAlike(Page):
    """Nothing is saved before the person has seen what the rule makes of each."""

    kinds = frozenset({"conflict"})

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._latest = Latest(self._show)
        self._id = ConflictId("")
        self._cases: Sequence[Case] = ()
        self._kind = ""
        self._side = Side.THEIRS
        self._is_picked = False
        self._header = PageHeader()
        self._rules = Tabs(tr("One rule for all"), "chip")
        self._does = Banner()
        self._list: LinesList[Case] = LinesList(
            tr("What will be saved"), self._told, lambda each: each.id, Empty("check-circle", tr("Nothing to choose."))
        )
        self._build()

    @property
    def trail(self) -> tuple[str, ...]:
        return (tr("Sync centre"), tr("One rule for all"))

    def acts(self) -> list[Act]:
        return [*self._offered(), *(self._rule(side) for side in KEYS)]

    def open(self, parameters: Mapping[str, str]) -> None:
        self._id = ConflictId(parameters["id"])
        self._cases, self._is_picked = (), False
        self._latest.turn()
        self._look()

    def arrive(self) -> None:
        self._list.view.setFocus()

    def refresh(self, touched: Touched) -> None:
        self._look()

    def _look(self) -> None:
        self._desk.look(_asking(self._id, self._desk.me), self._latest.next(), self)

    def _show(self, cases: Sequence[Case]) -> None:
        self._cases = cases
        if cases and not self._is_picked:
            self._take(cases[0].stands, by_person=False)
        else:
            self._tell()

    def _take(self, side: Side, *, by_person: bool = True) -> None:
        self._side, self._is_picked = side, by_person
        self._rules.choose(str(side))
        self._tell()

    def _tell(self) -> None:
        self._list.show_rows(self._cases)
        may = [each for each in self._cases if each.may(self._side)]
        left = len(self._cases) - len(may)
        kind = kind_names(self._cases[0].lines[0].conflict.kind) if self._cases else ""
        told = counted("%n difference(s) of one kind", len(self._cases))
        kept = tr("Nothing is lost: both versions are kept in history whatever you choose.")
        self._header.say(told, " · ".join(filter(None, (kind, kept))))
        self._header.offer(self._offered())
        self._say_what_it_does(len(may), left)

    def _say_what_it_does(self, number: int, left: int) -> None:
        """Before it is done: on how many, to which value, and by which rule that was chosen beforehand."""
        rule = tr(RULES[self._side])
        acts = counted("{rule}: %n record(s) will be saved as each row below says.", number).format(rule=rule)
        waits = counted("%n of them cannot be settled like this and wait(s) on.", left) if left else ""
        why = self._cases[0].lines[0].preset if self._cases and not self._is_picked else ""
        self._does.say(sentences((acts, waits, tr("{}.").format(why) if why else "")), "info")
        self._does.setVisible(bool(self._cases))

    def _told(self, case: Case) -> Lines:
        may = case.may(self._side)
        return Lines(
            title=case.title,
            subtitle=case.told(self._side) if may else case.why_not(self._side),
            icon="git-merge",
            pill=tr("Will be saved") if may else tr("Needs attention"),
            pill_tone="ok" if may else "bad",
        )

    def _closed(self) -> str:
        if not self._cases:
            return tr("A moment, please.")
        can = any(each.may(self._side) for each in self._cases)
        return "" if can else tr("None of them can be settled like this.")

    def _settle(self) -> None:
        desk = self._desk
        ids = [each.id for each in self._cases if each.may(self._side)]
        self._cases = ()
        desk.do(
            partial(resolve_alike, desk.store, ids, self._side, now=desk.now()),
            lambda _: self.go.emit("crm://sync"),
            owner=self,
            told=counted("%n settled. Saved on this laptop.", len(ids)),
            failed=self._on_refused,
        )

    def _on_refused(self, error: Exception) -> None:
        self._desk.refuse(error)
        if isValid(self):
            self._look()

    def _on_rule(self, side: str) -> None:
        if side != self._side:
            self._take(Side(side))

    def _open_one(self, case: Case) -> None:
        self.go.emit(f"crm://sync/choice/{case.id}")

    def _offered(self) -> list[Act]:
        later: Callable[[], object] = partial(self.go.emit, "crm://sync")
        return [
            Act(
                id="alike.save",
                title=self._saving(),
                run=self._settle,
                keys="Ctrl+Return",
                icon="check",
                refused=self._closed,
            ),
            Act(id="alike.later", title=tr("Decide later"), run=later, keys="Esc", icon="clock"),
        ]

    def _saving(self) -> str:
        """On how many it acts stands on the button."""
        number = sum(each.may(self._side) for each in self._cases)
        return counted("Save all %n", number) if number else tr("Save result")

    def _rule(self, side: Side) -> Act:
        return Act(id=f"alike.{side}", title=tr(RULES[side]), run=partial(self._take, side), keys=KEYS[side])

    def _build(self) -> None:
        self._header.offer(self._offered())
        self._rules.show_tabs([(str(side), tr(title)) for side, title in RULES.items()])
        self._rules.chosen.connect(self._on_rule)
        self._list.chosen.connect(self._open_one)
        hints = KeyHints(
            ("1", tr("mine")),
            ("2", tr("theirs")),
            ("3", tr("before")),
            ("Enter", tr("look at one")),
            ("Ctrl Enter", tr("save result")),
            ("Esc", tr("decide later")),
        )
        body = card(column(self._list), (6, 6, 6, 6))
        whole = column(self._header, self._rules, self._does, body, hints, space=12, margins=(20, 16, 20, 16))
        whole.setStretch(3, 1)
        self.setLayout(whole)


def _turned(line: Line, side: Side) -> str:
    """Both values in any case: of one alone nobody sees what the rule gives up."""
    standing, wanted = line.told[line.stands], line.told[side]
    if standing != wanted:
        return f"{standing} → {wanted}"
    if line.stands is Side.MINE:
        return tr("Yours {mine} stays · theirs {theirs}").format(mine=standing, theirs=line.told[Side.THEIRS])
    return tr("Theirs {theirs} stays · yours {mine}").format(theirs=standing, mine=line.told[Side.MINE])


def _asking(id: ConflictId, me: UserId) -> Callable[[Reading], Sequence[Case]]:
    def asked(reading: Reading) -> Sequence[Case]:
        found = alike_to(reading, id)
        names, refused = names_in(reading, found), refusals(reading, found)

        def case(each: Difference) -> Case:
            return Case(
                id=each.conflict.id,
                title=called(each),
                lines=lines_of(each, names, refused, me),
                stands=standing_side(each.conflict, me),
            )

        return [case(each) for each in found]

    return asked
