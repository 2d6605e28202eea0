"""The centre's tables and the two databases they live in."""
