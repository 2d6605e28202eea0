"""The people of the company, the territories they work and the devices they carry."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

from fieldcrm.domain.ids import DeviceId, TerritoryId, UserId
from fieldcrm.domain.marks import ADMIN, Delete, Home, Policy, entity, key, wire, writer
from fieldcrm.domain.values import EmailAddress, Latitude, Line, Longitude


@entity(wire=14, merge=ADMIN, delete=Delete.NEVER, plural="territories")
class Territory:
    """A part of the market; whoever works one works all below it."""

    id: Annotated[TerritoryId, wire(1)]
    code: Annotated[Line, wire(2), key]
    name: Annotated[Line, wire(3)]
    parent: Annotated[TerritoryId | None, wire(4)] = None


class Role(StrEnum):
    """What a person may do; the office roles speak for the company."""

    REP = "rep"
    CLERK = "clerk"
    MANAGER = "manager"
    ADMIN = "admin"
    UNKNOWN = "?"


OFFICE_ROLES = frozenset({Role.CLERK, Role.MANAGER, Role.ADMIN})


def may_say(role: Role, policy: Policy | None) -> bool:
    """Whether the role has a say where that policy rules: what is the company's own is not everybody's to write."""
    match policy:
        case Policy.OFFICE:
            return role in OFFICE_ROLES
        case Policy.ADMIN:
            return role is Role.ADMIN
        case _:
            return True


@entity(wire=15, merge=ADMIN, delete=Delete.NEVER)
class User:
    """Someone who works with the system."""

    id: Annotated[UserId, wire(1)]
    login: Annotated[Line, wire(2), key]
    name: Annotated[Line, wire(3)]
    role: Annotated[Role, wire(4)] = Role.REP
    territories: Annotated[frozenset[TerritoryId], wire(5)] = frozenset()
    email: Annotated[EmailAddress | None, wire(6)] = None
    manager: Annotated[UserId | None, wire(7)] = None
    home_lat: Annotated[Latitude | None, wire(8)] = None
    home_lon: Annotated[Longitude | None, wire(9)] = None
    active: Annotated[bool, wire(10)] = True


class DeviceStatus(StrEnum):
    """Whether a device may exchange."""

    ENROLLED = "enrolled"
    REVOKED = "revoked"
    WIPED = "wiped"
    UNKNOWN = "?"


@entity(wire=16, merge=ADMIN, delete=Delete.NEVER, home=Home.WRITER)
class Device:
    """A laptop or office machine, known by its own key; `code` heads the numbers of what is made on it."""

    id: Annotated[DeviceId, wire(1)]
    user: Annotated[UserId, wire(2), writer]
    code: Annotated[Line, wire(3), key]
    name: Annotated[Line, wire(4)]
    status: Annotated[DeviceStatus, wire(5)] = DeviceStatus.ENROLLED
    enrolled_at: Annotated[datetime | None, wire(6)] = None
