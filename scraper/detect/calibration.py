"""Written by `python -m benchmarks.calibrate`; not by hand."""

SLOPE = 0.659
OFFSET = -0.407
