"""Names in languages that inflect them and write them with capitals, such as Slavic ones.

One bearer stands in many cases (`Иванов`, `Ивановым`; `Kowalskiego`, `Kowalski`): all its forms
meet under the stems of their words. A name comes in quotation marks (an organisation), as a run
of capitalised words, or as a capitalised adjective before a common noun (`Степной университет`).
A common noun before a name (`компании «X»`, `spółki X`) belongs to its mention, not to its wording.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence

from scraper.detect.document import NAME, ORGANIZATION, PERSON, ROLE, Mention
from scraper.detect.gazetteer import KNOWN_ORGANIZATIONS
from scraper.detect.kinds import fold
from scraper.detect.runs import (
    INITIAL,
    QUOTED,
    REACH,
    Grammar,
    Page,
    Run,
    count_cases,
    is_in_name,
    numbered,
    quoted,
    sentence_runs,
    widen,
)
from scraper.detect.spans import Sentence


def finder(
    grammar: Grammar,
) -> Callable[[str, str, Sequence[Sentence], str], list[Mention]]:
    """What `Language.find_mentions` asks for."""

    def find(text: str, lowered: str, sentences: Sequence[Sentence], _title: str) -> list[Mention]:
        return _find(Page(text, lowered, grammar), sentences)

    return find


def best_of(grammar: Grammar) -> Callable[[Sequence[str], str], str]:
    """What `Names.best` asks for: the fullest wording, in the nominative where there is one."""

    def best(surfaces: Sequence[str], title: str) -> str:
        bare = [name_of(surface) for surface in surfaces]
        if not bare:
            return ""
        fullest = max(bare, key=lambda name: len(name.split()))
        bare.extend(_in_title(grammar, fullest, title))
        return min(bare, key=lambda name: _distance(grammar, name))

    return best


def _in_title(grammar: Grammar, name: str, title: str) -> Iterator[str]:
    """The same name in the title, perhaps in another case."""
    wanted = [grammar.stem(fold(word)) for word in name.split()]
    words = [word.strip("«»„”“\"'.,:;?!()[]") for word in title.split()]
    stems = [grammar.stem(fold(word)) for word in words]
    for at in range(len(words) - len(wanted) + 1):
        found = words[at : at + len(wanted)]
        is_same = stems[at : at + len(wanted)] == wanted and found[0][:1].isupper()
        if is_same and all(grammar.ending(word.casefold()) <= 1 for word in found):
            yield " ".join(found)


def _distance(grammar: Grammar, name: str) -> tuple[int, int, int, int]:
    """Fewer words come later, then what is no nominative."""
    parts = name.casefold().split()
    nominative = sum(fold(part) in grammar.given for part in parts)
    return -len(parts), -nominative, len(name), sum(grammar.ending(part) for part in parts)


def name_of(surface: str) -> str:
    """Without the common noun before it and the quotation marks around it."""
    quoted = QUOTED.search(surface)
    if quoted is not None:
        return next(group for group in quoted.groups() if group)
    parts = surface.split()
    is_saint = any(part.islower() and part.endswith(".") for part in parts)
    while not is_saint and parts[0].islower() and any(p[:1].isupper() for p in parts[1:]):
        parts.pop(0)
    kept = " ".join(parts)
    return surface[surface.rfind(kept) :] if kept in surface else kept


def _find(page: Page, sentences: Sequence[Sentence]) -> list[Mention]:
    roles = [span for s in sentences for span in _roles(page, s)]
    count_cases(page, sentences)
    runs = [*quoted(page, sentences), *numbered(page, sentences)]
    for run in runs:
        page.taken.update(range(run.start, run.end))
    roles = [
        span for span in roles if page.taken.isdisjoint(range(*span)) and not is_in_name(page, span)
    ]
    for span in roles:
        page.taken.update(range(*span))
    ends = {end for _, end in roles}
    for sentence in sentences:
        runs.extend(sentence_runs(page, sentence, ends))
    for run in runs:
        widen(page, run)
    runs = _joined(page, runs)
    _note_heads(runs, ends)
    marks = _classify(page, runs)
    return _mentions(page, runs, roles, marks)


def _note_heads(runs: list[Run], role_ends: set[int]) -> None:
    """`глава «Укрзализныци» Войцех Балчун`: who stands behind a post and a firm is a person."""
    firms = {run.end for run in runs if run.is_quoted and run.left - 1 in role_ends}
    for run in runs:
        run.after_firm = run.start - 1 in firms


def _joined(page: Page, runs: list[Run]) -> list[Run]:
    """`Клуб КХЛ «Сибирь»`: what stands right before a name in quotation marks tells what it is."""
    ends = {run.end: run for run in runs if not run.is_quoted}
    dropped: set[int] = set()
    for run in runs:
        before = ends.get(run.left - 1) if run.is_quoted else None
        if before is not None and page.grammar.heads.fullmatch(fold(before.words[0])):
            run.left = before.start
            dropped.add(id(before))
    return [run for run in runs if id(run) not in dropped]


def _roles(page: Page, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Posts; what follows with a capital belongs to the next name."""
    for found in page.grammar.roles.finditer(page.lowered, sentence.start, sentence.end):
        cut = _first_name(page, *found.span())
        if cut == found.end():
            yield found.span()
        elif page.grammar.roles.fullmatch(page.lowered, found.start(), cut):
            yield found.start(), cut


def _first_name(page: Page, start: int, end: int) -> int:
    """Where in a post a capitalised word that is none of its own begins."""
    for at in range(start + 1, end):
        is_capital = page.text[at].isupper() and page.text[at - 1] == " "
        if is_capital and not page.grammar.role_capitals.match(fold(page.text[at:end])):
            return at - 1
    return end


# --- what they are --------------------------------------------------------------------------------


def _classify(page: Page, runs: list[Run]) -> dict[str, str]:
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for run in runs:
        run.key = _key(page, run.words)
        if run.key not in votes:
            _vote_by_shape(page, votes[run.key], run)
        _vote_by_neighbours(page, votes[run.key], run)
    marks = {key: _verdict(count) for key, count in votes.items()}
    _name_bearers(marks)
    return marks


def _key(page: Page, words: Sequence[str]) -> str:
    grammar, bare = page.grammar, [fold(word).rstrip(".") for word in words]
    kept = [word for word in bare if word not in grammar.legal] or bare
    return " ".join(grammar.stem(word) for word in kept).strip()


def _vote_by_shape(page: Page, count: Counter[str], run: Run) -> None:
    grammar, folded = page.grammar, [fold(word).rstrip(".") for word in run.words]
    if run.is_quoted:
        count[ORGANIZATION] += 5
        return
    if run.key in grammar.places:
        count["place"] += 4
    if grammar.heads.fullmatch(folded[0]) or grammar.tail.search(" " + " ".join(folded[-2:])):
        count[ORGANIZATION] += 6
    if " ".join(folded) in KNOWN_ORGANIZATIONS:
        count[ORGANIZATION] += 5
    if any(grammar.foreign.fullmatch(word) for word in run.words):
        count[ORGANIZATION] += 2
    if any(word.isupper() and 2 <= len(word) <= 6 for word in run.words) and len(run.words) < 3:
        count[ORGANIZATION] += 2
    _vote_by_person_shape(page, count, run)


def _vote_by_person_shape(page: Page, count: Counter[str], run: Run) -> None:
    """Given names, patronymics, initials and the endings of family names."""
    grammar, folded = page.grammar, [fold(word).rstrip(".") for word in run.words]
    stems = run.key.split()
    if len(stems) == 2 and grammar.is_town(folded[1]) and stems[0] not in grammar.given_stems:
        count[ORGANIZATION] += 3  # a club and its town
        return
    if stems and stems[0] in grammar.given_stems:
        count[PERSON] += 4 if 1 < len(stems) < 5 else 3
    if any(grammar.patronymic.search(word) for word in folded[1:] or folded):
        count[PERSON] += 4
    if INITIAL.fullmatch(run.words[0]) and run.words[0].endswith("."):
        count[PERSON] += 4
    if grammar.surname.search(folded[-1]):
        count[PERSON] += 2 if len(folded) > 1 else 1
    elif 1 < len(stems) < 4 and stems[1] in grammar.given_stems:
        count[PERSON] += 2


def _vote_by_neighbours(page: Page, count: Counter[str], run: Run) -> None:
    grammar = page.grammar
    before = page.lowered[max(0, run.start - REACH) : run.start]
    after = page.lowered[run.end : run.end + REACH]
    if run.left < run.start:
        count[ORGANIZATION] += 4
    if any(fold(word).rstrip(".") in grammar.legal for word in run.words):
        count[ORGANIZATION] += 5
    if run.after_title:
        count[PERSON] += 5
    if run.after_firm and not run.is_quoted:
        count[PERSON] += 3
    if run.before_person:
        count[ORGANIZATION] += 5
    elif run.after_role and len(run.words) < 4:
        is_place = grammar.place_role.search(before) is not None
        is_firm = any(grammar.heads.fullmatch(fold(word)) for word in run.words)
        is_firm = is_firm or grammar.foreign.fullmatch(run.words[0]) is not None
        is_firm = is_firm or _disagrees(grammar, before, run.words[0])
        is_firm = is_firm or _is_in_apposition(grammar, before, after, run)
        mark = ORGANIZATION if is_place or is_firm else PERSON
        count[mark] += 3 if mark == ORGANIZATION or len(run.words) > 1 else 1
    count[PERSON] += 3 * bool(grammar.person_before.search(before))
    count[PERSON] += 2 * bool(grammar.person_after.match(after))
    count[ORGANIZATION] += 3 * bool(grammar.organization_before.search(before))
    count[ORGANIZATION] += 2 * bool(grammar.organization_after.match(after))


def _is_in_apposition(grammar: Grammar, before: str, after: str, run: Run) -> bool:
    """`P, prezes Stalmetu, …`: between commas a post's firm, unless it looks like a person."""
    folded = [fold(word) for word in run.words]
    looks = grammar.surname.search(folded[-1]) or grammar.stem(folded[0]) in grammar.given_stems
    return not looks and "," in before[-30:] and after[:1] == ","


def _disagrees(grammar: Grammar, before: str, word: str) -> bool:
    """`trenerem Orkana`: the post's case is not the name's, so it is not the person's."""
    post = fold(before.rstrip().rsplit(" ", 1)[-1])
    is_instrumental = grammar.instrumental.search(post) is not None
    return is_instrumental and grammar.instrumental.search(fold(word)) is None


def _verdict(count: Counter[str]) -> str:
    person, organization = count[PERSON], count[ORGANIZATION]
    if count["place"] > max(person, organization):
        return NAME
    if organization > person:
        return ORGANIZATION
    return PERSON if person > organization and person >= 2 else NAME


def _name_bearers(marks: dict[str, str]) -> None:
    """A word that is the first or last of a person's full name is that person."""
    parts = set(_bearers(marks))
    for key, mark in marks.items():
        if key in parts and (mark != ORGANIZATION or " " not in key):
            marks[key] = PERSON


def _bearers(marks: dict[str, str]) -> dict[str, str]:
    """Each part of a full name, and whose it is."""
    found: dict[str, str] = {}
    full = [key for key, mark in marks.items() if mark == PERSON and " " in key]
    for key in sorted(full, key=lambda key: -len(key.split())):
        parts = key.split()
        for cut in range(1, len(parts)):
            found.setdefault(" ".join(parts[cut:]), key)
            found.setdefault(" ".join(parts[:cut]), key)
        if len(parts) == 3:
            found.setdefault(f"{parts[0]} {parts[2]}", key)
        if _is_short(parts[0]) or len(parts) == 2:
            found.setdefault(f"{parts[0][:1]} {parts[-1]}", key)
    return found


def _is_short(part: str) -> bool:
    return len(part) == 1


def _mentions(
    page: Page, runs: list[Run], roles: list[tuple[int, int]], marks: dict[str, str]
) -> list[Mention]:
    bearers = _bearers(marks)
    found = [
        Mention(start, end, ROLE, _key(page, page.lowered[start:end].split()))
        for start, end in roles
    ]
    for run in runs:
        mark = marks.get(run.key)
        if mark is None or not run.key:
            continue
        key = bearers.get(run.key, run.key) if mark == PERSON else run.key
        left = run.start if mark == PERSON else run.left
        found.append(Mention(left, run.end, mark, key))
    found.sort(key=lambda mention: (mention.start, -mention.end))
    return _apart(found)


def _apart(mentions: list[Mention]) -> list[Mention]:
    kept: list[Mention] = []
    for mention in mentions:
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept
