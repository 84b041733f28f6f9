"""The kit every window is built with: looks, letters, pictures and widgets; it knows no subject of the queue."""
