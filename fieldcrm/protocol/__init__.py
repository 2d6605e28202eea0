"""The party wall: messages, their bytes, error codes and the merge; pure, shared with the server."""
