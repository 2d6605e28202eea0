"""What can go wrong and not be our bug: a rule a person broke, or trouble in the machine or on the line."""


class RuleBroken(Exception):
    """Something asked for is against the rules; nothing was changed and the person can fix it.

    `code` is stable and chooses the sentence shown; `about` names what, `field` where.
    """

    def __init__(self, code: str, about: str = "", field: str = "") -> None:
        super().__init__(f"{code}: {about}" if about else code)
        self.code = code
        self.about = about
        self.field = field


class Trouble(Exception):
    """The disk, the key ring or the line let us down; what was saved is safe and the step can be repeated."""

    def __init__(self, code: str, about: str = "") -> None:
        super().__init__(f"{code}: {about}" if about else code)
        self.code = code
        self.about = about
