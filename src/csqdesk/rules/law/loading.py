"""Loads each table of ``resources/law`` into the values of the law."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from csqdesk.places import resource_path
from csqdesk.rules.law.procedure import read_grounds, read_letters
from csqdesk.rules.law.reading import REQUIRED, Order, Row, Table
from csqdesk.rules.law.values import (
    ClockRow,
    Closure,
    FeeRow,
    Holiday,
    Hours,
    Institution,
    InstitutionKind,
    ItemRow,
    Law,
    MethodRow,
    Office,
    Phone,
    Programme,
    Stream,
)
from csqdesk.rules.texts import fold
from csqdesk.rules.vocabulary import Change, ClockKind, ItemCode, Method, Role

TABLES = (
    "programmes",
    "fees",
    "methods",
    "items",
    "institutions",
    "holidays",
    "clocks",
    "grounds",
    "letters",
    "office",
)

ISSUERS = ("institution", "post", "none")
ITEM_CONDITIONS = (
    "always",
    "in_canada",
    "french_claimed",
    "minor_with_one_parent",
    "consent_not_substituted",
    "csq_over_24_months",
)
HOLIDAY_RULES = ("fixed", "easter", "nth_weekday", "weekday_before")
ANY_DAY = date.min
LONGEST = 3650
"""Days of a period beyond which a row is a slip of the pen."""


def load_law(folder: Path | None = None) -> Law:
    """The law of ``folder``, or the shipped one (read once).

    Raises LawError, naming file, row and key, for an unknown key, disorder, a duplicate or a missing source.
    """
    return _load(folder) if folder is not None else _shipped()


@lru_cache(maxsize=1)
def _shipped() -> Law:
    return _load(resource_path("law"))


def _load(folder: Path) -> Law:
    tables = {name: Table(folder, f"{name}.toml") for name in TABLES}
    programmes = _programmes(tables["programmes"])
    law = Law(
        programmes=programmes,
        fees=_fees(tables["fees"], {one.code for one in programmes}),
        methods=_methods(tables["methods"]),
        items=_items(tables["items"]),
        institutions=_institutions(tables["institutions"]),
        holidays=_holidays(tables["holidays"]),
        closures=_closures(tables["holidays"]),
        clocks=_clocks(tables["clocks"]),
        grounds=read_grounds(tables["grounds"]),
        letters=read_letters(tables["letters"]),
        office=_office(tables["office"], {one.code for one in programmes}),
        checked_until=MappingProxyType({name: table.checked_until for name, table in tables.items()}),
    )
    for table in tables.values():
        table.done()
    return law


def _programmes(table: Table) -> tuple[Programme, ...]:
    order, programmes = Order(), []
    for row in table.rows("programmes"):
        programme = Programme(
            code=row.text("code"),
            short_name=row.text("short_name"),
            name_fr=row.text("name_fr"),
            name_en=row.text("name_en"),
            closes_on=row.day("closes_on", None),
            streams=_streams(row.rows("streams")),
            editions=_editions(row.rows("editions")),
            **row.sourced(),
        )
        order.see(row, programme.code, ANY_DAY, "code")
        if programme.closes_on is not None and programme.closes_on <= programme.since:
            raise row.error("closes_on", "before its opening")
        row.done()
        programmes.append(programme)
    return tuple(programmes)


def _streams(rows: list[Row]) -> tuple[Stream, ...]:
    order, streams = Order(), []
    for row in rows:
        stream = Stream(
            code=row.text("code"), name_fr=row.text("name_fr"), name_en=row.text("name_en"), form=row.text("form", None)
        )
        order.see(row, stream.code, ANY_DAY, "code")
        row.done()
        streams.append(stream)
    return tuple(streams)


def _editions(rows: list[Row]) -> tuple[tuple[date, str], ...]:
    order, editions = Order(), []
    for row in rows:
        sourced, edition = row.sourced(), row.text("edition")
        if not re.fullmatch(r"\d{4}-\d{2}", edition):
            raise row.error("edition", "not a year and a month")
        order.see(row, "edition", sourced["since"])
        row.done()
        editions.append((sourced["since"], edition))
    return tuple(editions)


def _fees(table: Table, programmes: set[str]) -> tuple[FeeRow, ...]:
    order, fees = Order(), []
    covered: dict[tuple[str, Role], date] = {}
    last = ANY_DAY
    for row in table.rows("fees"):
        fee = FeeRow(
            programmes=frozenset(row.texts("programmes")),
            roles=row.codes("roles", Role),
            until=row.day("until"),
            cents=row.number("cents"),
            **row.sourced(),
        )
        _check_fee(row, fee, programmes, last)
        last = fee.since
        for subject in sorted((programme, role) for programme in fee.programmes for role in fee.roles):
            order.see(row, subject, fee.since)
            if fee.since <= covered.get(subject, ANY_DAY):
                raise row.error("since", "overlaps the row before")
            covered[subject] = fee.until
        row.done()
        fees.append(fee)
    return tuple(fees)


def _check_fee(row: Row, fee: FeeRow, programmes: set[str], last: date) -> None:
    if not fee.programmes:
        raise row.error("programmes", "empty")
    if unknown := sorted(fee.programmes - programmes):
        raise row.error("programmes", f"unknown code {unknown[0]!r}")
    if fee.since < last:
        raise row.error("since", "out of order")
    if not fee.roles:
        raise row.error("roles", "empty")
    if fee.until < fee.since:
        raise row.error("until", "before since")
    if fee.cents <= 0:
        raise row.error("cents", "not an amount")


def _methods(table: Table) -> tuple[MethodRow, ...]:
    order, methods = Order(), []
    for row in table.rows("methods"):
        method = MethodRow(
            code=row.code("code", Method),
            accepted=row.flag("accepted", REQUIRED),
            dated=row.flag("dated"),
            issuer=row.choice("issuer", ISSUERS, "none"),
            canadian_bank=row.flag("canadian_bank"),
            certification_mark=row.flag("certification_mark"),
            payee=row.flag("payee"),
            name_on_back=row.flag("name_on_back"),
            words=row.flag("words"),
            stale_months=row.number("stale_months", None),
            ceiling_cents=row.number("ceiling_cents", None),
            **row.sourced(),
        )
        order.see(row, method.code, method.since)
        row.done()
        methods.append(method)
    absent = [code for code in Method if all(one.code is not code for one in methods)]
    if absent:
        raise table.error("methods", f"no row for {absent[0].value}")
    return tuple(methods)


def _items(table: Table) -> tuple[ItemRow, ...]:
    order, items = Order(), []
    for row in table.rows("items"):
        item = ItemRow(
            code=row.code("code", ItemCode),
            per=row.choice("per", ("request", "added")),
            changes=row.codes("changes", Change),
            roles=row.codes("roles", Role, []),
            when=row.choice("when", ITEM_CONDITIONS, "always"),
            judged_from=row.choice("judged_from", ("items", "certificates", "instruments"), "items"),
            form=row.flag("form"),
            authenticated=row.flag("authenticated"),
            after_csq=row.flag("after_csq"),
            formats=frozenset(row.texts("formats", [])),
            signatures=frozenset(row.texts("signatures", [])),
            **row.sourced(),
        )
        if bool(item.roles) is not (item.per == "added"):
            raise row.error("roles", "for items of each person added, and only for them")
        for role in item.roles or {None}:
            order.see(row, (item.code, role), item.since)
        row.done()
        items.append(item)
    absent = [code for code in ItemCode if all(one.code is not code for one in items)]
    if absent:
        raise table.error("items", f"no row for {absent[0].value}")
    return tuple(items)


def _institutions(table: Table) -> tuple[Institution, ...]:
    order, institutions = Order(), []
    for row in table.rows("institutions"):
        name, number = row.text("name"), row.text("number", None)
        aliases, starts = row.texts("aliases", []), row.texts("starts", [])
        institution = Institution(
            name=name,
            number=number,
            kind=row.code("kind", InstitutionKind),
            aliases=aliases,
            starts=tuple(fold(one) for one in starts),
            keys=frozenset(fold(one) for one in (name, *aliases)),
            **row.sourced(),
        )
        if number is not None and not re.fullmatch(r"\d{3}", number):
            raise row.error("number", "not three digits")
        order.see(row, ("number", number or name), ANY_DAY, "number")
        for key in sorted({*institution.keys, *institution.starts}):
            order.see(row, ("name", key), ANY_DAY, "aliases")
        row.done()
        institutions.append(institution)
    return tuple(institutions)


def _holidays(table: Table) -> tuple[Holiday, ...]:
    order, holidays = Order(), []
    for row in table.rows("holidays"):
        holiday = Holiday(
            code=row.text("code"),
            rule=row.choice("rule", HOLIDAY_RULES),
            in_act=row.flag("in_act", REQUIRED),
            month=row.number("month", 1),
            day=row.number("day", 1),
            weekday=row.number("weekday", 0),
            nth=row.number("nth", 1),
            offset=row.number("offset", 0),
            next_day_when_sunday=row.flag("next_day_when_sunday"),
            **row.sourced(),
        )
        if not (1 <= holiday.month <= 12 and 1 <= holiday.day <= 28 + 3 * (holiday.month != 2)):
            raise row.error("month", "no such day every year")
        if not (0 <= holiday.weekday <= 6 and 1 <= holiday.nth <= 4 and abs(holiday.offset) <= 80):
            raise row.error("rule", "out of range")
        order.see(row, holiday.code, ANY_DAY, "code")
        row.done()
        holidays.append(holiday)
    return tuple(holidays)


def _closures(table: Table) -> tuple[Closure, ...]:
    order, closures = Order(), []
    for row in table.rows("closures"):
        closure = Closure(day=row.day("day"), **row.provenance())
        order.see(row, "closure", closure.day, "day")
        row.done()
        closures.append(closure)
    return tuple(closures)


def _clocks(table: Table) -> tuple[ClockRow, ...]:
    order, rows = Order(), []
    for row in table.rows("clocks"):
        clock = ClockRow(kind=row.code("kind", ClockKind), days=row.number("days"), **row.sourced())
        order.see(row, clock.kind, clock.since)
        if not 0 < clock.days <= LONGEST:
            raise row.error("days", "not a number of days")
        row.done()
        rows.append(clock)
    for kind in ClockKind:
        if not any(one.kind is kind for one in rows):
            raise table.error("clocks", f"no row for {kind.value!r}")
    return tuple(rows)


def _office(table: Table, programmes: set[str]) -> Office:
    row = table.row("office")
    office = Office(
        direction=row.text("direction"),
        ministry=row.text("ministry"),
        address=row.texts("address"),
        payee_fr=row.text("payee_fr"),
        payee_en=row.text("payee_en"),
        default_programme=row.text("default_programme"),
        accept_cooperatives=row.flag("accept_cooperatives", REQUIRED),
        received_old_days=row.number("received_old_days"),
        missing_items_days=row.number("missing_items_days"),
        attestation_days=row.number("attestation_days"),
        phones=tuple(_phone(one) for one in row.rows("phones")),
        hours=tuple(_hours(one) for one in row.rows("hours")),
        **row.sourced(),
    )
    if office.default_programme not in programmes:
        raise row.error("default_programme", f"unknown code {office.default_programme!r}")
    row.done()
    return office


def _phone(row: Row) -> Phone:
    phone = Phone(code=row.choice("code", ("montreal", "quebec", "abroad")), number=row.text("number"))
    row.done()
    return phone


def _hours(row: Row) -> Hours:
    days = row.numbers("weekdays", range(1, 8))
    hours = Hours(weekdays=days, opens=row.text("opens"), closes=row.text("closes"))
    row.done()
    return hours
