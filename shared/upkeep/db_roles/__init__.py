"""Who may do what in a PostgreSQL database: one login for each kind of PC, each with no more rights than it needs."""
