"""Finding a customer among many, and knowing everything before the door."""
