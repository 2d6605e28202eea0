"""Having an order or the report of a visit signed: drawn on this laptop, or on a paper that is kept elsewhere."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from fieldcrm.domain.attachments import Attachment, FileKind, file_name
from fieldcrm.domain.diary import Visit
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import AccountId, AttachmentId, NewId, OrderId, UserId, VisitId
from fieldcrm.domain.orders import Order
from fieldcrm.domain.signatures import (
    LARGEST_PICTURE,
    must_be_as_seen,
    signer,
    what_a_visit_says,
    what_an_order_says,
)
from fieldcrm.services.undo import Done, Made, done
from fieldcrm.store import files
from fieldcrm.store.device import must_identity
from fieldcrm.store.store import Store, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A name written below something, as a picture; `seen` is the digest of what was seen above it."""

    who: str
    picture: bytes
    seen: str
    at: datetime


def sign_order(store: Store, order: OrderId, written: Written, *, new_id: NewId) -> Done:
    """Keep a signature below an order; what was seen has to be what stands there still."""

    def below(work: Work) -> AccountId:
        found = work.load(Order, order)
        if not found.lines:
            raise RuleBroken("order.empty", found.number, "lines")
        must_be_as_seen(written.seen, what_an_order_says(found))
        return found.account

    return _sign(store, written, below, lambda made: replace(made, order=order), new_id)


def sign_visit(store: Store, visit: VisitId, written: Written, *, new_id: NewId) -> Done:
    """The same below the report of a visit."""

    def below(work: Work) -> AccountId:
        found = work.load(Visit, visit)
        must_be_as_seen(written.seen, what_a_visit_says(found))
        return found.account

    return _sign(store, written, below, lambda made: replace(made, visit=visit), new_id)


def _sign(
    store: Store,
    written: Written,
    below: Callable[[Work], AccountId],
    hung: Callable[[Attachment], Attachment],
    new_id: NewId,
) -> Done:
    who = signer(written.who)
    if not 0 < len(written.picture) <= LARGEST_PICTURE:
        raise RuleBroken("attachment.empty", who, "file")
    read_in = files.take_in(store, [written.picture])
    with store.write() as work:
        plain = Attachment(
            id=AttachmentId(new_id()),
            account=below(work),
            user=UserId(must_identity(work.connection).user),
            kind=FileKind.SIGNATURE,
            name=file_name(f"{who}.png"),
            media_type="image/png",
            size=read_in.size,
            sha256=str(read_in.sha),
            added_at=written.at,
            signed_by=who,
            signed=written.seen,
        )
        made = hung(plain)
        files.keep(work, read_in)
        work.save(made)
        return done(work, made.id, Made(made))
