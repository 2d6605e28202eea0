"""What a stranger, or a device that lost its mind, may send: to each endpoint, as everybody there is."""
