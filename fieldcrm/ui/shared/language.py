"""The languages the window speaks: the one chosen rules every text, day and figure from then on."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from fieldcrm.machine.resources import resource


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its code in the names of files, as its speakers call it, and as the speakers of others do."""

    code: str
    name: str
    also: tuple[str, ...]
    locale: str
    """Whose days and figures are written, where the system is of another language."""


LANGUAGES: Final = (
    Language("en", "English", ("Английский", "Англійська", "英语"), "en_GB"),
    Language("ru", "Русский", ("Russian", "Російська", "俄语"), "ru_RU"),
    Language("uk", "Українська", ("Ukrainian", "Украинский", "乌克兰语"), "uk_UA"),
    Language("zh_CN", "简体中文", ("Chinese", "Китайский", "Китайська", "中文"), "zh_CN"),
)
THE_WORD: Final = ("Language", "Язык", "Мова", "语言")
"""By these it is found, whatever language is in force: who came into a wrong one cannot read it."""

OURS: Final = "fieldcrm"
QTS: Final = "qtbase"


def own_name(code: str) -> str:
    """What those who speak a language call it; what is no code of one stays as it was written."""
    meant = QLocale(code).language()
    ours = (each.name for each in LANGUAGES if QLocale(each.locale).language() == meant)
    native = "" if meant == QLocale.Language.C else QLocale(code).nativeLanguageName()
    return next(ours, f"{native[:1].upper()}{native[1:]}" or code)


class Speech(QObject):
    """The language in force. Another one asks for everything that shows words to be built anew."""

    changed = Signal()

    def __init__(self, application: QCoreApplication, code: str = "") -> None:
        """In the language of that code; without one that we have, in the system's or, failing that, in English."""
        super().__init__(application)
        self._application = application
        self._translators: list[QTranslator] = []
        self.language = next((each for each in LANGUAGES if each.code == code), None) or of_the_system()
        self._speak()

    def choose(self, code: str) -> None:
        """Speak the language of that code, at once and everywhere."""
        self.language = next(each for each in LANGUAGES if each.code == code)
        self._speak()
        self.changed.emit()

    def end(self) -> None:
        """Say nothing any more; every text is again as it is written in the program."""
        for each in self._translators:
            self._application.removeTranslator(each)
            each.deleteLater()
        self._translators = []

    def _speak(self) -> None:
        """The locale is first: whoever hears of a new translator asks for days and figures too."""
        QLocale.setDefault(_locale(self.language))
        self.end()
        folders = {QTS: QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), OURS: translations()}
        self._translators = [self._translator(stem, folder) for stem, folder in folders.items()]
        for each in self._translators:
            self._application.installTranslator(each)

    def _translator(self, stem: str, folder: str) -> QTranslator:
        """One whose file is not there says nothing, and the text stays as it is written in the program."""
        made = QTranslator(self)
        made.load(f"{stem}_{self.language.code}", folder)
        return made


def translations() -> str:
    """The folder of our own translations."""
    return str(resource("translations"))


def of_the_system() -> Language:
    """The first of the system's languages that we have, or English."""
    wanted = [QLocale(name) for name in QLocale.system().uiLanguages()]
    found = (each for locale in wanted for each in LANGUAGES if _is_same(locale, QLocale(each.locale)))
    return next(found, LANGUAGES[0])


def _locale(language: Language) -> QLocale:
    """The system's own where it speaks that language: its owner may have set how figures are written."""
    system, usual = QLocale.system(), QLocale(language.locale)
    return system if _is_same(system, usual) else usual


def _is_same(one: QLocale, other: QLocale) -> bool:
    """Traditional Chinese is not what is written in simplified signs."""
    return (one.language(), one.script()) == (other.language(), other.script())
