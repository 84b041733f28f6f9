"""Compares predictors of waits on a log: the usual formulas, two learners, and the forecast of this program."""
