"""FieldCRM: sales software for people who work where there is no network."""

__version__ = "0.1.0"
"""Which release this is: the only place that says so."""
