"""Everything the window does with data, as commands: for offices, scripts, support and tests."""
