"""What people learn about their own work."""
