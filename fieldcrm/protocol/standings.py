"""Where a device stands, told in eight bytes, and where an answer leads it: both sides work it out alike."""

from msgspec.structs import replace

from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Standing, SyncAnswer
from fieldcrm.protocol.sums import standing_digest


def digest(standing: Standing) -> bytes:
    """What is said in its place while the centre remembers it."""
    told = (standing.epoch, standing.incarnation, standing.schema, standing.cursors, standing.highest, standing.filling)
    return standing_digest(*told, standing.lease)


def led_to(standing: Standing, answer: SyncAnswer) -> Standing:
    """Where a device stands that has taken the answer in.

    What is taken away the device lets go of with the last page, and not before.
    """
    cursors = {id: at for id, at in standing.cursors.items() if answer.more or id not in answer.revoked}
    cursors |= {grant.bucket: 0 for grant in answer.granted}
    filling = {id: place for id, place in standing.filling.items() if id in cursors}
    for frame in answer.frames:
        filling.pop(frame.bucket, None)
        if frame.to is None:
            cursors[frame.bucket] = frame.until
        else:
            filling[frame.bucket] = (frame.until, *frame.to)
    highest = dict(standing.highest)
    for ack in answer.acks:
        if ack.code != Result.MISSING_DEPENDENCY:
            highest[ack.lane] = max(highest.get(ack.lane, 0), ack.number)
    lease = standing.lease if answer.lease is None else answer.lease
    return replace(standing, cursors=cursors, highest=highest, made={}, filling=filling, lease=lease)
