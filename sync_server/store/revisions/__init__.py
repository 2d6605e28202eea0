"""What changed in the layout of the database, release by release: each says the one it follows."""
