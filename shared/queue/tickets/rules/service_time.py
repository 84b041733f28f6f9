"""How long a service takes, from its published time and what was measured today."""

#: How many published service times the first measured ones are weighed against. FORECAST.md: a hand-set time is not to
#: be relied on after about ten completions.
PRIOR_WEIGHT = 4.0


def mean_service_seconds(published_seconds: float, servings: int, seconds: float) -> float:
    """Return the expected seconds at the counter: today's mean, shrunk towards the published time while it is young."""
    return (PRIOR_WEIGHT * published_seconds + seconds) / (PRIOR_WEIGHT + servings)
