"""Keeps with a sentence the way to say it, so that one that shows can be said again in another language."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from csqdesk.problems import Problem
from csqdesk.words import Words

How = Callable[[Words], str]


class Said(str):
    """A sentence like any other; ``how`` says it in the words of any language."""

    how: How


def say(words: Words, how: How) -> Said:
    """The sentence in these words, and how it is said."""
    said = Said(how(words))
    said.how = how
    return said


def again(sentence: str, words: Words) -> str:
    """The same sentence in other words; nothing when only its text was kept."""
    return say(words, sentence.how) if isinstance(sentence, Said) else ""


def say_trouble(words: Words, trouble: Exception) -> Said:
    """What a person reads of a failure."""

    def how(now: Words) -> str:
        from csqdesk.words.say import problem_sentence

        return problem_sentence(now, trouble) if isinstance(trouble, Problem) else now("frame-trouble")

    return say(words, how)


@runtime_checkable
class Speaking(Protocol):
    """A window beside the main one that can go on in another language."""

    def retranslate(self, words: Words) -> None:
        """Says everything in other words."""
