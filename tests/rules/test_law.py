"""The law tables: what they say, what the loader refuses, and how rows are laid over them."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csqdesk.places import resource_path
from csqdesk.problems import Problem
from csqdesk.rules.law import FeeRow, InstitutionKind, LawError, load_law
from csqdesk.rules.law.loading import TABLES
from csqdesk.rules.vocabulary import ItemCode, Method, Role
from tests.rules.samples import LAW

PROGRAMME = "PP_IA_TI_EV"


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize(
    ("year", "cents"),
    [(2020, 17400), (2021, 17600), (2022, 18100), (2023, 18600), (2024, 19200), (2025, 19700), (2026, 20100)],
)
def test_the_fee_of_each_year_from_its_first_day_to_its_last(year: int, cents: int, role: Role) -> None:
    assert LAW.fee(PROGRAMME, role, date(year, 1, 1)) == cents
    assert LAW.fee(PROGRAMME, role, date(year, 12, 31)) == cents


@given(st.dates(date(2027, 1, 1), date(2060, 1, 1)))
def test_last_year_is_never_reused(day: date) -> None:
    assert LAW.fee(PROGRAMME, Role.CHILD, day) is None


def test_no_fee_before_the_tables_nor_for_a_programme_nobody_knows() -> None:
    assert LAW.fee(PROGRAMME, Role.SPOUSE, date(2019, 12, 31)) is None
    assert LAW.fee("PP_XYZ", Role.SPOUSE, date(2026, 5, 1)) is None
    assert LAW.fee(None, Role.SPOUSE, date(2026, 5, 1)) == 20100


def test_the_chain_of_fees_follows_the_published_rates() -> None:
    rates = {2021: 1.26, 2022: 2.64, 2023: 3.0, 2024: 3.0, 2025: 2.85, 2026: 2.05}
    for year, rate in rates.items():
        before, after = (LAW.fee(PROGRAMME, Role.CHILD, date(one, 6, 1)) for one in (year - 1, year))
        assert before is not None and after is not None
        assert abs(before * (1 + rate / 100) - after) <= 100


@pytest.mark.parametrize(
    ("day", "edition"),
    [
        (date(2026, 3, 4), "2026-01-01"),
        (date(2025, 12, 31), "2025-01-01"),
        (date(2027, 6, 1), "2026-01-01"),
        (date(2019, 1, 1), "2020-01-01"),
    ],
)
def test_the_edition_is_the_start_of_the_fee_row_in_force(day: date, edition: str) -> None:
    assert LAW.edition_on(day) == edition


def test_a_year_is_added_by_adding_a_row(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    fees = (folder / "fees.toml").read_text("utf-8")
    last = fees[fees.rindex("[[fees]]") :].replace("2026-", "2027-").replace("20100", "20500")
    (folder / "fees.toml").write_text(f"{fees}\n{last}", "utf-8")
    law = load_law(folder)
    assert law.fee(PROGRAMME, Role.CHILD, date(2027, 1, 1)) == 20500
    assert law.fee(PROGRAMME, Role.CHILD, date(2026, 12, 31)) == 20100
    assert law.edition_on(date(2027, 5, 5)) == "2027-01-01"


def test_a_fee_row_can_be_laid_over_the_shipped_table() -> None:
    row = FeeRow(
        programmes=frozenset({PROGRAMME}),
        roles=frozenset(Role),
        since=date(2027, 1, 1),
        until=date(2027, 12, 31),
        cents=20500,
        source="Avis du 2026-12-01",
        confidence="H",
    )
    assert replace(LAW, fees=(*LAW.fees, row)).fee(PROGRAMME, Role.SPOUSE, date(2027, 3, 3)) == 20500
    assert LAW.fee(PROGRAMME, Role.SPOUSE, date(2027, 3, 3)) is None


def test_the_programme_its_streams_and_their_forms() -> None:
    programme = LAW.programme(PROGRAMME)
    assert programme is not None
    assert programme.short_name == "PP IA/TI-EV"
    assert (programme.since, programme.closes_on) == (date(2021, 4, 22), date(2026, 1, 1))
    assert not programme.closed_on(date(2025, 12, 31)) and programme.closed_on(date(2026, 1, 1))
    assert programme.forms("IA") == {"A-0524-AF"}
    assert programme.forms("TI_EV") == {"A-0524-BF"}
    assert programme.forms(None) == {"A-0524-AF", "A-0524-BF"}
    assert programme.edition_on(date(2026, 1, 1)) == "2023-05"
    assert programme.edition_on(date(2022, 1, 1)) is None
    stream = LAW.stream(None, "TI_EV")
    assert stream is not None and stream.name_fr == "Technologies de l’information et effets visuels"


def test_six_methods_are_accepted_and_three_are_not() -> None:
    accepted = {code for code in Method if LAW.method(code, date(2026, 3, 4)).accepted}
    assert accepted == {
        Method.CERTIFIED_CHEQUE,
        Method.BROKER_CHEQUE,
        Method.COMPANY_CHEQUE,
        Method.MONEY_ORDER,
        Method.BANK_DRAFT,
        Method.CARD_FORM,
    }
    assert LAW.method(Method.MONEY_ORDER, date(2010, 1, 1)).ceiling_cents == 99999


def test_the_office_is_the_one_of_the_page() -> None:
    page = LAW.office
    assert page.direction == "Direction du regroupement familial et de l’enregistrement"
    assert page.address[0] == "212-1200, boulevard Saint-Laurent"
    assert [one.number for one in page.phones] == ["514-864-9191", "1-877-864-9191", "1-514-864-9191"]
    wednesday = next(one for one in page.hours if 3 in one.weekdays)
    assert (wednesday.opens, wednesday.closes) == ("10:00", "16:30")
    assert sorted(day for one in page.hours for day in one.weekdays) == [1, 2, 3, 4, 5]


def test_every_table_says_until_when_it_was_checked() -> None:
    assert set(LAW.checked_until) == set(TABLES)
    assert LAW.checked_until["fees"] == date(2026, 12, 31)


# Institutions


@pytest.mark.parametrize(
    ("number", "name", "kind"),
    [
        (None, "Banque Nationale", InstitutionKind.BANK),
        (None, "BANQUE  NATIONALE du Canada, succ. Côte-des-Neiges", InstitutionKind.BANK),
        (None, "Banque Royale du Canada", InstitutionKind.BANK),
        (None, "Banque de Montreal", InstitutionKind.BANK),
        (None, "Banque Scotia", InstitutionKind.BANK),
        (None, "Banque TD", InstitutionKind.BANK),
        (None, "Banque CIBC", InstitutionKind.BANK),
        (None, "Banque Laurentienne", InstitutionKind.BANK),
        (None, "Caisse Desjardins du Plateau-Mont-Royal", InstitutionKind.COOPERATIVE),
        (None, "Caisse populaire de Saint-Félicien", InstitutionKind.COOPERATIVE),
        (None, "Caisse d’économie solidaire Desjardins", InstitutionKind.COOPERATIVE),
        ("815", "Peu importe", InstitutionKind.COOPERATIVE),
        ("6", None, InstitutionKind.BANK),
        ("006", "Banque Nationale", InstitutionKind.BANK),
        (None, "Postes Canada", InstitutionKind.POST),
        (None, "Canada Post", InstitutionKind.POST),
    ],
)
def test_an_institution_is_known_by_number_then_by_name(
    number: str | None, name: str | None, kind: InstitutionKind
) -> None:
    found = LAW.institution(number, name)
    assert found is not None
    assert found.kind is kind


@pytest.mark.parametrize(
    ("number", "name"),
    [
        (None, None),
        ("", ""),
        ("999", "Banque Nationale"),
        (None, "Banque Nationale de Paris"),
        (None, "National Bank of Greece"),
        (None, "Banque Savoisienne d’Escompte, Annecy"),
        (None, "Neuronix Québec inc."),
        (None, "Western Union"),
    ],
)
def test_an_institution_that_is_not_in_the_table_is_unknown(number: str | None, name: str | None) -> None:
    assert LAW.institution(number, name) is None


def test_searching_an_institution_is_blind_to_accents_and_takes_any_word() -> None:
    def names(text: str) -> list[str]:
        return [one.name for one in LAW.find_institutions(text)]

    assert names("n") == [] and names(" ") == [] and names("") == []
    assert names("na")[0] == "Banque Nationale du Canada"
    assert "Banque de Montréal" in names("montreal")
    assert names("desj")[0] == "Desjardins (Québec)"
    assert "Desjardins (Québec)" in names("économie")
    assert names("006") == ["Banque Nationale du Canada"]
    assert names("post") == ["Postes Canada"]
    assert names("banque nat")[0] == "Banque Nationale du Canada"
    assert names("zz'; DROP") == []


@given(st.text(max_size=12))
def test_searching_an_institution_never_fails(text: str) -> None:
    LAW.find_institutions(text)


# The strict loader


def copied(tmp_path: Path) -> Path:
    folder = tmp_path / "law"
    shutil.copytree(resource_path("law"), folder)
    return folder


def edited(tmp_path: Path, file: str, change: Callable[[str], str]) -> Path:
    folder = copied(tmp_path)
    text = (folder / file).read_text("utf-8")
    after = change(text)
    assert after != text
    (folder / file).write_text(after, "utf-8")
    return folder


def swap(old: str, new: str) -> Callable[[str], str]:
    return lambda text: text.replace(old, new, 1)


@pytest.mark.parametrize(
    ("file", "change", "row", "key"),
    [
        ("fees.toml", swap("cents = 17400", "cents = 17400\ncentz = 1"), "fees 1", "centz"),
        ("fees.toml", swap("cents = 17600\n", ""), "fees 2", "cents"),
        ("fees.toml", swap("cents = 17600", 'cents = "17600"'), "fees 2", "cents"),
        ("fees.toml", swap("cents = 17600", "cents = true"), "fees 2", "cents"),
        ("fees.toml", swap("cents = 17600", "cents = 0"), "fees 2", "cents"),
        ("fees.toml", swap("until = 2022-12-31", "until = 2023-01-31"), "fees 4", "since"),
        ("fees.toml", swap("since = 2022-01-01", "since = 2020-06-01"), "fees 3", "since"),
        ("fees.toml", swap("since = 2021-01-01", "since = 2020-01-01"), "fees 2", "since"),
        ("fees.toml", swap("until = 2022-12-31", "until = 2021-12-31"), "fees 3", "until"),
        ("fees.toml", swap('"PP_IA_TI_EV"', '"PP_XYZ"'), "fees 1", "programmes"),
        ("fees.toml", swap('"child"', '"cousin"'), "fees 1", "roles"),
        ("fees.toml", swap('"child"', '"spouse"'), "fees 1", "roles"),
        ("fees.toml", lambda text: re.sub(r"source = .*\n", "", text, count=1), "fees 1", "source"),
        ("fees.toml", lambda text: re.sub(r"source = .*\n", 'source = " "\n', text, count=1), "fees 1", "source"),
        ("fees.toml", swap('confidence = "H"', 'confidence = "certain"'), "fees 1", "confidence"),
        ("fees.toml", swap("checked_until = 2026-12-31", ""), "head", "checked_until"),
        ("fees.toml", swap("\nchecked_until", "\nuntil_when = 2026-12-31\nchecked_until"), "head", "until_when"),
        ("programmes.toml", swap("closes_on = 2026-01-01", "closes_on = 2020-01-01"), "programmes 1", "closes_on"),
        ("programmes.toml", swap('code = "TI_EV"', 'code = "IA"'), "programmes 1 streams 2", "code"),
        ("programmes.toml", swap('form = "A-0524-BF"', 'form = " "'), "programmes 1 streams 2", "form"),
        ("programmes.toml", swap('edition = "2023-05"', 'edition = "mai 2023"'), "programmes 1 editions 1", "edition"),
        ("methods.toml", swap('code = "cash"', 'code = "bitcoin"'), "methods 8", "code"),
        ("methods.toml", swap('code = "cash"', 'code = "card_form"'), "methods 8", "since"),
        ("methods.toml", swap('issuer = "post"', 'issuer = "anyone"'), "methods 4", "issuer"),
        ("methods.toml", swap("accepted = true\n", ""), "methods 1", "accepted"),
        ("items.toml", swap('when = "in_canada"', 'when = "sometimes"'), "items 13", "when"),
        ("items.toml", swap('code = "letter"', 'code = "form_part_1"'), "items 3", "since"),
        ("items.toml", swap('per = "added"', 'per = "request"'), "items 7", "roles"),
        ("institutions.toml", swap('number = "002"', 'number = "001"'), "institutions 2", "number"),
        ("institutions.toml", swap('number = "002"', 'number = "2"'), "institutions 2", "number"),
        ("institutions.toml", swap('"Banque de Nouvelle-Écosse"', '"bmo"'), "institutions 2", "aliases"),
        ("institutions.toml", swap('kind = "bank"', 'kind = "shop"'), "institutions 1", "kind"),
        ("holidays.toml", swap('rule = "easter"', 'rule = "moon"'), "holidays 3", "rule"),
        ("holidays.toml", swap("month = 5", "month = 13"), "holidays 5", "month"),
        ("holidays.toml", swap("day = 2026-12-28", "day = 2027-02-28"), "closures 2", "day"),
        ("holidays.toml", swap('code = "january_2"', 'code = "new_year"'), "holidays 2", "code"),
        ("office.toml", swap('"PP_IA_TI_EV"', '"PP_XYZ"'), "office", "default_programme"),
        ("office.toml", swap("weekdays = [3]", "weekdays = [8]"), "office hours 2", "weekdays"),
        ("office.toml", swap("accept_cooperatives = true", "accept_cooperatives = 1"), "office", "accept_cooperatives"),
    ],
)
def test_a_table_is_refused_by_file_row_and_key(
    tmp_path: Path, file: str, change: Callable[[str], str], row: str, key: str
) -> None:
    with pytest.raises(LawError) as refused:
        load_law(edited(tmp_path, file, change))
    facts = refused.value.facts
    assert (facts["file"], facts["row"], facts["name"]) == (file, row, key)
    assert str(refused.value).startswith(f"{file}, {row}, {key}: ")


def test_a_code_of_the_vocabulary_without_a_row_is_refused(tmp_path: Path) -> None:
    def without_cash(text: str) -> str:
        start = text.index('[[methods]]\ncode = "cash"')
        return text[:start] + text[text.index("[[methods]]", start + 5) :]

    with pytest.raises(LawError, match="no row for cash"):
        load_law(edited(tmp_path, "methods.toml", without_cash))


@pytest.mark.parametrize("text", ["[[fees", "fees = 3\nchecked_until = 2026-01-01", "checked_until = 2026-01-01"])
def test_a_table_that_is_no_table_is_refused(tmp_path: Path, text: str) -> None:
    folder = copied(tmp_path)
    (folder / "fees.toml").write_text(text, "utf-8")
    with pytest.raises(LawError, match=r"^fees\.toml"):
        load_law(folder)


def test_a_missing_table_is_a_named_problem(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    (folder / "items.toml").unlink()
    with pytest.raises(Problem) as refused:
        load_law(folder)
    assert refused.value.key == "problem-law-table"
    assert refused.value.facts["file"] == "items.toml"


def test_a_later_row_changes_a_method_and_an_item_from_its_day(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    since = date(2026, 7, 1)
    source = f'since = {since}\nsource = "Avis"\nconfidence = "H"\n'
    with (folder / "methods.toml").open("a", encoding="utf-8") as methods:
        methods.write(f'\n[[methods]]\ncode = "card_form"\naccepted = false\n{source}')
    with (folder / "items.toml").open("a", encoding="utf-8") as items:
        items.write(f'\n[[items]]\ncode = "letter"\nper = "request"\nchanges = ["remove"]\n{source}')
    law, eve = load_law(folder), since - timedelta(days=1)
    assert law.method(Method.CARD_FORM, eve).accepted and not law.method(Method.CARD_FORM, since).accepted
    changes = {
        day: [sorted(row.changes) for row in law.items_on(day) if row.code is ItemCode.LETTER] for day in (eve, since)
    }
    assert changes == {eve: [["add", "remove"]], since: [["remove"]]}


def test_the_shipped_law_is_read_once() -> None:
    assert load_law() is load_law()


@pytest.mark.parametrize(
    ("code", "closed", "day"),
    [
        ("PP_PAB", True, date(2026, 1, 1)),
        ("PP_PAB", False, date(2025, 12, 31)),
        ("PP_TA", True, date(2026, 1, 1)),
        ("PEQ", True, date(2025, 11, 19)),
        ("PEQ", False, date(2025, 11, 18)),
        ("PRTQ", True, date(2024, 11, 29)),
        ("PSTQ", False, date(2026, 12, 31)),
    ],
)
def test_each_sister_programme_has_its_own_closing(code: str, closed: bool, day: date) -> None:
    programme = LAW.programme(code)
    assert programme is not None and programme.closed_on(day) is closed
    assert programme.source and programme.confidence in "HML"


def test_the_skilled_worker_classes_pay_the_same_and_a_form_nobody_saw_is_not_named() -> None:
    for programme in LAW.programmes:
        assert LAW.fee(programme.code, Role.CHILD, date(2026, 5, 5)) == 20100
    peq = LAW.programme("PEQ")
    assert peq is not None and peq.forms("TET") == frozenset()
    assert [one.code for one in peq.streams] == ["TET", "DQ"]
