"""Written by `python -m benchmarks.calibrate`; not by hand."""

SLOPE = 0.745
OFFSET = -0.408
