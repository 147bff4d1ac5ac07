"""English: frames, contexts, posts, dates and names, each in its own module."""

from __future__ import annotations

from scraper.detect.frames import compile_frames
from scraper.detect.languages.en import first, third

FRAMES = compile_frames((*third.FRAMES, *first.FRAMES), {**third.MACROS, **first.MACROS})
