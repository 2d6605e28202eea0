"""How much of anything is taken at most: nobody fills another's memory."""

from typing import Final

from fieldcrm.domain.attachments import LARGEST_FILE
from fieldcrm.domain.values import LONGEST_TEXT

LIMITS: Final = {
    "request_bytes": 4 << 20,
    "enrol_bytes": 16 << 10,
    "raw_bytes": 16 << 20,
    "ops_per_request": 2_000,
    "ops_per_tx": 1_000,
    "tx_bytes": 1 << 20,
    "value_bytes": LONGEST_TEXT,
    "key_bytes": 1_000,
    "page_bytes": 1 << 20,
    "rows_listed": 40_000,
    "rows_verified": 1_000_000,
    "piece_bytes": 1 << 20,
    "file_bytes": LARGEST_FILE,
    "files_unfinished": 20,
    "packet_bytes": 32 << 20,
    "packet_ops": 200_000,
}
"""What a server takes at most; more is refused with TOO_LARGE and changes nothing."""

LARGEST: Final = 4 * LIMITS["raw_bytes"]
"""The plain bytes a device unpacks at most."""
