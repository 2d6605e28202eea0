"""The pictures of the guide: a day of the demo company, drawn in each language that the guide is told in."""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage, QImageWriter

from fieldcrm.store.database import FAST
from fieldcrm.store.store import Store
from tests.pictures import rep
from tests.pictures.camera import Look, Scene, camera, one_clock
from tests.support.company import KEY

DOCS: Final = Path("docs")
ENGLISH: Final = "en_GB"
CHINESE: Final = "zh_CN"
OTHERS: Final = {"ru": "ru_RU", "uk": "uk_UA", "zh": CHINESE}
"""Which folder has the pictures of which language."""
FIRST: Final = "first-run"
LOSSLESS: Final = 100
"""What Qt calls that quality."""


def draw_guide(docs: Path = DOCS) -> Iterator[Path]:
    """Every picture anew, one language after the other; says where each lies."""
    with tempfile.TemporaryDirectory() as temporary:
        for file in _told(ENGLISH, Path(temporary) / ENGLISH):
            kept = docs / "pictures" / file.name
            kept.write_bytes(file.read_bytes())
            yield kept
        for folder, locale in OTHERS.items():
            drawn = _told(locale, Path(temporary) / locale)
            yield from keep_shown(drawn, shown_in(docs / f"GUIDE.{folder}.md"), docs / "pictures" / folder)


def shown_in(guide: Path) -> frozenset[str]:
    """The names of its pictures."""
    return frozenset(re.findall(r"\(pictures/\w+/([\w-]+)\.webp\)", guide.read_text("utf-8")))


def keep_shown(drawn: Sequence[Path], shown: Collection[str], folder: Path) -> Iterator[Path]:
    """Those that are shown, each dot as it was; none of them may be missing."""
    by_name = {file.stem: file for file in drawn}
    for name in sorted(shown):
        file = folder / f"{name}.webp"
        writer = QImageWriter(str(file), b"webp")
        writer.setQuality(LOSSLESS)
        if not writer.write(QImage(str(by_name[name]))):
            raise OSError(writer.errorString())
        yield file


def _told(locale: str, folder: Path) -> list[Path]:
    """The demo's day, where nobody can see its windows: it draws them; and before it the page that it never sees."""
    others = {name: value for name, value in os.environ.items() if not name.startswith("LC_") and name != "LANGUAGE"}
    spoken = {**others, "LANG": f"{locale}.UTF-8", "PYTHONUTF8": "1", "QT_QPA_PLATFORM": "offscreen"}
    told = [sys.executable, "-m", "fieldcrm", "demo", "--dir", str(folder)]
    subprocess.run(told, env=spoken, stdout=sys.stderr, check=True)
    _draw_first(locale if locale == CHINESE else locale[:2], folder / "pictures")
    return sorted((folder / "pictures").glob("*.png"))


def _draw_first(language: str, folder: Path) -> None:
    """What somebody sees who has joined nothing yet, by day and in the dark."""
    one_clock()
    with tempfile.TemporaryDirectory() as temporary:
        store = Store.open(Path(temporary) / "work.db", KEY, rep.Clock().ms, synchronous=FAST)
        with camera(store, Path(temporary), rep.NOW) as held:
            for name, mode in ((FIRST, "light"), (f"{FIRST}-dark", "dark")):
                image = held.take(Scene(name=FIRST, address=""), Look(name=name, mode=mode, language=language))
                image.save(str(folder / f"{name}.png"))
        store.close()
