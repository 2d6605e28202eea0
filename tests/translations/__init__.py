"""Every text the window says, in every language it speaks: collected, kept for the translators, and tried."""
