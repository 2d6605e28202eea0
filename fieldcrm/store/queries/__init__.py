"""What screens and scripts ask the file for."""
