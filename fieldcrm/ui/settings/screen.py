"""Settings: a few choices, where to find help, and what this program is."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QFrame

from fieldcrm import __version__
from fieldcrm.ui.settings.pairs import Pairs
from fieldcrm.ui.shared.actions import Actions, act_button
from fieldcrm.ui.shared.headings import PageHeader, Tabs
from fieldcrm.ui.shared.spread import Part as Side
from fieldcrm.ui.shared.spread import Spread
from fieldcrm.ui.shared.texts import term, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import Part, button, card, column, holder, key_caps, label, row
from fieldcrm.ui.shell.pages import Page
from fieldcrm.ui.shell.preferences import Choice, Preferences

TWO_FROM = 1500
"""A page as wide as this has the choices and the rest side by side."""
CHIP, BUTTON = 26, 32
"""How tall they are: a name stands in the middle of the first line of what belongs to it."""

EXCHANGE = (("go.sync", term("What exchanges used, with whom this laptop is connected, and how to pause them.")),)
HELP = (
    ("shell.keys", term("What each key does, on this page and everywhere.")),
    ("help.tour", term("The window in five steps; Esc ends it.")),
    ("help.guide", term("A first day, with pictures.")),
    ("help.report", term("What head office's support wants to know, without a word of your work in it.")),
)


class Settings(Page):
    """Each choice is in force as soon as it is made; there is nothing to save."""

    def __init__(self, preferences: Preferences, actions: Actions) -> None:
        """Of the acts of every page, those about help and the lock are offered here too."""
        super().__init__()
        self._preferences, self._actions = preferences, actions
        self.choices: dict[str, Tabs] = {}
        self._header = PageHeader()
        self._build()
        preferences.theme.changed.connect(self._show)

    @property
    def trail(self) -> tuple[str, ...]:
        return (tr("Settings"),)

    def open(self, parameters: Mapping[str, str]) -> None:
        self._show()

    def arrive(self) -> None:
        """To the choice made last: another text size or language makes the page anew while one chooses."""
        self.choices[self._preferences.last or next(iter(self.choices))].take_keys()

    def _show(self) -> None:
        """As it is now; a key may have changed it. A text size that is not among these makes the page anew."""
        for choice in self._preferences.all():
            self.choices[choice.id].mark(choice.current)

    def _choose(self, choice: Choice, key: str) -> None:
        self._preferences.last = choice.id
        choice.choose(key)

    def _build(self) -> None:
        self._header.say(tr("Settings"), tr("Each choice holds at once, and is kept on this laptop."))
        chosen = (
            self._card(tr("Appearance"), self._offered(self._preferences.looks())),
            self._card(tr("While you are away"), self._offered(self._preferences.locks()), self._lock_now()),
        )
        found = (
            self._card(tr("Exchange with head office"), self._told(EXCHANGE)),
            self._card(tr("Help"), self._told(HELP)),
            self._card(tr("About FieldCRM"), self._about()),
        )
        parts = [Side(widget=holder(column(*each, None, space=12)), share=1, is_short=True) for each in (chosen, found)]
        body = Spread(tr("Settings"), parts, main=0, wide_from=TWO_FROM, medium_from=TWO_FROM)
        whole = column(self._header, body, space=14, margins=(20, 16, 20, 16))
        whole.setStretch(1, 1)
        self.setLayout(whole)

    @staticmethod
    def _card(title: str, *parts: Part) -> QFrame:
        return card(column(label(title, "title3"), *parts, space=12))

    def _offered(self, choices: Sequence[Choice]) -> Pairs:
        lines = Pairs()
        for choice in choices:
            tabs = Tabs(choice.title, "chip")
            tabs.show_tabs(choice.options)
            tabs.mark(choice.current)
            tabs.chosen.connect(partial(self._choose, choice))
            self.choices[choice.id] = tabs
            note = [label(choice.note, "small", "2", wrap=True)] if choice.note else []
            name = label(choice.title, "strong")
            name.setMinimumHeight(look().control(CHIP))
            lines.add(name, holder(column(tabs, *note, space=6)))
        return lines

    def _lock_now(self) -> Pairs:
        lines = Pairs()
        act = self._actions["shell.lock"]
        lines.add(label(), holder(row(act_button(act), *key_caps(act.keys), None)))
        return lines

    def _told(self, offered: Sequence[tuple[str, str]]) -> Pairs:
        """Acts by their ids, each with a sentence about it."""
        lines = Pairs()
        for id, told in offered:
            act = self._actions[id]
            sentence = row(label(tr(told), "body", "2"), *key_caps(act.keys), None)
            lines.add(holder(row(act_button(act), None)), holder(sentence))
        return lines

    def _about(self) -> Pairs:
        lines = Pairs()
        more = button(tr("Versions and licences"), "info")
        more.clicked.connect(lambda: self.go.emit("crm://settings/about"))
        version = label(tr("Version {}").format(__version__), "strong")
        version.setMinimumHeight(look().control(BUTTON))
        lines.add(version, holder(row(more, None)))
        return lines
