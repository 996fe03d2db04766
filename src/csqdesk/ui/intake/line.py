"""Writes what a clerk typed of one envelope as a line of ``packet add``: the same door as the command line's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from csqdesk.rules.mail import judge_tracking
from csqdesk.rules.shapes import FILE_NUMBER, INDIVIDUAL_REFERENCE, postal_code_as_printed
from csqdesk.rules.texts import fold, may_be_card_or_tracking, number_key
from csqdesk.rules.vocabulary import CertificateState
from csqdesk.ui.intake.values import TILES, Setting, Values, amount_read, changes_of, typed_count, typed_date

if TYPE_CHECKING:
    from csqdesk.casework.sheets import KnownCertificate


BROUGHT_FIRST = (CertificateState.MISSING, CertificateState.COPY, CertificateState.LOST, CertificateState.ORIGINAL)
"""Whose original is taken to have come when originals are only counted, first to last."""


def line_of(values: Values, setting: Setting, items: list[Values] | None = None) -> Values:
    """The envelope as one line of ``packet add``; fields nobody filled are left out."""
    batch = setting.batch
    received = batch.received_on if batch is not None else setting.today
    details = values["details"]
    line: Values = {
        "ref": values["ref"],
        "received_on": received.isoformat(),
        "sender": values["sender"] or "applicant",
        "condition": details["condition"] or "intact",
        "persons": [person_of(person, change, setting) for person, change in changes_of(values)],
        "certificates": certificates_of(values, setting),
        "instruments": [one for one in (instrument_of(one) for one in values["instruments"]) if one is not None],
        "items": items or [],
    }
    if values["kind"]:
        line["request"] = {"kind": values["kind"]}
    if values["kind"] == "reply" and values["joins"]:
        line["request"]["joins"] = values["joins"]
    if values["tracking"].strip():
        kind, bare, _ = judge_tracking(values["tracking"])
        line["tracking"] = bare if kind is not None else values["tracking"].strip()
        if values["tracking_said"]:
            line["tracking_said"] = True
    carrier = details["carrier"] or (batch.carrier.value if batch is not None and batch.carrier else "")
    if carrier:
        line["carrier"] = carrier
    openers = [
        one
        for one in (batch.logger if batch else None, details["witness"] or (batch.witness if batch else None))
        if one
    ]
    if openers:
        line["openers"] = openers
    postmark = typed_date(details["postmark"], setting, "received")
    if postmark is not None:
        line["postmarked_on"] = postmark.isoformat()
    if details["unexpected"].strip():
        line["unexpected"] = details["unexpected"].strip()
    case = case_of(values, setting)
    if case is not None:
        line["case"] = case
    else:
        line["label"] = values["file"].strip() or _tracking_as_label(values) or "—"
    return line


def _tracking_as_label(values: Values) -> str:
    """The envelope's number; one that was said to be no card's is kept as the tracking number alone."""
    tracking = str(values["tracking"]).strip()
    return "" if may_be_card_or_tracking(tracking) else tracking


def case_of(values: Values, setting: Setting) -> Values | None:
    """The file the envelope names: the matched one by its number, or the new one as typed."""
    if setting.case is not None:
        named: Values = {"file_number": setting.case.file_number}
        if not setting.case.csq_issued:
            # An original that came back was issued, whatever the file knows.
            named["csq_issued"] = bool(typed_count(values["originals"]))
        return named
    new = values["new_case"]
    if not new or values["unmatched"]:
        return None
    principal: Values = {name: new[name].strip() for name in ("family_name", "given_name") if new[name].strip()}
    born = typed_date(new["born"], setting)
    if born is not None:
        principal["born_on"] = born.isoformat()
    if new["individual_reference"].strip():
        principal["individual_reference"] = as_number(new["individual_reference"])
    address = _address(new)
    if address:
        principal["address"] = address
    programme, _, stream = new["programme_stream"].partition("/")
    case: Values = {"principal": principal} if principal else {}
    facts = {"file_number": as_number(new["file_number"]), "programme": programme, "stream": stream}
    case |= {name: value for name, value in facts.items() if value}
    size = typed_count(new["family_size"])
    if size is not None:
        case["family_size"] = size
    submitted = typed_date(new["submitted"], setting, "document")
    if submitted is not None:
        case["submitted_on"] = submitted.isoformat()
    return case or None


def _address(new: Values) -> Values:
    address: Values = {}
    if new["address"].strip():
        address["lines"] = [new["address"].strip()]
    for name in ("city", "postal_code"):
        if new[name].strip():
            address[name] = new[name].strip()
    if address:
        address["country"] = new["country"].strip() or "CA"
        if address["country"].upper() in ("CA", "CANADA"):
            address["postal_code"] = postal_code_as_printed(address.get("postal_code", ""))
            address["region"] = "QC" if (address["postal_code"] or "H")[:1].upper() in "GHJ" else ""
    return {name: value for name, value in address.items() if value}


def person_of(person: Values, change: str, setting: Setting) -> Values:
    found: Values = {
        "change": change,
        "role": person["role"] or "spouse",
        **({"one_parent": True} if person["one_parent"] else {}),
        "family_name": person["family_name"].strip(),
        "given_name": person["given_name"].strip(),
    }
    born = typed_date(person["born"], setting)
    if born is not None:
        found["born_on"] = born.isoformat()
    return found


def as_number(text: str) -> str:
    """A file number or a reference in capitals and without blanks; any other text as it was typed."""
    bare = number_key(text)
    known = FILE_NUMBER.fullmatch(bare) or INDIVIDUAL_REFERENCE.fullmatch(bare)
    return bare if known else text.strip()


def certificates_of(values: Values, setting: Setting) -> list[Values]:
    """One row per original counted, then one per CSQ said not to have come.

    Known certificates come first: those missing in the file's order, then a copy or a lost one that came after all. An
    original whose holder nobody knows yet is a row by itself. What is on no paper cannot have come.
    """
    rows = [_said(one, setting) for one in values["certificates"]]
    said = list(rows)
    count = typed_count(values["originals"]) or 0
    brought = sum(one["state"] == "original" for one in rows)
    known = [one for one in (setting.case.certificates if setting.case else ()) if not one.held]
    for one in sorted((one for one in known if one.state in BROUGHT_FIRST), key=_turn):
        if brought >= count:
            break
        row = _known(one)
        if not any(_same(row, other) for other in said):
            rows.append(row)
            brought += 1
    rows += [{"state": "original"} for _ in range(max(0, count - brought))]
    return rows


def _turn(one: KnownCertificate) -> int:
    return BROUGHT_FIRST.index(one.state)


def _same(one: Values, other: Values) -> bool:
    """By the reference where both have one, else by the whole name."""
    references = one.get("individual_reference"), other.get("individual_reference")
    if all(references):
        return references[0] == references[1]
    return _whole_name(one) == _whole_name(other) != ""


def _whole_name(row: Values) -> str:
    return fold(f"{row.get('family_name', '')} {row.get('given_name', '')}").strip()


def _known(one: KnownCertificate) -> Values:
    row: Values = {"state": CertificateState.ORIGINAL.value}
    if one.individual_reference:
        row["individual_reference"] = one.individual_reference
    if one.family_name:
        row |= {"family_name": one.family_name, "given_name": one.given_name}
    if one.issued_on is not None:
        row["issued_on"] = one.issued_on.isoformat()
    return row


def _said(typed: Values, setting: Setting) -> Values:
    row: Values = {"state": typed["state"]}
    if typed.get("individual_reference", "").strip():
        row["individual_reference"] = as_number(typed["individual_reference"])
    for name in ("family_name", "given_name"):
        if typed.get(name, "").strip():
            row[name] = typed[name].strip()
    issued = typed_date(typed.get("issued", ""), setting, "document")
    if issued is not None:
        row["issued_on"] = issued.isoformat()
    return row


def instrument_of(typed: Values) -> Values | None:
    """One instrument of payment, or ``None`` for a line nobody filled or for no payment."""
    method = typed["method"]
    if not method or method == "none":
        return None
    found: Values = {"method": method, "currency": "CAD"}
    cents = amount_read(typed)
    if cents is not None:
        found["amount_cents"] = cents
    if method == "card_form":
        if typed["signed"]:
            found["signed"] = typed["signed"] == "yes"
        if len(typed["last_four"]) == 4:
            found["last_four"] = typed["last_four"]
        return found
    for name in ("number", "issuer", "institution"):
        if typed[name].strip():
            found[name] = typed[name].strip()
    if typed["number_said"]:
        found["number_said"] = True
    return found


def items_of(tiles: Values, required: list[tuple[str, int | None]]) -> list[Values]:
    """The items that the tiles speak of, one row per item and person required."""
    rows = []
    for tile, codes in TILES.items():
        state = {"present": "present", "missing": "absent"}.get(tiles.get(tile, ""))
        if state is None:
            continue
        for code, person in required:
            if code in codes:
                row: Values = {"item": code, "state": state}
                rows.append(row if person is None else row | {"person": person})
    return rows
