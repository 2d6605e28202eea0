"""The server on its socket: whoever speaks nonsense, too much or too slowly is told so, and nothing changes."""

import json
import socket
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

import anyio
import pytest
import uvicorn
from litestar import Request
from litestar.testing import TestClient
from litestar.types import Receive, Scope, Send

from fieldcrm.cli.demo.centre import Centre
from fieldcrm.protocol.codec import open_sealed, seal, unpack
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import Refused
from fieldcrm.protocol.versions import PROTOCOL, SCHEMA
from sync_server.config import Place
from sync_server.endpoints import health
from sync_server.refusals import RequestRefused
from sync_server.web import application, patience
from sync_server.web.description import SEALED

ROOM = 1 << 20


@pytest.fixture(scope="module")
def centre(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Centre]:
    folder = tmp_path_factory.mktemp("centre")
    made = Centre(["--data", str(folder / "data")], folder / "server.log")
    made.do("init", "--company", "Kvartal Trade")
    made.start()
    yield made
    made.stop()


def ask(centre: Centre, verb: str, path: str, body: bytes = b"", **headers: str) -> tuple[HTTPResponse, bytes]:
    line = HTTPConnection(centre.address.partition("//")[2], timeout=30)
    try:
        line.request(verb, path, body, headers)
        response = line.getresponse()
        return response, response.read()
    finally:
        line.close()


def refusal(body: bytes) -> Refusal:
    return Refusal(unpack(Refused, open_sealed(body, limit=ROOM)).code)


@pytest.mark.parametrize("path", ["/v1/sync", "/v1/verify", "/v1/backfill", "/v1/wipe", "/v1/lease", "/v1/devices"])
def test_a_body_over_the_limit_is_refused_as_a_message(centre: Centre, path: str) -> None:
    response, body = ask(centre, "POST", path, bytes(LIMITS["request_bytes"] + 1))
    assert (response.status, refusal(body)) == (413, Refusal.TOO_LARGE)


def test_a_request_to_join_is_small(centre: Centre) -> None:
    response, body = ask(centre, "POST", "/v1/devices", bytes(LIMITS["enrol_bytes"] + 1))
    assert (response.status, refusal(body)) == (413, Refusal.TOO_LARGE)
    response, body = ask(centre, "POST", "/v1/devices", seal(bytes(LIMITS["raw_bytes"])))
    assert (response.status, refusal(body)) == (400, Refusal.BAD_MESSAGE)


@pytest.mark.parametrize("body", [b"", b"\x07", b"noise" * 100])
def test_noise_is_refused_as_a_message(centre: Centre, body: bytes) -> None:
    response, told = ask(centre, "POST", "/v1/devices", body)
    assert (response.status, refusal(told)) == (400, Refusal.BAD_MESSAGE)


@pytest.mark.parametrize("path", ["/v1/sync", "/v1/verify", "/v1/backfill", "/v1/wipe", "/v1/lease"])
@pytest.mark.parametrize("who", ["", "A1", "A1.", "A1.\u00e9", "." * 4000, "A9.bm90aGluZw"])
def test_whoever_proves_nothing_is_unknown(centre: Centre, who: str, path: str) -> None:
    response, body = ask(centre, "POST", path, b"x", A=who)
    assert (response.status, refusal(body)) == (401, Refusal.UNKNOWN_DEVICE)


@pytest.mark.parametrize(("verb", "path", "status"), [("GET", "/v1/sync", 405), ("POST", "/nowhere", 404)])
def test_what_is_not_there_is_said_to_be_not_there(centre: Centre, verb: str, path: str, status: int) -> None:
    response, body = ask(centre, verb, path)
    assert (response.status, json.loads(body)["error"]["code"]) == (status, status)
    assert response.headers["allow"] == ("POST, OPTIONS" if status == 405 else None)


def test_the_description_names_every_path_and_nobody_elses_address(centre: Centre) -> None:
    response, body = ask(centre, "GET", "/v1/openapi.json")
    assert response.status == 200
    assert {"/v1/sync", "/v1/verify", "/v1/backfill", "/v1/devices", "/health"} <= set(json.loads(body)["paths"])
    assert b"://" not in body
    assert json.loads(body) == centre.do("openapi")


def test_the_description_tells_what_goes_in_and_every_way_it_may_end(centre: Centre) -> None:
    paths = centre.do("openapi")["paths"]
    signed_by_a_device = ("/v1/sync", "/v1/verify", "/v1/backfill", "/v1/wipe", "/v1/lease")
    for path, signed in (*((each, ["A"]) for each in signed_by_a_device), ("/v1/devices", [])):
        told = paths[path]["post"]
        assert set(told["requestBody"]["content"]) == {SEALED}
        assert {str(refusal.status) for refusal in Refusal} <= set(told["responses"])
        assert [each["name"] for each in told.get("parameters", [])] == signed


def test_the_health_page_counts_and_names_nobody(centre: Centre) -> None:
    response, body = ask(centre, "GET", "/health")
    assert response.status == 200
    assert json.loads(body) == {"ok": True, "protocol": PROTOCOL, "schema": SCHEMA, "devices": 0, "rows": 1}


def test_an_answer_says_nothing_of_the_program_behind_it(centre: Centre) -> None:
    response, _ = ask(centre, "GET", "/health")
    assert {name.lower() for name, _ in response.getheaders()} == {"content-type", "content-length"}


def test_a_sealed_answer_says_its_length_and_nothing_else_be_it_a_refusal(centre: Centre) -> None:
    response, body = ask(centre, "POST", "/v1/sync", b"x")
    assert refusal(body) is not None
    assert [name.lower() for name, _ in response.getheaders()] == ["content-length"]


def test_a_body_may_take_its_time_but_not_for_ever() -> None:
    assert patience.body_seconds(None) == patience.body_seconds("nonsense") == patience.BODY_SECONDS
    assert patience.body_seconds(str(LIMITS["request_bytes"])) > 3600


def test_a_body_that_does_not_come_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = Place(data=tmp_path).make("The company")

    async def never(_: object) -> bytes:
        await anyio.sleep_forever()
        raise AssertionError

    monkeypatch.setattr(Request, "body", never)
    monkeypatch.setattr(application, "body_seconds", at_once)
    with TestClient(application.application(opened)) as client:
        response = client.post("/v1/sync", content=b"x")
    opened.engine.dispose()
    assert (response.status_code, refusal(response.content)) == (400, Refusal.BAD_MESSAGE)


def test_a_head_that_does_not_come_is_hung_up_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "HEAD_SECONDS", 0.1)
    with socket.create_server(("127.0.0.1", 0)) as door:
        server = uvicorn.Server(
            uvicorn.Config(nobody, interface="asgi3", http=patience.Patient, log_config=None, lifespan="off")
        )
        serving = threading.Thread(target=server.run, kwargs={"sockets": [door]})
        serving.start()
        with socket.create_connection(door.getsockname(), timeout=30) as line:
            line.sendall(b"POST /v1/sync HTTP/1.1\r\nHost:")
            assert line.recv(1) == b""
        server.should_exit = True
        serving.join()


async def nobody(_scope: Scope, _receive: Receive, _send: Send) -> None:
    raise AssertionError("no request ever came")


def at_once(_: str | None) -> float:
    return 0.01


def broken(*_: object) -> tuple[int, bytes]:
    raise ZeroDivisionError


def test_a_bug_of_ours_is_written_down_and_told_as_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    opened = Place(data=tmp_path).make("The company")
    monkeypatch.setattr(application, "_step", broken)
    with TestClient(application.application(opened), raise_server_exceptions=False) as client:
        response = client.post("/v1/sync", content=b"x")
    opened.engine.dispose()
    assert (response.status_code, refusal(response.content)) == (500, Refusal.INTERNAL)
    assert "ZeroDivisionError" in caplog.text


def nobody_there(_: object) -> None:
    raise RequestRefused(Refusal.BUSY, wait=5)


def test_a_database_that_cannot_be_reached_is_told_as_unavailable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Place(data=tmp_path).make("The company")
    monkeypatch.setattr(application, "health", nobody_there)
    with TestClient(application.application(opened)) as client:
        assert client.get("/health").status_code == 503
    opened.engine.dispose()


def test_a_database_that_cannot_be_read_is_no_health(tmp_path: Path) -> None:
    opened = Place(data=tmp_path).make("The company")
    with opened.write() as connection:
        connection.exec_driver_sql("DROP TABLE bucket")
    with pytest.raises(Exception, match="bucket"):
        health.health(opened)
    opened.engine.dispose()


def test_whoever_has_to_wait_reads_so_in_the_head_as_well(tmp_path: Path) -> None:
    opened = Place(data=tmp_path).make("The company")
    served = application.application(opened, at_once=1)
    served.state["turns"].room = _no_room
    with TestClient(served) as client:
        answer = client.post("/v1/sync", content=b"x" * 100)
    opened.engine.dispose()
    told = unpack(Refused, open_sealed(answer.content, limit=ROOM))
    assert (answer.status_code, told.name, told.wait) == (503, "busy", 7)
    assert answer.headers["retry-after"] == "7"


def _no_room(length: str | None) -> AbstractContextManager[None]:
    assert length == "100"
    raise RequestRefused(Refusal.BUSY, wait=7)
