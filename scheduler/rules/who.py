"""Conditions on who leaves what for what: organisations, people, roles. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from scheduler.rules.case import Case, Condition, Known
from scheduler.rules.comparing import first, has_name, has_role, has_words, listed, shown
from storage.identity.organizations import Unit, organization_key
from storage.identity.seniority import level_of


def organizations(wanted: Sequence[str], case: Case) -> Condition:
    """By any of its names, and with all that belongs to it."""
    name = case.departure.organization
    return _organization("organizations", "organization", name, wanted, case.known)


def destinations(wanted: Sequence[str], case: Case) -> Condition:
    """Compared as organisations are."""
    name = case.departure.destination
    return _organization("destinations", "destination", name, wanted, case.known)


def _organization(
    key: str, label: str, name: str | None, wanted: Sequence[str], known: Known
) -> Condition:
    if not name:
        return Condition(key, False, f"{label} is not known")
    unit = known.unit(name)
    for each in wanted:
        how = _kinship_told(known.unit(each), unit, each, name)
        if how:
            return Condition(key, True, f"{label} {shown(name)} {how}")
    return Condition(key, False, f"{label} {shown(name)} matches none of {listed(wanted)}")


def _kinship_told(wanted: Unit, unit: Unit, value: str, name: str) -> str | None:
    """How a rule's value stands to the organisation of a departure; None where it does not."""
    if wanted.is_listed and unit.is_listed:
        # the table says whether they are one: "X" is no part of "X Development"
        if wanted.key == unit.key:
            return f'is {unit.name}, as "{value}" is' if value != name else f'matches "{value}"'
        return f"is within {wanted.name}" if wanted.key in unit.lineage else None
    # without legal forms: who asks for "Orbit Labs, Inc." means "Orbit Labs" too
    return f'matches "{value}"' if has_words(organization_key(value), name) else None


def people(wanted: Sequence[str], case: Case) -> Condition:
    """A value with `@` is a handle, another one a name."""
    departure = case.departure
    handle = (departure.handle or "").lstrip("@").casefold()
    by_handle = next(
        (value for value in wanted if handle and value.lstrip("@").casefold() == handle), None
    )
    if by_handle is not None:
        return Condition("people", True, f'handle {shown(handle)} is "{by_handle}"')
    # a value written as a handle names nobody else
    names = [value for value in wanted if not value.startswith("@")]
    if not names:
        return Condition("people", False, f"handle is not {listed(wanted)}")
    return first("people", "person", departure.person, names, has_name)


def roles(wanted: Sequence[str], case: Case) -> Condition:
    """`*` stands for anything."""
    return first("roles", "role", case.departure.role, wanted, has_role)


def teams(wanted: Sequence[str], case: Case) -> Condition:
    """Compared as roles are."""
    return first("teams", "team", case.departure.team, wanted, has_role)


def levels(wanted: Sequence[str], case: Case) -> Condition:
    """How high the role stands."""
    role = case.departure.role
    if "any" in wanted:
        return Condition("levels", True, "any level")
    if not role:
        return Condition("levels", False, "role is not known")
    level = level_of(role)
    if level in wanted:
        return Condition("levels", True, f"role {shown(role)} is {level}")
    return Condition("levels", False, f"role {shown(role)} is {level}, not {listed(wanted)}")
