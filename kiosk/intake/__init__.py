"""A request or a complaint that a visitor registers: what it is, then one question on a page."""
