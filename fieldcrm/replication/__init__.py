"""Carries what waits here to the centre and brings back what is new: by any link, and never in the way of work."""
