"""Customers: who we sell to, where they are and how they are reached; the root that decides whose data it all is."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from fieldcrm.domain.ids import AccountId, AddressId, ChannelId, PriceListId, TerritoryId, UserId
from fieldcrm.domain.marks import (
    ASK,
    HIGHEST,
    LATER,
    OFFICE,
    PER_KEY,
    UNITE,
    Delete,
    Home,
    Together,
    entity,
    keeper,
    key,
    owner,
    route,
    search,
    wire,
)
from fieldcrm.domain.values import (
    Amount,
    Currency,
    Custom,
    EmailAddress,
    Latitude,
    Line,
    Longitude,
    PhoneNumber,
    Prose,
    Tags,
)

LEGAL = Together("legal", ASK)
ADDRESS = Together("address", LATER)
PLACE = Together("place", LATER)
CREDIT = Together("credit", OFFICE)


class AccountType(StrEnum):
    """What a company is to us."""

    PROSPECT = "prospect"
    CUSTOMER = "customer"
    DEALER = "dealer"
    DISTRIBUTOR = "distributor"
    BRANCH = "branch"
    UNKNOWN = "?"


class Lifecycle(StrEnum):
    """How near or far a customer is; lost is said by a person, lapsed by the calendar."""

    SUSPECT = "suspect"
    PROSPECT = "prospect"
    ACTIVE = "active"
    AT_RISK = "at_risk"
    LAPSED = "lapsed"
    LOST = "lost"
    WON_BACK = "won_back"
    CLOSED = "closed"
    UNKNOWN = "?"


class Rank(StrEnum):
    """How often a customer earns a visit."""

    A = "A"
    B = "B"
    C = "C"
    UNKNOWN = "?"


@entity(wire=1, delete=Delete.BY_OFFICE, home=Home.UNASSIGNED)
class Account:
    """A company or person we sell to or hope to."""

    id: Annotated[AccountId, wire(1)]
    number: Annotated[Line, wire(2, OFFICE), key, search]
    name: Annotated[Line, wire(3, LEGAL), search]
    territory: Annotated[TerritoryId | None, wire(4, OFFICE), route] = None
    legal_name: Annotated[Line | None, wire(5, LEGAL), search] = None
    tax_id: Annotated[Line | None, wire(6, ASK), search] = None
    type: Annotated[AccountType, wire(7, LATER)] = AccountType.CUSTOMER
    phone: Annotated[PhoneNumber | None, wire(8, LATER), search] = None
    email: Annotated[EmailAddress | None, wire(9, LATER), search] = None
    website: Annotated[Line | None, wire(10, LATER), search] = None
    street: Annotated[Line | None, wire(11, ADDRESS), search] = None
    city: Annotated[Line | None, wire(12, ADDRESS), search] = None
    state: Annotated[Line | None, wire(13, ADDRESS)] = None
    postcode: Annotated[Line | None, wire(14, ADDRESS), search] = None
    country: Annotated[Line | None, wire(15, ADDRESS)] = None
    lat: Annotated[Latitude | None, wire(16, PLACE)] = None
    lon: Annotated[Longitude | None, wire(17, PLACE)] = None
    segment: Annotated[Line | None, wire(18, OFFICE)] = None
    price_list: Annotated[PriceListId | None, wire(19, OFFICE)] = None
    payment_terms: Annotated[Line | None, wire(20, OFFICE)] = None
    credit_limit: Annotated[Amount | None, wire(21, CREDIT)] = None
    currency: Annotated[Currency | None, wire(22, CREDIT)] = None
    credit_hold: Annotated[bool, wire(23, OFFICE)] = False
    owner: Annotated[UserId | None, wire(24, OFFICE), keeper] = None
    notes: Annotated[Prose | None, wire(25, LATER), search] = None
    lifecycle: Annotated[Lifecycle, wire(26, ASK)] = Lifecycle.ACTIVE
    rank: Annotated[Rank | None, wire(27, LATER)] = None
    visit_every_days: Annotated[int | None, wire(28, LATER)] = None
    last_visit_on: Annotated[date | None, wire(29, HIGHEST)] = None
    tags: Annotated[Tags, wire(30, UNITE)] = frozenset()
    custom: Annotated[Custom | None, wire(31, PER_KEY)] = None


class AddressKind(StrEnum):
    """What a further address is for."""

    DELIVERY = "delivery"
    BILLING = "billing"
    OTHER = "other"
    UNKNOWN = "?"


@entity(wire=2, delete=Delete.WITH_OWNER, plural="addresses")
class Address:
    """A further address of a customer, beside the one on its card."""

    id: Annotated[AddressId, wire(1)]
    account: Annotated[AccountId, wire(2, LATER), owner]
    kind: Annotated[AddressKind, wire(3, LATER)] = AddressKind.DELIVERY
    street: Annotated[Line | None, wire(4, ADDRESS), search] = None
    city: Annotated[Line | None, wire(5, ADDRESS), search] = None
    state: Annotated[Line | None, wire(6, ADDRESS)] = None
    postcode: Annotated[Line | None, wire(7, ADDRESS), search] = None
    country: Annotated[Line | None, wire(8, ADDRESS)] = None
    lat: Annotated[Latitude | None, wire(9, PLACE)] = None
    lon: Annotated[Longitude | None, wire(10, PLACE)] = None
    label: Annotated[Line | None, wire(11, LATER)] = None


class ChannelKind(StrEnum):
    """By what means."""

    PHONE = "phone"
    MOBILE = "mobile"
    EMAIL = "email"
    WEB = "web"
    MESSENGER = "messenger"
    UNKNOWN = "?"


@entity(wire=3, delete=Delete.WITH_OWNER)
class Channel:
    """A further way to reach a customer: rows, so that what two people add is united and nothing is replaced."""

    id: Annotated[ChannelId, wire(1)]
    account: Annotated[AccountId, wire(2, LATER), owner]
    kind: Annotated[ChannelKind, wire(3, LATER)]
    value: Annotated[Line, wire(4, LATER), search]
    label: Annotated[Line | None, wire(5, LATER)] = None
    bounced: Annotated[bool, wire(6, LATER)] = False
