"""What people could take instead, doing the same work beside us."""
