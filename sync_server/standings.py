"""Where each device stands, remembered so that it need not say so each time."""

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Final

import msgspec
from msgspec.structs import replace
from sqlalchemy import Connection

from fieldcrm.protocol.codec import unpack
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.messages import Standing, SyncAnswer, SyncRequest
from fieldcrm.protocol.standings import digest, led_to
from sync_server.centre import Centre
from sync_server.devices import Asker
from sync_server.refusals import RequestRefused
from sync_server.store import pushes

_encoder: Final = msgspec.msgpack.Encoder()
"""What is kept here travels nowhere, and need not be short."""


def recalled(asker: Asker, request: SyncRequest) -> Standing:
    """Where the device stands: as it says, or as it is remembered under the digest it was looked up with."""
    if request.standing is not None:
        return request.standing
    if asker.stood is None:
        raise RequestRefused(Refusal.CURSOR_UNKNOWN)
    return unpack(Standing, asker.stood)


def remember(centre: Centre, asker: Asker, request: SyncRequest, standing: Standing, answer: SyncAnswer) -> None:
    """Keep where the device stands and where this answer leads it; an exchange that moves nothing writes nothing.

    It need not outlive the power: a device whose place was forgotten says once more where it stands.
    """
    if _new(asker, request, kept := _places(request, standing, answer)):
        centre.in_passing(partial(_keep, centre, asker, request, kept))


def keep(
    connection: Connection, asker: Asker, request: SyncRequest, standing: Standing, answer: SyncAnswer, now_ms: int
) -> None:
    """The same as part of the push that is answered."""
    kept = _places(request, standing, answer)
    if new := _new(asker, request, kept):
        _write(connection, asker, kept, new, now_ms)


def _keep(
    centre: Centre, asker: Asker, request: SyncRequest, kept: Mapping[bytes, Standing], connection: Connection
) -> None:
    now_ms = centre.now_ms()
    _write(connection, asker, kept, _new(asker, request, kept), now_ms)
    pushes.heard(connection, asker.number, request.session, now_ms)


def _places(request: SyncRequest, standing: Standing, answer: SyncAnswer) -> Mapping[bytes, Standing]:
    """Where it stands, and where it is about to. What it was remembered under is not worked out again."""
    before, after = replace(standing, made={}) if standing.made else standing, led_to(standing, answer)
    led = {request.digest if request.standing is None else digest(before): before, digest(after): after}
    if after.lease != standing.lease:
        older = replace(after, lease=standing.lease)  # where a device of an older release is, which reads no lease
        led[digest(older)] = older
    return led


def _new(asker: Asker, request: SyncRequest, kept: Mapping[bytes, Standing]) -> list[bytes]:
    """Those that are not remembered; what the device was looked up with is, if anything was found."""
    return [each for each in kept if asker.stood is None or each != request.digest]


def _write(
    connection: Connection, asker: Asker, kept: Mapping[bytes, Standing], new: Iterable[bytes], now_ms: int
) -> None:
    """In place of all that was kept of it."""
    told = [(key, _encoder.encode(kept[key]), now_ms) for key in new]
    pushes.keep_standings(connection, asker.number, list(kept), told)
