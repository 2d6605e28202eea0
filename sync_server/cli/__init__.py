"""The commands of `fieldcrm-server`."""
