"""What stands in the fields of a form and is not written yet: every letter is kept, by record."""

import json
from collections.abc import Mapping

from fieldcrm.ui.shared.drafts import Drafts


class Unsaved:
    """Words by field, as they were typed, whether they can be saved or not."""

    def __init__(self, drafts: Drafts) -> None:
        self._drafts = drafts

    def of(self, id: str) -> dict[str, str]:
        """What was typed of a record and never written; text that nobody can read is nothing."""
        try:
            kept: dict[str, object] = json.loads(self._drafts.of(_about(id)) or "{}")
            return {name: words for name, words in kept.items() if isinstance(words, str)}
        except (ValueError, AttributeError):
            return {}

    def keep(self, id: str, words: Mapping[str, str]) -> None:
        """This is what is not written of it now."""
        self._drafts.keep(_about(id), json.dumps(words) if words else "")

    def written(self, id: str, words: Mapping[str, str]) -> None:
        """These are written; what was typed over them since is not."""
        self.keep(id, {name: typed for name, typed in self.of(id).items() if words.get(name) != typed})


def _about(id: str) -> str:
    return f"form/{id}"
