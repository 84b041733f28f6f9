"""The steps of a service as its charter tells them."""
