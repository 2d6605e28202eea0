"""A program that dies between one word and the next has kept every save it said it had kept."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldcrm.domain.accounts import Account
from fieldcrm.protocol.codec import unpack
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import Tx
from fieldcrm.store import care, outbox
from fieldcrm.store.store import Store
from tests.support.company import KEY, now_ms
from tests.support.machines import environment

SAVES_FOR_EVER = """
import sys
from itertools import count
from pathlib import Path
from fieldcrm.domain.accounts import Account
from fieldcrm.domain.ids import AccountId
from fieldcrm.store.store import Store
from tests.support.company import KEY, now_ms, numbered

store = Store.open(Path(sys.argv[1]), KEY, now_ms)
for number in count(int(sys.argv[2])):
    with store.write() as work:
        work.save(Account(id=AccountId(numbered(number)), number=f"N-{number}", name="A customer"))
    print(number, flush=True)
"""


def killed_while_saving(path: Path, first: int, saves: int) -> list[int]:
    """What a program said it had saved, until it was killed after so many."""
    words = [sys.executable, "-c", SAVES_FOR_EVER, str(path), str(first)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=environment()) as child:
        assert child.stdout is not None
        said = [child.stdout.readline() for _ in range(saves)]
        child.kill()
        said += child.stdout.readlines()
    assert child.returncode != 0
    return [int(line) for line in said if line.endswith("\n")]


@dataclass(frozen=True)
class Kept:
    """Numbers found after opening the file anew: of the rows, and of what waits to be sent."""

    rows: list[int]
    to_send: list[int]


def kept(path: Path) -> Kept:
    store = Store.open(path, KEY, now_ms)
    with store.read() as reading:
        rows = [account.id for account in reading.all(Account)]
        bodies = outbox.to_send(reading.connection, most_ops=LIMITS["ops_per_request"] * 100)
    store.close()
    ops = [op for body in bodies for op in unpack(Tx, body).ops]
    return Kept(sorted(map(plain_number, rows)), sorted(int.from_bytes(op.id) for op in ops))


def plain_number(id: str) -> int:
    return int(id.replace("-", ""), 16)


@pytest.mark.parametrize("saves", [1, 7, 40])
def test_a_killed_program_has_kept_every_save_it_acknowledged(tmp_path: Path, saves: int) -> None:
    path = tmp_path / "work.db"
    said = killed_while_saving(path, 1, saves)
    assert said == list(range(1, len(said) + 1))
    found = kept(path)
    assert found.rows[: len(said)] == said
    assert len(found.rows) - len(said) in {0, 1}  # the one it was about to acknowledge


def test_what_a_killed_program_kept_waits_to_be_sent_and_nothing_else_does(tmp_path: Path) -> None:
    path = tmp_path / "work.db"
    killed_while_saving(path, 1, 20)
    found = kept(path)
    assert found.to_send == found.rows


def test_a_killed_program_leaves_a_sound_file(tmp_path: Path) -> None:
    path = tmp_path / "work.db"
    said = killed_while_saving(path, 1, 20)
    findings = care.look(path, KEY)
    assert findings.problems == []
    assert findings.waiting is not None
    assert findings.waiting >= len(said)


def test_the_next_program_goes_on_where_the_killed_one_stopped(tmp_path: Path) -> None:
    path = tmp_path / "work.db"
    said = [*killed_while_saving(path, 1, 5), *killed_while_saving(path, 1001, 5)]
    found = kept(path)
    assert set(said) <= set(found.rows)
    assert found.to_send == found.rows
