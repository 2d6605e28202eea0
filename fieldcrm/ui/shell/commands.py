"""What can be done from every page: to go places, back and on, search, sync, undo, and change look and language."""

from collections.abc import Callable, Sequence
from functools import partial

from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.language import LANGUAGES, THE_WORD, Language, Speech
from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shared.theme import SYSTEM, Density, Theme, look
from fieldcrm.ui.shared.undo import UndoStack
from fieldcrm.ui.shell.navigation import Place

Run = Callable[[], object]
LARGER = 0.1


def going(places: Sequence[Place], go: Callable[[str], object]) -> list[Act]:
    """One act for each place; the first nine have a key, and each its letter after G where nobody is writing."""
    return [
        Act(
            id=f"go.{place.section}",
            title=tr("Go to {}").format(tr(place.title)),
            short=tr(place.title),
            run=_to(go, place.address),
            keys=f"Alt+{number}" if number < 10 else "",
            other_keys=f"G, {place.letter}" if place.letter else "",
            icon=place.icon,
        )
        for number, place in enumerate(places, 1)
    ]


def _to(go: Callable[[str], object], where: str) -> Run:
    return lambda: go(where)


def moving(*, search: Run, back: Run, forward: Run, regions: Run, keys: Run, narrow: Run, menu: Run) -> list[Act]:
    """Ways through the window."""
    return [
        Act(id="shell.find", title=tr("Search or run a command"), run=search, keys="Ctrl+K", icon="magnifying-glass"),
        Act(id="shell.back", title=tr("Back"), run=back, keys="Alt+Left", icon="caret-left"),
        Act(id="shell.forward", title=tr("Forward"), run=forward, keys="Alt+Right", icon="caret-right"),
        Act(id="shell.region", title=tr("Next part of the window"), run=regions, keys="F6", icon="columns"),
        Act(id="shell.narrow", title=tr("Navigation with or without words"), run=narrow, keys="Ctrl+B", icon="columns"),
        Act(id="shell.menu", title=tr("Menu of all commands"), run=menu, keys="F10", icon="list-checks"),
        Act(id="shell.keys", title=tr("Keys of this page"), run=keys, keys="?", icon="question"),
    ]


def syncing(sync: Run, refused: Callable[[], str]) -> Act:
    """An exchange with head office right now."""
    return Act(id="sync.now", title=tr("Sync now"), run=sync, keys="F5", icon="arrows-clockwise", refused=refused)


def undoing(undo: UndoStack) -> Act:
    """The newest step taken back."""

    def refused() -> str:
        return tr("Nothing to undo") if undo.is_empty else ""

    return Act(
        id="shell.undo", title=tr("Undo"), run=undo.undo, keys="Ctrl+Z", icon="arrow-counter-clockwise", refused=refused
    )


def looking(theme: Theme) -> list[Act]:
    """Light, dark, sunlight, as the system; larger and smaller text; rows closer or further apart."""
    modes = (
        ("light", tr("Switch to light theme"), "sun"),
        ("dark", tr("Switch to dark theme"), "moon"),
        ("sunlight", tr("Switch to sunlight theme"), "sun-horizon"),
        (SYSTEM, tr("Switch theme with the system"), "monitor"),
    )
    acts = [Act(id=f"look.{mode}", title=title, run=_choosing(theme, mode), icon=icon) for mode, title, icon in modes]
    return [*acts, *_sizing(theme), *_spacing(theme)]


def speaking(speech: Speech) -> list[Act]:
    """One act for each language, by its own name; found in the words of any of them."""
    return [
        Act(
            id=f"language.{each.code}",
            title=tr("Language: {}").format(each.name),
            run=_to(speech.choose, each.code),
            icon="text-aa",
            words=(*THE_WORD, *each.also),
            refused=_spoken(speech, each),
        )
        for each in LANGUAGES
    ]


def _spoken(speech: Speech, language: Language) -> Callable[[], str]:
    return lambda: tr("This is the language now") if speech.language is language else ""


def locking(lock: Run) -> Act:
    """The window covered until its owner is back."""
    return Act(id="shell.lock", title=tr("Lock the window"), run=lock, keys="F12", icon="lock")


def guiding(guide: Run) -> Act:
    """A first day, told with pictures."""
    return Act(id="help.guide", title=tr("Read the guide"), run=guide, icon="file-text")


def touring(tour: Run) -> Act:
    """The window shown in a few steps."""
    return Act(id="help.tour", title=tr("Take the tour"), run=tour, icon="signpost")


def reporting(report: Run) -> Act:
    """What support wants to know, put together for it."""
    return Act(id="help.report", title=tr("Report a problem"), run=report, icon="lifebuoy")


def _choosing(theme: Theme, mode: str) -> Run:
    return lambda: theme.choose(mode)


def _sizing(theme: Theme) -> list[Act]:
    def by(change: float) -> Run:
        return lambda: theme.scale_text(look().scale + change)

    usual = tr("Usual text size")
    return [
        Act(id="look.larger", title=tr("Larger text"), run=by(LARGER), keys="Ctrl++", icon="text-aa"),
        Act(id="look.smaller", title=tr("Smaller text"), run=by(-LARGER), keys="Ctrl+-", icon="text-aa"),
        Act(
            id="look.usual",
            title=usual,
            run=lambda: theme.scale_text(1.0),
            keys="Ctrl+0",
            icon="text-aa",
        ),
    ]


def _spacing(theme: Theme) -> list[Act]:
    rooms = (
        (Density.COMPACT, tr("Rows closer together")),
        (Density.COMFORTABLE, tr("Rows at the usual distance")),
        (Density.TOUCH, tr("Larger buttons and rows, for fingers")),
    )
    return [
        Act(
            id=f"look.{density.value}",
            title=title,
            run=partial(theme.space, density),
            icon="columns",
            refused=partial(_refused_if, density),
        )
        for density, title in rooms
    ]


def _refused_if(density: Density) -> str:
    return tr("This is how it is now") if look().density is density else ""
