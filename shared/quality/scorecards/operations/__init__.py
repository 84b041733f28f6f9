"""Operations on scorecards, observations and released waves."""
