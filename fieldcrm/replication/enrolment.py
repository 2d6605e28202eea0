"""Joining a centre with a one-time code: the device makes its own key, and only the public half ever leaves it."""

from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.domain.ids import as_text
from fieldcrm.protocol.codec import BadMessage, open_sealed, pack, seal, unpack
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import EnrolAnswer, EnrolRequest
from fieldcrm.protocol.versions import PROTOCOL
from fieldcrm.replication.remote import Remote, RemoteRefused
from fieldcrm.store.device import Identity, identity, join, join_again
from fieldcrm.store.store import Store

PATH: Final = "/v1/devices"


def enrol(
    store: Store, remote: Remote, *, server: str, code: str, name: str, client: str, again: bool = False
) -> Identity:
    """Become a device of the person the code was given to; the file remembers it, once and for all.

    A device that has joined already is refused before the code is used up, unless it is to join `again`: the centre
    does not know it any more, or a copy of it works elsewhere. All that is on it stays.
    """
    with store.read() as reading:
        if (identity(reading.connection) is not None) is not again:
            raise RuleBroken("device.not_enrolled" if again else "device.already_enrolled")
    who = invited(remote, server=server, code=code, name=name, client=client)
    (join_again if again else join)(store, who)
    return who


def invited(remote: Remote, *, server: str, code: str, name: str, client: str) -> Identity:
    """A new device of the person the code was given to, which nothing here knows of yet; the code is used up."""
    key = Ed25519PrivateKey.generate()
    public = key.public_key().public_bytes_raw()
    tidied = code.strip().upper()
    request = EnrolRequest(PROTOCOL, tidied, public, key.sign(tidied.encode() + public), name, client)
    answer = _ask(remote, request)
    return Identity(
        device=as_text(answer.device),
        device_code=answer.code,
        user=as_text(answer.user),
        login=answer.login,
        company=answer.company,
        server=server,
        epoch=answer.epoch,
        key=key.private_bytes_raw(),
        incarnation=answer.incarnation,
        packets=answer.packets,
    )


def _ask(remote: Remote, request: EnrolRequest) -> EnrolAnswer:
    try:
        return unpack(EnrolAnswer, open_sealed(remote.post(PATH, seal(pack(request))), limit=LIMITS["raw_bytes"]))
    except RemoteRefused as refused:
        if refused.refusal is Refusal.BAD_CODE:
            raise RuleBroken("enrol.code", "", "code") from refused
        raise
    except BadMessage as error:
        raise Trouble("link.not_the_centre", str(error)) from error
