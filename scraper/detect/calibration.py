"""Written by `python -m benchmarks.calibrate`; not by hand."""

SLOPE = 1.064
OFFSET = -0.029
