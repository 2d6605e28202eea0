"""An executable model of the centre, written from docs/PROTOCOL.md: what becomes of every transaction it is given.

It knows rows, who wrote which group of them having seen what, who may see which bucket and could until lately, and what
was taken of each lane. It says of a transaction how it is answered, which value of each field stands, what is put aside
and for whom, and where each row lives, under which version; what is told as gone, and when it need not be any more; and
of a person what is told them. A hub has a model of its own (`model_hub.py`).

Outside it are: the forms and bounds of values, which are judged before anything merges; which requests are refused
(sessions, incarnations, epochs): it is told the transactions that were taken; how what is new comes down (sequence
numbers, pages, patches, echoes, checksums): it says what a laptop holds in the end; and when the bytes of a file
arrive: it hears of that.
"""

from collections.abc import Iterable, Iterator, Mapping

from fieldcrm.protocol.messages import Tx
from fieldcrm.registry.catalogue import Registry
from tests.simulation.model_gone import Key
from tests.simulation.model_lanes import Lanes
from tests.simulation.model_people import Author, reach, role_of
from tests.simulation.model_rows import Draft, Row, Stamp, State
from tests.simulation.model_rules import Refused
from tests.simulation.model_step import Step, Verdict


class Model:
    """The centre, as the page has it. `devices` says whose each device is, by its number."""

    def __init__(self, registry: Registry) -> None:
        self.state = State(registry)
        self.lanes = Lanes()
        self.devices: Mapping[int, bytes] = {}
        self._at_ms = 0

    def speak(self, registry: Registry) -> None:
        """The release that is installed from now on."""
        if registry is not self.state.registry:
            self.state.speak(registry)

    def begin_life(self, number: int) -> None:
        """The centre goes on from an older copy of itself."""
        self.state.epoch = number

    def take(self, tx: Tx, device: int, now_ms: int) -> tuple[Verdict, Iterable[Row]]:
        """One transaction, whole or not at all: what it is told, and the rows it has touched. Those of one moment are
        one step to whoever is told."""
        if now_ms != self._at_ms:
            self.settle()
            self._at_ms = now_ms
        user = self.devices.get(device)
        author = Author(user, device, role_of(Draft(self.state), user))
        step = Step(self.state, self.devices, tx, author, now_ms)
        try:
            step.run()
        except Refused as refused:
            step = Step(self.state, self.devices, tx, author, now_ms)
            step.refuse(refused)
        self._note_losses(step.draft, now_ms)
        step.draft.keep()
        return step.verdict, step.draft.touched.values()

    def settle(self) -> None:
        """What was taken together is over: whoever holds a bucket is told what is not in it any more."""
        self.state.gone.settle(self.state.rows)

    def arrive(self, key: Key, device: int) -> None:
        """The bytes of a file are at the centre: no news to the device that brought them."""
        row = self.state.rows[key]
        row.version = self.state.next_version(row.version)
        there = row.spec.by_name["at_office"]
        row.values[there.column] = 1
        branch = row.made.branch if row.made.device == device else 0
        row.written[there.group] = Stamp(row.version, 0, device, branch)

    def told(self, user: bytes, now_ms: int) -> Iterator[Row]:
        """All that lives where that person may see it."""
        seen = reach(Draft(self.state), user, now_ms)
        return (row for row in self.state.rows.values() if not row.is_gone and (seen is None or row.home in seen))

    def _note_losses(self, draft: Draft, now_ms: int) -> None:
        """Who may see less than before may do some things there still."""
        if not any(key[0] in ("user", "territory", "substitution") for key in draft.touched):
            return
        before, everything = Draft(self.state), {each.home for each in self.state.rows.values()}
        for _, user in [key for key in self.state.rows if key[0] == "user"]:
            had, has = reach(before, user, now_ms), reach(draft, user, now_ms)
            lost = (everything if had is None else had) - (everything if has is None else has)
            self.state.lost |= {(user, name): now_ms for name in lost}
