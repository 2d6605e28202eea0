"""The rescue capsule: what the centre has not answered for, in a second place, for the day the laptop is gone."""

from dataclasses import dataclass
from pathlib import Path

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.machine.packet_files import read_packet, set_aside, write_packet
from fieldcrm.protocol.codec import digest64
from fieldcrm.protocol.messages import Capsule
from fieldcrm.protocol.packets import Keys, Way, close
from fieldcrm.store import mirrored, outbox
from fieldcrm.store.device import Identity, must_identity
from fieldcrm.store.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Mirrored:
    """What lies in the second place now."""

    file: Path
    steps: int
    left: int
    bytes: int


def choose(store: Store, folder: Path | None) -> Mirrored | None:
    """Mirror what waits in that folder from now on, beginning at once; with None no more."""
    if folder is None:
        mirrored.choose_place(store, None)
        return None
    if not folder.is_dir():
        raise RuleBroken("rescue.place", str(folder), "folder")
    with store.read() as reading:
        _must_know_the_office(must_identity(reading.connection))
    mirrored.choose_place(store, folder.absolute())
    return mirror(store)


def mirror(store: Store) -> Mirrored | None:
    """Write what waits to the place that was chosen; None where none was. Whole or not at all, and never over what this
    store has not written: after a copy was put back, what lies there may be all that is left of somebody's work."""
    with store.read() as reading:
        place, last = mirrored.place(reading.connection), mirrored.written_last(reading.connection)
        if place is None:
            return None
        who = must_identity(reading.connection)
    if not place.is_dir():
        raise RuleBroken("rescue.place", str(place), "folder")
    path = place / f"fieldcrm-{who.device_code}.rescue"
    if path.exists() and digest64(read_packet(path)) != last:
        set_aside(path)
    found = export(store, path)
    mirrored.note_written(store, digest64(path.read_bytes()))
    return found


def export(store: Store, path: Path) -> Mirrored:
    """The same in a file that is written once."""
    with store.read() as reading:
        who = must_identity(reading.connection)
        capsule = Capsule(store.now_ms(), who.epoch, who.incarnation, outbox.for_a_file(reading.connection))
        waiting = outbox.waiting(reading.connection)
    _must_know_the_office(who)
    content = close(Way.RESCUE, capsule, Keys.of_device(who.key), who.packets[32:], who.device_code)
    write_packet(path, content)
    steps = len(capsule.sealed)
    return Mirrored(file=path, steps=steps, left=waiting - steps, bytes=len(content))


def _must_know_the_office(who: Identity) -> None:
    if not who.packets:
        raise RuleBroken("packet.no_key")
