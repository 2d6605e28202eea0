"""The words `fieldcrm-server` understands."""

import argparse
from collections.abc import Callable
from typing import Any, NoReturn

from fieldcrm import __version__
from fieldcrm.domain.sentences import shortened
from sync_server.cli import audits, company, hubs, machine, packets, records, rescue
from sync_server.cli.answers import WrongWords
from sync_server.leases import USUAL
from sync_server.night import Night
from sync_server.web.turns import AT_ONCE

MOST_DIGITS = 9
LAST_PORT = 65535
Run = Callable[[argparse.Namespace], object]


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Tell what is wrong with the words; who called decides how to end."""
        raise WrongWords(message, self.format_usage().strip())


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS):
        raise argparse.ArgumentTypeError(f"{shortened(text)} is no number from 0 to {'9' * MOST_DIGITS}")
    return int(text)


def _port(text: str) -> int:
    number = _number(text)
    if number > LAST_PORT:
        raise argparse.ArgumentTypeError(f"there are ports from 0 to {LAST_PORT}")
    return number


def parser() -> argparse.ArgumentParser:
    """Every command with its help."""
    shared = _shared()
    made = _Parser(prog="fieldcrm-server", description="The centre that merges what the laptops send.")
    made.add_argument("--version", action="version", version=f"{made.prog} {__version__}", help="say the release")
    commands = made.add_subparsers(required=True, metavar="COMMAND")
    _company(commands, shared)
    _people(commands, shared)
    _records(commands, shared)
    _packets(commands, shared)
    _hubs(commands, _of_hub())
    _audit(commands, shared)
    _machine(commands, shared)
    return made


def _shared() -> argparse.ArgumentParser:
    shared = _Parser(add_help=False)
    where = shared.add_mutually_exclusive_group()
    where.add_argument("--data", metavar="DIR", help="folder of the SQLite file")
    where.add_argument("--database", metavar="URL", help="PostgreSQL address (or FIELDCRM_DATABASE)")
    _telling(shared)
    return shared


def _of_hub() -> argparse.ArgumentParser:
    shared = _Parser(add_help=False)
    shared.add_argument("--data", metavar="DIR", help="folder of the hub's file")
    _telling(shared)
    return shared


def _telling(shared: argparse.ArgumentParser) -> None:
    shared.add_argument("--json", action="store_true", help="one JSON document on standard output")
    shared.add_argument("--debug", action="store_true", help="show where an error happened")


def _add(commands: Any, shared: argparse.ArgumentParser, name: str, run: Run, says: str) -> argparse.ArgumentParser:
    made: argparse.ArgumentParser = commands.add_parser(name, parents=[shared], help=says, description=says)
    made.set_defaults(run=run)
    return made


def _company(commands: Any, shared: argparse.ArgumentParser) -> None:
    init = _add(commands, shared, "init", company.init, "make a new company and its administrator")
    init.add_argument("--company", metavar="NAME", default="")
    init.add_argument("--demo", action="store_true", help="fill it with the demo company")
    load = _add(commands, shared, "load", company.load_files, "take a company from CSV files, all or nothing")
    load.add_argument("folder", metavar="DIR")
    load.add_argument("--dry-run", action="store_true", help="only say what is wrong")
    realign = _add(commands, shared, "realign", company.realigned, "give many customers to other territories")
    realign.add_argument(
        "file", nargs="?", metavar="FILE", help="CSV with the columns account, territory, or owner and from too"
    )
    realign.add_argument("--from", dest="source", metavar="CODE", help="all customers of this territory")
    realign.add_argument("--to", dest="target", metavar="CODE", help="go to that one")
    realign.add_argument("--dry-run", action="store_true", help="only say what is wrong, or what it would do")
    realign.add_argument("--back", metavar="FILE", help="the plan that undoes it goes there (PLAN.back.csv)")


def _people(commands: Any, shared: argparse.ArgumentParser) -> None:
    users = commands.add_parser("user", help="the people of the company").add_subparsers(required=True, metavar="VERB")
    add = _add(users, shared, "add", company.user_add, "a new person")
    add.add_argument("login")
    add.add_argument("--name", required=True)
    add.add_argument("--role", required=True, choices=["rep", "clerk", "manager", "admin"])
    add.add_argument("--territory", action="append", default=[], metavar="CODE")
    add.add_argument("--region", action="append", default=[], metavar="CODE")
    _add(users, shared, "list", company.user_list, "everyone")
    disable = _add(users, shared, "disable", company.user_disable, "a person who may exchange no more")
    disable.add_argument("login")
    invite = _add(commands, shared, "invite", company.invite_user, "a one-time code for a new device")
    invite.add_argument("login")
    invite.add_argument("--minutes", type=_number, default=60 * 24 * 7, metavar="N")
    invite.add_argument("--file", metavar="FILE", help="write an invitation there, to be opened on the laptop")
    invite.add_argument("--address", metavar="URL", help="for --file: where laptops reach the server")
    invite.add_argument("--certificate", metavar="FILE", help="for --file: the one to trust alone (PEM)")
    invite.add_argument("--hub", metavar="URL", help="for --file: where the hub of the person's regional office is")
    invite.add_argument(
        "--key",
        metavar="FILE",
        help="for --file: the key that signs it (signing.pem in the folder of --data)",
    )
    devices = commands.add_parser("device", help="laptops and office machines").add_subparsers(
        required=True, metavar="VERB"
    )
    _add(devices, shared, "list", company.device_list, "every device")
    revoke = _add(devices, shared, "revoke", company.device_revoke, "a device that may exchange no more")
    revoke.add_argument("id", help="id or code")
    revoke.add_argument("--wipe", action="store_true", help="and is to erase its data")
    revoke.add_argument("--no-last-words", action="store_true", help="for --wipe: without offering what was not sent")


def _records(commands: Any, shared: argparse.ArgumentParser) -> None:
    eyes = _Parser(add_help=False, parents=[shared])
    eyes.add_argument("--as", dest="login", metavar="LOGIN", help="with this person's eyes and rights")
    verbs = commands.add_parser("record", help="look at and change records").add_subparsers(
        required=True, metavar="VERB"
    )
    _add(verbs, eyes, "kinds", records.kinds, "the entities and their fields")
    listed = _add(verbs, eyes, "list", records.listed, "records of a kind")
    listed.add_argument("kind")
    listed.add_argument("--where", action="append", default=[], metavar="FIELD=VALUE")
    listed.add_argument("--text", default="", metavar="WORDS")
    listed.add_argument("--limit", type=_number, metavar="N")
    listed.add_argument("--sort", metavar="FIELD", help="by this field; --sort=-FIELD is the other way round")
    for name, run, says in (("get", records.got, "one record"), ("delete", records.deleted, "take it away")):
        one = _add(verbs, eyes, name, run, says)
        one.add_argument("kind")
        one.add_argument("id")
    add = _add(verbs, eyes, "add", records.added, "a new record")
    add.add_argument("kind")
    add.add_argument("fields", nargs="*", metavar="FIELD=VALUE")
    add.add_argument("--from", dest="file", metavar="FILE.json", help="a record or a list of them; - reads them")
    change = _add(verbs, eyes, "set", records.changed, "change some fields")
    change.add_argument("kind")
    change.add_argument("id")
    change.add_argument("fields", nargs="+", metavar="FIELD=VALUE")
    _add(commands, eyes, "digest", records.digest, "counts and content digests")


def _packets(commands: Any, shared: argparse.ArgumentParser) -> None:
    verbs = commands.add_parser("packet", help="exchanges that come in a file").add_subparsers(
        required=True, metavar="VERB"
    )
    read = _add(verbs, shared, "read", packets.read, "take what a laptop has written, and write the answer for it")
    read.add_argument("file")
    read.add_argument("--answer", metavar="FILE", help="write there what the laptop reads with fieldcrm packet read")
    lost = commands.add_parser("rescue", help="what lost laptops have left").add_subparsers(
        required=True, metavar="VERB"
    )
    take = _add(lost, shared, "import", rescue.take, "take what was not sent, in its person's name, once")
    take.add_argument("file", nargs="?")
    take.add_argument("--device", metavar="CODE", help="the last words of this one, which was to be erased")
    _add(lost, shared, "list", rescue.listed, "the last words of laptops that were to be erased")


def _hubs(commands: Any, shared: argparse.ArgumentParser) -> None:
    verbs = commands.add_parser("hub", help="a regional office that carries what its laptops leave").add_subparsers(
        required=True, metavar="VERB"
    )
    join = _add(verbs, shared, "join", hubs.joined, "become a hub of a centre")
    join.add_argument("--upstream", required=True, metavar="URL", help="where the centre is")
    join.add_argument("--code", required=True, metavar="CODE", help="a one-time code of somebody of the office")
    join.add_argument("--name", metavar="NAME", help="what people call the place; this machine's name unless told")
    join.add_argument("--certificate", metavar="FILE", help="trust this one alone (PEM)")
    join.add_argument("--again", action="store_true", help="with a new code, and all that lies here")
    serve = _add(verbs, shared, "serve", hubs.serve, "take packets and give answers until told to stop")
    night = "carry at these times alone, as in 0 2 * * *; else at once, and again every few minutes"
    serve.add_argument("--nightly", metavar="CRON", help=night)
    _listening(serve, 8360)
    serve.set_defaults(workers=1)
    _add(verbs, shared, "sync", hubs.sync, "carry all that lies here now")
    _add(verbs, shared, "status", hubs.status, "what lies here, since when, and when the centre was last heard")


def _listening(serve: argparse.ArgumentParser, port: int) -> None:
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=_port, default=port, help="0 takes a free one")
    serve.add_argument("--until-eof", action="store_true", help="end, too, when standard input does")
    serve.add_argument("--tls-cert", metavar="FILE")
    serve.add_argument("--tls-key", metavar="FILE")


def _audit(commands: Any, shared: argparse.ArgumentParser) -> None:
    verbs = commands.add_parser("audit", help="what was done here, and taken from whom").add_subparsers(
        required=True, metavar="VERB"
    )
    listed = _add(verbs, shared, "list", audits.listed, "the newest deeds first")
    listed.add_argument("--device", metavar="CODE", help="only what was taken of this one, or server")
    listed.add_argument("--limit", type=_number, metavar="N", help=f"so many; {audits.LISTED} unless told")
    verify = _add(verbs, shared, "verify", audits.verified, "whether the record is as it was written")
    verify.add_argument("--heads", metavar="FILE", help="and goes on from what was signed then")
    heads = _add(verbs, shared, "heads", audits.heads_signed, "sign how far the record goes, to be kept elsewhere")
    heads.add_argument("file")
    for each in (verify, heads):
        each.add_argument("--key", metavar="FILE", help="the key that signs (signing.pem in the folder of --data)")


def _machine(commands: Any, shared: argparse.ArgumentParser) -> None:
    serve = _add(commands, shared, "serve", machine.serve, "answer devices until told to stop")
    _listening(serve, 8350)
    serve.add_argument("--workers", type=_number, default=1, metavar="N", help="processes over one PostgreSQL")
    at_once = "so many requests at once in each process; whoever comes beyond a short line is told when to come again"
    serve.add_argument("--at-once", type=_number, default=AT_ONCE, metavar="N", help=at_once)
    night = "each laptop that exchanges once a night is given a moment of its own between these, by UTC"
    serve.add_argument("--night", default=str(Night()), metavar="HH:MM-HH:MM", help=night)
    days = "a laptop that is without the centre for so many days closes what is on it until it asks; 0 never"
    serve.add_argument("--offline-days", default=str(USUAL), metavar="N[,DEVICE=N...]", help=days)
    pieces = "tell the rows of a first download by names that an HTTP cache before this server may answer for"
    serve.add_argument("--pieces", action="store_true", help=pieces)
    _add(commands, shared, "verify", machine.verified, "whether the books agree with the rows")
    gone = "what has gone, and every laptop of the last 180 days has heard of, need not be told any more"
    _add(commands, shared, "forget", machine.forgotten, gone)
    backup = _add(commands, shared, "backup", machine.backed_up, "a copy in one file, taken while it works")
    backup.add_argument("file")
    restore = _add(commands, shared, "restore", machine.put_back, "work on from a copy, and tell every laptop so")
    restore.add_argument("file", nargs="?", help="as backup wrote it; none: the database is put back already")
    restore.add_argument("--restored", action="store_true", help="yes: what came after the copy is given up here")
    _add(commands, shared, "openapi", machine.openapi, "the OpenAPI document")
