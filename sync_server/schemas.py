"""Devices of other releases than the centre's: who is told what, and who is told nothing any more."""

from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.messages import Standing
from fieldcrm.protocol.versions import PROTOCOL
from fieldcrm.registry.catalogue import Registry
from sync_server.centre import Centre
from sync_server.refusals import RequestRefused


def must_be_asked_in(centre: Centre, version: int, schema: int) -> None:
    """Whoever only asks is answered in a schema that is spoken here, or not at all."""
    if version != PROTOCOL:
        raise RequestRefused(Refusal.UNKNOWN_VERSION, PROTOCOL)
    must_be_spoken(centre, schema)
    if schema < centre.oldest:
        raise RequestRefused(Refusal.UPGRADE_REQUIRED, centre.oldest)


def must_be_spoken(centre: Centre, schema: int) -> None:
    """Nobody here knows what a newer schema holds: its device is asked to say only what this one has words for."""
    if schema > centre.registry.schema:
        raise RequestRefused(Refusal.UPGRADE_REQUIRED, centre.registry.schema)


def is_too_old(centre: Centre, standing: Standing) -> bool:
    """Whether a device is told nothing any more. What it brings is taken."""
    return standing.schema < centre.oldest


def must_be_told(centre: Centre, standing: Standing) -> None:
    """A device of such an old release that has nothing to bring is asked to be brought up to date."""
    if is_too_old(centre, standing):
        raise RequestRefused(Refusal.UPGRADE_REQUIRED, centre.oldest)


def known_to(centre: Centre, standing: Standing) -> Registry:
    """What the device has words for."""
    return centre.registry.at(standing.schema)


def newer_than(centre: Centre, standing: Standing) -> int:
    """The schema spoken here, if that is a newer one than the device's."""
    return centre.registry.schema if standing.schema < centre.registry.schema else 0
