"""Bluesky's public interface on loopback: answers like it, from posts that a test has written.

view = AppView(post("3aaa", "Good morning"))
view.serve(site)                                # endpoints={"bluesky_api": site.url("/xrpc")}
view.posts.append(post("3bbb", "My last day.", parent=…, root=…))
"""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.site import Reply, Request, Site, text

ADA, BO = "did:plc:adafalkadafalkadafalkada", "did:plc:bomarinbomarinbomarinbom"
HANDLES = {ADA: "ada.example", BO: "bo.example"}
NAMES = {ADA: "Ada Falk", BO: "Bo Marin"}
START = datetime.now(UTC) - timedelta(hours=1)
HIDES = {"val": "!no-unauthenticated", "src": ADA, "uri": f"at://{ADA}/app.bsky.actor.profile/self"}

Json = dict[str, Any]


def uri(key: str, did: str = ADA) -> str:
    return f"at://{did}/app.bsky.feed.post/{key}"


def post(
    key: str,
    words: str,
    *,
    did: str = ADA,
    at: datetime | None = None,
    parent: Json | None = None,
    root: Json | None = None,
    facets: list[Json] | None = None,
    embed: Json | None = None,
    labels: list[Json] | None = None,
    **more: Any,
) -> Json:
    """A postView; those of one test are a second apart, in the order of their keys' last letters
    unless `at` says otherwise."""
    at = at or START + timedelta(seconds=ord(key[-1]))
    record: Json = {
        "$type": "app.bsky.feed.post",
        "text": words,
        "createdAt": stamp(at),
        "langs": ["en"],
    }
    if facets:
        record["facets"] = facets
    if parent:
        record["reply"] = {"parent": _strong(parent), "root": _strong(root or parent)}
    view: Json = {
        "uri": uri(key, did),
        "cid": f"bafyrei{key}",
        "author": {
            "did": did,
            "handle": HANDLES.get(did, f"{did[-4:]}.example"),
            "displayName": NAMES.get(did, did[-4:]),
            "labels": labels or [],
        },
        "record": record,
        "replyCount": 0,
        "repostCount": 0,
        "likeCount": 3,
        "indexedAt": stamp(at + timedelta(milliseconds=700)),
        "labels": [],
        **more,
    }
    if embed:
        view["embed"] = embed
    return view


def stamp(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _strong(view: Json) -> Json:
    return {"uri": view["uri"], "cid": view["cid"]}


def link(words: str, shown: str, to: str) -> Json:
    """A link facet on the first `shown` in `words`."""
    start = len(words[: words.index(shown)].encode())
    return {
        "index": {"byteStart": start, "byteEnd": start + len(shown.encode())},
        "features": [{"$type": "app.bsky.richtext.facet#link", "uri": to}],
    }


def repost(view: Json, at: datetime, by: str = ADA) -> Json:
    """A feedViewPost that stands in a feed as somebody's repost."""
    reason = {"$type": "app.bsky.feed.defs#reasonRepost", "by": {"did": by}, "indexedAt": stamp(at)}
    return {"post": view, "reason": reason}


class AppView:
    """Posts, newest last; `items` are feed items of another kind that come first."""

    def __init__(self, *posts: Json, page: int = 100) -> None:
        self.posts = list(posts)
        self.items: list[Json] = []
        self.page = page

    def serve(self, site: Site, base: str = "/xrpc") -> None:
        for name, answer in {
            "com.atproto.identity.resolveHandle": self._resolve_handle,
            "app.bsky.feed.getPostThread": self._thread,
            "app.bsky.feed.getAuthorFeed": self._author_feed,
            "app.bsky.feed.getFeed": self._any_feed,
            "app.bsky.feed.getListFeed": self._any_feed,
        }.items():
            site.add(f"{base}/{name}", answer)

    def _resolve_handle(self, request: Request) -> Reply:
        dids = {handle: did for did, handle in HANDLES.items()}
        did = dids.get(_query(request)["handle"])
        return _json({"did": did}) if did else refused("InvalidRequest", "Unable to resolve handle")

    def _author_feed(self, request: Request) -> Reply:
        actor = _query(request)["actor"]
        did = next((d for d, handle in HANDLES.items() if actor in (d, handle)), None)
        if did is None:
            return refused("InvalidRequest", "Profile not found")
        found = [each for each in self.posts if each["author"]["did"] == did]
        return self._page(request, found)

    def _any_feed(self, request: Request) -> Reply:
        return self._page(request, self.posts)

    def _page(self, request: Request, views: list[Json]) -> Reply:
        items = self.items + [self._item(view) for view in reversed(views)]
        start = int(_query(request).get("cursor", "0"))
        end = start + self.page
        more = {"cursor": str(end)} if end < len(items) else {}
        return _json({"feed": items[start:end], **more})

    def _item(self, view: Json) -> Json:
        reply = view["record"].get("reply")
        if reply is None:
            return {"post": view}
        return {
            "post": view,
            "reply": {name: self._shown(strong["uri"]) for name, strong in reply.items()},
        }

    def _shown(self, wanted: str) -> Json:
        view = self._find(wanted)
        if view is None:
            kind = "app.bsky.feed.defs#notFoundPost"
            return {"$type": kind, "uri": wanted, "notFound": True}
        return {"$type": "app.bsky.feed.defs#postView", **view}

    def _find(self, wanted: str) -> Json | None:
        return next((view for view in self.posts if view["uri"] == wanted), None)

    def _thread(self, request: Request) -> Reply:
        wanted = _query(request)["uri"]
        view = self._find(wanted)
        if view is None:
            return refused("NotFound", f"Post not found: {wanted}")
        return _json({"thread": self._node(view, above=True, below=True)})

    def _node(self, view: Json, *, above: bool = False, below: bool = False) -> Json:
        node: Json = {"$type": "app.bsky.feed.defs#threadViewPost", "post": view}
        reply = view["record"].get("reply")
        if above and reply:
            parent = self._find(reply["parent"]["uri"])
            node["parent"] = (
                self._node(parent, above=True) if parent else self._shown(reply["parent"]["uri"])
            )
        if below:
            answers = [
                each
                for each in self.posts
                if each["record"].get("reply", {}).get("parent", {}).get("uri") == view["uri"]
            ]
            node["replies"] = [self._node(each, below=True) for each in reversed(answers)]
        return node


def refused(error: str, message: str, status: int = 400) -> Reply:
    """How the interface says no."""
    return text(
        json.dumps({"error": error, "message": message}),
        status=status,
        content_type="application/json; charset=utf-8",
    )


def _json(value: Json) -> Reply:
    return text(json.dumps(value), content_type="application/json; charset=utf-8")


def _query(request: Request) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(request.path).query).items()}
