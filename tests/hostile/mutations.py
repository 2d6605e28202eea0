"""A message made into one that nobody meant: in what it says, in its bytes, and in how it is sealed."""

import math
from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import Any, Final, TypeGuard

import msgspec

from fieldcrm.protocol.codec import seal

Mutation = Callable[[Random, bytes], bytes]
"""From a plain body to what is sent in the place of its sealed form."""

DEEP: Final = 3_000
LONG: Final = 70_000


def deep(depth: int) -> list[Any]:
    """Lists within lists."""
    made: list[Any] = []
    for _ in range(depth):
        made = [made]
    return made


def _values() -> Iterator[Any]:
    """What may stand anywhere in the place of anything."""
    yield from (
        None,
        True,
        -1,
        0,
        1,
        2**31,
        2**53 + 1,
        2**63 - 1,
        2**63,
        2**64 - 1,
        -(2**63),
        1.5,
        math.nan,
        math.inf,
        "",
        "A-1",
        "\0",
        "\u202e\u2066",
        "' OR 1=1 --",
        "x" * LONG,
        "é" * 300,
        b"",
        b"\xff" * 16,
        b"\xc1" * 9,
        bytes(LONG),
        [],
        [[]],
        {},
        {1: {}},
        {-1: None},
        list(range(3_000)),
        dict.fromkeys(range(3_000)),
        msgspec.msgpack.Ext(-1, bytes(12)),
        msgspec.msgpack.Ext(5, b"ours?"),
    )


VALUES: Final = (*_values(),)


# --- what it says ---------------------------------------------------------------------------------------------------


def another_value(draw: Random, body: bytes) -> bytes:
    """One thing in it is something else, is gone, or is there twice; sometimes several are."""
    told = _opened(draw, body)
    for _ in range(draw.choice((1, 1, 1, 2, 5))):
        told = _changed(draw, told)
    return seal(_packed(told))


def _opened(draw: Random, body: bytes) -> Any:
    """The message as lists and maps, with the transactions in it opened as well, half of the times."""
    told: Any = msgspec.msgpack.decode(body, strict=False)
    return told if draw.random() < 0.5 else _unsealed(told)


def _is_list(told: Any) -> TypeGuard[list[Any]]:
    return isinstance(told, list)


def _is_map(told: Any) -> TypeGuard[dict[Any, Any]]:
    return isinstance(told, dict)


class _Inner(list[Any]):
    """What was bytes of a message of its own."""


def _unsealed(told: Any) -> Any:
    if _is_list(told):
        return [_unsealed(each) for each in told]
    if isinstance(told, bytes) and len(told) > 40:
        try:
            inner: Any = msgspec.msgpack.decode(told)
        except (msgspec.DecodeError, ValueError):
            return told
        return _Inner(inner) if _is_list(inner) else told
    return told


def _packed(told: Any) -> bytes:
    return msgspec.msgpack.encode(_sealed_again(told))


def _sealed_again(told: Any) -> Any:
    if isinstance(told, _Inner):
        return msgspec.msgpack.encode([_sealed_again(each) for each in told])
    if _is_list(told):
        return [_sealed_again(each) for each in told]
    return told


def _changed(draw: Random, told: Any) -> Any:
    """One place of it, at any depth."""
    if _is_list(told) and told and draw.random() < 0.85:
        return _changed_list(draw, told)
    if _is_map(told) and told and draw.random() < 0.85:
        return _changed_map(draw, told)
    return _other(draw, told)


def _other(draw: Random, told: Any) -> Any:
    """Mostly of the same sort: what is of another sort is soon seen through."""
    if draw.random() < 0.3:
        return draw.choice(VALUES)
    if isinstance(told, bytes):
        return draw.choice((draw.randbytes(len(told)), told[:-1], told + b"\0", told[::-1]))
    alike = [each for each in VALUES if type(each) is type(told)]
    return draw.choice(alike or VALUES)


def _changed_list(draw: Random, told: list[Any]) -> list[Any]:
    made, place = type(told)(told), draw.randrange(len(told))
    way = draw.random()
    if way < 0.1:
        del made[place]
    elif way < 0.2:
        made.insert(place, made[place])
    else:
        made[place] = _changed(draw, made[place])
    return made


def _changed_map(draw: Random, told: dict[Any, Any]) -> dict[Any, Any]:
    made, key = dict(told), draw.choice(list(told))
    if draw.random() < 0.3:
        made[draw.choice((-1, 0, 99, 2**62, "x"))] = made.pop(key)
    else:
        made[key] = _changed(draw, made[key])
    return made


# --- its bytes ------------------------------------------------------------------------------------------------------


def other_bytes(draw: Random, body: bytes) -> bytes:
    """Bytes of the plain body are others; it is sealed as if nothing were wrong."""
    made = bytearray(body)
    for _ in range(draw.choice((1, 1, 3, 20))):
        made[draw.randrange(len(made))] = draw.randrange(256)
    return seal(bytes(made))


def cut(draw: Random, body: bytes) -> bytes:
    """The plain body ends early, and is sealed like that."""
    return seal(body[: draw.randrange(len(body))])


def more_behind(draw: Random, body: bytes) -> bytes:
    """Something stands behind its end."""
    return seal(body + draw.randbytes(draw.choice((1, 16, 3_000))))


def sunk(draw: Random, body: bytes) -> bytes:
    """Lists so deep that whoever follows them gets lost."""
    depth = draw.choice((50, 500, DEEP))
    return seal(b"\x91" * depth + body)


# --- how it is sealed -----------------------------------------------------------------------------------------------


def other_seal(draw: Random, body: bytes) -> bytes:
    """Bytes of the sealed body are others on arrival."""
    made = bytearray(seal(body))
    for _ in range(draw.choice((1, 2, 8))):
        made[draw.randrange(len(made))] ^= 1 << draw.randrange(8)
    return bytes(made)


def cut_seal(draw: Random, body: bytes) -> bytes:
    """The sealed body ends early."""
    sealed = seal(body)
    return sealed[: draw.randrange(len(sealed))]


def noise(draw: Random, _: bytes) -> bytes:
    """Anything at all."""
    return draw.randbytes(draw.choice((0, 1, 9, 40, 4_000)))


def bomb(draw: Random, _: bytes) -> bytes:
    """Little that becomes much."""
    return seal(bytes(draw.choice((1 << 20, 17 << 20))))


MUTATIONS: Final[Sequence[tuple[Mutation, int]]] = (
    (another_value, 60),
    (other_bytes, 15),
    (cut, 5),
    (more_behind, 3),
    (sunk, 2),
    (other_seal, 6),
    (cut_seal, 5),
    (noise, 3),
    (bomb, 1),
)
"""Each with its weight."""


def mutated(draw: Random, body: bytes) -> bytes:
    """One of them, by the dice."""
    ways: list[Mutation] = [way for way, _ in MUTATIONS]
    (way,) = draw.choices(ways, [weight for _, weight in MUTATIONS])
    return way(draw, body)
