"""The tables of the queue and every query on them; nothing else in the product knows them."""
