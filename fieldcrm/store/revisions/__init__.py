"""What changed in the layout of the file, release by release: each says the one it follows."""
