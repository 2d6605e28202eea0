"""The list of orders, and the pad on which one is written."""
