"""Calls for staff: a visitor needs a person, a colleague needs help, a device has a fault."""
