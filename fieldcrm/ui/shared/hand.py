"""Whose page was opened last: the catalogue's prices are theirs, and what is added goes on their order."""

import re
from typing import Final

_ADDRESS: Final = re.compile(r"crm://(?P<kind>account|order|visit)/(?P<id>[^/]+)")


class Hand:
    """One record by its kind and id, or nothing."""

    def __init__(self) -> None:
        self.kind = ""
        self.id = ""

    def take(self, kind: str, id: str) -> None:
        """From now on this one."""
        self.kind, self.id = kind, id

    def drop(self) -> None:
        """Nobody in particular, until somebody's page is opened again."""
        self.take("", "")

    def note(self, address: str) -> None:
        """A page was opened: if it is somebody's, they are in hand."""
        found = _ADDRESS.fullmatch(address)
        if found is not None:
            self.take(found["kind"], found["id"])
