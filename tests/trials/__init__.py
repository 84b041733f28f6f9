"""How the product is tried: fault injection (torture) and benchmarks (bench). Not part of the wheel."""
