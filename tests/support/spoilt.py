"""Words as nobody means well by them, in every field of every kind that takes words."""

from typing import Final

from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.registry.forms import form
from fieldcrm.store.store import Store

LONGEST: Final = 10_000
MARKUP: Final = '<img src="file:///etc/hostname"><b>Sofia</b> & "Co" \u202e%n {} {name}\n\t\u2067ار\u200f '
SPOILT: Final = (MARKUP * LONGEST)[:LONGEST]


def spoil(store: Store) -> set[str]:
    """Write them as a pull would, past everything that tidies what is typed; the fields by kind and name."""
    spoilt: set[str] = set()
    with store.apply() as applying:
        for spec in REGISTRY:
            names = [asked.name for asked in form(spec) if asked.widget in ("line", "prose")]
            free = [name for name in names if spec.by_name[name].names is None and spec.name != "conflict"]
            for name in free:
                change = f'UPDATE "{spec.name}" SET "{name}" = ? || hex(id) WHERE "{name}" IS NOT NULL OR ?'  # noqa: S608 - declared names
                applying.connection.exec_driver_sql(change, (SPOILT, spec.by_name[name].optional))
                spoilt.add(f"{spec.name}.{name}")
    return spoilt
