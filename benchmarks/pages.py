"""Generated pages of realistic size and mark-up, with invented people; alike for the same seed."""

from __future__ import annotations

import random

FIRST = ("Ada", "Bruno", "Chiara", "Dmitri", "Elif", "Femi", "Greta", "Hiro", "Ines", "Jonas")
LAST = ("Marlow", "Okafor", "Lindqvist", "Ferrante", "Novak", "Tanaka", "Duarte", "Brandt")
FIRMS = ("Northwind Labs", "Halden Systems", "Quillon", "Bluepeak Media", "Ostara Robotics")
ROLES = ("head of research", "chief financial officer", "lead editor", "staff engineer")
WORDS = [
    "the",
    "a",
    "of",
    "and",
    "to",
    "in",
    "for",
    "with",
    "on",
    "at",
    "from",
    "by",
    "as",
    "into",
    "over",
    "city",
    "market",
    "report",
    "week",
    "project",
    "team",
    "river",
    "garden",
    "price",
    "model",
    "paper",
    "design",
    "study",
    "local",
    "public",
    "system",
    "music",
    "school",
    "water",
    "light",
    "road",
    "open",
    "plan",
    "group",
    "story",
    "field",
    "house",
    "early",
    "small",
    "large",
    "new",
    "old",
    "near",
    "many",
    "often",
    "once",
    "again",
]


def sentence(rng: random.Random) -> str:
    """A sentence that says nothing."""
    words = rng.choices(WORDS, k=rng.randint(8, 22))
    return " ".join(words).capitalize() + "."


def paragraph(rng: random.Random) -> str:
    """Three to six of them."""
    return " ".join(sentence(rng) for _ in range(rng.randint(3, 6)))


def farewell(rng: random.Random) -> str:
    """A paragraph that tells of a departure."""
    name = f"{rng.choice(FIRST)} {rng.choice(LAST)}"
    firm, role = rng.choice(FIRMS), rng.choice(ROLES)
    return (
        f"{name}, {role} at {firm}, is leaving the company after {rng.randint(2, 20)} years. "
        f"{name.split()[1]} announced the decision in a note to colleagues."
    )


def page(number: int, *, tells: bool, kilobytes: int = 40) -> bytes:
    """An article page with head, navigation, main text, and scripts that fill it up."""
    rng = random.Random(number)
    paragraphs = [paragraph(rng) for _ in range(12)]
    if tells:
        paragraphs.insert(2, farewell(rng))
    links = "".join(
        f'<li><a href="/section/{word}">{word.title()}</a></li>' for word in rng.sample(WORDS, 30)
    )
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    html = (
        "<!doctype html><html lang=en><head><meta charset=utf-8>"
        f"<title>Story {number} | The Bench</title>"
        '<meta property="og:site_name" content="The Bench">'
        '<meta property="article:published_time" content="2026-05-04T09:30:00Z"></head>'
        f"<body><nav><ul>{links}</ul></nav><main><article><h1>Story {number}</h1>{body}"
        f"</article></main><footer><ul>{links}</ul></footer>"
    )
    filler = "var a=" + "1+" * max(0, (kilobytes * 1000 - len(html)) // 2) + "1;"
    return f"{html}<script>{filler}</script></body></html>".encode()
