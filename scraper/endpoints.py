"""Base addresses of the services that are asked by name: one place, so that each can be replaced.

A proxy, a self-hosted instance and a test all set `[endpoints]`. Services that live on a host of
the user's choosing (a blog, a forum, a Mastodon server) have none: their own address is asked.
Addresses: the notes on wire formats, sections 1 to 10a.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Without a slash at the end."""

    x_oembed: str = "https://publish.x.com/oembed"
    x_tweet_result: str = "https://cdn.syndication.twimg.com/tweet-result"
    x_timeline: str = "https://syndication.twitter.com/srv/timeline-profile/screen-name"
    x_api: str = "https://api.x.com/2"
    bluesky_api: str = "https://public.api.bsky.app/xrpc"
    bluesky_stream: str = "wss://jetstream2.us-east.bsky.network/subscribe"
    hackernews_search: str = "https://hn.algolia.com/api/v1"
    hackernews_items: str = "https://hacker-news.firebaseio.com/v0"
    reddit: str = "https://www.reddit.com"
    github: str = "https://github.com"
    github_raw: str = "https://raw.githubusercontent.com"
    sec: str = "https://www.sec.gov"
    sec_data: str = "https://data.sec.gov"
    sec_search: str = "https://efts.sec.gov/LATEST/search-index"
    telegram: str = "https://t.me"
    youtube: str = "https://www.youtube.com"
    medium: str = "https://medium.com"
    devto: str = "https://dev.to"
    lobsters: str = "https://lobste.rs"
    googlenews: str = "https://news.google.com"
    wayback: str = "https://web.archive.org"
    commoncrawl_index: str = "https://index.commoncrawl.org"
    commoncrawl_data: str = "https://data.commoncrawl.org"
