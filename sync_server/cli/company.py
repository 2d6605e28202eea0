"""Commands about the company, its people and their devices."""

import re
import sys
from argparse import Namespace
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import ColumnElement, select, update

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import as_bytes, as_text
from fieldcrm.domain.people import Device, DeviceStatus, User
from sync_server import audit, copied, demo, edits, office, realignment, realignment_foreseen, records, wipes
from sync_server.audit import Act, Deed
from sync_server.centre import Centre
from sync_server.cli.answers import WrongWords
from sync_server.cli.places import centre, made_centre
from sync_server.cli.streams import write
from sync_server.config import place
from sync_server.invitations import Paper, company_name
from sync_server.invites import MINUTES, invite
from sync_server.load import load
from sync_server.realignment_foreseen import Foreseen
from sync_server.scope import SERVER
from sync_server.store.tables import devices


def init(said: Namespace) -> object:
    """A new company with the user `admin`, and the code for the administrator's own device."""
    name = said.company or (demo.NAME if said.demo else "Company")
    with made_centre(said, name) as made:
        if said.demo:
            demo.fill(made, datetime.now(UTC).astimezone().date())
        fields = {"login": "admin", "name": "Administrator", "role": "admin"}
        edits.add_one(made, made.registry[User], SERVER, fields)
        return {"company": name, "code": invite(made, "admin", MINUTES)[0]}


def load_files(said: Namespace) -> object:
    """Take the files of a folder, or nothing of them."""
    with centre(said) as opened:
        loaded = load(opened, Path(said.folder), dry_run=said.dry_run)
    return {"kinds": loaded.kinds, "ignored": loaded.ignored}


def realigned(said: Namespace) -> object:
    """Customers in other territories; those that are there already stay."""
    if bool(said.file) == bool(said.source and said.target):
        usage = "usage: fieldcrm-server realign (FILE | --from CODE --to CODE) [--back FILE] [--dry-run]"
        raise WrongWords("say a file, or both --from and --to", usage)
    with centre(said) as opened:
        if said.file:
            aims = realignment.of_file(opened, Path(said.file))
        else:
            aims = realignment.between(opened, said.source, said.target)
        if said.dry_run:
            return _foreseen(realignment_foreseen.foreseen(opened, aims))
        back = _back(said)
        kept = realignment_foreseen.keep_back(opened, aims, back)
        done = realignment.realign(opened, aims, _after_a_step)
    told = {"moved": dict(sorted(done.moved.items())), "there_already": done.stood, "elsewhere": done.elsewhere}
    return {**told, "back": str(back)} if kept else told


def _back(said: Namespace) -> Path:
    """Beside the plan, or here."""
    if said.back:
        return Path(said.back)
    if said.file:
        return Path(said.file).with_suffix(".back.csv")
    return Path("-".join(re.sub(r"\W+", "_", code) for code in ("realign", said.source, said.target)) + ".back.csv")


def _after_a_step(done: int, of: int) -> None:
    """Tell how far it is; a job of one step is over by then."""
    if of > realignment.STEP:
        write([f"{done:,} of {of:,}"], sys.stderr)  # whoever has stopped listening does not stop the work


def _foreseen(found: Foreseen) -> object:
    ways = sorted(found.ways.items())
    return {
        "customers": found.customers,
        "there_already": found.stood,
        "elsewhere": found.elsewhere,
        "open_orders": found.open_orders,
        "planned_visits": found.planned_visits,
        "ways": [{"from": source, "to": target, "customers": count} for (source, target), count in ways],
        "people": [asdict(each) for each in found.people],
    }


def user_add(said: Namespace) -> object:
    """A new person; a region is a territory with others below it."""
    with centre(said) as opened:
        fields = {
            "login": said.login,
            "name": said.name,
            "role": said.role,
            "territories": ";".join([*said.territory, *said.region]),
        }
        _must_be_new(opened, said.login)
        edits.add_one(opened, opened.registry[User], SERVER, fields)
    return {"login": said.login}


def _must_be_new(opened: Centre, login: str) -> None:
    if records.listed(opened, opened.registry[User], SERVER, [("login", login)]):
        raise RuleBroken("record.taken", login, "login")


def user_list(said: Namespace) -> object:
    """Everyone."""
    with centre(said) as opened:
        return records.listed(opened, opened.registry[User], SERVER, sort="login")


def user_disable(said: Namespace) -> object:
    """From now on none of the person's devices is answered."""
    with centre(said) as opened:
        return edits.change(opened, opened.registry[User], SERVER, said.login, {"active": "no"})


def invite_user(said: Namespace) -> object:
    """A code that is good for one device, once, for a while; what a file cannot be made of is refused before it is."""
    with centre(said) as opened:
        paper = Paper.of(said.file, said.address, said.certificate, _key(said), said.hub) if said.file else None
        code, expires_ms = invite(opened, said.login, said.minutes)
        told = {"code": code, "expires": _moment(expires_ms)}
        if paper is None:
            return told
        written = paper.write(company_name(opened), code, expires_ms)
    return {**told, "file": said.file, "seal": written.seal}


def _key(said: Namespace) -> Path | None:
    return Path(said.key) if said.key else place(said.data, said.database).signing_key


def device_list(said: Namespace) -> object:
    """Every device with whose it is, when it was last heard of, when a second copy of it was found at work, and
    when it was erased by its own word."""
    with centre(said) as opened, opened.read() as connection:
        erased, copies = wipes.erased(connection), copied.seen(connection)
        logins = {person.id: person.login for person in opened.company(connection).people.values()}
        return [
            {
                "id": as_text(row.device),
                "code": row.code,
                "user": logins.get(row.user, ""),
                "name": row.name,
                "status": row.status,
                "last_seen": _moment(row.last_seen_ms) if row.last_seen_ms else None,
                "copied": _moment(copies[row.device]) if row.device in copies else None,
                "erased": _moment(erased[row.no]) if row.no in erased else None,
            }
            for row in connection.execute(select(devices).order_by(devices.c.no))
        ]


def device_revoke(said: Namespace) -> object:
    """The device is answered no more; with --wipe it erases its data when it next asks."""
    status = DeviceStatus.WIPED if said.wipe else DeviceStatus.REVOKED
    with centre(said) as opened:
        id = opened.again(lambda: _put_out_of_use(opened, said.id, status, takes_words=not said.no_last_words))
    return {"id": id, "status": status.value}


def _put_out_of_use(opened: Centre, word: str, status: DeviceStatus, *, takes_words: bool) -> str:
    """Where it is answered and where it is seen, both or neither."""
    with opened.write() as connection:
        row = connection.execute(select(devices).where(_is_device(word)).with_for_update()).first()
        if row is None:
            raise RuleBroken("record.missing", f"device {word}", "id")
        id = as_text(row.device)
        connection.execute(update(devices).where(devices.c.no == row.no).values(status=status.value))
        change = office.update_op(opened.registry[Device], id, 2**61, {"status": status})
        office.take(opened, connection, [change])
        act = Act.TO_WIPE if status is DeviceStatus.WIPED else Act.REVOKED
        if status is DeviceStatus.WIPED:
            wipes.order(connection, row.no, opened.now_ms(), takes_words=takes_words)
        audit.link(connection, opened.now_ms(), Deed(act=act, about=row.device))
    return id


def _is_device(word: str) -> ColumnElement[bool]:
    try:
        return devices.c.device == as_bytes(word)
    except ValueError:
        return devices.c.code == word


def _moment(ms: int) -> str:
    return datetime.fromtimestamp(ms // 1000, UTC).isoformat().replace("+00:00", "Z")
