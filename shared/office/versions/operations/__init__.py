"""What is done with the entries of a register of versions, and the check of them."""
