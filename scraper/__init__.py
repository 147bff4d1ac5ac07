"""The outside world → records. No database, no configuration: imports nothing else of ours."""
