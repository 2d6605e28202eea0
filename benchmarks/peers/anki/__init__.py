"""Anki, in an environment of its own."""
