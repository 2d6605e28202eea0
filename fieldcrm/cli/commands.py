"""Every command there is, in the order help tells them."""

from itertools import chain
from typing import Final

from fieldcrm.cli import (
    agent,
    attached,
    care,
    conflicts,
    exchanges,
    files,
    hubs,
    looking,
    orders,
    outbox,
    packets,
    records,
    rescue,
)
from fieldcrm.cli.command import Command
from fieldcrm.cli.demo import command as demo

COMMANDS: Final[tuple[Command, ...]] = tuple(
    chain(
        demo.COMMANDS,
        exchanges.COMMANDS,
        agent.COMMANDS,
        packets.COMMANDS,
        hubs.COMMANDS,
        records.COMMANDS,
        orders.COMMANDS,
        attached.COMMANDS,
        conflicts.COMMANDS,
        outbox.COMMANDS,
        files.COMMANDS,
        looking.COMMANDS,
        care.COMMANDS,
        rescue.COMMANDS,
    )
)
