"""The two ways the centre says no: to a whole request, and to one transaction."""

from fieldcrm.protocol.codes import Refusal, Result
from fieldcrm.protocol.messages import Refused, Restored


class RequestRefused(Exception):
    """A whole request is not processed; nothing in it had an effect. `detail` are numbers that help the device."""

    def __init__(
        self, refusal: Refusal, *detail: int, wait: int = 0, text: str = "", restored: Restored | None = None
    ) -> None:
        super().__init__(refusal.name)
        self.refusal = refusal
        self.detail = detail
        self.wait = wait
        self.text = text
        self.restored = restored

    @property
    def told(self) -> Refused:
        """As it travels."""
        return Refused(self.refusal, self.refusal.name.lower(), self.detail, self.wait, self.text, self.restored)


class TxRefused(Exception):
    """One transaction cannot be taken; none of it is, and the next is not held up.

    `reason` is the stable code of a sentence; `about` and `field` say of what, where that helps.
    """

    def __init__(self, code: Result, reason: str, about: str = "", field: str = "") -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason
        self.about = about
        self.field = field
