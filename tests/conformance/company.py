"""People and rows of the demo company, as a stranger knows them: by the numbers of docs/PROTOCOL.md."""

import os
from hashlib import sha256

from fieldcrm.cli.demo.centre import Centre
from tests.conformance.stranger import INSERT, UPDATE, Op, Stranger

REP, OTHER_REP, CLERK = "pamela.ansman-wolfe", "linda.mitchell", "office.clerk"
ACCOUNT, CONTACT, VISIT, ORDER, ORDER_LINE, PRODUCT = 1, 4, 6, 19, 20, 7
CONFLICT, TERRITORY, SUBSTITUTION = 18, 14, 21
USER, ATTACHMENT = 15, 22
NUMBER, NAME, ROUTE, PHONE = 2, 3, 4, 8
OWNER, FAMILY_NAME = 2, 3
RULE = 20
GROUP, PUT_ASIDE_VALUES, REASON, STATUS = 5, 8, 9, 14
APPLIED, PUT_ASIDE, DUPLICATE, OUT_OF_SCOPE = 0, 2, 3, 11
BAD_SIGNATURE, NOT_FOUND, OTHER_BYTES = 3, 17, 21


def joined(centre: Centre, login: str) -> Stranger:
    made = Stranger(centre.address)
    made.join(centre.invite(login))
    return made


def account(stranger: Stranger, number: str = "AW00000001") -> bytes:
    return next(id for (table, id), (_, _, row) in stranger.image.items() if table == ACCOUNT and row[NUMBER] == number)


def phone_of(stranger: Stranger, id: bytes) -> object:
    return stranger.image[ACCOUNT, id][2].get(PHONE)


def edit(stranger: Stranger, id: bytes, column: int, value: object, table: int = ACCOUNT) -> Op:
    version, _, row = stranger.image[table, id]
    old = {column: row[column]} if row.get(column) is not None else {}
    return [UPDATE, table, id, version, {column: value}, old]


def attached(stranger: Stranger, shop: bytes, content: bytes) -> bytes:
    """A row that names a file of a customer's."""
    told = {2: shop, 3: stranger.user, 4: "photo", 5: "shelf.jpg", 6: "image/jpeg", 7: len(content)}
    row = os.urandom(16)
    digested = {8: sha256(content).hexdigest(), 9: "2026-11-24T09:00:00.000000Z"}
    stranger.seal([INSERT, ATTACHMENT, row, 0, told | digested])
    stranger.sync()
    return row
