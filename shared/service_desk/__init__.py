"""What visitors ask for beyond one visit: requests, complaints and other cases that are answered later."""
