"""`swansong demo`: the real service on a miniature web, from a public page to an alert."""

from scheduler.demo.play import run

__all__ = ["run"]
