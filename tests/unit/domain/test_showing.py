"""How a file may be looked at: what its name says is believed only where its bytes do not say otherwise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.domain.showing import (
    LARGEST_PICTURE,
    LONGEST_LINE,
    LONGEST_SIDE,
    MOST_PIXELS,
    Way,
    ending_of,
    folded,
    is_shown,
    picture_format,
    way_of,
)

JPEG, PNG, PROGRAM, WORDS = b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n", b"MZ\x90\0", b"Dear customer"


@pytest.mark.parametrize(
    ("name", "start", "way"),
    [
        ("shelf.jpg", JPEG, Way.PICTURE),
        ("shelf", PNG, Way.PICTURE),
        ("shelf.dat", b"RIFF\x10\0\0\0WEBPVP8 ", Way.PICTURE),
        ("letter.txt", WORDS, Way.TEXT),
        ("README", WORDS, Way.TEXT),
        ("prices.csv", b"\xff\xfea\0;\0", Way.TEXT),
        ("BMW.txt", b"BMW price list", Way.TEXT),
        ("contract.pdf", b"%PDF-1.7", Way.OUTSIDE),
        ("prices.xlsx", b"PK\x03\x04", Way.OUTSIDE),
        ("letter.txt", b"not a text\0", Way.OUTSIDE),
        ("shelf.jpg", WORDS, Way.OUTSIDE),
        ("unknown", b"\0\1\2", Way.NEVER),
    ],
)
def test_a_file_is_shown_here_or_by_another_program(name: str, start: bytes, way: Way) -> None:
    assert way_of(name, 100, start) is way


@pytest.mark.parametrize(
    "name",
    [
        "a.exe",
        "a.PDF.Exe",
        "a.exe. .",
        "a.exe:b.txt.bat",
        "photo\u202egpj.scr",
        "prices.xlsm",
        "page.html",
        "a.desktop",
    ],
)
@pytest.mark.parametrize("start", [WORDS, JPEG, b""])
def test_what_runs_by_its_name_is_never_opened(name: str, start: bytes) -> None:
    assert way_of(name, 100, start) is Way.NEVER


@pytest.mark.parametrize("name", ["contract.pdf", "shelf.jpg", "letter.txt", "noname"])
@pytest.mark.parametrize("start", [PROGRAM, b"\x7fELF\2", b"#!/bin/sh\nrm"])
def test_what_runs_by_its_bytes_is_never_opened(name: str, start: bytes) -> None:
    assert way_of(name, 100, start) is Way.NEVER


def test_a_picture_that_takes_too_much_memory_is_another_programs() -> None:
    assert way_of("shelf.jpg", LARGEST_PICTURE, JPEG) is Way.PICTURE
    assert way_of("shelf.jpg", LARGEST_PICTURE + 1, JPEG) is Way.OUTSIDE


def test_so_many_points_are_shown_and_no_more() -> None:
    assert is_shown(8_000, 8_000)
    assert MOST_PIXELS == 8_000 * 8_000
    for across, down in ((8_001, 8_000), (0, 5), (-1, -1), (LONGEST_SIDE + 1, 1)):
        assert not is_shown(across, down)


def test_an_ending_is_what_the_system_reads() -> None:
    assert [ending_of(name) for name in ("a.Txt", ".profile", "a", "a.b.c", "a.")] == ["txt", "", "", "c", ""]


@given(st.text(alphabet="ab\n", max_size=3 * LONGEST_LINE))
def test_folding_takes_nothing_away_and_leaves_no_long_line(text: str) -> None:
    lines = folded(text).split("\n")
    assert max(map(len, lines)) <= LONGEST_LINE
    assert "".join(lines) == text.replace("\n", "")


@given(st.text(), st.integers(0, 1 << 40), st.binary(max_size=40))
def test_whatever_it_is_called_and_holds_there_is_an_answer(name: str, size: int, start: bytes) -> None:
    assert way_of(name, size, start) in Way
    assert picture_format(start) in ("", "png", "jpeg", "gif", "bmp", "webp")
