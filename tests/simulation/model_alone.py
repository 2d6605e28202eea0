"""What the model finds when nobody else looks: it has to be worth something by itself."""

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final, Protocol
from unittest.mock import patch

from tests.simulation.forms import FORMS, Form
from tests.simulation.model_beside import Differs
from tests.simulation.oracles import Before, Rest
from tests.simulation.planted import NEAR, plant

TRIED: Final = (("policies", 40), ("small", 120), ("restored", 30), ("away", 60))
"""So many histories of each form a planted fault may hide in."""

FOUND: Final[Mapping[str, tuple[str, int]]] = {
    "of two who did not know each other the earlier stands": ("policies", 0),
    "what is somebody's is everybody's to write": ("policies", 9),
    "of two sets one stands": ("policies", 8),
    "what the deleter had not seen is deleted": ("policies", 9),
    "anybody speaks for the office": ("small", 16),
    "what lost is not put aside": ("small", 2),
    "one's own writes are not seen": ("small", 12),
    "everything is seen": ("small", 2),
    "what waits is covered by what comes": ("small", 3),
    "what comes after a handover is refused": ("policies", 3),
    "what goes along with its owner is not told of": ("away", 5),
    "what somebody has not heard of is forgotten": ("away", 3),
    "who comes back after long is not compared": ("away", 3),
    "a receipt that was lost is given anew": ("away", 13),
    "what a hub has not heard of counts as carried": ("away", 22),
    "an answer goes from the hub before it was got": ("away", 6),
    "what a hub has given back lies there still": ("away", 2),
}
"""By which history the model alone finds a planted fault."""


class Ended(Protocol):
    """How a history ended."""

    @property
    def broken(self) -> str:
        """What went wrong, if anything."""
        ...


Run = Callable[[int, Form], Ended]


@contextmanager
def nobody_else_looks() -> Generator[None]:
    """The oracles are silent."""
    with patch.object(Before, "must_hold", _nothing), patch.object(Rest, "look", _nothing):
        yield


def find_by_the_model(names: Sequence[str], run: Run) -> tuple[int, str]:
    """Each of these planted faults, by the history it is known by or by another. The number of those that escape."""
    found = {name: _find(name, run) for name in names}
    missed = sorted(name for name, by in found.items() if by is None)
    anew = {name: by for name, by in found.items() if by not in (None, FOUND.get(name))}
    return len(
        missed
    ), f"the model alone, not found: {', '.join(missed) or 'none'}; by others than known: {anew or 'none'}"


def _find(name: str, run: Run) -> tuple[str, int] | None:
    tried = [(form, seed) for form, most in TRIED for seed in range(most)]
    if name in FOUND:
        form, seed = FOUND[name]
        tried = [(form, each) for each in (seed, *range(2 * NEAR))]
    with plant(name), nobody_else_looks():
        return next((each for each in tried if _differs(run(each[1], FORMS[each[0]]))), None)


def _differs(ended: Ended) -> bool:
    return ended.broken.startswith(Differs.__name__)


def _nothing(*_: Any, **__: Any) -> None:
    return None
