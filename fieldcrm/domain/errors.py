"""What can go wrong and not be our bug: a rule a person broke, or trouble in the machine or on the line."""

from collections.abc import Generator
from contextlib import contextmanager


class RuleBroken(Exception):
    """Something asked for is against the rules; nothing was changed and the person can fix it.

    `code` is stable and chooses the sentence shown; `about` names what, `field` where.
    """

    def __init__(self, code: str, about: str = "", field: str = "") -> None:
        super().__init__(f"{code}: {about}" if about else code)
        self.code = code
        self.about = about
        self.field = field


class RowBroken(RuleBroken):
    """A rule broken by one of many rows; counted from 1, as people count."""

    def __init__(self, row: int, broken: RuleBroken) -> None:
        super().__init__(broken.code, broken.about, broken.field)
        self.row = row


@contextmanager
def of_row(row: int) -> Generator[None]:
    """A rule that is broken in here is broken by that row."""
    try:
        yield
    except RuleBroken as broken:
        raise RowBroken(row, broken) from None


class Trouble(Exception):
    """The disk, the key ring or the line let us down; what was saved is safe and the step can be repeated."""

    def __init__(self, code: str, about: str = "") -> None:
        super().__init__(f"{code}: {about}" if about else code)
        self.code = code
        self.about = about
