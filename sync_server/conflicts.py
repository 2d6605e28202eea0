"""What a merge or a refusal put aside, as rows that travel: the same loss always makes the same record."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import blake2b

from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.ids import as_text
from fieldcrm.protocol.messages import Plain, Values
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.registry.records import record
from sync_server.batch import Batch
from sync_server.moves import home_of
from sync_server.rows import WHOLE_ROW, Rows, Standing

WHOLE = "*"
"""The group of a record that holds all that was sent of a row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """When something was written, and by whom, where that is known."""

    by: bytes | None
    at_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """One group in which a value lost: what its author had seen, what stands, what is put aside, and who wrote them."""

    group: str
    base: Values
    kept: Values
    aside: Values
    reason: str
    is_open: bool
    lost: Written
    stands: Written


def keep(batch: Batch, txid: bytes, row: Standing, loss: Loss) -> bytes:
    """Write the record, at home with the customer where the author may see that, else with the author alone."""
    account = account_of(batch.rows, row)
    is_seen = account is not None and batch.may(account.bucket)
    return _write(batch, txid + row.id + loss.group.encode(), _values(batch, row, loss, account if is_seen else None))


def hand_on(batch: Batch, txid: bytes, row: Standing, loss: Loss) -> bytes:
    """Write it for whoever has the customer now, and for its author, who may not see what stands there, once more."""
    named = txid + row.id + loss.group.encode()
    _write(batch, named, _values(batch, row, loss, account_of(batch.rows, row)))
    own = replace(loss, kept={}, is_open=False, stands=Written(by=None, at_ms=0))
    return _write(batch, named + b" own", _values(batch, row, own, None))


def _write(batch: Batch, named: bytes, values: Mapping[str, Plain]) -> bytes:
    spec = batch.registry[Conflict]
    plain: Values = {field.column: values.get(field.name, field.plain_default) for field in spec.columns}
    made = blake2b(named, digest_size=16).digest()
    conflict = Standing(spec, made, plain, "")
    conflict.bucket = home_of(batch, conflict)
    if not batch.rows.is_made(conflict.key):  # made of a transaction that is new, it can be nowhere else
        batch.rows.change(conflict)
        conflict.stamps[WHOLE_ROW] = (conflict.version, batch.now_ms << 16, 0, 0)
    return made


def _values(batch: Batch, row: Standing, loss: Loss, account: Standing | None) -> Mapping[str, Plain]:
    spec = batch.registry[Conflict]
    status = ConflictStatus.OPEN if loss.is_open else ConflictStatus.INFO
    return {
        "user": loss.lost.by,
        "kind": row.spec.name,
        "row": as_text(row.id),
        "group": loss.group,
        "base": told(row.spec, loss.base),
        "kept": told(row.spec, loss.kept),
        "put_aside": told(row.spec, loss.aside),
        "reason": loss.reason,
        "made_at": _moment(spec, loss.lost.at_ms or batch.now_ms),
        "account": account.id if account is not None else None,
        "kept_by": loss.stands.by,
        "kept_at": _moment(spec, loss.stands.at_ms) if loss.stands.at_ms else None,
        "status": status.value,
    }


def account_of(rows: Rows, row: Standing) -> Standing | None:
    """The living customer a row belongs to, however many owners up."""
    if row.spec.name == "account":
        return row if row.version and not row.deleted else None
    owner = rows.owner(row)
    return account_of(rows, owner) if owner is not None and not owner.deleted else None


def told(spec: EntitySpec, values: Mapping[int, Plain]) -> str:
    """Values by the names people know, as scripts see them."""
    found = {field.name: values[field.column] for field in spec.columns if field.column in values}
    whole = {field.name: found.get(field.name) for field in spec.fields}
    shown = record(spec, {**whole, "id": None})
    return json.dumps({name: shown[name] for name in found}, ensure_ascii=False, sort_keys=True)


def _moment(spec: EntitySpec, at_ms: int) -> Plain:
    return spec.by_name["made_at"].plain(datetime.fromtimestamp(at_ms / 1000, UTC))
