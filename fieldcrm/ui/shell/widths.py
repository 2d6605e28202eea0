"""How wide a person made the columns of a list, from one start to the next."""

from collections.abc import Sequence
from typing import Final

from fieldcrm.ui.shared.lists import Table
from fieldcrm.ui.shell.memory import Memory

WIDEST: Final = 2_000


def widths_as_left(memory: Memory, name: str, usual: Sequence[int]) -> list[int]:
    """Those of the last time, at 100 per cent text; what makes no sense, or is of other columns, is as usual."""
    kept = memory.recall(name).split()
    made = [int(each) if each.isdecimal() else 0 for each in kept]
    if len(made) != len(usual):
        return [*usual]
    return [own if width and 0 < own <= WIDEST else width for own, width in zip(made, usual, strict=True)]


def keep_widths(memory: Memory, name: str, table: Table, before: Sequence[int]) -> None:
    """Remember what was made of these; a column nobody touched stays as it was."""
    given = [table.width_given(place) for place in range(len(before))]
    memory.keep(name, " ".join(str(width or was) for width, was in zip(given, before, strict=True)))
