"""Pages per second through fetch → parse → detect → save, on loopback.

    python -m benchmarks.bench_pipeline [--pages 400] [--hosts 8] [--json]

Beside it, in the same run and on the same pages: one loop that fetches with httpx and extracts
the text with trafilatura, and keeps nothing (what a script of ten lines would do). The ratio is
what counts; the machine's noise is in both.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing import Event, Process
from multiprocessing.synchronize import Event as EventType
from pathlib import Path

from benchmarks.pages import page
from scheduler import logs
from scheduler.app import App, open_app
from scheduler.backfill import working
from scheduler.settings import LogSettings, Settings
from scraper import platforms
from scraper.records import Entry
from storage import runs
from storage.types import RunIntent, RunView

TELLS_EVERY = 10
"""One page in ten tells of a departure."""
PORT = 18700


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        name = self.path.rsplit("-", 1)[-1]
        found = name.isdigit()
        body = page(int(name), tells=int(name) % TELLS_EVERY == 0) if found else b""
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the base's name)
        """Say nothing."""


def _serve(addresses: list[tuple[str, int]], ready: EventType) -> None:
    import threading

    servers = [ThreadingHTTPServer(address, Handler) for address in addresses]
    for server in servers[1:]:
        threading.Thread(target=server.serve_forever, daemon=True).start()
    ready.set()
    servers[0].serve_forever()


@contextmanager
def web(hosts: int) -> Iterator[list[str]]:
    """Base URLs of a web of as many hosts, served by another process."""
    addresses = [(f"127.0.0.{number + 1}", PORT) for number in range(hosts)]
    ready = Event()
    server = Process(target=_serve, args=(addresses, ready), daemon=True)
    server.start()
    ready.wait(10)
    try:
        yield [f"http://{host}:{port}" for host, port in addresses]
    finally:
        server.terminate()
        server.join()


def reference(urls: list[str]) -> float:
    """Seconds of the ten-line script."""
    import httpx
    import trafilatura

    started = time.perf_counter()
    with httpx.Client(trust_env=False) as client:
        for url in urls:
            trafilatura.extract(client.get(url).text)
    return time.perf_counter() - started


async def measured(urls: list[str], folder: Path) -> tuple[float, int, int]:
    """Seconds, posts and departures of a backfill of the same pages."""
    settings = Settings.model_validate(
        {
            "database": {"url": f"sqlite:///{folder / 'bench.db'}"},
            "fetch": {"spacing": "0s", "allow_private": ["127.0.0.0/8"]},
        }
    )
    entries = tuple(Entry(url=url, key=platforms.post_key(url)) for url in urls)
    async with open_app(settings) as app:
        # the processes start once in a service's life: not what is measured
        await backfill_run(app, entries[:8], "warm-up")
        started = time.perf_counter()
        run = await backfill_run(app, entries[8:], "bench")
        return time.perf_counter() - started, run.done, run.departures_new + run.departures_merged


async def backfill_run(app: App, entries: tuple[Entry, ...], name: str) -> RunView:
    intent = RunIntent("urls", name, alerts=False)
    run = await app.store.write(lambda session: runs.start(session, intent, entries, (), app.now()))
    return await working.work(app, run.id, lambda _: None)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--pages", type=int, default=400)
    parser.add_argument("--hosts", type=int, default=8)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    logs.configure(LogSettings(), least="warning")
    with web(args.hosts) as bases, tempfile.TemporaryDirectory() as folder:
        urls = [f"{bases[n % args.hosts]}/2026/05/story-{n}" for n in range(args.pages + 8)]
        seconds, posts, departures = asyncio.run(measured(urls, Path(folder)))
        reference_seconds = reference(urls[8:])
    figures = {
        "pages": args.pages,
        "saved": posts,
        "departures": departures,
        "pages_per_second": round(args.pages / seconds, 1),
        "reference_pages_per_second": round(args.pages / reference_seconds, 1),
        "ratio": round(reference_seconds / seconds, 2),
    }
    if args.json:
        print(json.dumps(figures))
        return
    print(f"fetch → parse → detect → save   {figures['pages_per_second']:>8} pages/s")
    print(f"httpx + trafilatura, nothing kept{figures['reference_pages_per_second']:>7} pages/s")
    print(f"ratio {figures['ratio']}; {posts} posts saved, {departures} departures told")


if __name__ == "__main__":
    main()
