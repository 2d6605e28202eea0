"""Every command there is, in the order help tells them."""

from itertools import chain
from typing import Final

from fieldcrm.cli import exchanges, files, looking, records
from fieldcrm.cli.command import Command

COMMANDS: Final[tuple[Command, ...]] = tuple(
    chain(exchanges.COMMANDS, records.COMMANDS, looking.COMMANDS, files.COMMANDS)
)
