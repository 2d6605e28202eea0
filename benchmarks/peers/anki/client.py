"""`python -m benchmarks.peers.anki.client COUNTED DIRECT FOLDER RECORDS`: Anki; a record is a note with its card."""

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.peers.obeying import obey, phone, records

LOGIN, PASSWORD = "rep", "bench"
AT_ONCE = 5_000
DECK = 1
ANKI: Any = import_module("anki.collection")
"""Not imported by its name, since it is in no environment that the type checkers see."""


class Client:
    """Two collections of one user: mine, on the counted line, and theirs."""

    def __init__(self, counted: str, direct: str, folder: Path, path: Path) -> None:
        self._addresses = {"mine": f"{counted}/", "theirs": f"{direct}/"}
        self._folder = folder
        self._path = path
        self._made = 0
        self._accounts: list[int] = []
        self._fields: list[str] = []
        self._held: dict[str, Any] = {}
        self._logins: dict[str, Any] = {}

    def fill(self) -> None:
        """Their collection holds everything, and has been sent up whole."""
        theirs = self._open("theirs")
        told = records(self._path)
        for kind in dict.fromkeys(str(record["kind"]) for record in told):
            self._add(theirs, kind, [record for record in told if record["kind"] == kind])
        self._carry("theirs", upload=True)
        self.sync("theirs")

    def new(self) -> None:
        """Mine is empty, and has logged in."""
        if "mine" in self._held:
            self._held["mine"].close()
        self._open("mine")

    def download(self) -> None:
        """The whole file, as Anki does it; it asks before which way."""
        self.sync()
        self._carry("mine", upload=False)

    def count(self) -> dict[str, float]:
        """How many notes mine holds."""
        return {"records": self._held["mine"].note_count()}

    def sync(self, whose: str = "mine") -> None:
        """Everything goes and everything comes."""
        self._held[whose].sync_collection(self._logins[whose], sync_media=False)

    def edit(self, whose: str, first: str, count: str) -> None:
        """Another phone number for so many accounts; theirs are sent up."""
        if whose == "theirs":
            self.sync("theirs")
        notes = [self._held[whose].get_note(id) for id in self._accounts[int(first) : int(first) + int(count)]]
        for note in notes:
            note.fields[self._fields.index("phone")] = phone()
        self._held[whose].update_notes(notes)
        if whose == "theirs":
            self.sync("theirs")

    def _open(self, whose: str) -> Any:
        self._made += 1
        opened = ANKI.Collection(str(self._folder / f"client{self._made}.anki2"))
        login = opened.sync_login(LOGIN, PASSWORD, self._addresses[whose])
        login.endpoint = self._addresses[whose]
        self._held[whose], self._logins[whose] = opened, login
        return opened

    def _add(self, theirs: Any, kind: str, told: list[dict[str, str | int]]) -> None:
        names = list(dict.fromkeys(name for record in told for name in record))
        form = _form(theirs, kind, names)
        asked: list[Any] = []
        for record in told:
            note = theirs.new_note(form)
            note.fields = [str(record.get(name, "")) for name in names]
            asked.append(ANKI.AddNoteRequest(note, DECK))
        for at in range(0, len(asked), AT_ONCE):
            theirs.add_notes(asked[at : at + AT_ONCE])
        if kind == "account":
            self._accounts, self._fields = [each.note.id for each in asked], names

    def _carry(self, whose: str, *, upload: bool) -> None:
        held = self._held[whose]
        held.close_for_full_sync()
        try:
            held.full_upload_or_download(auth=self._logins[whose], server_usn=None, upload=upload)
        finally:
            held.reopen(after_full_sync=True)


def _form(theirs: Any, kind: str, names: list[str]) -> Any:
    """The form of notes of that kind, with one card each."""
    made = theirs.models.new(kind)
    for name in names:
        theirs.models.add_field(made, theirs.models.new_field(name))
    card = theirs.models.new_template("card")
    card["qfmt"] = card["afmt"] = "{{id}}"
    theirs.models.add_template(made, card)
    theirs.models.add_dict(made)
    return theirs.models.by_name(kind)


def main() -> None:
    """Obey."""
    counted, direct, folder, path = sys.argv[1:]
    client = Client(counted, direct, Path(folder), Path(path))
    obey(
        {
            "fill": client.fill,
            "new": client.new,
            "download": client.download,
            "settle": lambda: None,
            "count": client.count,
            "sync": client.sync,
            "push": client.sync,
            "pull": client.sync,
            "edit": client.edit,
        }
    )


if __name__ == "__main__":
    main()
