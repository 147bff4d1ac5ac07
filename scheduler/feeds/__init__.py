"""Feeds of what rules fired on: Atom, JSON Feed and iCalendar, as files and over HTTP.

    matches of a rule → items → atom | json | ics → a folder, or the web server

A feed says what alerts say, of the same departures: what was recorded at first sight or by a
backfill is in none. It shows each departure as it stands now, so what its author deleted, or what
you dismissed or put right, is so in the feed as well.
"""
