"""Which post somebody gives up: the claim's own, the one beside the name, or one told elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.detect.affiliations import Affiliation
from scraper.detect.claims import Claim
from scraper.detect.context import Context, Draft
from scraper.detect.document import PERSON, ROLE, Document, Marked, Mention
from scraper.detect.language import Careers
from scraper.detect.spans import Sentence

CLAIMED_ROLE = 2.2
"""What a post in the leaving clause itself weighs beside those that stand elsewhere."""
CHARS_WORTH_ONE = 25
"""So much longer a wording outweighs one step of nearness: `COO`, `chief operating officer`."""
MAX_EXTENT_CHARS = 60
"""A post with its field; longer ones are sentences."""
MAX_TELLING = 4
"""Claims whose sentences may name the post in words of their own."""
MAX_SIGNATURE_CHARS = 160
"""Name, post and organisation below a letter."""
MAX_SUCCESSION = 8
"""Sentences between a successor's appointment and who was there before."""
AS_POST = re.compile(r" (?:[a-zà-ÿ]{2,4} ){1,3}(?:[a-zà-ÿ]{2,8} )?")
"""Between where somebody goes and as what (`as the new `)."""
_LINE_ENDS = ("", "\n", ",")
MAX_AFTER_NEWS = 2
"""So soon after the news `the editor` is the leaver."""
MAX_SENTENCES = 60
"""A leaver's post stands well before this."""


def their_role(
    context: Context, draft: Draft, ranked: list[Claim], affiliation: Affiliation
) -> tuple[int, int] | None:
    """The fullest wording of the post among those that stand nearest to the person."""
    found = [
        (CLAIMED_ROLE, *claim.role)
        for claim in ranked
        if claim.role is not None and claim.strength > 0
    ]
    found.extend(
        role[:3] for role in affiliation.roles if role[3] is None or role[3] in draft.names
    )
    found = [
        role
        for role in found
        if not _is_firm(context, role[1], role[2]) and not _is_next_post(context, role[1])
    ]
    if not found:
        return None
    best = max(
        found,
        key=lambda role: (
            role[0] + min(role[2] - role[1], MAX_EXTENT_CHARS) / CHARS_WORTH_ONE,
            -role[1],
        ),
    )
    nickname = context.document.language.careers.nickname
    if nickname.fullmatch(context.lowered, *best[1:]):
        return _by_the_post(context, ranked) or best[1:]
    return best[1:]


def _is_next_post(context: Context, start: int) -> bool:
    """`leaves to become chief executive of O`, `joins O as partner`: no post that is left."""
    careers = context.document.language.careers
    for marked in context.document.marked:
        if not marked.sentence.start <= start < marked.sentence.end:
            continue
        at = next((at for at, m in marked.mentions.items() if m.start == start), None)
        if at is None:
            return False
        if careers.becomes_before.search(marked.text[:at]):
            return True
        return any(
            pattern_end <= at and AS_POST.fullmatch(marked.text[pattern_end:at]) is not None
            for pattern_end in (found.end("dest") for found in _goings(careers, marked))
        )
    return False


def _goings(careers: Careers, marked: Marked) -> Iterator[re.Match[str]]:
    yield from careers.destination.finditer(marked.text)
    yield from careers.leaves_for.finditer(marked.text)


def _is_firm(context: Context, start: int, end: int) -> bool:
    """`resigned from the model developer`: the employer, by what it does."""
    firm = context.document.language.careers.firm_by_trade
    return firm.search(context.lowered, max(0, start - MAX_EXTENT_CHARS), end) is not None


def role_from_elsewhere(
    context: Context, ranked: list[Claim], about: list[Sentence], key: str
) -> tuple[int, int] | None:
    """The successor's post, else one in a sentence about the leaver that is nobody else's."""
    successor = _of_successor(context, ranked)
    if successor is not None:
        return successor.start, successor.end
    where = _where_they_were(context, ranked)
    if where is not None:
        return where
    taken = {
        role[1]
        for other, affiliation in context.affiliations.items()
        if other != key
        for role in affiliation.roles
    }
    careers = context.document.language.careers
    for sentence in about[:MAX_SENTENCES]:
        marked = context.document.marked[sentence.index]
        for at, mention in marked.mentions.items():
            if mention.mark != ROLE or mention.start in taken or _is_many(context, mention):
                continue
            if careers.their_role_before.search(marked.text[:at]) and not _of_somebody(marked, at):
                return mention.start, mention.end
    return _by_the_post(context, ranked)


def _by_the_post(context: Context, ranked: list[Claim]) -> tuple[int, int] | None:
    """Right after the news `The editor, whose …`: the leaver by the post, nobody being named."""
    opening = context.document.language.careers.by_the_post
    lines = context.document.marked
    for claim in ranked[:MAX_TELLING]:
        for marked in lines[claim.marked.sentence.index + 1 :][:MAX_AFTER_NEWS]:
            found = opening.match(marked.text)
            if found is not None and PERSON not in marked.text[: found.end()]:
                mention = marked.mentions[found.start("role")]
                return mention.start, mention.end
    return None


def _is_many(context: Context, mention: Mention) -> bool:
    """`the trustees`: no post of one person; nor is a firm that is called by its trade."""
    several = context.document.language.careers.several
    is_plural = several.fullmatch(context.lowered, mention.start, mention.end) is not None
    return is_plural or _is_firm(context, mention.start, mention.end)


def _where_they_were(context: Context, ranked: list[Claim]) -> tuple[int, int] | None:
    """`comes from O, where she has been keeper of drawings`: the post that is left."""
    pattern = context.document.language.careers.post_where
    for claim in ranked[:MAX_TELLING]:
        marked = claim.marked
        for at, mention in marked.mentions.items():
            if mention.mark == ROLE and at > 0 and pattern.search(marked.text[:at]):
                return mention.start, mention.end
    return None


def _of_successor(context: Context, ranked: list[Claim]) -> Mention | None:
    """`hired as coach. She replaces P`: the post that one takes is the one that the other left."""
    for claim in ranked:
        if not claim.sort.endswith("succession"):
            continue
        index = claim.marked.sentence.index
        for marked in reversed(context.document.marked[max(0, index - MAX_SUCCESSION) : index + 1]):
            for at, mention in marked.mentions.items():
                if (
                    mention.mark == ROLE
                    and not _is_many(context, mention)
                    and not _is_next_post(context, mention.start)
                    and context.document.language.careers.taken_up_before.search(marked.text[:at])
                ):
                    return mention
    return None


def own_role(context: Context, ranked: list[Claim]) -> tuple[int, int] | None:
    """A narrator's post: in a leaving clause, else where the text says `as a`, `I was a`."""
    for claim in ranked:
        is_next = claim.destination is not None and claim.organization is None
        if claim.role is not None and claim.strength > 0 and not is_next:
            return claim.role
    signed = _signed(context)
    if signed is not None:
        return signed
    careers = context.document.language.careers
    told = {claim.marked.sentence.index for claim in ranked}
    lines = context.document.marked[:MAX_SENTENCES]
    own = [
        (marked.text[:at], mention)
        for marked in sorted(lines, key=lambda line: line.sentence.index not in told)
        for at, mention in marked.mentions.items()
        if mention.mark == ROLE and _is_own(careers, marked.text[:at])
    ]
    for before, mention in own:
        if careers.latest_role_before.search(before):
            return mention.start, mention.end
    return (own[0][1].start, own[0][1].end) if own else _named_by_narrator(context, ranked)


def _signed(context: Context) -> tuple[int, int] | None:
    """A post on a line of its own below the text: `Howard Stitt / Chair of Governors`."""
    text = context.document.text
    for mention in reversed(context.document.mentions):
        if mention.start < len(text) - MAX_SIGNATURE_CHARS:
            return None
        is_head = text[: mention.start].endswith("\n") and text[mention.start].isupper()
        if mention.mark == ROLE and is_head and text[mention.end : mention.end + 1] in _LINE_ENDS:
            return mention.start, mention.end
    return None


def _named_by_narrator(context: Context, ranked: list[Claim]) -> tuple[int, int] | None:
    """`my post as grand vizier`: a post by what the narrator calls it."""
    careers = context.document.language.careers
    for claim in ranked[:MAX_TELLING]:
        sentence = claim.marked.sentence
        found = careers.own_post.search(context.lowered, sentence.start, sentence.end)
        if found is not None:
            return next(found.span(name) for name in ("role", "role2") if found[name])
    return None


def _is_own(careers: Careers, before: str) -> bool:
    return (
        careers.own_role_before.search(before) is not None
        and careers.next_role_before.search(before) is None
    )


def extent(context: Context, start: int, end: int) -> tuple[int, int]:
    """With its field: `director` of flight safety, board of `directors`."""
    careers = context.document.language.careers
    board = careers.role_board_before.search(context.lowered, max(0, start - 20), start)
    if board is not None:
        start = board.start()
    # in the text as written: a capital begins an organisation, which is no part of the post
    field = careers.role_field.match(context.document.text, end, end + MAX_EXTENT_CHARS)
    return start, field.end() if field else end


def nominative(document: Document, span: tuple[int, int]) -> tuple[int, int]:
    """Where the text gives the same post in the nominative, in languages that inflect it."""
    best = document.language.names.best
    own = next((m for m in document.mentions if (m.start, m.end) == span), None)
    if best is None or own is None:
        return span
    same = [m for m in document.mentions if m.mark == ROLE and m.key == own.key]
    wanted = best([document.text[m.start : m.end] for m in same], "")
    found = next((m for m in same if document.text[m.start : m.end] == wanted), own)
    return found.start, found.end


def _of_somebody(marked: Marked, at: int) -> bool:
    """`the director, Q`: another person bears it."""
    return re.match(rf",? (?:[a-z]+ )?{PERSON}", marked.text[at + 1 :]) is not None
