"""Operations on waves and visits."""
