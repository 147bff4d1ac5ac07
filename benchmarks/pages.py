"""Generated pages of realistic size and mark-up, with invented people; alike for the same seed."""

from __future__ import annotations

import random
from collections.abc import Callable

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


# --- long pages, as sites serve them ------------------------------------------------------------

LANGUAGES = ("en", "de", "fr", "es")
"""Of the long pages, in turn; each with words that say nothing and one sentence that tells."""
SAYING_NOTHING = {
    "de": "der die das und ein eine mit von auf Stadt Markt Woche Haus Schule Wasser Licht neu",
    "fr": "le la les et un une avec de sur ville marché semaine maison école eau lumière petit été",
    "es": "el la los y un una con de sobre ciudad mercado semana casa escuela agua luz pequeño año",
}
TELLING = {
    "de": "{name}, Leiterin der Forschung bei {firm}, tritt nach {years} Jahren zurück.",
    "fr": "{name}, directrice de recherche de {firm}, a présenté sa démission après {years} ans.",
    "es": "{name}, directora de investigación de {firm}, presentó su renuncia tras {years} años.",
}
Prose = Callable[[random.Random, str], str]
"""A paragraph in a language."""
_SCRIPT = "function f{n}(a,b){{return a.q[{n}]?b.push({{k:'{word}',v:a[{n}]}}):null}}"
_CARD = (
    '<div class="card card--{n} js-track" data-id="{n}"><div class="in"><div class="pic">'
    '<a class="card__link" href="/s/{n}"><img src="/i/{n}.jpg" loading="lazy" alt=""></a></div>'
    '<div class="card__text"><h3><a href="/s/{n}"><span>{title}</span></a></h3><p>{title} {title}'
    "</p></div></div></div>"
)


def long_page(number: int, *, tells: bool, kilobytes: int = 150) -> bytes:
    """An article page of 100 to 200 kB: head, menus, cards of other stories, scripts, main text."""
    code = LANGUAGES[number % len(LANGUAGES)]
    tell = _telling if tells else None
    return page_of(number, code, _saying_nothing, tell, kilobytes=kilobytes)


def page_of(
    number: int, code: str, say: Prose, tell: Prose | None, *, kilobytes: int = 150
) -> bytes:
    """The same with somebody else's paragraphs; with `tell`, one that tells of a departure."""
    rng = random.Random(number)
    paragraphs = [_linked(rng, say(rng, code)) for _ in range(30)]
    if tell is not None:
        paragraphs.insert(2, tell(rng, code))
    title = say(rng, code)[:60]
    story = "".join(f'<p class="story__p">{text}</p>' for text in paragraphs)
    start = (
        f'<!doctype html><html lang="{code}"><head><meta charset="utf-8"><title>{title} | The Bench'
        f'</title><link rel="canonical" href="https://bench.example.org/{number}">'
        '<meta property="og:site_name" content="The Bench"><meta name="author" content="Ada Novak">'
        '<meta property="article:published_time" content="2026-05-04T09:30:00Z">'
        f"<style>{_styles(rng, 400)}</style></head><body><header><nav><ul>{_menu(rng)}</ul></nav>"
        f"</header><main><article><h1>{title}</h1>{story}</article></main><aside>"
    )
    end = f"</aside><footer><ul>{_menu(rng)}</ul></footer></body></html>"
    cards = "".join(_CARD.format(n=n, title=say(rng, code)[:50]) for n in range(120))
    left = max(0, kilobytes * 1000 - len(start) - len(cards) - len(end))
    return f"{start}{cards}<script>{_script(rng, left)}</script>{end}".encode()


def _linked(rng: random.Random, text: str) -> str:
    """With a link and a word in italics, as writers set them."""
    words = text.split()
    at = rng.randrange(len(words) - 4)
    words[at] = f'<a href="/about/{at}" class="link">{words[at]}</a>'
    words[at + 2] = f"<em>{words[at + 2]}</em>"
    return " ".join(words)


def _saying_nothing(rng: random.Random, code: str) -> str:
    if code == "en":
        return paragraph(rng)
    words = SAYING_NOTHING[code].split()
    return " ".join(
        " ".join(rng.choices(words, k=rng.randint(8, 20))).capitalize() + "." for _ in range(4)
    )


def _telling(rng: random.Random, code: str) -> str:
    if code == "en":
        return farewell(rng)
    name = f"{rng.choice(FIRST)} {rng.choice(LAST)}"
    return TELLING[code].format(name=name, firm=rng.choice(FIRMS), years=rng.randint(2, 20))


def _menu(rng: random.Random) -> str:
    return "".join(
        f'<li class="menu__item"><a href="/section/{word}">{word.title()}</a></li>'
        for word in rng.choices(WORDS, k=60)
    )


def _styles(rng: random.Random, rules: int) -> str:
    return "".join(f".c{n}{{margin:{rng.randint(0, 40)}px;color:#{n:06x}}}" for n in range(rules))


def _script(rng: random.Random, length: int) -> str:
    lines = (_SCRIPT.format(n=n, word=rng.choice(WORDS)) for n in range(length // 50 + 1))
    return "".join(lines)[:length]
