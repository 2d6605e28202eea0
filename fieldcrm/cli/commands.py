"""Every command there is, in the order help tells them."""

from itertools import chain
from typing import Final

from fieldcrm.cli import care, exchanges, files, looking, outbox, records
from fieldcrm.cli.command import Command

COMMANDS: Final[tuple[Command, ...]] = tuple(
    chain(
        exchanges.COMMANDS,
        records.COMMANDS,
        outbox.COMMANDS,
        files.COMMANDS,
        looking.COMMANDS,
        care.COMMANDS,
    )
)
