"""Scorecards: what a visit is checked for, open observations by a coach, and released waves of mystery shopping."""
