"""Written by `python -m benchmarks.calibrate`; not by hand."""

SLOPE = 0.650
OFFSET = -0.435
