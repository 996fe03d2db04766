"""Checks that what is typed of an envelope becomes the line that a script would write of it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from csqdesk.casework.entries import PacketEntry
from csqdesk.casework.reading import as_json, read_entry
from csqdesk.casework.sheets import BatchSheet, CaseSheet, KnownCertificate
from csqdesk.rules.law import load_law
from csqdesk.rules.vocabulary import Carrier, CertificateState, RequestState, Route
from csqdesk.ui.intake.line import items_of, line_of
from csqdesk.ui.intake.values import (
    TILES,
    Setting,
    Values,
    empty_instrument,
    empty_person,
    empty_values,
    is_empty,
)
from csqdesk.ui.intake.verdicts import judge, judge_count, tile_states

LAW = load_law()
DAY = date(2026, 3, 4)


def certificate(
    place: int, name: str, *, issued: date | None = date(2024, 11, 6), held: bool = False
) -> KnownCertificate:
    return KnownCertificate(place, "Nguyen", name, f"N104887{place}", issued, CertificateState.MISSING, held)


def known_case(**changes: Any) -> CaseSheet:
    case = CaseSheet(
        case_id=1,
        file_number="N0024081557",
        family_name="Nguyen",
        given_name="Thi Minh Anh",
        programme="PP_IA_TI_EV",
        stream="IA",
        city="Montréal",
        family_size=2,
        submitted_on=date(2024, 5, 1),
        csq_issued=True,
        oldest_csq_on=date(2024, 11, 6),
        members=(),
        certificates=(certificate(2, "Thi Minh Anh"), certificate(3, "Bao")),
    )
    return replace(case, **changes)


def setting(case: CaseSheet | None = None, *, batch: bool = True, received: date = DAY) -> Setting:
    sheet = BatchSheet(f"{received}-A", received, "A", Carrier.CANADA_POST, "croy", "sdiallo", False, 0, ())
    return Setting(sheet if batch else None, case, received, "fr")


def reference_packet(**changes: Any) -> Values:
    """The packet of ruling 15, as typed."""
    person = {**empty_person(), "role": "de_facto_spouse", "family_name": "Bouchard", "given_name": "Marie-Ève"}
    draft = {**empty_instrument(), "method": "bank_draft", "number": "0045183", "issuer": "Banque Nationale"}
    return {
        **empty_values(),
        "tracking": "RN123456785CA",
        "file": "N0024081557",
        "kind": "add",
        "persons": [{**person, "born": "1991-06-04"}],
        "originals": "2",
        "instruments": [{**draft, "amount": "201"}],
        **changes,
    }


def all_present(values: Values, where: Setting) -> Values:
    judged = judge(values, where, LAW)
    states = tile_states(values, judged, where)
    tiles = {tile: "present" for tile, state in states.items() if state != "not_applicable"}
    return line_of({**values, "tiles": tiles}, where, items_of(tiles, list(judged.required)))


def test_a_new_form_is_empty_and_any_word_typed_fills_it() -> None:
    assert is_empty(empty_values())
    assert empty_values()["ref"] != empty_values()["ref"], "each envelope has its own"
    for name, value in (("tracking", "R"), ("file", "N"), ("kind", "add"), ("originals", "0")):
        assert not is_empty({**empty_values(), name: value})


def test_no_envelope_is_taken_for_a_card_number_by_its_own_ref() -> None:
    refs = [empty_values()["ref"] for _ in range(50)]
    assert len(set(refs)) == 50 and not any(sign.isdecimal() for ref in refs for sign in ref)


def test_values_survive_as_json() -> None:
    values = reference_packet()
    assert json.loads(json.dumps(values)) == values


def test_the_reference_packet_becomes_its_line() -> None:
    line = line_of(reference_packet(), setting(known_case()))
    assert as_json(read_entry(PacketEntry, line)) == {name: value for name, value in line.items() if value != []}
    assert {name: line[name] for name in ("received_on", "carrier", "tracking", "sender", "openers")} == {
        "received_on": "2026-03-04",
        "carrier": "canada_post",
        "tracking": "RN123456785CA",
        "sender": "applicant",
        "openers": ["croy", "sdiallo"],
    }
    assert line["case"] == {"file_number": "N0024081557"}
    assert line["persons"] == [
        {
            "change": "add",
            "role": "de_facto_spouse",
            "family_name": "Bouchard",
            "given_name": "Marie-Ève",
            "born_on": "1991-06-04",
        }
    ]
    assert [one["individual_reference"] for one in line["certificates"]] == ["N1048872", "N1048873"]
    assert {one["state"] for one in line["certificates"]} == {"original"}
    assert line["instruments"][0]["amount_cents"] == 20100
    assert "label" not in line


def _route(values: Values, where: Setting) -> Route:
    found = judge(values, where, LAW).assessment
    assert found is not None
    return found.route


def test_a_file_before_its_csq_stays_so_until_an_original_comes() -> None:
    known = setting(replace(known_case(), csq_issued=False))
    values = reference_packet(originals="")
    line = line_of(values, known)
    assert line["case"]["csq_issued"] is False
    assert _route(values, known) is Route.ARRIMA
    assert line_of(reference_packet(), known)["case"]["csq_issued"] is True
    assert _route(reference_packet(), known) is Route.MAIL


def test_two_persons_of_whom_one_is_untouched() -> None:
    values = reference_packet()
    line = line_of({**values, "persons": [*values["persons"], empty_person()]}, setting(known_case()))
    assert len(line["persons"]) == 1


def test_a_removal_asks_for_nobody_to_be_added() -> None:
    line = line_of(reference_packet(kind="remove"), setting(known_case()))
    assert [one["change"] for one in line["persons"]] == ["remove"]


def test_an_unmatched_envelope_keeps_what_was_typed_as_its_label() -> None:
    line = line_of(reference_packet(file="Nguyen, rue Fullum", unmatched=True), setting())
    assert line["label"] == "Nguyen, rue Fullum" and "case" not in line
    read_entry(PacketEntry, line)


def test_a_file_unknown_to_us_is_described_in_full() -> None:
    new = {
        "file_number": "N0024081557",
        "family_name": "Nguyen",
        "given_name": "Thi Minh Anh",
        "born": "2 janvier 1990",
        "individual_reference": "N1048872",
        "programme_stream": "PP_IA_TI_EV/IA",
        "family_size": "2",
        "submitted": "2024-05-01",
        "address": "4-1200, rue Fullum",
        "city": "Montréal",
        "postal_code": "H2K 3N1",
        "country": "",
    }
    entry = read_entry(PacketEntry, line_of(reference_packet(new_case=new), setting()))
    assert entry.case is not None and entry.case.principal is not None
    assert (entry.case.stream, entry.case.family_size, entry.case.submitted_on) == ("IA", 2, date(2024, 5, 1))
    assert entry.case.principal.born_on == date(1990, 1, 2)
    assert entry.case.principal.address is not None
    assert (entry.case.principal.address.region, entry.case.principal.address.country) == ("QC", "CA")


def test_no_payment_and_an_empty_line_make_no_instrument() -> None:
    none = {**empty_instrument(), "method": "none"}
    line = line_of(reference_packet(instruments=[none, empty_instrument()]), setting(known_case()))
    assert line["instruments"] == []


def test_a_card_form_says_only_whether_it_is_signed_and_four_digits() -> None:
    form = {
        **empty_instrument(),
        "method": "card_form",
        "signed": "no",
        "last_four": "4821",
        "amount": "201",
        "number": "99",
    }
    line = line_of(reference_packet(instruments=[form]), setting(known_case()))
    assert line["instruments"] == [
        {"method": "card_form", "currency": "CAD", "signed": False, "last_four": "4821", "amount_cents": 20100}
    ]


def test_the_details_of_an_envelope_win_over_the_rounds() -> None:
    details = {
        "postmark": "2026-02-27",
        "carrier": "fedex",
        "condition": "damaged",
        "unexpected": "Une photo",
        "witness": "mroy",
    }
    line = line_of(reference_packet(details=details), setting(known_case()))
    assert (line["postmarked_on"], line["carrier"], line["condition"]) == ("2026-02-27", "fedex", "damaged")
    assert (line["unexpected"], line["openers"]) == ("Une photo", ["croy", "mroy"])


def test_more_originals_than_the_file_knows_are_rows_by_themselves() -> None:
    line = line_of(reference_packet(originals="3"), setting(known_case()))
    assert line["certificates"][2] == {"state": "original"}


def test_an_original_already_in_the_safe_is_not_counted_again() -> None:
    case = known_case(certificates=(certificate(2, "Thi Minh Anh", held=True), certificate(3, "Bao")))
    line = line_of(reference_packet(originals="1"), setting(case))
    assert [one["individual_reference"] for one in line["certificates"]] == ["N1048873"]


def test_the_tiles_stand_for_every_item_once() -> None:
    told = [code for codes in TILES.values() for code in codes]
    listed = {row.code.value for row in LAW.items if row.judged_from == "items"}
    assert sorted(told) == sorted(listed) and len(TILES) == 9


CHILD = {**empty_person(), "role": "child", "family_name": "Nguyen", "given_name": "Lan", "born": "2015-06-04"}
SPOUSE = {**empty_person(), "role": "spouse", "family_name": "Tremblay", "given_name": "Éloi", "born": "1985-01-30"}


@pytest.mark.parametrize(
    ("persons", "amount"),
    [([CHILD], "201"), ([SPOUSE], "201"), ([SPOUSE, CHILD], "402")],
    ids=["a child", "a spouse", "a spouse and a child"],
)
def test_all_present_leaves_nothing_missing_and_nothing_to_check(persons: list[Values], amount: str) -> None:
    instrument = {**reference_packet()["instruments"][0], "amount": amount}
    where = setting(known_case())
    line = all_present(reference_packet(persons=persons, instruments=[instrument]), where)
    # What casework sees on the draft itself is verified later; without it the request waits for a person.
    line["instruments"][0] |= {"dated_on": "2026-02-25", "payee_as_expected": True, "name_on_back": True}
    assessed = judge_line(line, where)
    assert assessed.state is RequestState.COMPLETE, [one.code for one in assessed.reasons]
    assert [one.item for one in assessed.items if one.missing or one.state.value == "to_check"] == []


def test_all_present_on_a_removal_makes_it_complete() -> None:
    where = setting(known_case())
    assert (
        judge_line(all_present(reference_packet(kind="remove", instruments=[]), where), where).state
        is RequestState.COMPLETE
    )


def judge_line(line: Values, where: Setting) -> Any:
    from csqdesk.casework.preview import facts_of
    from csqdesk.rules.assessment import assess

    return assess(facts_of(read_entry(PacketEntry, line), where.case), LAW, where.today)


def test_tiles_that_nothing_asks_for_are_passed_over() -> None:
    where = setting(known_case())
    states = tile_states(reference_packet(), judge(reference_packet(), where, LAW), where)
    assert [tile for tile, state in states.items() if state == "not_applicable"] == ["consent", "federal"]
    removal = reference_packet(kind="remove")
    states = tile_states(removal, judge(removal, where, LAW), where)
    assert [tile for tile, state in states.items() if state == "to_check"] == ["form_1", "form_2", "letter"]


def test_an_old_csq_asks_for_the_federal_letter() -> None:
    old = known_case(certificates=(certificate(2, "Thi Minh Anh", issued=date(2024, 3, 3)), certificate(3, "Bao")))
    where = setting(old)
    states = tile_states(reference_packet(), judge(reference_packet(), where, LAW), where)
    assert states["federal"] == "to_check"


@pytest.mark.parametrize(
    ("count", "confirmed", "state"),
    [("2", False, "equal"), ("1", False, "again"), ("1", True, "fewer"), ("3", False, "again"), ("3", True, "more")],
)
def test_a_count_that_differs_is_asked_again_once(count: str, confirmed: bool, state: str) -> None:
    where = setting(known_case())
    values = reference_packet(originals=count, originals_confirmed=confirmed)
    found = judge_count(values, judge(values, where, LAW), where)
    assert found is not None and found.state == state


def test_a_file_unknown_until_now_has_nothing_to_compare_a_count_with() -> None:
    values = reference_packet(originals="2")
    found = judge_count(values, judge(values, setting(), LAW), setting())
    assert found is not None and found.state == "unknown"


def test_a_name_still_to_be_typed_does_not_hold_the_verdict_up() -> None:
    values = reference_packet(persons=[{**empty_person(), "role": "spouse"}])
    assert judge(values, setting(known_case()), LAW).assessment is not None


def test_counted_originals_are_those_that_can_have_come() -> None:
    """Not the CSQ that is on no paper; a lost one only after those that are missing; a namesake is another person."""
    rows = (
        replace(certificate(2, "Thi Minh Anh"), state=CertificateState.ELECTRONIC),
        replace(certificate(3, "Bao"), state=CertificateState.LOST),
        certificate(4, "Chi"),
        replace(certificate(5, "Dung"), individual_reference=None),
        replace(certificate(6, "Giang"), individual_reference=None),
    )
    here = setting(known_case(certificates=rows))
    typed = empty_values() | {"file": "N0024081557", "kind": "other"}

    def brought(count: str, *said: Values) -> list[str | None]:
        found = line_of(typed | {"originals": count, "certificates": list(said)}, here)["certificates"]
        return [one.get("given_name") for one in found if one["state"] == "original"]

    assert brought("1") == ["Chi"]
    assert brought("4") == ["Chi", "Dung", "Giang", "Bao"]
    missing = {"state": "missing", "family_name": "Nguyen", "given_name": "Dung"}
    assert brought("2", missing) == ["Chi", "Giang"]
    assert brought("5") == ["Chi", "Dung", "Giang", "Bao", None]
