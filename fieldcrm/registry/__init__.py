"""Reads the declarations: wire ids, merge groups, tables, triggers, words; shared with the server."""
