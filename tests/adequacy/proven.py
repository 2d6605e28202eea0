"""What everything else leans on, and the tests that are to see each line of it and each change to one.

What decides what travels, what wins and who may see it: of that, every branch is gone through, and a line that is
changed by a machine is noticed.
"""

from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath
from typing import Final

EXCHANGE: Final = tuple(f"tests/unit/replication/test_{name}.py" for name in ("exchange", "pages", "leaving"))

PROVEN: Final[Mapping[str, Sequence[str]]] = {
    # what travels
    "fieldcrm/protocol": ("tests/unit/protocol", "tests/unit/registry/test_codecs.py", "tests/protocol"),
    "sync_server/apart.py": ("tests/server/test_shelf.py",),
    "sync_server/blocks.py": ("tests/server/test_blocks.py",),
    "sync_server/echoes.py": ("tests/server/test_echoes.py",),
    "sync_server/filling.py": ("tests/server/test_filling.py",),
    "sync_server/kept.py": ("tests/server/test_kept.py",),
    "sync_server/own.py": ("tests/server/test_own.py",),
    "sync_server/pull.py": ("tests/server/test_pull.py",),
    "sync_server/remaining.py": ("tests/server/test_pull.py",),
    # what a device has in hand
    "fieldcrm/replication/exchange.py": EXCHANGE,
    "fieldcrm/replication/leaving.py": ("tests/unit/replication/test_leaving.py",),
    "fieldcrm/replication/session.py": ("tests/unit/replication/test_session.py",),
    "fieldcrm/store/leaning.py": ("tests/unit/store/test_leaning.py",),
    "fieldcrm/store/taking_back.py": ("tests/unit/store/test_taking_back.py",),
    "fieldcrm/store/turns.py": ("tests/unit/store/test_turns.py",),
    # what the centre makes of it
    "sync_server/commit.py": ("tests/server/test_commit.py",),
    "sync_server/conflicts.py": ("tests/server/test_conflicts.py",),
    "sync_server/groups.py": ("tests/server/test_line.py",),
    "sync_server/heads.py": ("tests/server/test_journal.py",),
    "sync_server/journal.py": ("tests/server/test_journal.py",),
    "sync_server/keys.py": ("tests/server/test_keys.py",),
    "sync_server/late.py": ("tests/server/test_late.py",),
    "sync_server/later_kinds.py": ("tests/server/test_journal.py",),
    "sync_server/merging.py": ("tests/server/test_merging.py",),
    "sync_server/references.py": ("tests/server/test_commit.py",),
    "sync_server/rules.py": ("tests/server/test_rules.py",),
    "sync_server/step.py": ("tests/server/test_step.py",),
    "sync_server/totals.py": ("tests/server/test_commit.py",),
    # who may see it, and write
    "sync_server/handovers.py": ("tests/server/test_handovers.py",),
    "sync_server/moves.py": ("tests/server/test_moves.py",),
    "sync_server/past.py": ("tests/server/test_past.py",),
    "sync_server/rights.py": ("tests/server/test_rights.py",),
    "sync_server/scope.py": ("tests/server/test_scope.py",),
}
"""By file or folder, the tests that are about it: they alone look at its mutants, so that each is looked at quickly."""

TESTS: Final = tuple(dict.fromkeys(each for tests in PROVEN.values() for each in tests))
"""These together go through every branch."""

WITHOUT_POSTGRESQL: Final = ("-k", "not postgresql")
"""Both databases go through the same lines; one of them is enough to be there."""


def tests_of(path: str) -> Sequence[str]:
    """Those that are about a file or a folder; of what is not to be proven, all."""
    within = [str(each) for each in (PurePosixPath(path), *PurePosixPath(path).parents)]
    return next((PROVEN[each] for each in within if each in PROVEN), TESTS)
