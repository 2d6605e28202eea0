"""Conflict records in the model: what was put aside, as rows that travel."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import blake2b

from fieldcrm.domain.ids import as_text
from fieldcrm.protocol.messages import Plain
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.registry.records import record
from tests.simulation.model_rows import Draft, Row, Stamp

CONFLICT = REGISTRY.by_name["conflict"]
WHOLE = "*"
Values = Mapping[int, Plain]


@dataclass(frozen=True, slots=True)
class Who:
    """Who wrote something, and when by their clock; nobody in particular at the centre itself."""

    user: bytes | None = None
    at_ms: int = 0


@dataclass(frozen=True, slots=True)
class Loss:
    """What the author of a value had seen, what stands, what lost, and by whom each."""

    group: str
    reason: str
    status: str
    base: Values
    kept: Values
    aside: Values
    lost: Who
    stands: Who


def account_of(draft: Draft, row: Row) -> Row | None:
    """The living customer a row is about, or was when it was deleted."""
    if row.spec.name == "account":
        return draft.living(row.key)
    owner = draft.owner(row)
    return None if owner is None or owner.is_gone else account_of(draft, owner)


def write(draft: Draft, named: bytes, row: Row, loss: Loss, account: Row | None, now_ms: int) -> bytes:
    """The record of a loss; the same loss is the same record."""
    id = blake2b(named, digest_size=16).digest()
    if draft.row(("conflict", id)) is None:
        version = draft.state.next_version(0)
        values = _values(row, loss, account)
        made = Row(CONFLICT, id, values, version, Stamp(version, now_ms << 16, 0, 0), {})
        made.home = draft.home(made)
        draft.touched[made.key] = made
    return id


def own(loss: Loss) -> Loss:
    """The same for an author who may not see what stands."""
    return replace(loss, status="info", kept={}, stands=Who())


def _values(row: Row, loss: Loss, account: Row | None) -> dict[int, Plain]:
    said: dict[str, Plain] = {
        "user": loss.lost.user,
        "kind": row.spec.name,
        "row": as_text(row.id),
        "group": loss.group,
        "base": _told(row.spec, loss.base),
        "kept": _told(row.spec, loss.kept),
        "put_aside": _told(row.spec, loss.aside),
        "reason": loss.reason,
        "made_at": _moment(loss.lost.at_ms),
        "account": None if account is None else account.id,
        "kept_by": loss.stands.user,
        "kept_at": _moment(loss.stands.at_ms) if loss.stands.at_ms else None,
        "status": loss.status,
    }
    return {each.column: said.get(each.name, each.plain_default) for each in CONFLICT.columns}


def _told(spec: EntitySpec, values: Values) -> str:
    named: dict[str, Plain] = {each.name: values.get(each.column) for each in spec.fields}
    shown = record(spec, {**named, "id": None})
    said = {each.name: shown[each.name] for each in spec.columns if each.column in values}
    return json.dumps(said, ensure_ascii=False, sort_keys=True)


def _moment(ms: int) -> Plain:
    return CONFLICT.by_name["made_at"].plain(datetime.fromtimestamp(ms / 1000, UTC))
