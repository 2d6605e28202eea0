"""The window around the pages: navigation by address, the sync chip, notices and the palette."""
