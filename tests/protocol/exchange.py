"""One exchange of one device as messages, and each message taken apart into the bytes of its fields."""

from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeGuard

import msgspec

from fieldcrm.protocol.codec import pack, seal
from fieldcrm.protocol.messages import Ack, Block, Frame, Kind, Op, SyncAnswer, SyncRequest, Tx, Verb
from fieldcrm.protocol.sums import added, row_sum, standing_digest
from fieldcrm.replication.transport import signature

KEY: Final = bytes(range(32))
EPOCH: Final = b"epoch-01"
DEVICE: Final = "A1"
ACCOUNT: Final = 1
SHOP, TXID = bytes([0xA1]) * 16, bytes([0xC3]) * 16
SECONDS: Final = 1_764_000_000
CURSORS: Final = {3: 900}
LEFT: Final = 34
"""Where the meaning of a field ends and its bytes begin."""

TX: Final = Tx(TXID, 1, 4, SECONDS * 1000 << 16, (Op(Verb.UPDATE, ACCOUNT, SHOP, 3, {8: "+49 1"}),))
REQUEST: Final = SyncRequest(1, SECONDS, SECONDS, standing_digest(EPOCH, 1, 1, CURSORS, {1: 3}), (pack(TX),))
ECHO: Final = Block(ACCOUNT, Kind.ECHO, SHOP, (901,), (4,))
ANSWER: Final = SyncAnswer(
    session=SECONDS,
    acks=(Ack(1, 4, 0),),
    frames=(Frame(3, 900, 901, (ECHO,), 1, added(0, row_sum(ACCOUNT, SHOP, 4))),),
    hlc=SECONDS * 1000 + 70 << 16,
)


def blocks() -> Mapping[str, str]:
    """The exchange as docs/PROTOCOL.md shows it, by the names of its parts."""
    carried = seal(pack(REQUEST))
    header = f"A: {signature('/v1/sync', carried, DEVICE, KEY)}\n"
    return {
        "tx": _block(TX),
        "request": _block(REQUEST),
        "carried": _fenced(header + _wrapped(carried.hex())),
        "answer": _block(ANSWER),
    }


def parts(message: msgspec.Struct) -> Iterator[tuple[str, bytes]]:
    """What each stretch of the packed message means; the stretches are the whole message, in order."""
    yield from _message(type(message).__name__, message, 0)


def _message(name: str, message: msgspec.Struct, depth: int) -> Iterator[tuple[str, bytes]]:
    names = message.__struct_fields__[: len(msgspec.msgpack.decode(pack(message)))]
    yield f"{'  ' * depth}{name}: {len(names)} fields", bytes([0x90 | len(names)])
    for each in names:
        yield from _field(each, getattr(message, each), depth + 1)


def _field(name: str, value: Any, depth: int) -> Iterator[tuple[str, bytes]]:
    if _are_messages(value):
        yield f"{'  ' * depth}{name}: {len(value)} of", bytes([0x90 | len(value)])
        for each in value:
            yield from _message(type(each).__name__, each, depth + 1)
    else:
        yield f"{'  ' * depth}{name}{_shown(value)}", msgspec.msgpack.encode(value)


def _are_messages(value: Any) -> TypeGuard[tuple[msgspec.Struct, ...]]:
    return isinstance(value, tuple) and value != () and isinstance(value[0], msgspec.Struct)


def _shown(value: Any) -> str:
    """A number or a text in a few words; bytes can be read in the bytes."""
    return f" = {value}" if isinstance(value, int | str | Mapping) else ""


def _block(message: msgspec.Struct) -> str:
    return _fenced("".join(f"{meaning:<{LEFT}}{_wrapped(body.hex(), LEFT)}" for meaning, body in parts(message)))


def _fenced(lines: str) -> str:
    return f"```\n{lines}```\n"


def _wrapped(digits: str, indent: int = 0, width: int = 64) -> str:
    """Digits in lines that fit a page."""
    lines = (digits[place : place + width] for place in range(0, len(digits), width))
    return f"\n{' ' * indent}".join(lines) + "\n"
