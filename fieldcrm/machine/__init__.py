"""What differs from machine to machine: folders, key rings, clocks, logs, locks."""
