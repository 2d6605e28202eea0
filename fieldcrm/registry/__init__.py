"""Reads the declarations: wire ids, merge groups, tables, triggers, words, SQLite; shared with the server."""
