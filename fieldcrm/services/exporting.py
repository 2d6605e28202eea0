"""Giving records away as a file: the names of the fields as a header, numbers people know in place of ids."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.services.sheets import write_sheet
from fieldcrm.store.queries import records
from fieldcrm.store.queries.records import Wanted
from fieldcrm.store.store import Reading, Store


def export_file(store: Store, spec: EntitySpec, path: Path, wanted: Wanted) -> int:
    """Write the rows wanted; the file appears whole or not at all, and `import_file` understands it. Says how many."""
    return _write(store, spec, path, lambda reading: records.texts(reading, spec, wanted))


def export_these(store: Store, spec: EntitySpec, path: Path, ids: Sequence[str]) -> int:
    """Write the rows of these ids in their order, as `export_file` does."""
    return _write(store, spec, path, lambda reading: records.texts_of(reading, spec, ids))


def _write(store: Store, spec: EntitySpec, path: Path, texts: Callable[[Reading], Iterator[list[str]]]) -> int:
    beside = path.with_name(f"{path.name}.part")
    try:
        if path.exists() and not path.is_file():
            raise RuleBroken("file.ordinary", str(path))
        with store.read() as reading, beside.open("w", encoding="utf-8", newline="") as file:
            head = [field.name for field in spec.fields]
            count = write_sheet(file, head, texts(reading))
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        raise RuleBroken("file.unwritable", f"{path}: {error.strerror}") from None
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    return count
