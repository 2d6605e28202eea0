"""Pictures of every screen: the companies that are drawn, the camera, and what it is pointed at."""
