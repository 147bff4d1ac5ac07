"""Written by `python -m benchmarks.calibrate`; not by hand."""

SLOPE = 0.744
OFFSET = -0.406
