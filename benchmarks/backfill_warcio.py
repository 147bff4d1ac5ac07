"""What others begin with: warcio, BeautifulSoup and a list of words, over one WARC file.

    .cache/scrapy/bin/python benchmarks/backfill_warcio.py FILE PARSER RECORDS → a line of JSON

The text of every page is searched for words of leaving: no names, no dates, nothing is kept.
Imports nothing of Swansong's.
"""

from __future__ import annotations

import json
import re
import sys
import time
from pathlib import Path

from bs4 import BeautifulSoup
from warcio.archiveiterator import ArchiveIterator

WORDS = re.compile(
    r"\b(?:is leaving|stepping down|steps down|resign(?:s|ed|ation)?|last day at|tritt zurück|"
    r"Kündigung|verlässt|démission|quitte|renuncia|dimisión|dimissioni|ontslag|отставку)\b|退任|退職",
    re.IGNORECASE,
)


def main() -> None:
    path, parser, most = sys.argv[1], sys.argv[2], int(sys.argv[3])
    began, cpu = time.perf_counter(), time.process_time()
    read = found = 0
    with Path(path).open("rb") as file:
        for record in ArchiveIterator(file):
            if record.rec_type != "response":
                continue
            text = BeautifulSoup(record.content_stream().read(), parser).get_text(" ")
            found += WORDS.search(text) is not None
            read += 1
            if read == most:
                break
    seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
    print(json.dumps({"records": read, "found": found, "seconds": seconds, "cpu_seconds": cpu}))


if __name__ == "__main__":
    main()
