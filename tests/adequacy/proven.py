"""What everything else leans on, and the tests that are to see each line of it and each change to one.

What decides what travels, what wins and who may see it: of that, every branch is gone through, and a line that is
changed by a machine is noticed.
"""

from typing import Final

PROVEN: Final = (
    "fieldcrm/protocol",
    "fieldcrm/replication/session.py",
    "sync_server/journal.py",
    "sync_server/merging.py",
    "sync_server/scope.py",
)
TESTS: Final = (
    "tests/unit/protocol",
    "tests/unit/registry/test_codecs.py",
    "tests/unit/replication/test_session.py",
    "tests/protocol",
    "tests/contract",
)
WITHOUT_POSTGRESQL: Final = ("-k", "not postgresql")
"""Both databases go through the same lines; one of them is enough to be there."""
