"""What is likely to be asked for next is made while whoever was answered takes that in."""

from contextlib import suppress
from typing import TYPE_CHECKING

import anyio.to_thread
from litestar import Response
from litestar.background_tasks import BackgroundTask
from litestar.datastructures import State

from fieldcrm.domain.errors import Trouble
from sync_server.kept import Ahead
from sync_server.refusals import RequestRefused

if TYPE_CHECKING:
    from sync_server.web.turns import Turns


def going_ahead(state: State, answer: Response[bytes]) -> Response[bytes]:
    """The answer, with that behind it where there is time."""
    ahead: Ahead = state["house"].ahead
    turns: Turns = state["turns"]
    if ahead.is_due and turns.is_quiet:
        answer.background = BackgroundTask(_go_ahead, ahead)
    return answer


async def _go_ahead(ahead: Ahead) -> None:
    """On a thread that no request waits for."""
    with suppress(RequestRefused, Trouble):  # whoever asks for it hears of that themselves
        await anyio.to_thread.run_sync(ahead.work)
