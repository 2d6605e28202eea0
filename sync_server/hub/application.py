"""The routes of a hub: one sealed message, and a health page."""

import anyio.to_thread
from litestar import Litestar, Response, get, post
from litestar.datastructures import State
from litestar.exceptions import HTTPException
from msgspec import Struct

from fieldcrm.domain.errors import Trouble
from fieldcrm.protocol.hubs import HUB_PATH
from fieldcrm.protocol.limits import LIMITS
from sync_server.hub.carrying import Courier
from sync_server.hub.visits import visit
from sync_server.refusals import RequestRefused
from sync_server.web.application import Asked, answered, bug, of_http, of_refusal, watched
from sync_server.web.description import SEALED, SignedOperation
from sync_server.web.turns import Turns


class Health(Struct, frozen=True):
    """Nothing here names a person or a customer."""

    ok: bool
    shut: bool
    heard_ms: int | None
    missed_ms: int | None


def application(courier: Courier) -> Litestar:
    """The hub as an ASGI application."""
    return Litestar(
        route_handlers=[come, health_page],
        state=State({"house": courier, "turns": Turns(), **watched(1)}),
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
