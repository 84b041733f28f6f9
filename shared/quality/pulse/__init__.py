"""The survey of staff: codes drawn from a box, answers that are only counted, results without anybody in them."""
