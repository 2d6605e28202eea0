"""Rows that answers have named, as bytes that never change: HTTP as every cache knows it, and nothing of ours in it."""

import re
from typing import Final

from litestar import Response
from litestar.exceptions import NotFoundException

from sync_server.centre import Centre

FOR_EVER: Final = "public, max-age=31536000, immutable"
_NAME: Final = re.compile("[0-9a-f]{64}")
_RANGE: Final = re.compile(r"bytes=(\d{1,9})-(\d{0,9})")


def told(centre: Centre, name: str, wanted: str) -> Response[bytes]:
    """The bytes under that name, from and up to where they are wanted; what is gone is told with its answer instead."""
    return answer(name, centre.shelf.body(named(name)), wanted)


def named(name: str) -> bytes:
    """The name that somebody says, or one under which nothing lies."""
    return bytes.fromhex(name) if _NAME.fullmatch(name) else b""


def answer(name: str, body: bytes | None, wanted: str) -> Response[bytes]:
    """Of what lies under that name what is wanted; 404, which nobody is to keep, where nothing does."""
    if body is None:
        raise NotFoundException(name[:64], headers={"Cache-Control": "no-store"})
    head = {"Cache-Control": FOR_EVER, "ETag": f'"{name}"', "Accept-Ranges": "bytes"}
    found = _RANGE.fullmatch(wanted)
    first, last = (int(found[1]), int(found[2] or len(body) - 1)) if found else (0, len(body) - 1)
    last = min(last, len(body) - 1)
    if found is None or last < first:
        return Response(body, headers=head, media_type="application/octet-stream")
    head["Content-Range"] = f"bytes {first}-{last}/{len(body)}"
    return Response(body[first : last + 1], status_code=206, headers=head, media_type="application/octet-stream")
