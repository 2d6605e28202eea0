"""Putting down a visit in under a minute."""
