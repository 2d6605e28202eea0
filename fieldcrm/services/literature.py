"""What people do with literature on their own laptop."""

from fieldcrm.domain.attachments import Literature
from fieldcrm.domain.ids import LiteratureId
from fieldcrm.store import files
from fieldcrm.store.store import Store


def keep_here(store: Store, id: str, *, is_kept: bool) -> None:
    """From now on it is never given up for others, and is fetched if it is not here; or it is as any other."""
    with store.read() as reading:
        paper = reading.load(Literature, LiteratureId(id))
    files.keep_here(store, paper.sha256, paper.size, is_kept=is_kept)
