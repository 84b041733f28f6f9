"""How the product is checked: tests, and the trials that take longer than a test may."""
