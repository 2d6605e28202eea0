"""A device that was too long without its office closes the key of its file for that, and asks for it back."""

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.domain.ids import as_bytes
from fieldcrm.machine import closing
from fieldcrm.machine.closing import Closed, Exchanged
from fieldcrm.machine.paths import Profile
from fieldcrm.protocol.codec import pack, seal
from fieldcrm.protocol.leasing import PATH, FileKey, LeaseAnswer, LeaseRequest
from fieldcrm.protocol.packets import Keys, Way, close, open_packet
from fieldcrm.protocol.versions import PROTOCOL
from fieldcrm.replication.remote import Remote, answer_to
from fieldcrm.store import lease as leases
from fieldcrm.store.device import Identity, must_identity
from fieldcrm.store.store import Store


def boxed(who: Identity, key: bytes) -> bytes:
    """The key of the file, so that the office alone can read it, and whose file it is."""
    return close(
        Way.LEASE, FileKey(as_bytes(who.user), key), Keys.of_device(who.key), who.packets[32:], who.device_code
    )


def given_back(remote: Remote, box: bytes, device: str, key: bytes) -> bytes:
    """The key again, as that device; RemoteRefused where its person, or it, is let in no more."""
    keys = Keys.of_device(key)
    sealed = seal(pack(LeaseRequest(PROTOCOL, keys.address, box)))
    answer = answer_to(sealed, LeaseAnswer, remote.post(PATH, sealed, device=device, key=key))
    try:
        return open_packet(answer.packet, Way.KEY, keys, PATH).message(FileKey, PATH).key
    except RuleBroken as broken:
        raise Trouble("link.not_the_centre", broken.code) from broken


def close_if_over(store: Store, profile: Profile, key: bytes, exchanged: Exchanged) -> bool:
    """Close what is on this device where it was too long without its office, and say whether; what only the office
    could open again is not closed while nobody knows what to close it with."""
    lease = leases.look(store)
    with store.read() as reading:
        who = must_identity(reading.connection) if lease.is_over else None
    if who is None or not who.packets:
        return False
    public = Keys.of_device(who.key).told[:32]
    told = Closed(
        server=who.server,
        device=who.device_code,
        company=who.company,
        proof=public,
        box=boxed(who, key),
        days=lease.days,
    )
    closing.close(profile, told, who.key, exchanged)
    return True


def open_again(key: bytes, profile: Profile, exchanged: Exchanged, store: Store) -> None:
    """The office has given the key back: the time begins anew, and then the key is kept again."""
    leases.begin_anew(store)
    closing.open_again(profile, key, exchanged)
