"""A regional hub: it keeps what laptops leave, carries it to the centre, and keeps what comes back for them."""
