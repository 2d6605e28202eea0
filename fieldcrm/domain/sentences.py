"""What every refusal and every trouble says to a person: one sentence a code, for window, commands and server alike."""

from collections.abc import Mapping
from typing import Final

SENTENCES: Final[Mapping[str, str]] = {
    # What was typed or read from a file
    "words.form": "“{about}” is not of the form FIELD=VALUE.",
    "field.unknown": "There is no such field: {about}.",
    "field.required": "“{about}” may not be empty.",
    "field.office": "Only head office may change this: {about}.",
    "field.fixed": "This is written once and stays: {about}.",
    "id.form": "“{about}” is no id.",
    "number.form": "“{about}” is no whole number.",
    "number.size": "The number {about} is too large.",
    "decimal.form": "“{about}” is no number; write it like 412.50.",
    "decimal.places": "Too many decimal places: {about}.",
    "day.form": "“{about}” is no day; write it like 2026-11-24.",
    "moment.form": "“{about}” is no moment; write it like 2026-11-24T09:30:00Z.",
    "moment.zone": "“{about}” does not say its time zone; put a Z behind a moment in UTC.",
    "yes_no.form": "“{about}” is neither yes nor no.",
    "choice.form": "Not one of the words there are: {about}.",
    "phone.form": "“{about}” is no telephone number.",
    "email.form": "“{about}” is no e-mail address.",
    "currency.form": "“{about}” is no currency; write three letters like EUR.",
    "period.form": "“{about}” is no period; write it like 2026, 2026-Q4 or 2026-11.",
    "pairs.form": "“{about}” is not of the form KEY:VALUE.",
    "passphrase.short": "A passphrase needs at least {about} characters.",
    "passphrase.differs": "The two passphrases differ.",
    # Records
    "kind.unknown": "There is no such kind of record: {about}.",
    "kind.office": "Only head office may write this kind of record: {about}.",
    "kind.machine": "Records of this kind are not made by hand: {about}.",
    "record.missing": "This device has no such record: {about}.",
    "record.owned": "Other records still belong to it: {about}.",
    "record.taken": "There already is one with this {field}: {about}.",
    "record.kept": "Records of this kind are never deleted: {about}.",
    "record.form": "This is no record: {about}.",
    "status.step": "This step is not allowed: {about}.",
    "step.too_large": "This is too much for one step: {about} changes.",
    # Diary
    "activity.status": "This step is not allowed: {about}.",
    "visit.begun": "A visit that has begun cannot be moved: {about}.",
    "visit.end": "A visit cannot end before it began: {about}.",
    "visit.status": "This step is not allowed: {about}.",
    # Orders
    "line.form": "“{about}” is not of the form PRODUCT:QTY or PRODUCT:QTY:UNIT.",
    "order.closed": "The order has been placed; its lines stay as they are: {about}.",
    "order.empty": "An order needs at least one line: {about}.",
    "order.qty": "A quantity has to be more than nothing: {about}.",
    "order.status": "This step is not allowed: {about}.",
    # Choices and the outbox
    "choice.none": "There is nothing to choose any more: {about}.",
    "choice.field": "Say with --field which of them: {about}.",
    "outbox.missing": "Nothing with this number waits: {about}.",
    "outbox.sure": "This throws work away for good; say --yes if that is meant.",
    # Files
    "file.missing": "There is no such file: {about}.",
    "file.unreadable": "The file cannot be read: {about}.",
    "file.unwritable": "The file cannot be written: {about}.",
    "file.format": "The format is told by the name's ending, and this one is not known: {about}.",
    "file.empty": "The file is empty: {about}.",
    "file.encoding": "The file's encoding is not clear; save it as UTF-8: {about}.",
    "file.binary": "This is no text file: {about}.",
    "file.columns": "Columns that are not known: {about}.",
    "file.column_twice": "A column is there twice: {about}.",
    "file.problems": "Nothing was taken over, since there are problems in the file: {about}.",
    "file.map": "The map of columns is not a JSON object of texts: {about}.",
    "file.exists": "This file is already there: {about}.",
    "file.json": "This is not valid JSON: {about}.",
    "row.cells": "The row has more cells than there are columns.",
    "row.long": "A row is longer than {about} bytes.",
    "row.twice": "The same key stands in an earlier row: {about}.",
    "row.quotes": "The quotation marks do not match.",
    # This device
    "device.not_enrolled": "This device has not joined a company yet; use “fieldcrm enrol”.",
    "device.already_enrolled": "This device has already joined a company.",
    "invitation.refused": "The code is not valid: it is mistyped, used up or too old.",
    "server.address": "This is no address of a server: {about}.",
    "server.open": "Without encryption only a server on this same machine is spoken to: {about}.",
    "schedule.form": "“{about}” is no schedule; write five fields like 0 2 * * *.",
    "demo.folder": "The folder for the demo is not empty: {about}.",
    # The machine
    "disk.folder": "The folder cannot be made: {about}.",
    "disk.write": "The disk did not take it: {about}.",
    "key.damaged": "What keeps the key is damaged: {about}.",
    "key.lost": "The system's key ring no longer has the key: {about}.",
    "key.missing": "The work is there but its key is not: {about}.",
    "key.no_ring": "This system has no key ring; set FIELDCRM_PASSPHRASE or start in a terminal to be asked.",
    "key.passphrase_needed": "The work is locked; set FIELDCRM_PASSPHRASE or start in a terminal to be asked.",
    "key.ring_failed": "The system's key ring does not answer.",
    "key.ring_gone": "The key lies in the system's key ring, and there is none now.",
    "key.ring_locked": "The system's key ring is locked.",
    "key.wrong_passphrase": "This is not the passphrase.",
    "profile.in_use": "It is already open in another window: {about}.",
    "store.damaged": "The file is damaged; “fieldcrm doctor --repair” helps: {about}.",
    "store.foreign": "This file belongs to another program: {about}.",
    "store.locked_or_foreign": "The file does not open with this key: {about}.",
    "store.sqlite_unsound": "This release of SQLite is known to lose data, so it is not used: {about}.",
    "store.full": "The disk is full.",
    "store.busy": "Another process is writing at the moment.",
    "window.absent": "The window is not installed here; install FieldCRM with its desktop part.",
    "window.no_screen": "There is no screen here; the commands work without one.",
    # The line and the server
    "line.offline": "The server cannot be reached; everything entered is kept and goes out later.",
    "line.slow": "The server did not answer in time; everything entered is kept and goes out later.",
    "line.refused": "The server refused the exchange: {about}.",
    "line.certificate": "The server's certificate is not the one this device knows.",
    "message.bad": "The server's answer cannot be read; nothing of it was taken over.",
    "upgrade.required": "The server speaks a newer language; this program needs an update.",
    "server.gone": "The server stopped: {about}.",
    "server.other": "This is another server than the one this device belongs to.",
}


def sentence(code: str, about: str = "", field: str = "") -> str:
    """The sentence for a code; one without a sentence is told as it stands rather than not at all."""
    template = SENTENCES.get(code)
    if template is None:
        return f"{code}: {about}" if about else code
    return template.format(about=about or "?", field=field or "key")
