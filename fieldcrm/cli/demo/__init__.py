"""The demo: a company on this machine, a rep and an office clerk, and the story of one working day between them."""
