"""The power goes, the program dies, the disk fails: at one place of a unit of work after the other.

Whatever happens, and wherever, what was acknowledged is there, and the step in hand is there whole or not at all.
"""

import os
import random
import shutil
import signal
import tempfile
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import Final
from warnings import catch_warnings, simplefilter

from fieldcrm.domain.errors import RuleBroken, Trouble
from tests.power.disk import OK, REFUSALS, Act, Kind, watched
from tests.power.units import Told, Unit
from tests.simulation.blanks import quick_place

SECTOR: Final = 512
"""So much a disk writes whole, whatever happens."""
CHANCES: Final = (0.0, 0.1, 0.5, 0.9, 1.0)
"""How much of what was not settled has reached the disk all the same."""


class Broken(AssertionError):
    """What a unit promises does not hold."""


@dataclass
class Case:
    """A unit, and all it says when nothing goes wrong: before the first step, and after each."""

    unit: Unit
    folder: Path
    states: list[Told] = field(default_factory=list[Told])

    @property
    def beginning(self) -> Path:
        """What each run begins with; never changed."""
        return self.folder / "beginning"

    def run_in(self, name: str) -> Path:
        """A fresh folder for one run."""
        made = self.folder / name
        shutil.rmtree(made, ignore_errors=True)
        shutil.copytree(self.beginning, made)
        return made

    def must_hold(self, folder: Path, acknowledged: int, about: str) -> None:
        """After so many steps that were acknowledged, the file says these, or these and the next one."""
        self.must_say(self.unit.told(folder), acknowledged, about)

    def must_say(self, found: Told, acknowledged: int, about: str) -> None:
        """The same of what a file has said."""
        if found not in self.states[acknowledged : acknowledged + 2]:
            raise Broken(f"{self.unit.name}: {about}, {acknowledged} acknowledged: {_nearest(found, self.states)}")


@contextmanager
def case(unit: Unit) -> Generator[Case]:
    """The unit prepared, and run once with nothing in its way."""
    with tempfile.TemporaryDirectory(dir=quick_place(), prefix="power") as temporary:
        made = Case(unit, Path(temporary))
        made.beginning.mkdir()
        unit.prepare(made.beginning)
        made.states.append(unit.told(made.run_in("clean")))
        steps = sum(1 for _ in unit.work(made.run_in("clean")))
        for wanted in range(1, steps + 1):
            working = unit.work(made.run_in("clean"))
            for _ in range(wanted):
                next(working)
            if wanted == steps:
                assert next(working, None) is None
            shutil.copytree(made.folder / "clean", made.folder / "state")
            working.close()
            made.states.append(unit.told(made.folder / "state"))
            shutil.rmtree(made.folder / "state")
        yield made


def _nearest(found: Told, states: Sequence[Told]) -> str:
    where = [number for number, state in enumerate(states) if state == found]
    return f"the file stands after step {where[0]}" if where else "the file stands as it never was"


# --- the power goes -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Heard:
    """What a run asked of the disk, in its order, and after how many acts each step was acknowledged."""

    acts: list[Act]
    steps: list[int]

    def acknowledged(self, acts: int) -> int:
        """How many steps, when so many acts were done."""
        return sum(1 for at in self.steps if at <= acts)


def listen(case: Case) -> Heard:
    """One run with nothing in its way."""
    folder = case.run_in("heard")
    heard = Heard([], [])

    def watch(act: Act) -> int:
        path, to = (each and str(Path(each).relative_to(folder)) for each in (act.path, act.to))
        heard.acts.append(replace(act, path=path, to=to))
        return OK

    with watched(watch):
        for _ in case.unit.work(folder):
            heard.steps.append(len(heard.acts))
    return heard


class Disk:
    """What has reached the disk of each file for certain, and what may have."""

    def __init__(self, beginning: Path) -> None:
        files = (each for each in beginning.rglob("*") if each.is_file())
        self._settled = {str(each.relative_to(beginning)): bytearray(each.read_bytes()) for each in files}
        self._pending: dict[str, list[Act]] = {}

    def do(self, act: Act) -> None:
        """A write waits for its file to be settled; names change at once, which is the worst they can do."""
        if act.kind is Kind.DELETE:
            self._settled.pop(act.path, None)
            self._pending.pop(act.path, None)
        elif act.kind is Kind.SYNC:
            content = self._settled.setdefault(act.path, bytearray())
            for each in self._pending.pop(act.path, []):
                _apply(content, each)
        elif act.kind in (Kind.RENAME, Kind.LINK):
            self._name(act)
        else:
            self._pending.setdefault(act.path, []).append(act)

    def _name(self, act: Act) -> None:
        """A second name is of a file that nobody writes any more."""
        self._settled[act.to] = bytearray(self._settled.get(act.path, b""))
        self._pending[act.to] = list(self._pending.get(act.path, []))
        if act.kind is Kind.RENAME:
            self._settled.pop(act.path, None)
            self._pending.pop(act.path, None)

    def power_cut(self, chance: random.Random, reached: float) -> dict[str, bytes]:
        """What is in each file then: each sector that was not settled has reached the disk, or has not."""
        found: dict[str, bytes] = {}
        for name in sorted({*self._settled, *self._pending}):
            content = bytearray(self._settled.get(name, b""))
            for act in self._pending.get(name, []):
                for part in _sectors(act):
                    if chance.random() < reached:
                        _apply(content, part)
            found[name] = bytes(content)
        return found


def _sectors(act: Act) -> Iterator[Act]:
    if act.kind is Kind.TRUNCATE:
        yield act
    for at in range(0, len(act.data), SECTOR):
        yield Act(act.kind, act.path, act.offset + at, act.data[at : at + SECTOR])


def _apply(content: bytearray, act: Act) -> None:
    if act.kind is Kind.TRUNCATE:
        del content[act.offset :]
        return
    content.extend(bytes(max(0, act.offset - len(content))))
    content[act.offset : act.offset + len(act.data)] = act.data


class Said:
    """What files say after a power cut. The same bytes say the same: where nothing was settled since, or all that was
    not settled is lost or kept, they are the same again and again, and are looked at once."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._known: dict[bytes, Told] = {}

    def by(self, files: Mapping[str, bytes]) -> Told:
        """Which are written to a folder of their own."""
        digest = _digest_of(files)
        if digest not in self._known:
            self._known[digest] = self._case.unit.told(self._written(files))
        return self._known[digest]

    def _written(self, files: Mapping[str, bytes]) -> Path:
        folder = self._case.folder / "cut"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for name, content in files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(content)
        return folder


def _digest_of(files: Mapping[str, bytes]) -> bytes:
    digest = sha256()
    for name, content in files.items():
        digest.update(f"{name} {len(content)} ".encode() + content)
    return digest.digest()


def cut_power(case: Case, times: int, seed: int) -> int:
    """So often, at places spread over the whole run; says how often it was done."""
    heard, chance = listen(case), random.Random(seed)  # noqa: S311 - a seed that can be told again
    disk, said, done = Disk(case.beginning), Said(case), 0
    for place in range(len(heard.acts) + 1):
        due = times * (place + 1) // (len(heard.acts) + 1)
        while done < due:
            found = said.by(disk.power_cut(chance, CHANCES[done % len(CHANCES)]))
            case.must_say(found, heard.acknowledged(place), f"power cut {done} of seed {seed}, after {place} acts")
            done += 1
        if place < len(heard.acts):
            disk.do(heard.acts[place])
    return done


# --- the disk fails -------------------------------------------------------------------------------------------------


def fail_disk(case: Case, *, for_ever: bool, every: int = 1) -> int:
    """At each act of the run, or some of them, in each way such an act can fail; says how often it was done.

    Once only, or from then on. What is told of it is told as trouble.
    """
    acts = listen(case).acts
    done = 0
    for place in range(0, len(acts), every):
        for code in REFUSALS[acts[place].kind]:
            folder = case.run_in("failed")
            acknowledged = _fail_at(case, folder, place, code, for_ever=for_ever)
            about = f"act {place}, {acts[place].kind} of {acts[place].path}, refused with {code}"
            case.must_hold(folder, acknowledged, about)
            done += 1
    return done


def _fail_at(case: Case, folder: Path, place: int, code: int, *, for_ever: bool) -> int:
    count = acknowledged = 0

    def watch(act: Act) -> int:
        nonlocal count
        count += 1
        is_due = count > place if for_ever else count == place + 1
        return OK if not is_due else code if code in REFUSALS[act.kind] else REFUSALS[act.kind][0]

    with watched(watch), suppress(Trouble, RuleBroken), closing(case.unit.work(folder)) as work:
        for _ in work:
            acknowledged += 1
    return acknowledged


# --- the program dies -----------------------------------------------------------------------------------------------


def kill(case: Case, *, every: int = 1) -> int:
    """`kill -9` before each act of the run, or some of them; says how often."""
    place, done = 0, 0
    while True:
        folder = case.run_in("killed")
        acknowledged, died = _killed_at(case, folder, place)
        case.must_hold(folder, acknowledged, f"killed before act {place}")
        if not died:
            return done
        done, place = done + 1, place + every


def _killed_at(case: Case, folder: Path, place: int) -> tuple[int, bool]:
    """How many steps a process of its own acknowledged before it was killed there; and whether it came so far."""
    reading, writing = os.pipe()
    with catch_warnings():
        simplefilter("ignore", DeprecationWarning)  # other threads of ours hold nothing that the child asks for
        child = os.fork()
    if child == 0:
        os.close(reading)
        _work_until(case.unit, folder, place, lambda: os.write(writing, b"."))
    os.close(writing)
    with os.fdopen(reading, "rb") as told:
        acknowledged = len(told.read())
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL:
        return acknowledged, True
    assert os.waitstatus_to_exitcode(status) == 0, f"{case.unit.name}, killed at {place}: {status}"
    return acknowledged, False


def _work_until(unit: Unit, folder: Path, place: int, acknowledge: Callable[[], object]) -> None:
    """In a process of its own, which ends here in any case."""
    count = 0

    def count_down(_: Act) -> int:
        nonlocal count
        if count == place:
            os.kill(os.getpid(), signal.SIGKILL)
        count += 1
        return OK

    code = 1
    try:
        with watched(count_down):
            for _ in unit.work(folder):
                acknowledge()
        code = 0
    finally:
        os._exit(code)
