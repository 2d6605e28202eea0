"""Looking at a file: what of it comes into memory, and the copy that another program is given."""

import stat
from pathlib import Path

import pytest

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.showing import LONGEST_TEXT, Way
from fieldcrm.machine.opened import take_back
from fieldcrm.services import files, opening
from fieldcrm.services.opening import Looked
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, NOW, counted

PNG = b"\x89PNG\r\n\x1a\n" + bytes(600_000)
NEW_ID = counted(70_000)


def kept(store: Store, folder: Path, name: str, content: bytes) -> str:
    (path := folder / name).write_bytes(content)
    return files.attach(store, path, account=BAKERY.id, at=NOW, new_id=NEW_ID).id


def looked(store: Store, folder: Path, name: str, content: bytes) -> Looked:
    return opening.look_at(store, kept(store, folder, name, content))


def test_of_a_picture_all_comes_and_of_an_endless_text_the_beginning(store: Store, tmp_path: Path) -> None:
    picture = looked(store, tmp_path, "shelf.png", PNG)
    assert (picture.way, picture.content, picture.is_cut) == (Way.PICTURE, PNG, False)
    text = looked(store, tmp_path, "endless.txt", b"word " * 500_000)
    assert (text.way, len(text.content), text.is_cut) == (Way.TEXT, LONGEST_TEXT, True)
    assert looked(store, tmp_path, "contract.pdf", b"%PDF-1.7" * 90_000).content == b""


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("Ціни на 绿茶\r\nтак".encode(), "Ціни на 绿茶\nтак"),
        ("Ціни".encode("utf-16"), "Ціни"),
        ("\ufeffЦіни".encode(), "Ціни"),
        ("Договор с Пекарней".encode("cp1251"), "Договор с Пекарней"),
        ("Café à la crème".encode("cp1252"), "Café à la crème"),
        ("绿茶".encode()[:-1], "绿"),
    ],
)
def test_a_text_is_read_in_the_letters_it_was_written_in(
    store: Store, tmp_path: Path, content: bytes, text: str
) -> None:
    assert looked(store, tmp_path, "letter.txt", content).text == text


def test_a_copy_for_another_program_is_this_persons_alone_and_nobody_writes_into_it(
    store: Store, tmp_path: Path
) -> None:
    outside = tmp_path / "opened"
    id = kept(store, tmp_path, "contract.pdf", content := b"%PDF-1.7" * 90_000)
    first, second = (opening.hand_out(store, id, outside) for _ in range(2))
    assert first != second
    assert (first.name, first.read_bytes()) == ("contract.pdf", content)
    modes = [stat.S_IMODE(each.stat().st_mode) for each in (outside, first.parent, first)]
    assert modes == [0o700, 0o700, 0o400]


@pytest.mark.parametrize(("name", "content"), [("prices.xlsm", b"PK"), ("contract.pdf", b"MZ\x90\0")])
def test_what_runs_is_handed_to_nobody(store: Store, tmp_path: Path, name: str, content: bytes) -> None:
    id = kept(store, tmp_path, name, content)
    with pytest.raises(RuleBroken) as refused:
        opening.hand_out(store, id, tmp_path / "opened")
    assert refused.value.code == "attachment.runs"
    assert not (tmp_path / "opened").exists()


def test_copies_are_taken_back_and_nothing_else_is(store: Store, tmp_path: Path) -> None:
    outside = tmp_path / "opened"
    copy = opening.hand_out(store, kept(store, tmp_path, "contract.pdf", b"%PDF-1.7"), outside)
    (mine := tmp_path / "mine.txt").write_bytes(b"mine")
    (copy.parent / "link").symlink_to(mine)
    take_back(outside)
    assert not outside.exists()
    assert mine.read_bytes() == b"mine"
    take_back(outside)


def test_a_folder_that_somebody_put_a_link_for_is_left_alone(tmp_path: Path) -> None:
    (mine := tmp_path / "mine").mkdir()
    (mine / "letter.txt").write_bytes(b"mine")
    (tmp_path / "opened").symlink_to(mine)
    take_back(tmp_path / "opened")
    assert (mine / "letter.txt").read_bytes() == b"mine"
