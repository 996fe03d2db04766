# The messages of entry: what is, then what to do (note: to know; check: to verify; fix: to correct).

## To correct before saving

fix-request-kind = Choose the request: A, R, D, C or X.
fix-person-name = Enter person { $number }’s family name, or clear the row (Ctrl+Delete).
fix-date-not-exist = { $month } { $day }, { $year } does not exist.
fix-date-no-month = There is no month { $month }: type the year, the month, then the day.
fix-card-number = This looks like a card number: it is not kept.

## To verify

check-personal-cheque = Personal cheque not accepted: F7 prepares the return letter.
check-cash = Cash or traveller’s cheque not accepted: F7 prepares the return letter.
check-originals-differ = { $counted } counted, { $expected } expected: count again, then Enter.
check-amount-differs = Read { $read }, due { $due }: type the amount read again.
check-amount-short = Amount short by { $short }.
check-issuer-unknown = Issuer not on the list of Canadian banks.
check-number-seen = Already logged: envelope { $packet }, { $date }.
check-tracking-digit = Check digit differs: verify the tracking number.
check-received-old = Received more than 30 days ago: check the date.
check-received-future = The date of receipt is after today: check it.
check-postmark-year = Postmarked { $postmark_year }, received { $receipt_year }: { $postmark } or { $receipt }, choose the fee.
check-number-shape = Number in an unexpected form: check it, then Enter.
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

## To know

note-csq-old = CSQ issued more than 24 months ago: IRCC letter required.
note-attestation = Age { $age }: values attestation required.
note-no-csq = No CSQ issued: this change is made in Arrima.
note-removal-free = No fee for a removal.

## What the program could not do

system-fee-unknown = No fee for { $year }: a supervisor must enter it. The envelope is logged with no amount due.
system-disk-full = Cannot save: the disk is full. Your draft is kept.
system-changed = { $name } changed this file at { $time }. Your changes are on the right.
