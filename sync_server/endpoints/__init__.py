"""One typed function per message: who asks and what they say in, the answer out, no HTTP inside."""
