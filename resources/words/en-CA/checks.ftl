# The messages of entry: what is, then what to do (check: to verify; fix: to correct).

## To correct before saving

fix-date-not-exist = { $month } { $day }, { $year } does not exist.
fix-date-no-month = There is no month { $month }: type the year, the month, then the day.

## To verify

check-received-old = Received more than 30 days ago: check the date.
check-received-future = The date of receipt is after today: check it.
check-date-unread = Date not understood: type it as 1991-06-04 or June 4, 1991.
check-date-ambiguous = This date reads two ways: 1 for { $first }, 2 for { $second }.
check-date-short-year = Type the four digits of the year, as in 1991-06-04.
check-date-far = Year { $year }: check it.
check-birth-future = The date of birth is after today: check the year.
check-birth-old = Birth in { $year }, more than 120 years ago: check the year.
check-amount-unread = Amount not understood: type it as 201.00, or in words.
check-amount-ambiguous = “{ $typed }” reads two ways: type it again with its cents, as in 1234.00.
check-amount-large = Amount too large for a payment: check it.
check-count-unread = Type a number from 0 to { $most }.
