"""Genres: kinds of texts that use the words of leaving for something else.

A text gives itself away somewhere: what is left is an account, a flat or a school; whoever has
gone has died; the words stand in a letter to copy, a plot, an obituary, a chronicle. A language
says how such texts are worded, as patterns; `judge` says what a mark of each genre weighs and what
outweighs it.

Patterns are tried on the title and on each sentence, in small letters, up to a bound; those that
are not say so.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

from scraper.detect.naming import NOTHING, Pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class Genres:
    """The marks of each genre; one that a language leaves out is never found."""

    template: Pattern = NOTHING
    """Letters to copy, advice to those who think of leaving, names that stand for any."""
    obituary: Pattern = NOTHING
    """In the title or the first sentence: somebody has died."""
    mourning: Pattern = NOTHING
    """Anywhere: whoever is said to go has died."""
    death: Pattern = NOTHING
    """In a sentence about the leaver, or in the title: the leaver has died."""
    withdrawn: Pattern = NOTHING
    """In a sentence about the leaver, or in the title: the leaver stays after all, or is back."""
    fiction: Pattern = NOTHING
    fiction_site: Pattern = NOTHING
    """In the URL."""
    work: Pattern = NOTHING
    """A book, a film, a play or a game is told: what its figures do is no news."""
    satire: Pattern = NOTHING
    """Mock news."""
    history: Pattern = NOTHING
    """Archives, anniversaries, lives of the dead."""
    other_sense: Pattern = NOTHING
    listicle: Pattern = NOTHING
    """A title that counts things heads a collection of old stories."""
    user: Pattern = NOTHING
    """Account, followers, data: somebody leaves as a user."""
    account: Pattern = NOTHING
    """What only users do: delete the account, take the data along, be found elsewhere."""
    customer: Pattern = NOTHING
    """Words of customers of gyms, banks, carriers and shops, and of members that pay a fee."""
    technology: Pattern = NOTHING
    """Code, servers and tools that are moved from one product to another."""
    staff: Pattern = NOTHING
    """Colleagues, team, successor: somebody leaves work."""
    blog_end: Pattern = NOTHING
    shop_end: Pattern = NOTHING
    retrospect: Pattern = NOTHING
    """`A four-year lookback`: a narrator who left long ago."""
    candidate: Pattern = NOTHING
    """Who only ran for a post has none to leave."""
    internal: Pattern = NOTHING
    """A move inside the organisation."""
    away: Pattern = NOTHING
    """A leave that ends with a return is what the whole text is about."""
    joining: Pattern = NOTHING
    """Only a beginning is told; counts where nothing stronger than a hint speaks of leaving."""
    student: Pattern = NOTHING
    """Words of pupils and students, whose last day ends no post."""
    teacher: Pattern = NOTHING
    """Words of those who work at a school: they leave a post after all."""
    believer: Pattern = NOTHING
    """Faith, baptism, mass: somebody leaves a church as one of its flock."""
    clergy: Pattern = NOTHING
    """Words of those who serve a church: they leave a post after all."""
    home: Pattern = NOTHING
    """Words of flats, neighbours and couples: what somebody moves out of is no post."""
    thanks: Pattern = NOTHING

    def over_text(self) -> tuple[Pattern, ...]:
        """Those that are tried on all sentences of a text."""
        elsewhere = {"obituary", "fiction_site", "listicle"}
        return tuple(getattr(self, f.name) for f in fields(self) if f.name not in elsewhere)
