"""How the window looks and behaves, what it is made of, and what to do when it does not work."""
