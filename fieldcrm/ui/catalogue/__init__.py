"""What we sell: found, shown to a customer at their price, and put on their order."""
