"""What a branch may decide for itself: each setting declared once, kept only where it differs."""
