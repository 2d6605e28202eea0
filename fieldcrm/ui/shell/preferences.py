"""What a person chooses about the window, each choice seen at once and kept."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from fieldcrm.ui.shared.language import LANGUAGES, Speech
from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shared.theme import LARGEST, SMALLEST, SYSTEM, Density, Theme, look
from fieldcrm.ui.shell.lock import MINUTES, Lock
from fieldcrm.ui.shell.tray import END, STAY, Tray

SIZES = (SMALLEST, 1.0, 1.1, 1.25, 1.5, 1.75, LARGEST)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One of a few: what it is about, the options by their keys, which is in force, and how another is chosen."""

    id: str
    title: str
    options: Sequence[tuple[str, str]]
    current: str
    choose: Callable[[str], object]
    note: str = ""


class Preferences:
    """All of them, told anew each time they are asked for: each may be changed elsewhere too, as by a key."""

    def __init__(self, theme: Theme, speech: Speech, lock: Lock, tray: Tray) -> None:
        self.theme, self.speech, self.lock, self.tray = theme, speech, lock, tray
        self.last = ""
        """The choice that was made last: where one goes on choosing."""

    def looks(self) -> list[Choice]:
        """How it looks and what it speaks."""
        return [self._mode(), self._size(), self._density(), self._language()]

    def locks(self) -> list[Choice]:
        """When it covers itself, and whether it goes on when it is closed, where there is a place for that."""
        return [self._lock(), self._closed()] if self.tray.is_there else [self._lock()]

    def all(self) -> list[Choice]:
        """Both."""
        return [*self.looks(), *self.locks()]

    def _mode(self) -> Choice:
        modes = (
            ("light", tr("Light")),
            ("dark", tr("Dark")),
            ("sunlight", tr("Sunlight")),
            (SYSTEM, tr("As the system")),
        )
        note = tr("Sunlight is black on white, for work outdoors.")
        choose, now = self.theme.choose, self.theme.choice
        return Choice(id="mode", title=tr("Theme"), options=modes, current=now, choose=choose, note=note)

    def _size(self) -> Choice:
        """A size between these, as the keys make it, has its place among them."""
        now = round(look().scale, 2)
        sizes = [(f"{size:.2f}", _percent(size)) for size in sorted({*SIZES, now})]
        return Choice(
            id="size",
            title=tr("Text size"),
            options=sizes,
            current=f"{now:.2f}",
            choose=lambda size: self.theme.scale_text(float(size)),
            note=tr("Ctrl and plus or minus do it on every page."),
        )

    def _density(self) -> Choice:
        rooms = [
            (Density.COMPACT.value, tr("Compact")),
            (Density.COMFORTABLE.value, tr("Comfortable")),
            (Density.TOUCH.value, tr("Touch")),
        ]
        return Choice(
            id="density",
            title=tr("Spacing"),
            options=rooms,
            current=look().density.value,
            choose=lambda density: self.theme.space(Density(density)),
            note=tr("With Touch, every button and row is large enough for a finger."),
        )

    def _language(self) -> Choice:
        names = [(each.code, each.name) for each in LANGUAGES]
        now = self.speech.language.code
        return Choice(id="language", title=tr("Language"), options=names, current=now, choose=self.speech.choose)

    def _lock(self) -> Choice:
        #: So many minutes.
        times = [(str(each), tr("{} min").format(each) if each else tr("Never")) for each in MINUTES]
        return Choice(
            id="lock",
            title=tr("Lock after"),
            options=times,
            current=str(self.lock.minutes),
            choose=lambda minutes: self.lock.after(int(minutes)),
            note=_what_a_lock_does(asks=self.lock.asks),
        )

    def _closed(self) -> Choice:
        return Choice(
            id="closed",
            title=tr("When the window is closed"),
            options=((END, tr("The program ends")), (STAY, tr("It goes on"))),
            current=self.tray.when_closed,
            choose=self.tray.choose,
            note=tr("It goes on exchanging with head office, and its icon beside the clock opens the window again."),
        )


def _percent(size: float) -> str:
    #: A text size.
    return tr("{} %").format(round(100 * size))


def _what_a_lock_does(*, asks: bool) -> str:
    if asks:
        return tr("It covers the window until the passphrase of this laptop's work is typed. Nothing typed is lost.")
    return tr(
        "It covers the window, and a press lifts it: this laptop asks for no passphrase. "
        "What keeps others out is the computer's own lock."
    )
