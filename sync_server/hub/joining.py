"""A hub joins its centre with a one-time code: a device of its own kind, which carries and does nothing else."""

from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldcrm import __version__
from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.protocol.codec import BadMessage
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.hubs import hub_of
from fieldcrm.protocol.messages import EnrolAnswer, EnrolRequest
from fieldcrm.protocol.versions import PROTOCOL
from sync_server.hub.book import Book, Joined
from sync_server.hub.line import Line
from sync_server.refusals import RequestRefused

PATH: Final = "/v1/devices"
_PUBLIC: Final = 32


def join(book: Book, upstream: str, certificate: str, code: str, name: str, *, again: bool) -> Joined:
    """Become a hub of the centre there; what lies here stays, and is carried by the new one. One that has joined is
    refused before the code is used up, unless it is to join `again`."""
    before = book.joined_yet()
    if (before is not None) is not again:
        raise RuleBroken("hub.joined" if before else "hub.not_joined", "", "again")
    key, tidied = Ed25519PrivateKey.generate(), code.strip().upper()
    public = key.public_key().public_bytes_raw()
    proof = key.sign(tidied.encode() + public)
    request = EnrolRequest(PROTOCOL, tidied, public, proof, name, f"fieldcrm-hub/{__version__}", courier=True)
    answer = _ask(Line(upstream, certificate), request)
    named = _named(answer)
    if before is not None and answer.packets != before.packets:
        raise RuleBroken("hub.other_company", answer.company)
    who = Joined(
        upstream=upstream,
        certificate=certificate,
        company=answer.company,
        code=answer.code,
        name=named,
        key=key.private_bytes_raw(),
        packets=answer.packets,
        credential=answer.hub,
    )
    book.join(who)
    return who


def _ask(line: Line, request: EnrolRequest) -> EnrolAnswer:
    try:
        return line.ask(PATH, request, EnrolAnswer)
    except RequestRefused as refused:
        if refused.refusal is Refusal.BAD_CODE:
            raise RuleBroken("hub.code", "", "code") from refused
        raise Trouble("hub.refused_to_join", refused.refusal.name.lower()) from refused


def _named(answer: EnrolAnswer) -> str:
    """A centre of an older release knows of no hubs, and makes a laptop of one."""
    try:
        return hub_of(answer.hub, answer.packets[:_PUBLIC]).name
    except BadMessage as error:
        raise Trouble("hub.centre_too_old", answer.code) from error
