"""What head office gives everybody to read and to show."""
