"""Whatever is typed: a sentence, an exit status, and with --json one document on standard output."""

import errno
import inspect
import io
import os
from pathlib import Path

import pytest

from fieldcrm import __version__
from fieldcrm.cli.command import Command
from fieldcrm.cli.commands import COMMANDS
from fieldcrm.cli.grammar import GROUPS, parser, spelled_out
from fieldcrm.cli.program import run
from fieldcrm.domain.errors import Trouble
from fieldcrm.machine.paths import Profile
from tests.support.program import Program


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_takes_the_words_it_declares(command: Command) -> None:
    parameters = inspect.signature(command.run).parameters.values()
    named = {each.name for each in parameters if each.kind is not each.VAR_KEYWORD} - {"desk", "_"}
    declared = {argument.parameter for argument in command.arguments}
    takes_any = any(each.kind is each.VAR_KEYWORD for each in parameters)
    assert named <= declared if takes_any else named == declared


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_says_what_it_does(command: Command, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parser(COMMANDS).parse_args([*command.name.split(), "--help"])
    said = " ".join(capsys.readouterr().out.split())
    assert command.says.endswith(".")
    assert command.says in said
    assert all(argument.says for argument in command.arguments)


def test_the_program_says_which_release_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parser(COMMANDS).parse_args(["--version"])
    assert (ended.value.code, capsys.readouterr().out) == (0, f"fieldcrm {__version__}\n")


def test_every_group_has_commands_and_every_noun_a_group() -> None:
    assert set(GROUPS) == {command.name.split()[0] for command in COMMANDS if " " in command.name}


@pytest.mark.parametrize(
    "words",
    [
        ["recor"],
        ["record"],
        ["record", "list"],
        ["record", "list", "account", "--limit", "many"],
        ["demo", "--port", "65536"],
        ["record", "list", "account", "--limit", "-1"],
        ["record", "list", "account", "--limit", "99999999999999999999"],
        ["record", "list", "account", "--limit", "١٢"],
        ["status", "--jso"],
        ["sync", "--max-seconds"],
        ["enrol", "--server", "http://127.0.0.1:1"],
    ],
    ids=" ".join,
)
def test_wrong_words_change_nothing_and_show_the_right_ones(program: Program, words: list[str]) -> None:
    ended = program(*words)
    assert (ended.status, ended.out) == (2, "")
    assert ended.notices.startswith("usage: fieldcrm")
    assert "Traceback" not in ended.notices


def test_wrong_words_are_a_document_too(program: Program) -> None:
    ended = program("recor", "--json")
    assert (ended.status, ended.document["error"]["code"]) == (2, "words")


@pytest.mark.parametrize("words", [["--json", "record", "kinds"], ["record", "kinds", "--json"]])
def test_the_common_options_stand_before_or_after_the_command(program: Program, words: list[str]) -> None:
    assert program(*words).document[0]["kind"] == "territory"


def test_before_joining_there_is_nothing_to_look_at(tmp_path: Path) -> None:
    program = Program(tmp_path / "new")
    assert program.refused("record", "list", "account")["code"] == "device.not_enrolled"
    assert not (tmp_path / "new" / "fieldcrm.db").exists()


def test_a_refusal_says_what_and_where(program: Program) -> None:
    ended = program("record", "add", "account", "number=A1", "name=A", "phone=nobody")
    assert ended.status == 3
    assert ended.notices == "fieldcrm: “nobody” is no telephone number. (field phone)\n"


def test_trouble_with_the_store_wants_attention(program: Program) -> None:
    store = program.profile / "fieldcrm.db"
    store.write_bytes(b"not a database, but long enough to be taken for one" * 100)
    ended = program("status", "--json")
    assert (ended.status, ended.document["error"]["code"]) == (5, "store.locked_or_foreign")


def test_without_a_link_work_is_kept_and_the_shell_is_told(program: Program) -> None:
    ended = program("sync", "--json")
    assert (ended.status, ended.document["state"]) == (4, "offline")
    assert program.json("status")["waiting"] > 0


def test_our_bug_is_a_sentence_and_a_trace_only_when_asked(
    program: Program, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def stumble(*_: object) -> None:
        raise ZeroDivisionError("412.00 of Sofia Bakery")

    monkeypatch.setattr("fieldcrm.cli.exchanges.standing.stand", stumble)
    ended, shown = program("status"), program("status", "--debug")
    assert (ended.status, ended.out, ended.notices.count("\n")) == (1, "", 1)
    assert "Sofia" not in ended.notices
    assert "Traceback" in shown.notices
    assert len(caplog.records) == 2


def test_no_command_opens_the_window(tmp_path: Path) -> None:
    opened: list[tuple[Profile, str]] = []

    def window(profile: Profile, address: str) -> int:
        opened.append((profile, address))
        return 0

    program = Program(tmp_path / "a", window)
    assert program().status == 0
    assert program("crm://orders").status == 0
    assert program("--profile", str(tmp_path / "b"), "--open", "crm://account/7").status == 0
    a, b = Profile(tmp_path / "a"), Profile(tmp_path / "b")
    assert opened == [(a, ""), (a, "crm://orders"), (b, "crm://account/7")]


@pytest.mark.parametrize("words", [["--open", "orders"], ["crm://" + "a" * 2_000], ["crm://a\u202eb"]])
def test_what_is_no_address_is_refused(program: Program, words: list[str]) -> None:
    ended = program(*words)
    assert ended.status == 2
    assert "is no address of a page" in ended.notices


@pytest.mark.parametrize("word", ["pam.fieldcrm", "/tmp/../tmp/pam.fieldcrm", "file:///tmp/pam%20k.fieldcrm"])  # noqa: S108 - only names
def test_an_invitation_in_place_of_a_command_opens_the_window(tmp_path: Path, word: str) -> None:
    opened: list[str] = []

    def window(_: Profile, address: str) -> int:
        opened.append(address)
        return 0

    assert Program(tmp_path / "a", window)(word).status == 0
    [path] = opened
    assert Path(path).is_absolute()
    assert Path(path).name in ("pam.fieldcrm", "pam k.fieldcrm")


def test_an_address_is_one_only_in_place_of_a_command() -> None:
    words = ["--json", "record", "find", "crm://orders"]
    assert spelled_out(words) == words
    assert spelled_out(["--profile", "crm://a"]) == ["--profile", "crm://a"]
    assert spelled_out(["--profile", "a", "crm://b"]) == ["--profile", "a", "--open", "crm://b"]


def test_a_window_that_cannot_open_says_why(tmp_path: Path) -> None:
    def window(_: Profile, _address: str) -> int:
        raise Trouble("window.no_screen")

    ended = Program(tmp_path / "a", window)()
    assert (ended.status, ended.notices) == (5, "fieldcrm: There is no screen here; the commands work without one.\n")


def test_stopping_from_the_keyboard_is_no_bug(tmp_path: Path) -> None:
    def window(_: Profile, _address: str) -> int:
        raise KeyboardInterrupt

    program = Program(tmp_path / "a", window)
    assert run([], program.doors, io.StringIO(), io.StringIO()) == 130


def test_a_reader_that_goes_away_early_is_no_bug(program: Program) -> None:
    reads, writes = os.pipe()
    os.close(reads)
    with open(writes, "w", encoding="utf-8") as out:
        assert run(["record", "kinds", "--json"], program.doors, out, io.StringIO()) == 0


class Full(io.StringIO):
    """A disk with no room left for an answer."""

    def flush(self) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")


def test_an_answer_that_cannot_be_written_is_missed_but_the_work_is_done(program: Program) -> None:
    notices = io.StringIO()
    add = ["record", "add", "account", "number=A1", "name=Shop", "--json"]
    assert run(add, program.doors, Full(), notices) == 5
    assert notices.getvalue() == "fieldcrm: It is done, but the answer could not be written: No space left on device.\n"
    assert program.json("record", "get", "account", "A1")["name"] == "Shop"


def test_a_refusal_nobody_can_be_told_still_ends_with_its_status(program: Program) -> None:
    assert run(["record", "get", "account", "A9", "--json"], program.doors, Full(), Full()) == 3
