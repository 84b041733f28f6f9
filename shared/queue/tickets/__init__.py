"""Tickets: their numbers, states, steps, calls and order; the heart of the product."""
