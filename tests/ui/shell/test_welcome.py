"""The first page speaks the language that is chosen on it, and joins the office that an invitation names."""

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from fieldcrm.domain.invitation import Invitation
from fieldcrm.store import hubs
from fieldcrm.store.device import Identity, identity
from fieldcrm.store.store import Store
from fieldcrm.ui.app import Opening
from fieldcrm.ui.first_run import welcome as welcome_screen
from fieldcrm.ui.first_run.typed import Typed
from fieldcrm.ui.first_run.welcome import Welcome
from fieldcrm.ui.parts import Parts
from fieldcrm.ui.shared.drafts import Drafts
from fieldcrm.ui.shared.language import Speech
from fieldcrm.ui.shared.tasks import Tasks
from fieldcrm.ui.shell.memory import FileMemory, SealedMemory
from tests.support.company import enrol, open_store
from tests.support.offices import PAM, paper
from tests.support.windows import Calendar, NoLink, parts

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def given(tmp_path: Path) -> Iterator[Parts]:
    """A laptop that has joined nobody."""
    store = open_store(tmp_path)
    yield parts(store, tmp_path, NoLink(), Calendar(), lambda: None)
    store.close()


@pytest.fixture
def memory(given: Parts) -> Iterator[FileMemory]:
    """What its window remembers."""
    made = FileMemory(given.memory)
    yield made
    made.end()


def welcome(given: Parts, tasks: Tasks, speech: Speech, memory: FileMemory, qtbot: QtBot) -> Welcome:
    made = Welcome(given, tasks, speech, memory, joined=False)
    qtbot.addWidget(made.window)
    made.window.show()
    return made


def test_another_language_is_spoken_at_once_and_what_was_typed_stays(
    given: Parts, tasks: Tasks, speech: Speech, memory: FileMemory, qtbot: QtBot
) -> None:
    made = welcome(given, tasks, speech, memory, qtbot)
    made.window.fill(PAM)
    [languages] = made.window.findChildren(QComboBox)
    languages.activated.emit(languages.findData("uk"))
    qtbot.addWidget(made.window)
    assert "Приєднання до компанії" in [each.text() for each in made.window.findChildren(QLabel)]
    assert made.window.typed == PAM
    memory.end()
    assert FileMemory(given.memory).recall("language") == "uk"


def test_only_while_joining_is_the_certificate_of_the_invitation_on_trial(
    given: Parts, tasks: Tasks, speech: Speech, memory: FileMemory, qtbot: QtBot
) -> None:
    told: list[object] = []

    @contextmanager
    def trusting(invitation: Invitation) -> Generator[None]:
        told.append(invitation)
        try:
            yield
        except BaseException:
            told.append("forgotten")
            raise

    made = welcome(replace(given, trusting=trusting), tasks, speech, memory, qtbot)
    made.window.fill(PAM)
    made.window.begin()
    qtbot.waitUntil(lambda: told == [PAM, "forgotten"])  # nobody answered


@pytest.mark.parametrize(("hub", "chosen"), [(PAM.hub, PAM.hub), ("", None)])
def test_the_hub_an_invitation_names_is_used_from_the_first_exchange_on(
    given: Parts,
    tasks: Tasks,
    speech: Speech,
    memory: FileMemory,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    hub: str,
    chosen: str | None,
) -> None:
    monkeypatch.setattr(welcome_screen, "enrol", joined)
    found: list[str | None] = []

    def link(_: str) -> NoLink:
        with given.store.read() as reading:
            found.append(hubs.hub(reading.connection))
        return NoLink()

    made = welcome(replace(given, link=link), tasks, speech, memory, qtbot)
    made.window.fill(replace(PAM, hub=hub))
    made.window.begin()
    qtbot.waitUntil(lambda: found == [None, chosen])


def test_an_invitation_that_is_opened_twice_is_taken_by_the_window_that_is_there(
    given: Parts, tasks: Tasks, speech: Speech, memory: FileMemory, qtbot: QtBot, tmp_path: Path
) -> None:
    made = welcome(given, tasks, speech, memory, qtbot)
    file = tmp_path / "pam.fieldcrm"
    file.write_text(paper(), encoding="utf-8")
    made.hear("crm://today")
    made.hear(str(file))
    assert made.window.typed == PAM


def test_who_joined_by_a_file_is_not_told_that_they_have_joined_already(
    given: Parts, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "pam.fieldcrm"
    file.write_text(paper(), encoding="utf-8")
    opening = Opening(given, qapp, str(file))
    opening.begin()
    assert opening.welcome is not None
    assert opening.welcome.window.typed == PAM
    enrol(given.store)
    opening.welcome.ready.emit()
    assert opening.session is not None
    window = opening.session.window
    qtbot.addWidget(window)
    already = "This device has already joined a company."
    assert already not in [each.text for each in window.notices.kept]
    opening.hear(str(file))
    qtbot.waitUntil(lambda: already in [each.text for each in window.notices.kept])
    window.close()
    opening.close()
    window.deleteLater()


def restarted(given: Parts, tasks: Tasks, speech: Speech, memory: FileMemory, qtbot: QtBot) -> Welcome:
    """As after the window died: from what lies on the disk."""
    memory.end()
    return welcome(given, tasks, speech, FileMemory(given.memory), qtbot)


def test_what_was_typed_before_the_window_died_stands_there_and_is_nobody_elses_to_read(
    given: Parts, tasks: Tasks, speech: Speech, memory: FileMemory, qtbot: QtBot
) -> None:
    made = welcome(given, tasks, speech, memory, qtbot)
    server, code = made.window.findChildren(QLineEdit)
    server.setText("https://office.exam")
    code.setText("7K3M-")
    again = restarted(given, tasks, speech, memory, qtbot)
    assert again.window.typed == Invitation(server="https://office.exam", code="7K3M-")
    assert "7K3M-" not in given.memory.read_text("utf-8")


def test_an_invitation_that_was_opened_before_the_window_died_is_trusted_as_before(
    given: Parts, tasks: Tasks, speech: Speech, memory: FileMemory, qtbot: QtBot
) -> None:
    welcome(given, tasks, speech, memory, qtbot).window.fill(PAM)
    again = restarted(given, tasks, speech, memory, qtbot)
    assert again.window.typed == PAM
    assert any(PAM.company in each.text() for each in again.window.findChildren(QLabel))


def joined(store: Store, *_: object, **__: object) -> Identity:
    """The office has let this laptop in."""
    enrol(store)
    with store.read() as reading:
        who = identity(reading.connection)
    assert who is not None
    return who


def test_a_code_that_was_used_stands_there_no_more(
    given: Parts, tasks: Tasks, speech: Speech, memory: FileMemory, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(welcome_screen, "enrol", joined)
    made = welcome(given, tasks, speech, memory, qtbot)
    made.window.fill(PAM)
    made.window.begin()
    qtbot.waitUntil(lambda: Typed(Drafts(SealedMemory(memory, given.seal))).kept is None)
