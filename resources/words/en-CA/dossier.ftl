# Files, and one file.

## Lists of files

cases-title = Files
cases-search = Search for a file
cases-search-hint = File, name, reference
cases-short = Type at least two letters or digits.
cases-recent = Latest requests logged
cases-count =
    { $count ->
        [one] { $count } request found
       *[other] { $count } requests found
    }
cases-column-state = State
cases-column-file = File
cases-column-principal = Applicant
cases-column-request = Request
cases-column-missing = Missing
cases-column-received = Received on
cases-nothing-missing = —
cases-column-packet = Envelope
cases-missing =
    { $count ->
        [one] { $count } item to provide
       *[other] { $count } items to provide
    }
cases-to-return = Payment to return
cases-none-standing = No request stands in this file.
empty-search = No file for “{ $text }”. Try without the given name.
empty-cases = No file yet: the first envelope logged opens one.

## Header

dossier-file = File { $number }
dossier-no-name = Name unknown
dossier-badge-incomplete =
    { $count ->
        [one] Incomplete: { $count } item to provide
       *[other] Incomplete: { $count } items to provide
    }
dossier-badge-held =
    { $count ->
        [one] { $count } CSQ held
       *[other] { $count } CSQs held
    }
dossier-badge-to-verify = Exact amount, payment to verify
dossier-kind-spouse = Addition by marriage
dossier-kind-de-facto-spouse = Addition by de facto union
dossier-kind-child =
    { $count ->
        [one] Addition, { $count } child
       *[other] Addition, { $count } children
    }
dossier-programme = { $programme }, { $stream } stream
dossier-csq-of =
    { $months ->
        [one] CSQ of { $day } ({ $months } month)
       *[other] CSQ of { $day } ({ $months } months)
    }
dossier-received = Received on { $day }
dossier-print = Print the receipt
dossier-preview = Preview
dossier-other-requests = Other requests of the file
dossier-arrima = This change is made in Arrima: the documents are not required here.

## Documents

dossier-items = Documents required
dossier-items-count = { $received } of { $required } received
dossier-items-keys = A digit picks the document, a letter says its state, Enter offers every state.
dossier-item-of = { $item } – { $name }
dossier-item-present = Received
dossier-item-missing = Missing
dossier-item-to-replace = To replace
dossier-item-to-check = To check
dossier-item-nothing = No document received
dossier-item-unseen = Not checked yet
dossier-item-why = Received: { $state }
dossier-mark-c = Conform
dossier-mark-m = Missing
dossier-mark-r = To replace
dossier-mark-s = Not applicable
dossier-item-state = State of the document
dossier-item-state-missing = Choose the state of the document.
dossier-item-choose = Choose the document
dossier-item-other = Record another document
dossier-item-which-missing = Choose the document.
dossier-item-whose = Person concerned, if any
dossier-fact-original = Original document
dossier-fact-signed-and-dated = Signed and dated
dossier-fact-authenticated = Authenticated
dossier-fact-no-substitute = None: the declaration itself
dossier-fact-substitute = Replaced by
dossier-fact-filing-confirmed = Filing confirmed
dossier-fact-asks-csq-for-added = CSQ requested
dossier-fact-named = Names { $name }
dossier-replace-why = Reason for replacing it
dossier-all-conform = All conform
dossier-still-missing = To complete: { $list }.
dossier-still-to-verify = To verify: { $list }.
dossier-standing =
    { $count ->
        [one] Not complete yet: { $count } point to settle.
       *[other] Not complete yet: { $count } points to settle.
    }
dossier-complete = Mark complete
dossier-complete-short = Complete
dossier-print-short = Print
dossier-declared = Marked complete by { $clerk } on { $day }
dossier-saved-complete = Request marked complete.

## Persons

dossier-persons-add =
    { $count ->
        [one] Person to add
       *[other] Persons to add
    }
dossier-persons-remove =
    { $count ->
        [one] Person to remove
       *[other] Persons to remove
    }
dossier-persons = Persons concerned
dossier-persons-none = No person recorded on this request.
dossier-person-born = { $role } · { $born }
dossier-person-attestation = Attestation required
dossier-person-attestation-when =
    { $state ->
        [declared]
            { $count ->
                [one] The request is marked complete: the values attestation is requested now.
               *[other] The request is marked complete: the values attestations are requested now.
            }
       *[open]
            { $count ->
                [one] The values attestation is requested once the request is complete.
               *[other] The values attestations are requested once the request is complete.
            }
    }
dossier-person-permit = Residence permit until { $day }
dossier-person-abroad = Outside Canada
dossier-person-together = Living together since { $day }
dossier-person-one-parent = Only one parent accompanies
dossier-person-add = Add a person
dossier-person-added = Person added.
dossier-person-known = This person is in the request already: their particulars are completed.
dossier-role-missing = Choose the person’s relationship.
dossier-family-missing = Enter the person’s family name.
dossier-add = Add
dossier-person-correct = Correct
dossier-correct-reason = Reason for the correction
dossier-correct-save = Save the correction

## CSQs

dossier-originals = Original CSQs held
dossier-original-issued = of { $day }
dossier-original-since = since { $day }
dossier-original-not-held = Not held
empty-originals = No original CSQ held for this file.

## Payment

dossier-payment = Payment
dossier-payment-add = Add
dossier-payment-free = No fee for a removal.
dossier-payment-none = No payment in the envelope.
dossier-instrument-no-number = No number
dossier-instrument-verified = Verified
dossier-instrument-same-person = Typed and verified by the same person: another should verify.
dossier-instrument-card = Ending in { $digits }
dossier-due = Due { $amount }
dossier-due-unknown = Due: to decide
dossier-counted = Counted { $amount }
dossier-balance = Balance { $amount }
dossier-over = Over { $amount }
dossier-verify-title = Verify payment { $number }
dossier-verify-dated = Date of the instrument
dossier-verify-payer = Paid by
dossier-verify-relation = Relationship
dossier-verify-payee = Payee as expected
dossier-verify-mark = Certification mark seen
dossier-verify-words-amount = Amount in words
dossier-verify-back = Name on the back
dossier-verify-save = Save the verification
dossier-return = Return the instrument
dossier-return-text = { $method }, { $amount }: the return letter is prepared and the payment no longer counts.
dossier-return-do = Return the payment
dossier-return-keep = Keep the payment
dossier-fee-day = Year of the fee to decide
dossier-fee-day-postmark = Postmark of { $year }: { $amount }
dossier-fee-day-receipt = Receipt in { $year }: { $amount }
dossier-fee-day-reason = Reason for the decision

## Note, language, history

dossier-note = Note
dossier-note-hint = Facts, in neutral words: the person may ask to read this note.
dossier-note-saved = Note saved.
dossier-language = Language of correspondence
dossier-language-french = French only
dossier-language-until = until { $day }
dossier-history = History
dossier-history-line = { $day }, { $time } · { $clerk }
dossier-history-reason = Reason: { $reason }

## Notices

dossier-saved-item = { $item }: { $state }.
dossier-saved-person = Particulars corrected.
dossier-saved-instrument = Payment saved.
dossier-saved-verified = Payment verified.
dossier-saved-returned = Payment returned: letter { $number } ready to print.

## Bottom of the screen

footer-browse = browse
footer-open = open
footer-search = search
dossier-form-keep = Close
dossier-form-left = Nothing is saved. What you typed will be back when the form is opened again.
dossier-form-back = What you typed on this file is back. None of it is saved yet.
dossier-ask-permit = Residence permit until
dossier-ask-together = Living together since
dossier-ask-in-canada = In Canada
dossier-ask-one-parent = With one parent only
dossier-ask-attestation = Values attestation
dossier-ask-until = Until
dossier-back = Files
dossier-match = Match
dossier-match-hint = File of this envelope: number or name
dossier-saved-match = Envelope matched.
dossier-envelope = Envelope { $number }
dossier-items-none = No document is required for this request.
dossier-item-no-day = Received
dossier-replace-note = Detail (optional)
dossier-replace-save = Save
dossier-which-item = Document
dossier-saved-all =
    { $count ->
        [one] { $count } document conform.
       *[other] { $count } documents conform.
    }
dossier-person-no-birth = date of birth unknown
dossier-person-obtained = Attestation obtained
dossier-person-not-obtained = Attestation to obtain
dossier-person-exempt-permit-and-session = Attestation: exempt
dossier-person-exempt-by-regulation = Attestation: exempt
dossier-ask-role = Relationship
dossier-save = Save
dossier-original-ref = ref. { $reference }
dossier-original-state = State of the CSQ
dossier-original-nameless = Enter the reference or the holder’s name.
dossier-saved-certificate = CSQ saved.
dossier-payment-keys = Enter: verify the instrument.
dossier-instrument-number = No. { $number }
dossier-instrument-typed = Entered by { $clerk }
dossier-instrument-both = Entered by { $typist }, verified by { $verifier }
dossier-method-missing = Choose the payment method.
dossier-amount-missing = Enter the amount read.
dossier-fee-day-decide = Decide the year of the fee
dossier-fee-day-save = Save the decision
dossier-fee-day-missing = Choose the year of the fee.
dossier-saved-fee-day = Year of the fee decided.
dossier-papers = Papers issued
dossier-papers-keys = Enter: print. Space: preview.
dossier-paper-waiting = To print
dossier-paper-printed = Printed
dossier-paper-void = Void
dossier-paper-reprints =
    { $count ->
        [one] { $count } duplicate
       *[other] { $count } duplicates
    }
dossier-note-edit = Edit
dossier-language-both = French and English
dossier-saved-language = Language of correspondence saved.
dossier-history-undone-act = { $act } (undone)
dossier-history-took-back = Undone: “{ $act }”
dossier-history-gave-back = Redone: “{ $act }”
dossier-match-advice = Pick a file found, or type its whole number: an unknown number opens a new file.
dossier-match-empty = Enter the file number.
dossier-match-count =
    { $count ->
        [one] { $count } file found
       *[other] { $count } files found
    }
dossier-match-family = Applicant’s family name
dossier-match-new = No file has this number: enter the name, then Enter to open one.
dossier-word-typed = Nothing is marked: a word was typed on the list. To search for a file: Ctrl+F. To give the state of a document: a single letter.
dossier-complete-unverified = The payment is not verified: Enter verifies it. Ctrl+Enter again declares the request complete all the same.
dossier-file-correct = Correct
dossier-file-title = Correct the applicant and the file
dossier-ask-reference = Individual reference
dossier-ask-family-size = Persons on the CSQ
dossier-ask-submitted = Original application on
dossier-file-not-emptied = This field is corrected, not emptied: enter the right value, or press Esc.
dossier-file-size = The number of persons is written in figures, from 1 to 99.
dossier-file-unchanged = Nothing is changed: correct a field, or press Esc.
dossier-saved-file = File corrected.
dossier-clock = Period
dossier-clock-kind = Period for
dossier-clock-event = Counted from
dossier-clock-on = On
dossier-clock-days = Days
dossier-clock-days-hint = as the law says
dossier-clock-note = Note
dossier-clock-request = The request
dossier-clock-start = Start
dossier-clock-start-title = Start a period
dossier-clock-started = Period started.
dossier-clock-day-missing = Enter the day.
dossier-clock-days-unread = The number of days is written in figures.
dossier-clock-change = What happens to the period
dossier-clock-word = Fact
dossier-clock-stop = Suspended
dossier-clock-resume = Resumed
dossier-clock-extend = Extended
dossier-clock-meet = Met
dossier-clock-more = Days added
dossier-clock-more-hint = extension
dossier-clock-reason = Reason
dossier-clock-save = Save
dossier-clock-act = Change
dossier-clock-left =
    { $days ->
        [0] today
        [one] in { $days } day
       *[other] in { $days } days
    }
dossier-clock-late =
    { $days ->
        [one] expired for { $days } day
       *[other] expired for { $days } days
    }
dossier-clock-day = Day { $day } of { $days }
dossier-clock-since-notice-date = Notice of { $day }
dossier-clock-since-posted-in-arrima = Posted in Arrima on { $day }
dossier-clock-since-delivered = Delivered on { $day }
dossier-clock-moved = Counted to { $counted }; last day by law: { $law }; with Saturdays and closed days: { $latest } ({ $because }).
dossier-gone = Void request
dossier-gone-text =
    { $count ->
        [one] Its envelope is void: nothing counts in it any more, and nothing is recorded in it. The history says by whom and why; the papers issued remain.
       *[other] Its { $count } envelopes are void: nothing counts in them any more, and nothing is recorded in them. The history says by whom and why; the papers issued remain.
    }
dossier-void-packet = Void the envelope
dossier-void-packet-title =
    { $count ->
        [one] Void envelope { $number }: what it alone brought counts no more. Its number will not be used again.
       *[other] Void an envelope: what it alone brought counts no more. Its number will not be used again.
    }
dossier-void-packet-since =
    { $count ->
        [one] What was added to it since goes too ({ $count } act, see the history): record it again if it did arrive.
       *[other] What was added to it since goes too ({ $count } acts, see the history): record it again if it did arrive.
    }
dossier-void-packet-option =
    { $count ->
        [0] { $number }
        [one] { $number }, with { $count } thing added since
       *[other] { $number }, with { $count } things added since
    }
dossier-void-packet-confirm = Confirm
dossier-void-packet-which = Envelope
dossier-void-packet-reason = Reason for voiding
dossier-voided-packet = Envelope { $number } voided.
dossier-letter = Request documents
dossier-letter-short = Letter
dossier-letter-title = Write to the family
dossier-letter-none = Nothing to write for this request: nothing is missing and no period runs.
dossier-letter-kind = Letter
dossier-letter-channel = Sent by
dossier-letter-usual = As usual
dossier-letter-text = Details (optional)
dossier-letter-write = Issue the letter
dossier-letter-missing =
    { $count ->
        [one] { $name }: 1 item, last day { $day }
       *[other] { $name }: { $count } items, last day { $day }
    }
dossier-letter-written = Letter { $number } issued: note its sending once it is gone.
dossier-letter-which = Letter
dossier-letter-event = What became of it
dossier-letter-tracking = Tracking no.
dossier-letter-reason = Reason or remark
dossier-letter-note = Note
dossier-letter-follow = What became of a letter
dossier-letter-noted = Noted on the letter
dossier-letter-named = { $kind } { $number }, { $day }
dossier-letter-way = Note the sending
dossier-clock-notice = View the notice
dossier-propose-rejected = Propose the rejection…
dossier-propose-refused = Propose the refusal…
dossier-propose-selected = Propose the selection…
dossier-propose-returned = Propose the return…
dossier-evidence = What was asked and what came
dossier-evidence-not-sent = sending not noted
dossier-evidence-issued = { $number } of { $day }
dossier-evidence-tracking = tracking { $number }
dossier-evidence-asked =
    { $count ->
        [one] 1 item asked for
       *[other] { $count } items asked for
    }
dossier-evidence-came = Envelope { $number }
dossier-evidence-received = received on { $day }
dossier-evidence-posted = posted on { $day }
dossier-evidence-items =
    { $count ->
        [one] 1 document recorded
       *[other] { $count } documents recorded
    }
dossier-evidence-step = { $step }: { $outcome }
dossier-decision-ground = Ground
dossier-decision-other = Other ground
dossier-decision-no-other = No other
dossier-decision-explanation = Explanation, said in the letter
dossier-decision-announce = Announce by letter of intention
dossier-decision-decide = Decide
dossier-decision-announce-title = Announce an intention: the family will have a period to answer
dossier-decision-decide-title = Decide this request
dossier-decision-option = { $outcome }: { $ground }
dossier-decision-done = Decision recorded
dossier-course = Course of the request
dossier-course-saved = Recorded on the file
dossier-represent = Representation
dossier-represent-title = Who represents the applicant
dossier-represent-name = Name (empty: nobody)
dossier-represent-paid = paid
dossier-represent-unpaid = unpaid
dossier-represent-arrima = linked in Arrima
dossier-represent-mandate = mandate seen
dossier-represent-copies = copies of letters
dossier-represent-ask-paid = Paid
dossier-represent-ask-arrima = Linked in Arrima
dossier-represent-ask-mandate = Mandate seen
dossier-represent-ask-copies = Copies of letters
dossier-call = Call to the contact centre
dossier-call-title = Day of the call to the contact centre
dossier-interview = Interview
dossier-interview-called = Called
dossier-interview-attended = Held
dossier-interview-missed = Missed
dossier-interview-title = Call to an interview
dossier-interview-day = Day
dossier-interview-hour = Time
dossier-interview-place = Place
dossier-interview-note = Note an interview
dossier-interview-came = The person came
dossier-new-csq = New CSQ
dossier-new-csq-title = New CSQ issued
dossier-new-csq-number = CSQ number
dossier-new-csq-missing = Enter the number printed on the CSQ.
dossier-new-csq-hint = No. { $number }, issued on { $day }
dossier-new-csq-sent = Sent
dossier-new-csq-to-send = To be sent
dossier-new-csq-send = Sending of a new CSQ
dossier-review = Administrative review asked for
dossier-review-title = Application for administrative review
dossier-principal = Principal applicant
dossier-letter-any = Write to the family
