"""What a search shows of a record it found."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A record, what to call it, a line about it, and the field (`account.phone`) in which the words were found."""

    kind: str
    id: str
    title: str
    subtitle: str
    why: str
