"""What the description of the endpoints says beyond what the framework sees: sealed bodies, signatures, refusals."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from litestar.openapi.spec import (
    OpenAPIMediaType,
    OpenAPIResponse,
    OpenAPIType,
    Operation,
    Parameter,
    RequestBody,
    Schema,
)

from fieldcrm.protocol.codes import Refusal

SEALED: Final = "application/x-fieldcrm"


@dataclass
class SealedOperation(Operation):
    """A sealed message in, and one out, whatever comes of it."""

    def __post_init__(self) -> None:
        """Called with what the framework has found out by itself."""
        self.request_body = RequestBody(content=_sealed(), required=True)
        self.responses = {"200": OpenAPIResponse("the answer", content=_sealed()), **_refusals()}


@dataclass
class SignedOperation(SealedOperation):
    """The same, signed by a device."""

    def __post_init__(self) -> None:
        """Called with what the framework has found out by itself."""
        super().__post_init__()
        told = "<device code>.<Ed25519 signature, base64url without padding>"
        text = Schema(type=OpenAPIType.STRING)
        self.parameters = [Parameter(name="A", param_in="header", required=True, description=told, schema=text)]


def _sealed() -> dict[str, OpenAPIMediaType]:
    return {SEALED: OpenAPIMediaType(schema=Schema(type=OpenAPIType.STRING, content_media_type=SEALED))}


def _refusals() -> Mapping[str, OpenAPIResponse]:
    """Each status with the codes that come under it; the body is a sealed Refused."""
    names: dict[int, list[str]] = defaultdict(list)
    for refusal in Refusal:
        names[refusal.status].append(refusal.name)
    return {
        str(status): OpenAPIResponse(f"Refused: {', '.join(names[status])}", content=_sealed())
        for status in sorted(names)
    }
