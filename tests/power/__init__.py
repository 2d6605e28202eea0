"""Every write of every kind of work, with the power cut, the program killed or the disk failing there."""
