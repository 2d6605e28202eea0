"""Work beside the window: jobs that can be stopped, and the schedule that starts exchanges."""
