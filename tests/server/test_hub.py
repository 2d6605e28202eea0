"""A hub by itself: its file, its line, its times, its door and its words."""

import threading
from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import TypeVar

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from litestar.testing import TestClient

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.protocol.codec import open_sealed, pack, seal, unpack
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.hubs import HUB_PATH, CarryAnswer, CarryRequest, HubAnswer, HubRequest, credential, packet_digest
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import PacketAnswer, Refused
from fieldcrm.protocol.packets import Keys, Way, close
from fieldcrm.protocol.versions import PROTOCOL
from fieldcrm.replication.transport import signature
from sync_server.hub.application import application
from sync_server.hub.book import Book, Joined
from sync_server.hub.carrying import Courier
from sync_server.hub.larder import Larder
from sync_server.hub.line import Fetcher, Line
from sync_server.hub.pieces import Pieces
from sync_server.hub.rounds import EVERY, REMEMBERED_MS, Rounds, nightly
from sync_server.refusals import RequestRefused
from tests.server.test_cli import Server
from tests.support.patience import PATIENCE_S

M = TypeVar("M", bound=msgspec.Struct)
CENTRE, DEVICE = Keys.of_centre(b"c" * 32), Keys.of_device(b"d" * 32)
SENDER = DEVICE.told[:32]
HUB_KEY = b"h" * 32
HUB_PUBLIC = Ed25519PrivateKey.from_private_bytes(HUB_KEY).public_key().public_bytes_raw()
WHO = Joined(
    upstream="http://127.0.0.1:9",
    certificate="",
    company="The company",
    code="A1",
    name="West",
    key=HUB_KEY,
    packets=CENTRE.told,
    credential=credential(CENTRE.signs, "A1", "West", HUB_PUBLIC),
)


@dataclass
class Upstream:
    """A line to nowhere, or to a centre that takes everything."""

    is_there: bool = True
    asked: threading.Event = field(default_factory=threading.Event)

    def ask(self, path: str, message: msgspec.Struct, kind: type[M], *, code: str = "", key: bytes = b"") -> M:
        """Taken, unless nobody is there."""
        assert (path, code, key) == ("/v1/carried", WHO.code, WHO.key)
        assert isinstance(message, CarryRequest)
        self.asked.set()
        if not self.is_there:
            raise Trouble("hub.offline")
        return unpack(kind, pack(CarryAnswer(b"", "K1", b"back")))


@pytest.fixture
def book(tmp_path: Path) -> Generator[Book]:
    made = Book.open(tmp_path, make=True)
    made.join(WHO)
    yield made
    made.close()


@pytest.fixture
def upstream() -> Upstream:
    return Upstream()


@pytest.fixture
def courier(book: Book, upstream: Upstream) -> Courier:
    return Courier(book, lambda _: upstream, lambda: 1_000)


def packet(number: int = 0, size: int = 0) -> bytes:
    """One to the centre."""
    about = number.to_bytes(8)
    return close(Way.TO_CENTRE, PacketAnswer(0, about, bytes(size)), DEVICE, CENTRE.address, "K1")


# The file


def test_a_hub_is_there_once_it_has_joined(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match=r"hub\.missing"):
        Book.open(tmp_path / "nowhere")
    made = Book.open(tmp_path / "hub", make=True)
    with pytest.raises(Trouble, match=r"hub\.not_joined"):
        made.joined()
    made.join(WHO)
    made.close()
    again = Book.open(tmp_path / "hub")
    assert again.joined() == WHO
    again.close()


def test_what_was_left_is_on_the_disk_before_it_is_answered_for(tmp_path: Path, book: Book) -> None:
    book.leave(SENDER, b"packet", 5)
    other = Book.open(tmp_path)
    lying = other.next(0)
    assert lying is not None
    assert (lying.content, other.lying(SENDER)) == (b"packet", (1, 5))
    other.close()


def test_a_full_disk_takes_nothing_more_says_so_and_loses_nothing(book: Book) -> None:
    book.leave(SENDER, b"packet", 5)
    book.close()  # the pool: what is opened from here on finds the disk full
    with book.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
    with pytest.raises(RequestRefused) as refused:
        book.leave(SENDER, bytes(500_000), 6)
    assert refused.value.refusal is Refusal.HUB_FULL
    assert book.lying(SENDER) == (1, 5)
    book.close()
    assert book.leave(SENDER, bytes(500_000), 7) == 7


def test_a_file_of_a_later_release_is_left_alone(tmp_path: Path, book: Book) -> None:
    with book.engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA user_version = 99")
    with pytest.raises(Trouble, match=r"hub\.newer"):
        Book.open(tmp_path)


# When it carries


def test_a_round_that_does_not_get_through_is_made_again_and_gives_up_nothing(
    book: Book, courier: Courier, upstream: Upstream
) -> None:
    rounds = Rounds(courier, lambda: 10 * EVERY)
    book.leave(SENDER, b"packet", 5)
    upstream.is_there = False
    assert [rounds.round() for _ in range(3)] == [False] * 3
    assert (book.lying(SENDER), book.heard().trouble) == ((1, 5), "hub.offline")
    upstream.is_there = True
    assert rounds.round()
    assert (book.lying(SENDER), book.heard().trouble, book.heard().at_ms) == ((0, 0), "", 1_000)


def test_a_receipt_is_remembered_for_three_months_after_its_answer_was_got(
    book: Book, courier: Courier, upstream: Upstream
) -> None:
    later = Courier(book, lambda _: upstream, lambda: 2_001 + REMEMBERED_MS)
    for each in (b"got", b"kept"):
        book.leave(SENDER, each, 5)
    Rounds(courier, lambda: EVERY).round()
    book.got(SENDER, (packet_digest(b"got"),), 2_000)
    Rounds(courier, lambda: EVERY).round()
    assert book.leave(SENDER, b"got", 9) == 5
    Rounds(later, lambda: EVERY).round()
    assert [book.leave(SENDER, each, 9) for each in (b"got", b"kept")] == [9, 5]


def test_what_lies_there_when_it_starts_goes_at_once(book: Book, courier: Courier, upstream: Upstream) -> None:
    book.leave(SENDER, b"packet", 5)
    rounds = Rounds(courier, lambda: EVERY)
    rounds.start()
    assert upstream.asked.wait(PATIENCE_S)
    rounds.stop()


def test_the_times_of_the_night_are_told_as_cron_tells_them() -> None:
    assert 0 < nightly("0 2 * * *")() <= 25 * 3600
    with pytest.raises(RuleBroken, match=r"schedule\.form"):
        nightly("at two")


# The line to the centre


class _Portal(BaseHTTPRequestHandler):
    """What a hotel answers to everything."""

    def do_POST(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"<html>Welcome</html>")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name it has there
        """Nobody reads it."""


@pytest.fixture
def portal() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), _Portal) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def why(step: Line) -> str:
    with pytest.raises(Trouble) as told:
        step.ask("/v1/carried", CarryRequest(1, b"packet", SENDER), CarryAnswer, code="A1", key=HUB_KEY)
    return told.value.code


def test_whoever_is_not_the_centre_takes_nothing(portal: str) -> None:
    assert why(Line(portal)) == "hub.not_the_centre"
    assert why(Line("http://127.0.0.1:1")) == "hub.offline"


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("ftp://centre", "server.address"),
        ("https://", "server.address"),
        ("https://centre:99999", "server.address"),
        ("http://centre.example", "server.needs_https"),
    ],
)
def test_an_address_that_cannot_be_one_is_refused(address: str, code: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        Line(address)
    assert refused.value.code == code


# The door


def test_the_door_takes_what_is_signed_and_tells_why_it_takes_nothing_else(
    courier: Courier, book: Book, tmp_path: Path
) -> None:
    good = seal(pack(HubRequest(PROTOCOL, SENDER, packet())))
    proof = signature(HUB_PATH, good, "K1", b"d" * 32)
    larder = Larder(book, Pieces(tmp_path), lambda who: Fetcher(Line(who.upstream)))
    with TestClient(application(courier, larder), raise_server_exceptions=False) as client:

        def said(sealed: bytes, header: str) -> Refusal | HubAnswer:
            answer = client.post(HUB_PATH, content=sealed, headers={"A": header})
            body = open_sealed(answer.content, limit=LIMITS["raw_bytes"])
            return unpack(HubAnswer, body) if answer.status_code == 200 else Refusal(unpack(Refused, body).code)

        assert said(good, "") is Refusal.BAD_SIGNATURE
        assert said(good, signature("/v1/sync", good, "K1", b"d" * 32)) is Refusal.BAD_SIGNATURE
        assert said(good[:-1], proof) is Refusal.BAD_MESSAGE
        assert said(b"", "") is Refusal.BAD_MESSAGE
        assert said(bytes(LIMITS["request_bytes"] + 1), proof) is Refusal.TOO_LARGE
        assert book.by_sender() == []
        told = said(good, proof)
        assert isinstance(told, HubAnswer)
        assert (told.slip is not None, told.lying) == (True, 1)
        assert client.get("/health").json()["ok"] is True


def test_answers_that_do_not_fit_one_come_one_after_the_other(book: Book) -> None:
    for number in range(3):
        book.leave(SENDER, b"%d" % number, number)
        lying = book.next(0)
        assert lying is not None
        book.carried(lying, "K1", bytes(10), "", 9)
    first, more = book.brought(SENDER, most=25)
    assert (len(first), more) == (2, True)
    book.got(SENDER, tuple(each.digest for each in first), 10)
    last, more = book.brought(SENDER, most=25)
    assert (len(last), more) == (1, False)


# The words


@pytest.fixture
def words(tmp_path: Path) -> Server:
    return Server(tmp_path)


def test_a_hub_says_what_lies_there_and_since_when(words: Server, book: Book) -> None:
    book.leave(SENDER, b"packet", 5_000)
    told = words.do("hub", "status")
    assert (told["name"], told["lying"], told["lying_since"], told["stalled"]) == (
        "West",
        1,
        "1970-01-01T00:00:05Z",
        True,
    )
    assert told["devices"][0]["device"] == "?"
    status, document, _ = words("hub", "sync")
    assert (status, document["error"]["code"]) == (5, "hub.offline")
    assert words.do("hub", "status")["trouble"] == "The centre cannot be reached: http://127.0.0.1:9."


def test_what_a_hub_cannot_do_is_said_by_a_code(words: Server, tmp_path: Path) -> None:
    assert words.bare("hub", "status")[1]["error"]["code"] == "hub.where"
    assert words("hub", "status", at=tmp_path / "nowhere")[1]["error"]["code"] == "hub.missing"
    join = ("hub", "join", "--upstream", "http://127.0.0.1:1", "--code", "AB2CD3EF4GH5")
    assert words(*join)[1]["error"]["code"] == "hub.offline"
    assert words(*join, "--again")[1]["error"]["code"] == "hub.not_joined"
    assert words(*join, "--certificate", str(tmp_path / "gone.pem"))[1]["error"]["code"] == "file.unreadable"
    assert words("hub", "sync")[1]["error"]["code"] == "hub.not_joined"
    assert words("hub", "serve", "--nightly", "at two")[1]["error"]["code"] == "schedule.form"


def test_a_hub_that_has_joined_does_not_join_another_by_a_slip(words: Server, book: Book) -> None:
    join = ("hub", "join", "--upstream", "http://127.0.0.1:1", "--code", "AB2CD3EF4GH5")
    assert words(*join)[1]["error"]["code"] == "hub.joined"
    assert book.joined() == WHO
