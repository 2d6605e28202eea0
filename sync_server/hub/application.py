"""The routes of a hub: one sealed message, pieces by their names, and a health page."""

from concurrent.futures import ThreadPoolExecutor
from typing import Final

import anyio
import anyio.to_thread
from litestar import Litestar, MediaType, Response, get, post
from litestar.datastructures import State
from litestar.exceptions import HTTPException
from litestar.params import FromPath
from msgspec import Struct

from fieldcrm.domain.errors import Trouble
from fieldcrm.protocol.hubs import HUB_PATH
from fieldcrm.protocol.limits import LIMITS
from sync_server.endpoints import pieces
from sync_server.hub.carrying import Courier
from sync_server.hub.larder import Larder
from sync_server.hub.visits import visit
from sync_server.refusals import RequestRefused
from sync_server.web.application import Asked, answered, bug, must_not_hurry, of_http, of_refusal, watched
from sync_server.web.description import SEALED, SignedOperation
from sync_server.web.turns import AT_ONCE, Turns

THREADS: Final = 16
"""So many wait for pieces at once, which may have to be brought: whoever leaves a packet has threads besides."""


class Health(Struct, frozen=True):
    """Nothing here names a person or a customer."""

    ok: bool
    shut: bool
    heard_ms: int | None
    missed_ms: int | None


def application(courier: Courier, larder: Larder) -> Litestar:
    """The hub as an ASGI application."""
    hands = ThreadPoolExecutor(AT_ONCE, "step")
    handing_out = {"larder": larder, "threads": anyio.CapacityLimiter(THREADS)}
    return Litestar(
        route_handlers=[come, piece, health_page],
        state=State({"house": courier, "turns": Turns(AT_ONCE), "hands": hands, **handing_out, **watched(1)}),
        on_shutdown=[hands.shutdown],
        openapi_config=None,
        request_max_body_size=LIMITS["request_bytes"],
        exception_handlers={HTTPException: of_http, RequestRefused: of_refusal, Exception: bug},
        logging_config=None,
    )


@post(
    HUB_PATH,
    media_type=SEALED,
    status_code=200,
    operation_class=SignedOperation,
    summary="Leave a packet and collect answers: HubRequest in, HubAnswer out",
)
async def come(request: Asked) -> Response[bytes]:
    """Both bodies are sealed messages as docs/PROTOCOL.md describes; header `A` proves who asks."""
    return await answered(request, HUB_PATH, visit)


@get(
    "/v1/pieces/{name:str}",
    media_type=MediaType.TEXT,
    summary="Rows that an answer of the centre's has named: closed bytes, for ever the same",
)
async def piece(request: Asked, name: FromPath[str]) -> Response[bytes]:
    """For anybody, as at the centre: without the key that its answer told nobody opens it, and the hub has none."""
    must_not_hurry(request, "")
    state = request.app.state
    try:
        body = await anyio.to_thread.run_sync(state["larder"].piece, pieces.named(name), limiter=state["threads"])
    except Trouble:
        body = None  # the hub's own file cannot be read: the centre has what is wanted
    return pieces.answer(name, body, request.headers.get("range", ""))


@get("/health", summary="Whether the hub works, and when it last heard from the centre")
async def health_page(state: State) -> Health:
    """Answers 200 while its file can be read, else 503."""
    try:
        return await anyio.to_thread.run_sync(_health, state["house"])
    except Trouble as error:
        raise HTTPException(status_code=503, detail="the file cannot be read") from error


def _health(courier: Courier) -> Health:
    who, heard = courier.book.joined(), courier.book.heard()
    return Health(ok=True, shut=bool(who.shut), heard_ms=heard.at_ms, missed_ms=heard.missed_ms)
