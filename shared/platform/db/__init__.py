"""The only way to the database: engine, shared metadata and transactions."""
