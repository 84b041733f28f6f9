"""The technical basis of the subjects; it knows nothing about queues."""
