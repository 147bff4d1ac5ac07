"""Kind and status of a departure, from its claims and the words around them."""

from __future__ import annotations

from scraper.detect.claims import Claim
from scraper.detect.language import Verdicts
from scraper.records import Kind, Status

SURE = 2.0
"""Log odds from which a claim's own kind outweighs what the words around it suggest."""


def kind_of(words: Verdicts, lowered: str, claims: list[Claim], about: str = "") -> Kind:
    """The kind that the strongest claims, the words around them and `about` the leaver tell."""
    strong = [claim for claim in claims if claim.strength > 0] or claims
    sentences = " ".join(_said(lowered, claim) for claim in strong[:5])
    kinds = [claim.kind for claim in strong if claim.kind]
    if kinds.count("layoff") > len(kinds) / 3:
        return "layoff"
    if (
        kinds.count("dismissal") > len(kinds) / 3
        or words.dismissed.search(sentences)
        or words.was_forced.search(about)
    ):
        return "layoff" if words.laid_off.search(sentences) else "dismissal"
    if _is_other(strong):
        return "other"
    first = _said(lowered, strong[0])
    if _is_cut(words, lowered, strong, sentences):
        return "layoff"
    is_term = words.end_of_term.search(first) or words.contract_ran_out.search(about)
    if is_term and not words.retired.search(first):
        return "end_of_term"
    is_retirement = strong[0].kind == "retirement" or _retires(words, lowered, strong)
    if is_retirement or words.retired.search(sentences):
        return "retirement"
    if "end_of_term" in kinds or words.end_of_term.search(sentences):
        return "end_of_term"
    if "other" in kinds:
        return "other"
    return _resignation_or_less(words, lowered, strong, sentences)


def _said(lowered: str, claim: Claim) -> str:
    start, end = claim.own_stretch()
    return lowered[start:end]


def _is_cut(words: Verdicts, lowered: str, strong: list[Claim], sentences: str) -> bool:
    """A narrator who speaks of cuts, and nowhere near the news of resigning or retiring."""
    return (
        strong[0].voice == "first_person"
        and not words.surely_resigned.search(sentences)
        and not words.retired.search(sentences)
        and words.cut_oneself.search(lowered) is not None
    )


def _retires(words: Verdicts, lowered: str, strong: list[Claim]) -> bool:
    """A narrator who says so anywhere, if no stronger word (`resign`) stands where the news is."""
    if strong[0].voice != "first_person" or strong[0].kind == "stepping_down":
        return False
    near = " ".join(lowered[c.marked.sentence.start : c.marked.sentence.end] for c in strong[:3])
    return not words.surely_resigned.search(near) and bool(words.retires_oneself.search(lowered))


def _is_other(strong: list[Claim]) -> bool:
    """Nothing but a successor is told, or a sure claim is of no usual kind."""
    if all(claim.sort == "succession" for claim in strong):
        return True
    return "other" in [claim.kind for claim in strong[:2] if claim.strength >= SURE]


def _resignation_or_less(
    words: Verdicts, lowered: str, strong: list[Claim], sentences: str
) -> Kind:
    first = lowered[strong[0].marked.sentence.start : strong[0].marked.sentence.end]
    is_step = strong[0].kind is None and words.stepped.search(first) is not None
    if (strong[0].kind == "stepping_down" or is_step) and not words.surely_resigned.search(first):
        return "stepping_down"
    if words.stays.search(lowered) and not words.surely_resigned.search(first):
        return "stepping_down"
    if words.resigned.search(sentences):
        return "resignation"
    is_less = any(claim.kind == "stepping_down" for claim in strong)
    is_less = is_less or words.stepped.search(sentences) is not None
    return "stepping_down" if is_less else "resignation"


MANY_OURS = 4
"""So often only the organisation itself says `we`."""


def status_of(words: Verdicts, lowered: str, claims: list[Claim]) -> Status:
    """Announced by the leaver or the organisation, reported by others, or only rumoured."""
    given = [claim.status for claim in claims if claim.strength > 0 and claim.status]
    best = claims[0]
    if "denied" in given:
        return "denied"
    if best.status == "rumoured" or given.count("rumoured") > len(claims) / 2:
        return "rumoured"
    near = " ".join(lowered[c.marked.sentence.start : c.marked.sentence.end] for c in claims[:4])
    if words.sourced.search(lowered) and not words.announced.search(near):
        return "reported"
    if words.announced.search(lowered) or len(words.ours.findall(lowered)) >= MANY_OURS:
        return "announced"
    return "reported"
