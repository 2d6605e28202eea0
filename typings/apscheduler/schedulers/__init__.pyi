# The parts of APScheduler 3 that are used here; it ships no types.
