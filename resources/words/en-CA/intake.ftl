# Mail intake.

intake-title = Mail intake
intake-subtitle = Received { $day } · { $nth } envelope of the batch
intake-batch = Batch { $code }
intake-change-batch = Change batch
intake-open-batch = No batch open. Enter: open the batch for { $day }.
intake-open-batch-button = Open the batch for { $day }
intake-section-envelope = Envelope
intake-section-request = Request
intake-section-originals = Original CSQs
intake-section-payment = Payment
intake-section-documents = Documents
intake-tracking = Tracking no. (optional)
intake-tracking-hint = Scan, or Enter if none
intake-file = File or name
intake-file-hint = No. or name
intake-sender = Sender
intake-role-one-parent = Child, one parent
intake-choose = Choose
intake-kind-open = Request to choose: A, R, D, C or X
intake-kind-a = Addition
intake-kind-r = Removal
intake-kind-d = Addition and removal
intake-kind-c = Documents requested
intake-kind-x = Other
intake-person-role = Person { $n }: relationship
intake-person-change = Add or remove
intake-person-change-short = A or R
intake-person-change-heard = A or R, add or remove
intake-person-member = Person { $n } to remove
intake-person-family = Family name
intake-person-family-n = Person { $n }: family name
intake-person-given = Given name
intake-person-given-n = Person { $n }: given name
intake-person-born = Date of birth
intake-person-born-n = Person { $n }: date of birth
intake-date-hint = yyyy-mm-dd
intake-add-person = Add a person
intake-age-attestation = Age { $age }: values attestation required
intake-age = Age { $age }
intake-age-minor = Age { $age }. One parent with the child: relationship S
intake-age-one-parent = Age { $age }, one parent: consent required
intake-counted = Originals counted
intake-count-hint = Count the certificates, then type the number.
intake-count-equal = { $count } counted, { $expected } expected
intake-count-again-fr = { $count } counted, { $expected } expected: count again, then Enter
intake-count-word-a = counted
intake-count-word-b = expected
intake-count-held = { $count } held already
intake-count-different = { $count } counted, { $expected } expected
intake-count-unknown =
    { $count ->
        [one] { $count } original counted
       *[other] { $count } originals counted
    }
intake-list-and = { $first } and { $last }
intake-refs = ref. { $refs }
intake-absent-title = CSQs not received
intake-absent-hint = One letter per person.
intake-extra-hint =
    { $count ->
        [one] { $count } original more than expected: enter whose it is, or Enter if it cannot be read.
       *[other] { $count } originals more than expected: enter whose they are, or Enter if they cannot be read.
    }
intake-holder-unknown = Holder unknown
intake-holders-title = Holders of the originals
intake-holder-name = Original { $n }: name, given name
intake-holder-ref = Reference
intake-holder-ref-n = Original { $n }: reference
intake-holder-issued = Issued on
intake-holder-issued-n = Original { $n }: issued on
intake-method = Payment method
intake-method-none = None
intake-method-cash = Cash or traveller’s cheque
intake-number = Number
intake-issuer = Issuer
intake-amount = Amount read
intake-signed = Form signed
intake-yes = Yes
intake-no = No
intake-yes-letter = Y
intake-no-letter = N
intake-last-four = Last 4 digits
intake-amount-hint = The amount due shows after entry.
intake-amount-exact =
    { $amount }: exact amount for { $count ->
        [one] { $count } person added
       *[other] { $count } persons added
    }
intake-amount-exact-due = { $amount }: exact amount
intake-amount-again = Read { $read }, due { $due }: type the amount read again
intake-amount-short = Amount short by { $short }
intake-amount-another = Ctrl+Insert: another payment
intake-amount-over = Over by { $over }
intake-amount-undetermined = Fee to be decided: the envelope is logged with no amount due
intake-amount-read = { $amount } read
intake-removal-free = No fee for a removal
intake-removal-free-way = No fee for a removal. Ctrl+Insert: enter a payment received
intake-removal-paid = No fee for a removal: { $amount } received all the same
intake-no-payment = Payment missing
intake-none-enclosed = No payment in this envelope
intake-refused-personal = Personal cheque not accepted: F7, at the end, saves and prepares the return letter
intake-refused-cash = Cash and traveller’s cheque not accepted: F7, at the end, saves and prepares the return letter
intake-nothing-to-return = Nothing to return: enter a payment that is not accepted (method P or X), then F7 prepares its return letter.
intake-tile-form-1 = Form, part 1
intake-tile-form-2 = Form, part 2
intake-tile-letter = Signed letter
intake-tile-identity = Identity, civil status
intake-tile-autonomy = Financial autonomy
intake-tile-french = French
intake-tile-permit = Residence permit
intake-tile-consent = Consent, minor
intake-tile-federal = IRCC letter
intake-tile-state-to-check = To check
intake-tile-state-present = Present
intake-tile-state-missing = Missing
intake-tile-state-not-applicable = Not applicable
intake-tile-state-to-replace = To replace
intake-all-present = All present
intake-tiles-count = { $present } of { $needed } tiles ticked, { $none } not applicable
intake-clear = Clear
intake-save-print = Save and print receipt
intake-save-print-short = Save and print
intake-save = Save and next
intake-nothing-short = Empty
intake-typed-short = Typing
intake-nothing = Nothing to save
intake-typed = Being typed
intake-draft = Draft saved at { $time }
intake-saving = Saving…
intake-saved = Envelope { $number } saved
intake-cleared = Form cleared, set aside as “{ $name }”
intake-cleared-unkept = Form cleared. { $why }
intake-cleared-asked = Draft “{ $name }” set aside. What is being typed would be set aside in its place.
intake-cleared-verb = Resume it
intake-undo-asked = Envelope { $number } was saved earlier. What is being typed would be set aside.
intake-undo-verb = Undo that envelope
intake-nothing-to-undo = Nothing to undo here.
intake-restored-aside = Envelope { $number } undone, back as a draft; the one in hand is set aside as “{ $name }”
intake-restored-letter = Letter { $number } is void: do not send it
intake-restored = Envelope { $number } undone, back as a draft
intake-aside-title = Set aside
intake-aside-verb = Resume
intake-aside-resume = Resume “{ $name }”
intake-aside-throw = Discard
intake-aside-throw-named = Discard “{ $name }”
intake-aside-keys = { $keys }: discard
intake-thrown = Draft “{ $name }” discarded
intake-thrown-undone = Draft “{ $name }” set aside again
intake-resumed = Draft “{ $name }” resumed
intake-draft-waits = The earlier draft waits under “{ $name }”.
intake-aside-busy = Finish the envelope in hand, or set it aside (Ctrl+S).
intake-set-aside = Draft “{ $name }” set aside
intake-hits =
    { $count ->
        [one] { $count } file found
       *[other] { $count } files found
    }
intake-match-none = No file matched
intake-match-none-hint = Scan a label, or type a file number or a name.
intake-match-file = File { $number }
intake-matched = Matched
intake-match-programme = Program
intake-match-csq = CSQs issued
intake-match-family = Family
intake-match-city = City
intake-match-csq-value = { $day } ({ $months } months)
intake-match-family-value =
    { $count ->
        [one] { $count } person on the file
       *[other] { $count } persons on the file
    }
intake-match-stream = { $programme }, { $stream } stream
intake-joins = Completes the request: { $request }, received { $day }, envelope { $number }.
intake-joins-persons =
    { $count ->
        [one] { $count } person
       *[other] { $count } persons
    }
intake-joins-another =
    { $count ->
        [one] Complete the other request
       *[other] Complete another request ({ $count })
    }
intake-joins-none = No open request in this file: the envelope will wait to be matched.
intake-note-no-letter = IRCC letter not required: CSQ less than 24 months old.
intake-note-unknown = CSQ date unknown: IRCC letter required past 24 months.
intake-note-letter = CSQ issued more than 24 months ago: IRCC letter required.
intake-note-no-csq = No CSQ issued: this change is made in Arrima.
intake-unmatched = To match
intake-unmatched-hint = The envelope will be saved with “{ $text }” as its label.
intake-new-case = New file
intake-new-case-hint = Esc: leave without a file
intake-new-case-kept = The new file is kept as it was typed: Ctrl+N opens it again.
intake-new-case-left = New file left, kept as it was typed
intake-new-file-number = File number
intake-new-family-name = Family name
intake-new-given-name = Given name
intake-new-born = Date of birth
intake-new-individual-reference = Indiv. reference
intake-new-programme-stream = Program and stream
intake-new-family-size = Persons (CSQ)
intake-new-submitted = Original application
intake-new-address = Address
intake-new-city = City
intake-new-postal-code = Postal code
intake-new-country = Country
intake-list-title = Current batch
intake-list-count =
    { $count ->
        [one] { $count } envelope
       *[other] { $count } envelopes
    }
intake-list-empty = Saved envelopes appear here.
intake-list-unmatched = Not matched
intake-row-state-missing = { $count } to provide
intake-row-voided = Voided
intake-row-to-return = To return
intake-row-children =
    { $count ->
        [one] { $count } child
       *[other] { $count } children
    }
intake-details = Envelope details
intake-details-postmark = Postmark
intake-details-carrier = Carrier
intake-details-as-batch = Same as batch
intake-details-condition = Condition
intake-details-unexpected = Unexpected contents
intake-details-witness = Witness
intake-batch-panel = Mail batch
intake-batch-received = Received on
intake-batch-round = Round
intake-batch-logger = Opens and logs
intake-errors-short = { $count } to fix
intake-errors-way = F12: go there
intake-errors =
    { $count ->
        [one] { $count } point to fix before saving
       *[other] { $count } points to fix before saving
    }
intake-empty = Nothing to save: type the file or the name first, then the request.
intake-unread = { $label }, “{ $text }”: not understood. Type it again, or save once more to keep it as a note.
intake-unread-short = { $label }: to be typed again; saving once more keeps it as a note
intake-unread-note = { $label } (not read): “{ $text }”
intake-fix-kind = Choose the request: A, R, D, C or X.
intake-fix-name = Enter person { $n }’s family name, or clear the row (Ctrl+Delete).
intake-point-name = Person { $n }: family name to enter
intake-fix-file = Enter the file number, a name, or leave the envelope to match.
intake-fix-last-four = Enter exactly the last four digits, or clear the field.
intake-title-fix = To fix: { $title }
intake-dup-tracking = Already logged: envelope { $number }, { $day }.
intake-card-or-tracking = This number may be a card’s and is kept nowhere: Enter if it is printed on the envelope, otherwise Delete removes it.
intake-card-or-instrument = This number may be a card’s and is kept nowhere: Enter if it is printed on the payment instrument, otherwise Delete removes it.
intake-draft-unkept = Draft not kept. { $why }
intake-gone = Envelope { $number } was logged, then undone. What is typed stays here: saving it again gives it another number.
intake-issuer-digits = Issuer “{ $text }”: a name is expected. Type the first letters of the institution.
intake-check-digit = Check digit differs: verify the tracking number.
intake-open-packet = Open { $number }
intake-cleared-undone = Form restored
intake-cleared-undone-aside = Form restored; the one in hand is set aside as “{ $name }”
intake-dup-instrument = Instrument already logged: envelope { $number }.
intake-issuer-unknown = Issuer not on the list of Canadian banks.
intake-straddle = Postmarked { $a }, received { $b }: { $x } or { $y }, choose the fee.
intake-access-documents = d
intake-access-clear = c
intake-access-print = p
intake-access-save = x
intake-access-batch = b
intake-access-tracking = t
intake-access-file = f
intake-access-sender = s
intake-access-originals = o
intake-access-method = m
intake-access-number = n
intake-access-issuer = i
intake-access-amount = a
