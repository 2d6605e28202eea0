"""The routes: nine sealed messages, one of them in two ways, a health page and the description of them all."""

import asyncio
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import anyio.to_thread
from litestar import Litestar, MediaType, Request, Response, get, post
from litestar.datastructures import State
from litestar.exceptions import HTTPException, NotFoundException
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.params import FromPath
from litestar.status_codes import HTTP_200_OK
from msgspec import Struct
from msgspec.structs import replace

from fieldcrm.domain.errors import Trouble
from fieldcrm.protocol.backfill import BackfillRequest
from fieldcrm.protocol.brief import OFFER, is_code
from fieldcrm.protocol.codec import BadMessage, digest_of, open_sealed, open_signed, pack, seal, seal_for_link, unpack
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.hubs import CARRIED_PATH, CarryRequest
from fieldcrm.protocol.leasing import LeaseRequest
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import EnrolRequest, FileGet, FilePut, SyncRequest, VerifyRequest
from fieldcrm.protocol.wiping import WipeRequest
from sync_server.carried import carried
from sync_server.centre import Centre
from sync_server.endpoints import files, pieces
from sync_server.endpoints.backfill import tell
from sync_server.endpoints.enrol import enrol
from sync_server.endpoints.health import Health, health
from sync_server.endpoints.lease import give_back
from sync_server.endpoints.sync import exchange
from sync_server.endpoints.verify import compare
from sync_server.endpoints.wipe import wipe
from sync_server.logs import LOG, told
from sync_server.refusals import RequestRefused
from sync_server.web.ahead import going_ahead
from sync_server.web.bare import Bare
from sync_server.web.description import SEALED, SealedOperation, SignedOperation
from sync_server.web.guesses import SEALS_AT_ONCE, Guesses
from sync_server.web.paces import Paces
from sync_server.web.patience import body_seconds
from sync_server.web.signatures import proven_briefly, proven_device
from sync_server.web.turns import AT_ONCE, Turns

Asked = Request[Any, Any, State]
LONGEST_CODE = 16
"""So much of a device's code tells it from all others."""


@dataclass(frozen=True, slots=True)
class ForPage:
    """An answer to who asked for pages of so many bytes."""

    answer: Struct
    page: int


Step = Callable[[Any, bytes, str], Struct | ForPage]
"""What is done with a body and the word of who it is from, by the house that is asked."""

Answer = tuple[int, bytes, Mapping[str, str] | None]
"""A status, a body, and what stands in the head besides."""


def application(centre: Centre, *, at_once: int = AT_ONCE, processes: int = 1) -> Litestar:
    """The server as an ASGI application; between requests it keeps nothing but who has guessed, how often each asks,
    and who was told when to come again. `processes` like this one share what the guesses of all may come to."""
    hands = ThreadPoolExecutor(at_once, "step")
    config = OpenAPIConfig(title="FieldCRM centre", version="1", path="/v1", render_plugins=[JsonRenderPlugin()])
    return Litestar(
        route_handlers=[sync, briefly, verify, backfill, bring, fetch, erase, reopen, carry, join, piece, health_page],
        state=State({"house": centre, "turns": Turns(at_once), "hands": hands, **watched(processes)}),
        on_shutdown=[hands.shutdown],
        openapi_config=config,
        request_max_body_size=LIMITS["request_bytes"],
        exception_handlers={HTTPException: of_http, RequestRefused: of_refusal, Exception: bug},
        logging_config=None,
    )


def watched(processes: int) -> dict[str, object]:
    """Who has guessed codes, or signatures, and how often each has asked."""
    return {
        "guesses": Guesses(time.monotonic, processes),
        "forgeries": Guesses(time.monotonic, processes, SEALS_AT_ONCE),
        "paces": Paces(time.monotonic),
    }


@post(
    "/v1/sync",
    media_type=SEALED,
    status_code=200,
    operation_class=SignedOperation,
    summary="One exchange: SyncRequest in, SyncAnswer out",
)
async def sync(request: Asked) -> Response[bytes]:
    """Both bodies are sealed messages as docs/PROTOCOL.md describes; header `A` says who asks and proves it."""
    answer = going_ahead(request.app.state, await answered(request, "/v1/sync", _sync))
    if answer.status_code == HTTP_200_OK:
        answer.set_header(*OFFER)
    return answer


@post(
    "/{code:str}",
    media_type=SEALED,
    status_code=200,
    operation_class=SealedOperation,
    summary="The same in fewer bytes, for the device of that code: its signature, then a SyncRequest",
)
async def briefly(request: Asked, code: FromPath[str]) -> Response[bytes]:
    """The body is the signature and, without its digest, what is sealed; the answer is as to a request in full."""
    if not is_code(code):
        raise NotFoundException
    return going_ahead(request.app.state, await answered(request, "/v1/sync", _sync_briefly, code))


@post(
    "/v1/verify",
    media_type=SEALED,
    status_code=200,
    operation_class=SignedOperation,
    summary="What a device holds, compared: VerifyRequest in, VerifyAnswer out",
)
async def verify(request: Asked) -> Response[bytes]:
    """Changes nothing; both bodies are sealed messages, and header `A` says who asks and proves it."""
    return await answered(request, "/v1/verify", _verify)


@post(
    "/v1/files/put",
    media_type=SEALED,
    status_code=200,
    operation_class=SignedOperation,
    summary="A piece of a file that a row names: FilePut in, FileStands out",
)
async def bring(request: Asked) -> Response[bytes]:
    """Both bodies are sealed messages, and header `A` says who asks and proves it."""
    return await answered(request, "/v1/files/put", _bring)


@post(
    "/v1/files/get",
    media_type=SEALED,
    status_code=200,
    operation_class=SignedOperation,
    summary="Some bytes of a file whose row one sees: FileGet in, FilePiece out",
)
async def fetch(request: Asked) -> Response[bytes]:
    """Changes nothing; both bodies are sealed messages, and header `A` says who asks and proves it."""
    return await answered(request, "/v1/files/get", _fetch)


@post(
    "/v1/backfill",
    media_type=SEALED,
    status_code=200,
    operation_class=SignedOperation,
    summary="What a newer schema brought: BackfillRequest in, BackfillAnswer out",
)
async def backfill(request: Asked) -> Response[bytes]:
    """Changes nothing; both bodies are sealed messages, and header `A` says who asks and proves it."""
    return await answered(request, "/v1/backfill", _backfill)


@post(
    "/v1/wipe",
    media_type=SEALED,
    status_code=200,
    operation_class=SignedOperation,
    summary="Erasing a device: WipeRequest in, WipeAnswer out",
)
async def erase(request: Asked) -> Response[bytes]:
    """For a device that was told to erase itself; both bodies are sealed messages, and header `A` proves who asks."""
    return await answered(request, "/v1/wipe", _erase)


@post(
    CARRIED_PATH,
    media_type=SEALED,
    status_code=200,
    operation_class=SignedOperation,
    summary="A packet that a hub brings: CarryRequest in, CarryAnswer out",
)
async def carry(request: Asked) -> Response[bytes]:
    """For hubs; both bodies are sealed messages, and header `A` says which hub asks and proves it."""
    return await answered(request, CARRIED_PATH, _carry)


@post(
    "/v1/lease",
    media_type=SEALED,
    status_code=200,
    operation_class=SignedOperation,
    summary="Opening what was too long without the centre: LeaseRequest in, LeaseAnswer out",
)
async def reopen(request: Asked) -> Response[bytes]:
    """For a device whose person works here; both bodies are sealed messages, and header `A` proves who asks."""
    return await answered(request, "/v1/lease", _reopen)


@post(
    "/v1/devices",
    media_type=SEALED,
    status_code=200,
    request_max_body_size=LIMITS["enrol_bytes"],
    operation_class=SealedOperation,
    summary="Join: EnrolRequest in, EnrolAnswer out",
)
async def join(request: Asked) -> Response[bytes]:
    """A one-time code and a public key in, the device's identity out; both bodies are sealed messages."""
    guesses: Guesses = request.app.state["guesses"]
    place = _place(request)
    if wait := guesses.wait(place):
        raise RequestRefused(Refusal.SLOW_DOWN, wait=wait)
    answer = await answered(request, "/v1/devices", _enrol)
    if answer.status_code == Refusal.BAD_CODE.status:
        guesses.wrong(place)
    return answer


@get(
    "/v1/pieces/{name:str}",
    media_type=MediaType.TEXT,
    summary="Rows that an answer has named: closed bytes, for ever the same",
)
async def piece(request: Asked, name: FromPath[str]) -> Response[bytes]:
    """For anybody, and for whatever keeps it on the way: without the key that the answer told nobody opens it."""
    must_not_hurry(request, "")
    centre: Centre = request.app.state["house"]
    return pieces.told(centre, name, request.headers.get("range", ""))


@get("/health", summary="Whether the centre works")
async def health_page(state: State) -> Health:
    """Answers 200 while the database can be read, else 503."""
    try:
        return await anyio.to_thread.run_sync(health, state["house"])
    except (RequestRefused, Trouble) as error:
        raise HTTPException(status_code=503, detail="the database cannot be read") from error


def _sync(centre: Centre, sealed: bytes, told: str) -> ForPage:
    device = proven_device(centre, "/v1/sync", sealed, told)
    request = unpack(SyncRequest, open_sealed(sealed, limit=LIMITS["raw_bytes"]))
    return ForPage(exchange(centre, device, request), request.page)


def _sync_briefly(centre: Centre, told: bytes, code: str) -> ForPage:
    body = proven_briefly(centre, code, told)
    request = replace(unpack(SyncRequest, open_signed(body, limit=LIMITS["raw_bytes"])), placed=True)
    return ForPage(exchange(centre, code, request), request.page)


def _verify(centre: Centre, sealed: bytes, told: str) -> Struct:
    device = proven_device(centre, "/v1/verify", sealed, told)
    request = unpack(VerifyRequest, open_sealed(sealed, limit=LIMITS["raw_bytes"]))
    return compare(centre, device, request, digest_of(sealed))


def _bring(centre: Centre, sealed: bytes, told: str) -> Struct:
    device = proven_device(centre, "/v1/files/put", sealed, told)
    request = unpack(FilePut, open_sealed(sealed, limit=LIMITS["raw_bytes"]))
    return files.put(centre, device, request, digest_of(sealed))


def _fetch(centre: Centre, sealed: bytes, told: str) -> Struct:
    device = proven_device(centre, "/v1/files/get", sealed, told)
    request = unpack(FileGet, open_sealed(sealed, limit=LIMITS["raw_bytes"]))
    return files.get(centre, device, request, digest_of(sealed))


def _backfill(centre: Centre, sealed: bytes, told: str) -> Struct:
    device = proven_device(centre, "/v1/backfill", sealed, told)
    request = unpack(BackfillRequest, open_sealed(sealed, limit=LIMITS["raw_bytes"]))
    return tell(centre, device, request, digest_of(sealed))


def _erase(centre: Centre, sealed: bytes, told: str) -> Struct:
    device = proven_device(centre, "/v1/wipe", sealed, told)
    return wipe(centre, device, unpack(WipeRequest, open_sealed(sealed, limit=LIMITS["raw_bytes"])), sealed, told)


def _carry(centre: Centre, sealed: bytes, told: str) -> Struct:
    device = proven_device(centre, CARRIED_PATH, sealed, told)
    request = unpack(CarryRequest, open_sealed(sealed, limit=LIMITS["raw_bytes"]))
    return carried(centre, device, request, digest_of(sealed))


def _reopen(centre: Centre, sealed: bytes, told: str) -> Struct:
    device = proven_device(centre, "/v1/lease", sealed, told)
    return give_back(centre, device, unpack(LeaseRequest, open_sealed(sealed, limit=LIMITS["raw_bytes"])), sealed)


def _enrol(centre: Centre, sealed: bytes, _told: str) -> Struct:
    return enrol(centre, unpack(EnrolRequest, open_sealed(sealed, limit=LIMITS["enrol_bytes"])))


async def answered(request: Asked, path: str, step: Step, code: str = "") -> Response[bytes]:
    """The step runs on a worker thread, so that nobody's database keeps others waiting; who finds no turn is told when
    to come again, before more of the request is read than its head. The header says who asks, if the path does not."""
    turns: Turns = request.app.state["turns"]
    began = time.perf_counter()
    who = code or request.headers.get("a", "")
    named = must_not_hurry(request, who)
    length = request.headers.get("content-length")
    with turns.room(length):
        try:
            with anyio.fail_after(body_seconds(length)):
                sealed = await request.body()
        except TimeoutError:
            return _sealed(RequestRefused(Refusal.BAD_MESSAGE, text="the body did not come in time"))
        async with turns.turn():
            answer = await asyncio.get_running_loop().run_in_executor(
                request.app.state["hands"], _step, request.app.state["house"], sealed, who, step
            )
    if answer[0] == Refusal.BAD_SIGNATURE.status:
        request.app.state["forgeries"].wrong(named)
    line = (path, who.partition(".")[0], answer[0], len(sealed), len(answer[1]), time.perf_counter() - began)
    asyncio.get_running_loop().call_soon(told, *line)  # which nobody waits for
    return _response(answer)


def must_not_hurry(request: Asked, who: str) -> str:
    """Who asks by their own word and from where, before anything of it is proved; refused where that is too often, or
    what they signed was wrong too often."""
    named = f"{_place(request)} {who.partition('.')[0][:LONGEST_CODE]}"
    state = request.app.state
    if wait := state["forgeries"].wait(named) or state["paces"].wait(named):
        raise RequestRefused(Refusal.SLOW_DOWN, wait=wait)
    return named


def _place(request: Asked) -> str:
    return request.client.host if request.client is not None else ""


def _step(house: object, sealed: bytes, who: str, step: Step) -> Answer:
    try:
        made = step(house, sealed, who)
        answer, page = (made.answer, made.page) if isinstance(made, ForPage) else (made, 0)
        return 200, seal_for_link(pack(answer), page), None
    except RequestRefused as refused:
        return _refusal(refused)
    except BadMessage as error:
        return _refusal(RequestRefused(Refusal.BAD_MESSAGE, text=str(error)))
    except Trouble as trouble:
        LOG.error("trouble", extra={"fields": {"code": trouble.code}})
        return _refusal(RequestRefused(Refusal.BUSY, wait=5, text=trouble.code))


def of_http(_: Asked, error: HTTPException) -> Response[Any]:
    """What never reached a step: a body over the limit is refused as every message is, all else is plain HTTP."""
    if error.status_code == Refusal.TOO_LARGE.status:
        return _sealed(RequestRefused(Refusal.TOO_LARGE))
    told = {"error": {"code": error.status_code, "message": error.detail}}
    return Response(told, status_code=error.status_code, headers=error.headers)


def of_refusal(request: Asked, refused: RequestRefused) -> Response[bytes]:
    """Turned away at the door: nobody has looked who it is."""
    answer = _refusal(refused)
    told(request.url.path, "", answer[0], 0, len(answer[1]), 0.0)
    return _response(answer)


def bug(request: Asked, error: Exception) -> Response[bytes]:
    """Our bug: the log has it, the device comes again later."""
    LOG.error("bug", exc_info=error, extra={"fields": {"path": request.url.path}})
    return _sealed(RequestRefused(Refusal.INTERNAL))


def _sealed(refused: RequestRefused) -> Response[bytes]:
    return _response(_refusal(refused))


def _refusal(refused: RequestRefused) -> Answer:
    """The head says when to come again too, for whatever stands in between."""
    headers = {"Retry-After": str(refused.wait)} if refused.wait else None
    return refused.refusal.status, seal(pack(refused.told)), headers


def _response(answer: Answer) -> Response[bytes]:
    status, body, headers = answer
    return Bare(body, status_code=status, headers=headers)
