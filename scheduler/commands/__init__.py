"""The commands, one file per group: thin, and light to import.

Each reads its arguments, calls what does the work, and prints. What is heavy (the database, the
fetcher, detection) is imported when a command runs, so that `swansong --help` stays quick.
"""
