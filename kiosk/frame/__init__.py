"""The frame around every page: branch, clock, languages, help, and the question before it forgets."""
