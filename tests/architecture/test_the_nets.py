"""The nets that catch careless tests are themselves tried: each is given something to catch."""
