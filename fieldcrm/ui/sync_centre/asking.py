"""A choice that somebody else knows more about: ask them, and see whom was asked and when."""

from collections.abc import Callable
from datetime import date
from functools import partial

from fieldcrm.domain.conflicts import ConflictStatus
from fieldcrm.domain.ids import UserId
from fieldcrm.services.conflicts import Side
from fieldcrm.services.questions import ask_author
from fieldcrm.store.queries.choices import Difference
from fieldcrm.store.queries.questions import Asked
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.headings import Banner
from fieldcrm.ui.shared.texts import lately, listed, shortened, tr
from fieldcrm.ui.sync_centre.matters import Line, Question

LONGEST_SUBJECT = 200


class Asking(Banner):
    """Says that somebody was asked; is not there while nobody was."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: Question | None = None

    def show_question(self, shown: Question) -> None:
        """What can be asked now, and what was."""
        self._shown = shown
        asked = _asked(shown)
        self.setVisible(asked is not None)
        if asked is not None:
            self.say(
                asked_words(asked, self._desk.me, self._desk.today()), "warn" if asked.whom == self._desk.me else "info"
            )

    def act(self, unready: Callable[[], str]) -> Act:
        """By one key; refused with the reason where there is nobody to ask."""
        name = self._whom_name()
        title = tr("Ask {}").format(name) if name else tr("Ask the other author")
        return Act(
            id="choice.ask",
            title=title,
            run=self._ask,
            keys="Q",
            icon="question",
            refused=partial(self._why_not, unready),
        )

    def _ask(self) -> None:
        shown, desk = self._shown, self._desk
        if shown is None:
            return
        subject = shortened(
            tr("Question to {name}: which is right? {fields}").format(name=self._whom_name(), fields=_fields(shown)),
            LONGEST_SUBJECT,
        )
        step = partial(
            ask_author, desk.store, shown.first.conflict.id, subject, _words(shown), now=desk.now(), new_id=desk.new_id
        )
        desk.do(step, told=tr("Asked. The choice stays open."))

    def _why_not(self, unready: Callable[[], str]) -> str:
        shown = self._shown
        if shown is None or unready():
            return unready() or tr("A moment, please.")
        conflict, asked = shown.first.conflict, _asked(shown)
        if conflict.status is not ConflictStatus.OPEN:
            return tr("A rule decided this; nobody has to be asked.")
        if not self._whom_name() or conflict.account is None:
            return tr("There is nobody to ask: the other version was written at head office itself.")
        if asked is not None and asked.by == self._desk.me:
            return asked_words(asked, self._desk.me, self._desk.today())
        return ""

    def _whom_name(self) -> str:
        return whom_name(self._shown.first, self._desk.me) if self._shown is not None else ""


def whom_name(difference: Difference, me: UserId) -> str:
    """Who would be asked."""
    whom = difference.conflict.other_author(me)
    if whom is None:
        return ""
    return difference.other if whom == difference.conflict.kept_by else difference.author


def asked_words(asked: Asked, me: UserId, today: date) -> str:
    """Who asked whom, and when."""
    when = lately(asked.at, today)
    if asked.by == me:
        return tr("You asked {name}, {when}. The choice stays open until one of you chooses.").format(
            name=asked.whom_name, when=when
        )
    if asked.whom == me:
        return tr("{name} asks you which is right, {when}.").format(name=asked.by_name, when=when)
    return tr("{by} asked {name}, {when}.").format(by=asked.by_name, name=asked.whom_name, when=when)


def _asked(shown: Question) -> Asked | None:
    """Of all that is settled together."""
    return next((each.asked for each in shown.matter.differences if each.asked is not None), None)


def _fields(shown: Question) -> str:
    return listed(line.title for line in shown.lines)


def _words(shown: Question) -> str:
    """Both versions, so that the other need not open anything to know what it is about."""
    return "\n".join(_line_words(line, shown.first) for line in shown.lines)


def _line_words(line: Line, difference: Difference) -> str:
    stands, aside = line.stands, Side.THEIRS if line.stands is Side.MINE else Side.MINE
    return tr("{field}: {value} ({name}), or {other_value} ({other_name})").format(
        field=line.title,
        value=line.told[stands],
        name=difference.other,
        other_value=line.told[aside],
        other_name=difference.author,
    )
