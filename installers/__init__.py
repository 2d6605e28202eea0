"""Makes what people install: the desktop's packages, and the server's wheel."""
