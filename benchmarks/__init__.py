"""Speed, bytes and memory, measured beside the raw limits of the same run."""
