"""An answer with nothing in its head that nobody reads."""

from typing import Any

from litestar import Response
from litestar.response.base import ASGIResponse


class Bare(Response[bytes]):
    """Sealed bytes and their length: no device trusts a word about what they are, and over a bad link each byte is
    waited for."""

    def to_asgi_response(self, *words: Any, **more: Any) -> ASGIResponse:
        """As it is sent."""
        made = ASGIResponse(
            body=self.content, status_code=self.status_code, headers=self.headers, background=self.background
        )
        del made.headers["content-type"]
        return made
