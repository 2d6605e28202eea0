"""Files, looked at in the window."""
