"""`./run pictures`: draws every screen in every look and of every company, and writes the page that shows them."""

import argparse
import sys
import tempfile
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Final

from fieldcrm.store.database import FAST
from fieldcrm.store.store import Store
from tests.pictures import rep
from tests.pictures.camera import Look, Scene, camera, one_clock
from tests.pictures.companies import FILLED
from tests.pictures.guide import draw_guide
from tests.pictures.index import write_index
from tests.pictures.scenes import SITTINGS, Sitting
from tests.pictures.small import keep_small
from tests.support.company import KEY

FOLDER: Final = Path("docs/screens")


@dataclass(frozen=True, slots=True)
class Wanted:
    """Of which screens and in which looks; nothing named is all."""

    screens: Collection[str]
    looks: Collection[str]

    def shots(self, sitting: Sitting) -> Iterator[tuple[Look, Scene]]:
        """Look by look, since another language or text size takes longer than another page."""
        for look in sitting.looks:
            for scene in sitting.scenes:
                if self._has(scene.name, self.screens) and self._has(look.name, self.looks):
                    yield look, scene

    @staticmethod
    def _has(name: str, named: Collection[str]) -> bool:
        return not named or name in named


def main(argv: Sequence[str] | None = None) -> int:
    """Draw what is asked for, and say where each picture lies."""
    words = argparse.ArgumentParser(prog="./run pictures", description=__doc__)
    words.add_argument("screens", nargs="*", help="only these, as today or diary-week")
    words.add_argument("--looks", nargs="*", default=[], help="only these, as dark, ru or full")
    words.add_argument("--to", type=Path, default=FOLDER, metavar="FOLDER", help="where to (%(default)s)")
    words.add_argument("--guide", action="store_true", help="those of the guide instead, in all languages")
    said = words.parse_args(argv)
    if said.guide:
        _tell(draw_guide())
        return 0
    said.to.mkdir(parents=True, exist_ok=True)
    one_clock()
    wanted = Wanted(said.screens, said.looks)
    for company, sittings in groupby(SITTINGS, lambda sitting: sitting.company):
        shots = [shot for sitting in sittings for shot in wanted.shots(sitting)]
        _tell(_drawn(company, sorted(shots, key=lambda shot: _effort(shot[0])), said.to))
    if not (said.screens or said.looks):
        write_index(said.to)
    return 0


def _tell(files: Iterable[Path]) -> None:
    """Each as soon as it is drawn."""
    for file in files:
        sys.stdout.write(f"{file}\n")
        sys.stdout.flush()


def _effort(look: Look) -> tuple[str, float, str, tuple[int, int]]:
    """Alike looks follow each other."""
    return look.language, look.scale, look.mode, look.size


def _drawn(company: str, shots: Sequence[tuple[Look, Scene]], folder: Path) -> Iterator[Path]:
    if not shots:
        return
    with tempfile.TemporaryDirectory() as temporary:
        clock = rep.Clock()
        store = Store.open(Path(temporary) / "work.db", KEY, clock.ms, synchronous=FAST)
        FILLED[company](store, clock)
        with camera(store, Path(temporary), rep.NOW) as held:
            for look, scene in shots:
                file = folder / f"{scene.name}-{look.name}.webp"
                keep_small(held.take(scene, look), file)
                yield file
        store.close()


if __name__ == "__main__":
    sys.exit(main())
