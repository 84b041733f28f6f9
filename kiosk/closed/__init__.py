"""What a visitor reads while the branch is closed."""
