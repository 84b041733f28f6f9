"""One file for each change of the tables, in order; `known.py` names them."""
