"""A language spoken on paper, whatever the window speaks: a customer reads it, not the person at the screen."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QDate, QLocale, QTranslator

from fieldcrm.ui.shared.labels import as_words
from fieldcrm.ui.shared.language import LANGUAGES, OURS, translations
from fieldcrm.ui.shared.texts import CONTEXT, in_signs_of, with_cents


def spoken_now() -> str:
    """The code of the language that the window speaks."""
    now = QLocale().language()
    return next((each.code for each in LANGUAGES if QLocale(each.locale).language() == now), LANGUAGES[0].code)


class Tongue:
    """Words, days and figures of one of our languages; made and used on any thread."""

    def __init__(self, code: str) -> None:
        self.code = code
        self._translator = QTranslator()
        self._translator.load(f"{OURS}_{code}", translations())
        self._locale = QLocale(next(each.locale for each in LANGUAGES if each.code == code))

    def tr(self, text: str) -> str:
        """A whole sentence."""
        return (self._translator.translate(CONTEXT, text) or text) if text else ""

    def worded(self, word: str) -> str:
        """A status as a person reads it."""
        return self.tr(as_words(word))

    def day(self, value: date | None) -> str:
        """A day with its month in words."""
        pattern = self.tr("d MMM yyyy")
        return self._locale.toString(QDate(value.year, value.month, value.day), pattern) if value else ""

    def money(self, value: Decimal) -> str:
        """An amount, without its currency."""
        return in_signs_of(self._locale, with_cents(value))

    def quantity(self, value: Decimal) -> str:
        """A quantity without idle zeros."""
        return in_signs_of(self._locale, f"{value.normalize():f}")
