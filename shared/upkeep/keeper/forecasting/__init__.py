"""The forecast of waits in the maintenance service: it follows the queue, learns, and publishes what to expect."""
