"""HTTP at one edge: bytes to messages, the answer or the refusal to bytes; nothing about sales."""
