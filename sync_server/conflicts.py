"""What a merge put aside, as a row that travels: the same loss always makes the same record."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import blake2b

from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.ids import as_text
from fieldcrm.protocol.messages import Plain, Values
from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.registry.records import record
from sync_server.rows import Rows, Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """One group (`*`: a whole row) in which a value lost: what its author had seen, what stands, what is put aside."""

    spec: EntitySpec
    group: str
    base: Values
    kept: Values
    aside: Values
    reason: str
    is_open: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """In which transaction a loss came about: whose, when, and who wrote what it met."""

    txid: bytes
    user: bytes
    at_ms: int
    kept_by: bytes | None
    kept_at_ms: int


def conflict_row(registry: Registry, row: Standing, loss: Loss, occasion: Occasion, account: bytes | None) -> Standing:
    """The record, at home with the account where its author may see that, else with the author alone."""
    spec = registry[Conflict]
    values: dict[str, Plain] = {
        "user": occasion.user,
        "kind": row.spec.name,
        "row": as_text(row.id),
        "group": loss.group,
        "base": _told(loss.spec, loss.base),
        "kept": _told(loss.spec, loss.kept),
        "put_aside": _told(loss.spec, loss.aside),
        "reason": loss.reason,
        "made_at": _moment(spec, occasion.at_ms),
        "account": account,
        "kept_by": occasion.kept_by,
        "kept_at": _moment(spec, occasion.kept_at_ms) if occasion.kept_at_ms else None,
        "status": (ConflictStatus.OPEN if loss.is_open else ConflictStatus.INFO).value,
    }
    plain: Values = {field.column: values.get(field.name, field.plain_default) for field in spec.columns}
    made = blake2b(occasion.txid + row.id + loss.group.encode(), digest_size=16).digest()
    return Standing(spec, made, plain, "")


def account_of(registry: Registry, rows: Rows, row: Standing) -> bytes | None:
    """The customer a row belongs to, however many owners up."""
    if row.spec.name == "account":
        return row.id
    above = registry.owner(row.spec)
    owner_id = row.values.get(above[0].column) if above else None
    if above is None or not isinstance(owner_id, bytes):
        return None
    owner = rows.find((above[1].told.wire, owner_id))
    return account_of(registry, rows, owner) if owner and not owner.deleted else None


def _told(spec: EntitySpec, values: Mapping[int, Plain]) -> str:
    """Values by the names people know, as scripts see them."""
    found = {field.name: values[field.column] for field in spec.columns if field.column in values}
    whole = {field.name: found.get(field.name) for field in spec.fields}
    told = record(spec, {**whole, "id": None})
    return json.dumps({name: told[name] for name in found}, ensure_ascii=False, sort_keys=True)


def _moment(spec: EntitySpec, at_ms: int) -> Plain:
    return spec.by_name["made_at"].plain(datetime.fromtimestamp(at_ms / 1000, UTC))
