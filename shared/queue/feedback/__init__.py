"""What visitors say about their visit."""
