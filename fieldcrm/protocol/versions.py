"""What every number of the protocol and of the schema meant, newest first."""

from typing import Final

PROTOCOL: Final = 1
"""1 (2026-11): the first."""

SCHEMA: Final = 5
"""The registry's release; it moves when an entity or a field is added (docs/adr/0048).

5 (2026-11): who signed what (signed_by, signed of attachment); what literature is about, for whom, and until when.
4 (2026-11): attachment and literature: files, whose bytes travel by themselves.
3 (2026-11): substitution: who stands in for whom, and when.
2 (2026-11): what comes back in the diary: rule, skips, series and stands_for of activities and visits.
1 (2026-11): the first twenty kinds.
"""

OLDEST: Final = 1
"""The oldest schema the centre still tells anything. What an older device brings is taken all the same."""
