"""`python -m scheduler` is `swansong`."""

from scheduler.cli import main

if __name__ == "__main__":
    main()
