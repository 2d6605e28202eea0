"""FieldCRM: sales software for people who work where there is no network."""
