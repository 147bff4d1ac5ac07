"""Who is who: people, organisations, departures. Pure: no database, no clock."""
