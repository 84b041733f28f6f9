"""The technical ground the subjects stand on; it knows nothing about queues."""
