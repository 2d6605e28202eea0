"""The centre: merges what the laptops send, numbers it, and answers with everything they have not seen."""
