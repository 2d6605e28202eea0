"""Where one has been: back and forward as in a browser."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class History:
    """Addresses in the order they were visited, and the place one is at."""

    visited: list[str] = field(default_factory=list[str])
    place: int = -1

    @property
    def address(self) -> str:
        """Where one is."""
        return self.visited[self.place] if self.visited else ""

    @property
    def has_back(self) -> bool:
        """Whether there is a way back."""
        return self.place > 0

    @property
    def has_forward(self) -> bool:
        """Whether one came back from somewhere."""
        return self.place < len(self.visited) - 1

    def visit(self, address: str) -> None:
        """Go somewhere; what was ahead is forgotten. Where one is already adds nothing."""
        if address != self.address:
            self.visited[self.place + 1 :] = [address]
            self.place = len(self.visited) - 1

    def step(self, by: int) -> bool:
        """Back or forward; says whether there was such a way."""
        if not 0 <= self.place + by < len(self.visited):
            return False
        self.place += by
        return True
