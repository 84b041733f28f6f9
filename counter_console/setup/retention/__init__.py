"""How long texts about people are kept: what is due, the terms, an erasure now, the texts of one visitor."""
