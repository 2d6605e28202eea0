"""Devices of which a second copy was found at work, or an older disk: the office is told, once a day at most."""

from collections.abc import Mapping
from typing import Final

from sqlalchemy import Connection, func, select

from sync_server import audit
from sync_server.audit import Act, Deed
from sync_server.batch import AS_SERVER
from sync_server.centre import Centre
from sync_server.store.tables import audit_links, devices

AT_MOST_EVERY_MS: Final = 86_400_000


def note(centre: Centre, code: str) -> None:
    """In the audit, and through that in the list of devices."""
    centre.again(lambda: _note(centre, code))


def _note(centre: Centre, code: str) -> None:
    with centre.write() as connection:
        row = connection.execute(select(devices).where(devices.c.code == code).with_for_update()).first()
        if row is None or centre.now_ms() - seen(connection).get(row.device, 0) < AT_MOST_EVERY_MS:
            return
        audit.link(connection, centre.now_ms(), Deed(act=Act.COPIED, by=row.user, about=row.device))


def seen(connection: Connection) -> Mapping[bytes, int]:
    """When that was noted of each device last, in milliseconds since 1970."""
    links = audit_links.c
    of_centre = (links.chain == AS_SERVER, links.act == Act.COPIED.value)
    query = select(links.about, func.max(links.at_ms).label("at_ms")).where(*of_centre).group_by(links.about)
    return {row.about: row.at_ms for row in connection.execute(query)}
