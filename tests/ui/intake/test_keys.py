"""Checks that Réception is worked by its keys alone: where each one goes, and what none of them does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from csqdesk.casework.questions.packets import list_packets
from tests.journeys.hands import Hands


def fill_reference(hands: Hands) -> None:
    """The reference packet up to its documents."""
    hands.press("Enter")
    hands.type("N0024081557")
    hands.press("Enter", "Enter")
    hands.type("au")
    for text in ("Bouchard", "Marie-Ève", "19910604", "2"):
        hands.type(text)
        hands.press("Enter")
    hands.type("t")
    for text in ("0045183", "nat", "201"):
        hands.type(text)
        hands.press("Enter")


def packets(hands: Hands) -> list[dict[str, object]]:
    return [one for one in hands.ask(list_packets) if one["received_on"] == "2026-03-04"]


def test_enter_goes_through_every_field_and_saves_only_on_the_button(seated: Hands) -> None:
    fill_reference(seated)
    assert seated.where() == "Formulaire, partie 1 1"
    seated.press("Enter")
    assert seated.page.status.save_next.hasFocus() and packets(seated) == []
    seated.press("Enter")
    assert len(packets(seated)) == 1


@pytest.mark.parametrize("steps", range(0, 14, 3))
def test_the_envelope_is_saved_from_any_field(seated: Hands, steps: int) -> None:
    fill_reference(seated)
    for _ in range(steps):
        seated.press("Shift+Tab")
    seated.press("Ctrl+Enter")
    assert [one["state"] for one in packets(seated)] == ["to_verify"], seated.where()


def test_shift_enter_goes_back_the_way_enter_came(seated: Hands) -> None:
    fill_reference(seated)
    forth = [seated.where()]
    for _ in range(13):
        seated.press("Shift+Enter")
        forth.append(seated.where())
    assert forth[-3:] == ["Expéditeur", "Dossier ou nom", "Suivi postal (facultatif)"]


def tab_order(hands: Hands, key: str) -> list[QWidget]:
    first = hands.focus()
    seen = [first]
    while len(seen) < 60:
        hands.press(key)
        if hands.focus() is first:
            return seen
        seen.append(hands.focus())
    raise AssertionError(f"a trap at {hands.where()}")


def test_tab_stops_are_few_in_the_order_of_the_eye_and_reversible(seated: Hands) -> None:
    seated.press("Enter")
    seated.page.form.envelope.tracking.line.setFocus(Qt.FocusReason.TabFocusReason)
    stops = tab_order(seated, "Tab")
    names = [one.accessibleName() for one in stops]
    inside = [one for one in stops if seated.page.isAncestorOf(one)]
    assert len(inside) <= 22, names
    card = [one for one in inside if seated.page.form.isAncestorOf(one)]
    places = [
        (one.mapTo(seated.page, QPoint(0, 0)).y() // 24, one.mapTo(seated.page, QPoint(0, 0)).x()) for one in card
    ]
    assert places == sorted(places), names
    back = tab_order(seated, "Shift+Tab")
    assert back[1:] == stops[:0:-1]


def test_tab_goes_through_added_rows_in_their_place(seated: Hands) -> None:
    seated.press("Enter", "Enter", "Enter")
    seated.type("am")
    seated.press("Ins")
    seated.type("e")
    seated.press("Ctrl+Ins")
    first = seated.page.form.request.rows[0].role.list
    first.setFocus()
    names = [seated.where()]
    for _ in range(12):
        seated.press("Tab")
        names.append(seated.where())
    assert names == [
        "Personne 1\u00a0: lien",
        "Personne 1\u00a0: nom de famille",
        "Personne 1\u00a0: prénom",
        "Personne 1\u00a0: naissance",
        "Personne 2\u00a0: lien",
        "Personne 2\u00a0: nom de famille",
        "Personne 2\u00a0: prénom",
        "Personne 2\u00a0: naissance",
        "Originaux comptés",
        "Mode de paiement",
        "Numéro",
        "Émetteur",
        "Montant lu",
    ]
    for expected in reversed(names[:-1]):
        seated.press("Shift+Tab")
        assert seated.where() == expected


def test_every_stop_has_a_name(seated: Hands) -> None:
    nameless = [
        type(one).__name__
        for one in seated.window.findChildren(QWidget)
        if one.isVisible() and one.focusPolicy() != Qt.FocusPolicy.NoFocus and not one.accessibleName()
    ]
    assert nameless == []


def test_the_wheel_changes_no_closed_list(seated: Hands) -> None:
    fill_reference(seated)
    before = seated.page.form.collect()
    for box in seated.window.findChildren(QComboBox):
        for focused in (False, True):
            if focused:
                box.setFocus()
            centre = QPointF(box.rect().center())
            wheel = QWheelEvent(
                centre, box.mapToGlobal(centre), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            QApplication.sendEvent(box, wheel)
    assert seated.page.form.collect() == before


def test_focus_and_messages_move_nothing(seated: Hands) -> None:
    seated.press("Enter")
    seated.type("N0024081557")
    seated.press("Enter")

    def places() -> dict[int, tuple[int, int, int, int]]:
        kept = {}
        for one in seated.page.form.findChildren(QWidget):
            if one.isVisible() and isinstance(one, (QLineEdit, QComboBox)):
                corner = one.mapTo(seated.page, QPoint(0, 0))
                kept[id(one)] = (corner.x(), corner.y(), one.width(), one.height())
        return kept

    start = places()
    seated.press("Enter")
    seated.type("au")
    for text, keys in (("Bouchard", 1), ("Marie-Ève", 1), ("19910604", 1), ("1", 1), ("2", 1)):
        seated.type(text)
        seated.press(*["Enter"] * keys)
        assert places() == start, text
    seated.type("p")
    assert places() == start
    for text in ("0045183", "nat", "150"):
        seated.type(text)
        seated.press("Enter")
        assert places() == start, text


def test_a_letter_means_the_choice_and_nothing_else(seated: Hands) -> None:
    seated.press("Enter", "Enter")
    seated.type("r")
    assert seated.page.form.envelope.sender_list.code() == "representative"
    seated.type("d")
    assert seated.page.form.request.kind.code() == "add_and_remove"
    seated.type("r")
    assert seated.page.form.request.rows[0].collect()["change"] == "remove"


def to_the_request(hands: Hands) -> None:
    hands.press("Enter", "Enter", "Enter")
    assert hands.where() == "Ajout"


def test_a_request_passed_over_is_said_and_its_letter_still_chooses_it(seated: Hands) -> None:
    to_the_request(seated)
    seated.press("Enter")
    assert seated.where() == "Personne 1\u00a0: lien"
    assert seated.page.form.request.age.text() == "Demande à choisir\u00a0: A, R, D, C ou X"
    seated.type("au")
    assert seated.page.form.request.kind.code() == "add" and seated.page.form.request.age.text() == ""
    assert seated.page.form.request.rows[0].role.code() == "de_facto_spouse"
    assert seated.where() == "Personne 1\u00a0: nom de famille"


def test_a_late_letter_of_a_request_without_persons_goes_on_past_them(seated: Hands) -> None:
    to_the_request(seated)
    seated.press("Enter")
    seated.type("x")
    assert seated.page.form.request.kind.code() == "other" and seated.where() == "Originaux comptés"


def test_letters_after_too_many_enters_open_the_choice_and_never_fall_into_a_name(seated: Hands) -> None:
    to_the_request(seated)
    seated.press("Enter", "Enter")
    role = seated.page.form.request.rows[0].role.list
    assert role.hasFocus() and role.open
    seated.type("au")
    row = seated.page.form.request.rows[0]
    assert (seated.page.form.request.kind.code(), row.role.code(), row.family.text()) == ("add", "de_facto_spouse", "")
    assert not role.open


def test_enter_once_more_goes_on_without_a_choice(seated: Hands) -> None:
    to_the_request(seated)
    seated.press("Enter", "Enter", "Enter")
    assert seated.where() == "Personne 1\u00a0: nom de famille"
    seated.page.form.payment.rows[0].method.list.setFocus()
    seated.press("Enter")
    assert seated.page.form.payment.rows[0].method.list.open
    seated.press("Down", "Enter")
    assert seated.page.form.payment.rows[0].method.code() == "certified_cheque" and seated.where() == "Numéro"


def test_a_choice_typed_out_leaves_no_letters_in_the_fields_that_follow(seated: Hands) -> None:
    to_the_request(seated)
    for word in ("ajout", "Mariage", "retard"):
        seated.type(word)
    row = seated.page.form.request.rows[0]
    assert (seated.page.form.request.kind.code(), row.role.code()) == ("add", "spouse")
    assert row.family.text() == "retard"
    seated.page.form.payment.rows[0].method.list.setFocus()
    seated.type("mandat")
    assert seated.page.form.payment.rows[0].method.code() == "money_order"
    assert seated.where() == "Numéro" and seated.page.form.payment.rows[0].number.text() == ""
    seated.press("Enter")
    assert seated.where() == "Numéro", "the Enter that ends the word"
    seated.type("77")
    seated.press("Enter")
    assert seated.page.form.payment.rows[0].number.text() == "77" and seated.where() == "Montant lu"


@pytest.mark.parametrize("letter, name", [("u", "Nguyen"), ("m", "Arsenault"), ("m", "Ariane"), ("e", "Nfant")])
def test_a_name_that_begins_like_the_choice_is_kept(seated: Hands, letter: str, name: str) -> None:
    to_the_request(seated)
    seated.type("a" + letter + name)
    assert seated.page.form.request.rows[0].family.text() == name


def test_inser_adds_a_person_and_ctrl_suppr_takes_one_away(seated: Hands) -> None:
    seated.press("Enter", "Enter", "Enter")
    seated.type("ae")
    seated.type("Nguyen")
    seated.press("Enter")
    seated.type("Lan")
    seated.press("Enter")
    seated.type("2015-06-04")
    seated.press("Ins")
    assert len(seated.page.form.request.rows) == 2
    assert seated.where() == "Personne 2\u00a0: lien"
    seated.press("Ctrl+Del")
    assert len(seated.page.form.request.rows) == 1
    assert seated.page.form.request.rows[0].given.text() == "Lan"


def test_ctrl_inser_adds_an_instrument_and_the_total_is_judged_after_the_last(seated: Hands) -> None:
    seated.press("Enter")
    seated.type("N0024081557")
    seated.press("Enter", "Enter")
    seated.type("au")
    for text in ("Bouchard", "Marie-Ève", "19910604", "2"):
        seated.type(text)
        seated.press("Enter")
    seated.type("m")
    for text in ("1001", "post"):
        seated.type(text)
        seated.press("Enter")
    seated.type("100")
    seated.press("Ctrl+Ins")
    assert len(seated.page.form.payment.rows) == 2
    seated.type("m")
    for text in ("1002", "post", "101"):
        seated.type(text)
        seated.press("Enter")
    assert "201,00" in seated.page.form.payment.message.text()
    seated.press("F8", "Ctrl+Enter")
    assert [one["amount_cents"] for one in packets(seated)[0]["record"]["instruments"]] == [10000, 10100]


def test_letters_after_a_pause_are_no_part_of_the_word(seated: Hands) -> None:
    seated.page.form.payment.rows[0].method.list.setFocus()
    seated.type("m")
    seated.moment += 2
    seated.type("andat")
    assert seated.page.form.payment.rows[0].number.text() == "andat"


@pytest.mark.parametrize(
    "word, role",
    [
        ("conjoint", "de_facto_spouse"),
        ("conjointe", "de_facto_spouse"),
        ("époux", "spouse"),
        ("epouse", "spouse"),
        ("mariage", "spouse"),
        ("union", "de_facto_spouse"),
        ("enfant", "child"),
        ("charge", "child"),
        ("parent", "child_one_parent"),
    ],
)
def test_a_link_typed_out_is_picked_by_its_word(seated: Hands, word: str, role: str) -> None:
    to_the_request(seated)
    seated.type("a" + word)
    seated.press("Enter")
    row = seated.page.form.request.rows[0]
    assert row.role.code() == role
    assert seated.where() == "Personne 1\u00a0: nom de famille"
    seated.type("Roy")
    assert row.family.text() == "Roy"


@pytest.mark.parametrize(
    "word, role", [("spouse", "spouse"), ("married", "spouse"), ("de facto", "de_facto_spouse"), ("dependent", "child")]
)
def test_a_link_typed_out_in_english(seated: Hands, word: str, role: str) -> None:
    seated.window.choose(language="en")
    seated.settle()
    seated.press("Enter", "Enter", "Enter")
    seated.type("a" + word)
    seated.press("Enter")
    assert seated.page.form.request.rows[0].role.code() == role
    assert seated.page.form.request.rows[0].family.text() in ("", "Nguyen")
    assert seated.where() == "Person 1: family name"


@pytest.mark.parametrize("letter, role", [("m", "spouse"), ("u", "de_facto_spouse"), ("e", "child")])
def test_a_single_letter_of_the_link_acts_at_once(seated: Hands, letter: str, role: str) -> None:
    to_the_request(seated)
    seated.type("a" + letter)
    assert seated.page.form.request.rows[0].role.code() == role
    assert seated.where() == "Personne 1\u00a0: nom de famille"


def at_the_link(hands: Hands) -> None:
    hands.press("Enter")
    hands.type("N0024081557")
    hands.press("Enter", "Enter")
    hands.type("a")


@pytest.mark.parametrize(("pause", "passed"), [(0.0, False), (1.0, True)])
def test_an_enter_out_of_habit_after_a_letter_skips_no_field(seated: Hands, pause: float, passed: bool) -> None:
    at_the_link(seated)
    for text in ("u", "Bouchard", "Marie-Ève", "19910604", "2"):
        seated.type(text)
        if text != "u":
            seated.press("Enter")
    seated.type("t")
    assert seated.where() == "Numéro"
    seated.moment += pause
    seated.press("Enter")
    assert (seated.where() == "Émetteur") is passed
    seated.press("Enter")
    assert seated.where() != "Numéro", "a second one goes on"


def test_an_enter_after_a_letter_takes_what_is_proposed(seated: Hands) -> None:
    at_the_link(seated)
    seated.type("e")
    assert seated.where() == "Personne 1\u00a0: nom de famille" and seated.focus().text()  # type: ignore[attr-defined]
    seated.press("Enter")
    assert seated.where() == "Personne 1\u00a0: prénom"


def test_a_link_typed_out_leaves_the_proposed_name_to_be_typed_over(seated: Hands) -> None:
    at_the_link(seated)
    seated.rush("enfant")
    row = seated.page.form.request.rows[0]
    assert row.role.code() == "child" and row.family.text()
    seated.type("Roy")
    assert row.family.text() == "Roy"
