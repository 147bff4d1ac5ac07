"""What a language brings to detection: data in records, a function only where grammar asks for it.

A language is a package `languages/<code>/` whose `language.py` holds `LANGUAGE: Language`; nothing
else names it. The engine asks these records and holds no words of its own. A pattern that a
language leaves out never matches, a set that it leaves out is empty: a new language starts with
frames, posts and names, and grows from there (docs/adding-a-language.md).

Patterns named `…_before` and `…_after` are matched against the text next to something, all others
against what their docstring says. "Marked" text has one private-use character for each mention.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

from scraper.detect.frames import Compiled
from scraper.detect.genres import Genres
from scraper.detect.naming import NOTHING, Names, Pattern, Roles
from scraper.detect.spans import ABBREVIATION, Sentence
from scraper.detect.wording import Wording

if TYPE_CHECKING:
    from scraper.detect.document import Mention

Where: TypeAlias = Literal["before", "inside", "after", "sentence"]
Step: TypeAlias = tuple[Literal["day", "week", "month", "year", "year_end"], int]
"""So many days, months or years from the publication; `year_end` is that year's December, `week`
the month in which the week lies."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contexts:
    """What turns a frame around: words of its clause and its sentence."""

    sentence: tuple[tuple[str, Pattern, Where, float], ...] = ()
    """Name, pattern, where it must stand around a match, and what it weighs (log odds); a name
    that begins with `first:` counts only where the narrator is said to leave."""

    negated_before: Pattern = NOTHING
    """In the 80 characters before a match: it is denied."""
    negated_inside: Pattern = NOTHING
    """Within the match; frames that are themselves negative are spared."""
    negated_after: Pattern = NOTHING
    """In the 80 characters after it, for languages whose verb or negation comes last."""
    not_negated: Pattern = NOTHING
    """`not only`: a negation before or within a match that denies nothing."""
    denial: Pattern = NOTHING
    """A sentence, or the text as a whole, that denies a departure."""
    rumour: Pattern = NOTHING
    """A sentence that only supposes."""
    called_for_before: Pattern = NOTHING
    """What others want of somebody has not happened."""
    wished_inside: Pattern = NOTHING
    """`to` in a match: with `called_for_before` the leaving is only wished for."""
    relative_past: Pattern = NOTHING
    """`who left`, within a match: mostly recalled."""

    past: Pattern = NOTHING
    """Right around a match: the exit is recalled, not told as news."""
    pluperfect: Pattern = NOTHING
    """How what `past` found may begin, where a word of saying before it excuses it (`said she had
    left`)."""
    said: Pattern = NOTHING
    """Words of saying; see `pluperfect`."""
    recent: Pattern = NOTHING
    """`today`, `on Friday`, `effective`: near a match, it is news."""
    simple_past: Pattern = NOTHING
    """Forms of leaving within a match that further down in a report are as often recalled."""
    simple_past_after: Pattern = NOTHING
    """The same right after a match, for languages whose verb ends behind it."""
    perfect: Pattern = NOTHING
    """Forms that make a match current all the same."""
    present_inside: Pattern = NOTHING
    """The match tells of the present or the future."""
    present_before: Pattern = NOTHING
    """The same, before the match."""
    spares_recall: Pattern = NOTHING
    """At the beginning of a match: it is current whatever `past` found."""
    recalls: Pattern = NOTHING
    """So begins a sentence that lists older exits."""
    since: Pattern = NOTHING
    """Near a past year: the year is a beginning, not the exit's."""

    says: Pattern = NOTHING
    """After a person in marked text: this person speaks, and a pronoun means them."""
    pronoun: Pattern = NOTHING
    """Any pronoun that a third-person frame may have as its subject."""
    place_before: Pattern = NOTHING
    """Before a name in marked text that may be anything: it is a place or a firm (`at X`)."""
    owns: Pattern = NOTHING
    """After a person in marked text: something of theirs acts, not they (`P's firm`)."""
    relative: str = "who"
    """The relative pronouns, with blanks between."""
    plural: frozenset[str] = frozenset()
    """Pronouns that mean all persons named before, not the first one."""
    question: Pattern = re.compile(r"[?？][\"”»」]?$")
    """A sentence that asks."""
    other_subject_before: Pattern = NOTHING
    """Right before a match in marked text that names nobody: somebody else than the narrator."""
    other_leave: Pattern = NOTHING
    """Leaves that are no exits: parental leave, leave of absence, leaving school."""
    private_last_day: Pattern = NOTHING
    """Last days that end no post: of school, of treatment."""

    platforms: frozenset[str] = frozenset()
    """Services that people leave as users far more often than as staff."""
    list_heading: Pattern = NOTHING
    """A line with a colon at its end that announces a list of leavers."""
    list_heading_alone: Pattern = NOTHING
    """The same without a colon: the whole line (`[Retiring]`)."""
    list_follows: Pattern = NOTHING
    """`the following players`: a list follows; this line or the one before tells of leaving."""
    list_label: Pattern = NOTHING
    """In such a list before the person: `name:`."""


def _no_number(_word: str) -> float | None:
    return None


def _plain_year(word: str) -> int | None:
    return int(word) if word.isdecimal() else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """Dates and lengths of time, over lower-case text."""

    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    """Monday is 0."""
    number: Callable[[str], float | None] = _no_number
    """A number in digits or words; None when it is neither."""
    year: Callable[[str], int | None] = _plain_year
    """What a `year` group says: digits, or the language's other ways."""
    date: Pattern = NOTHING
    """Groups `month`, `day`, `year`, each with an optional digit behind for its branch."""
    month_alone: Pattern = NOTHING
    """Group `month`: a month without day and year."""
    day_alone: Pattern = NOTHING
    """Group `day`: a day of the month at hand, where reports give no more (`29日`)."""
    year_end: Pattern = NOTHING
    """Group `year`: the end of that year."""
    bare_year: Pattern = NOTHING
    """Group `year`: when something happened."""
    weekday: Pattern = NOTHING
    """Groups `weekday` and perhaps `which` (`this`, `last`)."""
    coming: Pattern = NOTHING
    """What `which` says of a weekday ahead."""
    weekday_before: Pattern = NOTHING
    """A weekday right before the date that it belongs to."""
    relative: tuple[tuple[Pattern, Step], ...] = ()
    """`yesterday`, `next month`: the step from the publication."""
    duration: Pattern = NOTHING
    """Groups `number`, `unit`; perhaps `half` (half of it), `half2`, `half3` (and a half) and
    `months`."""
    units: Mapping[str, float] = field(default_factory=dict)
    """Beginning of a `unit` → years."""
    not_tenure_after: Pattern = NOTHING
    """After a length of time: an age, a distance in time, the length of a contract."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Narration:
    """Who speaks: the leaver, or somebody who reports; over lower-case text unless said."""

    first_person: Pattern = NOTHING
    """Every sign of an I, verb endings included where the pronoun is dropped."""
    third_person: Pattern = NOTHING
    """Signs of a report."""
    title_speaks: Pattern = NOTHING
    """A title that an I gave."""
    signature: Pattern = NOTHING
    """Group `name`, over the line as written."""
    closing: Pattern = NOTHING
    """A line of its own that a signature follows (`Best wishes,`); over the line as written."""
    signed: Pattern = NOTHING
    """Group `name`: the line after such a closing."""
    byline: Pattern = NOTHING
    """Group `name`, over the line as written."""
    tagline: Pattern = NOTHING
    """Group `name`, in the last lines as written: who wrote this (`NAME can be reached at`)."""
    reply: Pattern = NOTHING
    """Group `name`: how those who reply call the author; over the line as written."""
    replies: Pattern = NOTHING
    """The line after which others speak."""
    lead_in: Pattern = NOTHING
    """A line that announces somebody's words."""
    speaks: Pattern = NOTHING
    """Words of saying and writing in a marked sentence."""
    pronoun: Pattern = NOTHING
    """He or she in any case: the person named before."""
    has_dash_speech: bool = False
    """A line that begins with a dash and holds a word of saying is somebody's words."""
    drops_subject: bool = False
    """A verb may stand without a subject: a sentence that names nobody goes on about the person
    named right before it."""
    omits_the_i: bool = False
    """A sentence needs no subject: one that names nobody is about the narrator."""
    is_spaceless: bool = False
    """No blanks between words: two characters count as one word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Workplaces:
    """Which organisation somebody works at; over marked text."""

    before: tuple[tuple[Pattern, int, int], ...] = ()
    """Before a name: pattern, how many characters back it may reach, its vote; the first counts."""
    after: tuple[tuple[Pattern, int], ...] = ()
    """After a name: pattern and vote; the first counts."""
    bystander_before: Pattern = NOTHING
    """Right before a name: somebody beside the story (`told X`, `lost to X`, `owned by`)."""
    bystander_after: Pattern = NOTHING
    """Right after a name, the same: it only tells the news (`X has learned`)."""
    profile: Pattern = NOTHING
    """Group `name` and perhaps `role`, over a line as written in which authors introduce
    themselves (`engineer at Loom`); see `naming.introduces`."""
    small: Pattern = NOTHING
    """Group `name`, over the text as written: an employer that writes itself small (`my last day
    at pebble.it`), where the language's names have capitals."""
    loose_before: Pattern = NOTHING
    """Before a name in what a narrator tells: perhaps the place of work, where nothing surer is."""
    affiliations: tuple[tuple[Pattern, float], ...] = ()
    """Groups `p` and perhaps `o`, `r`: a person's organisation and post, and how surely."""
    shared_role: Pattern = NOTHING
    """Groups `r`, `people`: a post in the plural that all of them have."""
    former: Pattern = NOTHING
    """Within an affiliation or right before it: it is over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Careers:
    """Post, team, tenure, dates, destination and reason; over lower-case text unless said."""

    own_role_before: Pattern = NOTHING
    """Before a post in marked text: the narrator's (`as a`, `I was the`)."""
    own_post: Pattern = NOTHING
    """Group `role`: a post that no list of posts holds (`my post as grand vizier`), in the
    sentences that tell of the leaving; over lower-case text."""
    latest_role_before: Pattern = NOTHING
    """Right before the last of several posts that a narrator has had there (`finally as`)."""
    next_role_before: Pattern = NOTHING
    """The same, but the post is the next one, or somebody else's."""
    becomes_before: Pattern = NOTHING
    """Before the post for which somebody leaves (`leaves to become `)."""
    taken_up_before: Pattern = NOTHING
    """Before a post that a successor takes up."""
    co_posts: tuple[tuple[Pattern, str], ...] = ()
    """Verbs that tell a shared post, with its name (`I co-founded`: `co-founder`)."""
    nickname: Pattern = NOTHING
    """A post that headlines write for another (`boss`), in small letters."""
    firm_by_trade: Pattern = NOTHING
    """No post but the employer, with the words before it (`resigned from the game developer`)."""
    several: Pattern = NOTHING
    """A post that more than one person holds (`trustees`), in small letters."""
    post_where: Pattern = NOTHING
    """Marked text before a post: `from ORG, where she has been `."""
    by_the_post: Pattern = NOTHING
    """A marked sentence whose subject is nothing but a post, `role`: `The editor, who …`."""
    their_role_before: Pattern = NOTHING
    """Before a post in a sentence about the leaver that nobody else bears."""
    role_field: Pattern = NOTHING
    """After a post, in the text as written: what belongs to it (`of flight safety`)."""
    role_board_before: Pattern = NOTHING
    """`board of` before a post."""
    teams: tuple[Pattern, ...] = ()
    """Group `team`, over the text as written."""
    team_sentence: Pattern = NOTHING
    """A sentence that may name the leaver's team."""
    no_teams: frozenset[str] = frozenset()
    """Words that begin no team's name."""
    career: Pattern = NOTHING
    """Words of a career beside a year, in a marked sentence."""

    tenure_signs: tuple[
        tuple[Pattern, Literal["before", "after", "whole", "start"], float], ...
    ] = ()
    """What speaks for a length of time being a tenure."""
    never_tenure_before: Pattern = NOTHING
    start_year: Pattern = NOTHING
    """Group `year`: when somebody began."""
    about_somebody: Pattern = NOTHING
    """I, he or she in a sentence with a start year."""

    last_day: Pattern = NOTHING
    """A sentence that says when, wherever it stands."""
    effective_before: Pattern = NOTHING
    effective_after: Pattern = NOTHING
    """Around a date: it is the last day."""
    told_before: Pattern = NOTHING
    """Before a date: it is the day of the news."""
    gone_after: Pattern = NOTHING
    """Right after a weekday: it is past (`On Saturday I handed in my keys`)."""
    begun_before: Pattern = NOTHING
    """Right before the date on which somebody began there."""
    told_after: Pattern = NOTHING
    """Right after a date: then somebody only told of it (`today I sent out the mail`)."""
    says_it_itself: Pattern = NOTHING
    """Dates that need no word beside them (`effective immediately`)."""
    future: Pattern = NOTHING
    """In the clause: a weekday is the next one."""
    done: Pattern = NOTHING
    """A sentence in which the leaving is over and done: the day of the news is its day."""
    gone_before: Pattern = NOTHING
    """Before a weekday: it is the last one."""
    reason: Pattern = NOTHING
    """Group `reason`."""

    destination: Pattern = NOTHING
    """Group `dest`, over marked text: where somebody goes, by name."""
    leaves_for: Pattern = NOTHING
    """Group `dest`: `in order to become head of`, in a sentence that tells of an exit."""
    is_next: str | tuple[str, ...] = "be "
    """So (or so) begins what `destination` found that may stand anywhere in a farewell."""
    hires: Pattern = NOTHING
    """Group `dest`, over marked text: who takes somebody on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdicts:
    """Kind and status, over lower-case sentences with claims."""

    dismissed: Pattern = NOTHING
    laid_off: Pattern = NOTHING
    """Cuts: whoever is dismissed where they are told is laid off."""
    retired: Pattern = NOTHING
    cut_oneself: Pattern = NOTHING
    """In the whole text of a narrator: the post was cut."""
    stepped: Pattern = NOTHING
    """Words for giving up a post that no frame's kind told already."""
    retires_oneself: Pattern = NOTHING
    """In the whole text of a narrator: the leaving is a retirement."""
    end_of_term: Pattern = NOTHING
    resigned: Pattern = NOTHING
    """Near any claim: more than a step down."""
    surely_resigned: Pattern = NOTHING
    """In the strongest claim's own sentence."""
    stays: Pattern = NOTHING
    """Anywhere in the text: the leaver stays as a member, so that only the post is given up."""
    contract_ran_out: Pattern = NOTHING
    """In any sentence about the leaver: the contract was not prolonged."""
    was_forced: Pattern = NOTHING
    """In any sentence about the leaver in the third person: others ended it."""
    announced: Pattern = NOTHING
    """Anywhere in the text."""
    ours: Pattern = NOTHING
    """`we`, `our`: the organisation itself speaks."""
    sourced: Pattern = NOTHING
    """Unnamed sources."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Language:
    """Everything that detection knows of one language."""

    code: str
    frames: tuple[Compiled, ...]
    common: frozenset[str] = frozenset()
    """Words of every other sentence (`with`, `would`): no sentence is read closely for their sake.
    A missing one costs time, nothing else."""
    abbreviation: Pattern = ABBREVIATION
    """Over the characters up to a full stop: no sentence ends there (`Dr.`, German `1.`)."""
    contexts: Contexts
    genres: Genres = field(default_factory=Genres)
    names: Names = field(default_factory=Names)
    roles: Roles = field(default_factory=Roles)
    times: Times = Times()
    narration: Narration = Narration()
    workplaces: Workplaces = Workplaces()
    careers: Careers = Careers()
    verdicts: Verdicts = Verdicts()
    wording: Wording | None = None
    """Learned weights of its words."""
    find_mentions: Callable[[str, str, Sequence[Sentence], str], list[Mention]] | None = None
    """(text, lowered, sentences, title) → names and posts, sorted and apart; None where names are
    written with capitals and `names` says how."""
