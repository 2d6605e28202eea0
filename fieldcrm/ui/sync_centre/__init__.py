"""Trust: what waits, what came, what needs a choice."""
