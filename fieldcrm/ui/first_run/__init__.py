"""Joining a company: the server's address and a one-time code, then the first download."""
