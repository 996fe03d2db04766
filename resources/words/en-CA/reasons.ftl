# Each reason in one sentence: what is, then what to do.

reason-route-arrima = No CSQ issued: this change is made in Arrima.
reason-route-arrima-short = Through Arrima
reason-route-new-application-closed = The { $programme } program ended on { $closing_on }: direct the person to Arrima.
reason-route-new-application-closed-short = Program ended
reason-route-other-channel = These documents were to come by mail: receive them and note it.
reason-route-other-channel-short = Not by mail
reason-programme-submitted-after-closing = Original application submitted on { $submitted_on }, when the program ended on { $closing_on }: a supervisor decides.
reason-programme-submitted-after-closing-short = Original application after closing
reason-case-difference = { $fact }: the file says “{ $known }”, the envelope says “{ $stated }”. Compare and settle.
reason-case-difference-short = Differs from the file
reason-fee-year-unknown = No fee for { $year }: a supervisor must enter it.
reason-fee-year-unknown-short = Fee unknown
reason-fee-day-straddles-year =
    { $postmark_cents_known ->
        [no] Postmarked { $postmark_year }, received { $receipt_year }: choose the year of the fee.
       *[yes] Postmarked { $postmark_year }, received { $receipt_year }: { $postmark_cents } or { $receipt_cents }, choose the fee.
    }
reason-fee-day-straddles-year-short = Fee year to decide
reason-payment-none =
    { $due_cents_known ->
        [no] No usable payment: ask for it.
       *[yes] No usable payment: ask for { $due_cents }.
    }
reason-payment-none-short = Payment missing
reason-payment-partial = Amount short by { $short_cents }.
reason-payment-partial-short = Amount short
reason-payment-over = Paid in full, with { $over_cents } over: note it, the request goes on.
reason-payment-over-short = Amount over
reason-instrument-method-refused = { $method }: method not accepted, return the instrument with its letter (F7).
reason-instrument-method-refused-short = Method not accepted
reason-instrument-currency = Amount in { $currency }: only Canadian dollars are accepted, return the instrument (F7).
reason-instrument-currency-short = Not in Canadian dollars
reason-instrument-not-canadian-bank = Drawn on a bank outside Canada: not accepted, return the instrument (F7).
reason-instrument-not-canadian-bank-short = Bank outside Canada
reason-instrument-cooperative =
    { $weight ->
        [stop] { $issuer } is a credit union, not a bank: not accepted, return the instrument (F7).
       *[other] { $issuer } is a credit union, not a bank: accepted, with this note.
    }
reason-instrument-cooperative-short = Credit union
reason-instrument-issuer-unknown = Issuer not on the list of Canadian banks: check the instrument.
reason-instrument-issuer-unknown-short = Issuer not listed
reason-instrument-no-certification-mark =
    { $weight ->
        [decide] Look for the bank’s certification mark on the cheque: say whether it is there.
       *[other] Cheque without the bank’s certification mark: not accepted, return the instrument (F7).
    }
reason-instrument-no-certification-mark-short = No certification mark
reason-instrument-stale = Cheque dated { $dated_on }, stale after { $stale_on }: ask for another.
reason-instrument-stale-short = Stale cheque
reason-instrument-post-dated = Dated { $dated_on }: counts only from that day.
reason-instrument-post-dated-short = Post-dated
reason-instrument-undated = Instrument without a date: a supervisor decides.
reason-instrument-undated-short = Undated
reason-instrument-words-differ = Figures: { $amount_cents }; words: { $words_cents }. The words prevail, a supervisor confirms.
reason-instrument-words-differ-short = Words and figures differ
reason-instrument-over-ceiling = Money order of { $amount_cents }, above the maximum of { $ceiling_cents }: verify the instrument with Canada Post.
reason-instrument-over-ceiling-short = Above the maximum
reason-instrument-payee = Payee other than the { $payee_en }: a supervisor decides.
reason-instrument-payee-short = Other payee
reason-instrument-no-name-on-back = Applicant’s name not on the back: write it.
reason-instrument-no-name-on-back-short = No name on back
reason-instrument-seen-before =
    { $packet_known ->
        [no] Same instrument twice in this request: a supervisor decides.
       *[yes] Same instrument already logged, envelope { $packet }: a supervisor decides.
    }
reason-instrument-seen-before-short = Already logged
reason-instrument-card-unsigned =
    { $weight ->
        [decide] Signature of the credit card form to check: say whether it is there.
       *[other] Credit card form not signed: ask for the signature.
    }
reason-instrument-card-unsigned-short = Form not signed
reason-instrument-card-no-amount = Credit card form without an amount: ask for the amount.
reason-instrument-card-no-amount-short = Form without amount
reason-instrument-card-declined = Card payment declined: keep the originals, a supervisor decides what follows.
reason-instrument-card-declined-short = Card declined
reason-certificate-missing =
    { $held_on_known ->
        [no] Original CSQ expected and not received{ $whose }: ask for it.
       *[yes] Original CSQ expected and not received{ $whose }, but the one of { $held_on } is in custody: check the date of issue.
    }
reason-certificate-missing-short = Original CSQ missing
reason-certificate-copy-only = Only a copy of the CSQ{ $whose }: ask for the original.
reason-certificate-copy-only-short = Copy only
reason-certificate-lost = CSQ declared lost{ $whose }: a supervisor decides.
reason-certificate-lost-short = Declared lost
reason-certificate-unexpected =
    { $replaced_known ->
        [no] { $received ->
            [one] { $received } original received
           *[other] { $received } originals received
        }, { $expected } expected: check whose the extra one is.
       *[yes] { $replaced ->
            [one] { $replaced } original received was replaced by a later CSQ: keep it, it does not count.
           *[other] { $replaced } originals received were replaced by later CSQs: keep them, they do not count.
        }
    }
reason-certificate-unexpected-short = More originals than expected
reason-certificate-older-than-24-months = CSQ{ $whose } issued more than 24 months ago, on { $issued_on }: IRCC letter required.
reason-certificate-older-than-24-months-short = CSQ older than 24 months
reason-item-absent = { $item }{ $whose }: missing, ask for it.
reason-item-absent-short = { $item }: to provide
reason-item-illegible = { $item }{ $whose }: illegible, ask for another.
reason-item-illegible-short = { $item }: illegible
reason-item-incomplete = { $item }{ $whose }: incomplete, ask for the rest.
reason-item-incomplete-short = { $item }: to complete
reason-item-unsigned = { $item }{ $whose }: the signature is missing, ask for it.
reason-item-unsigned-short = { $item }: signature missing
reason-item-not-original = { $item }{ $whose }: the original is required, ask for it.
reason-item-not-original-short = { $item }: original required
reason-item-not-authenticated = { $item }{ $whose }: not authenticated, have it authenticated.
reason-item-not-authenticated-short = { $item }: to be authenticated
reason-item-lost = { $item }{ $whose }: received, then lost, tell a supervisor.
reason-item-lost-short = { $item }: lost after receipt
reason-item-returned = { $item }{ $whose }: returned, ask for it again.
reason-item-returned-short = { $item }: to ask for again
reason-item-wrong-form =
    { $form_known ->
        [no] { $item }: form of another stream or program, ask for the one of the stream on file.
       *[yes] { $item }: form { $form } received, { $expected } expected, ask for it.
    }
reason-item-wrong-form-short = { $item }: wrong form
reason-item-to-check = { $item }{ $whose }: to check.
reason-item-to-check-short = { $item }: to check
reason-item-wrong-edition =
    { $edition_known ->
        [no] { $item }{ $whose }: other edition than the current one, accepted with this note.
       *[yes] { $item }{ $whose }: edition { $edition } received, { $current } current, accepted with this note.
    }
reason-item-wrong-edition-short = { $item }: other edition
reason-item-form-name = { $item }: another program’s form, accepted for a removal.
reason-item-form-name-short = { $item }: other program
reason-item-explained = { $item }{ $whose }: a letter explains why it is absent, a supervisor decides.
reason-item-explained-short = { $item }: absence explained
reason-person-permit-expired = Residence permit expired on { $permit_until }{ $whose }: ask for the one in force.
reason-person-permit-expired-short = Permit expired
reason-federal-letter-not-confirming = The IRCC letter does not confirm the application for permanent residence: ask for one that does.
reason-federal-letter-not-confirming-short = IRCC: filing not confirmed
reason-federal-letter-csq-not-asked = The IRCC letter does not ask for the added person’s CSQ: a supervisor decides.
reason-federal-letter-csq-not-asked-short = IRCC: CSQ not asked for
reason-federal-letter-person-not-named = The IRCC letter does not name the person added{ $whose }: check the name.
reason-federal-letter-person-not-named-short = IRCC: person not named
reason-person-child-over-22 =
    { $locked_age_known ->
        [no] Child aged { $age } at receipt{ $whose }: look for the date of the original application, a supervisor decides.
       *[yes] Child aged { $age } at receipt{ $whose }, { $locked_age } at the original application: a supervisor decides.
    }
reason-person-child-over-22-short = Child aged 22 or over
reason-person-turns-18-soon = Turns 18 on { $on }{ $whose }: watch the consent and the values attestation.
reason-person-turns-18-soon-short = Turning 18 soon
reason-person-turns-22-soon = Turns 22 on { $on }{ $whose }: watch the age of the dependent child.
reason-person-turns-22-soon-short = Turning 22 soon
reason-person-de-facto-under-one-year = Living together since { $together_since }, less than one year at receipt{ $whose }: a supervisor decides.
reason-person-de-facto-under-one-year-short = Union of less than a year
reason-person-spouse-under-18 = Spouse aged { $age } at receipt{ $whose }: a supervisor decides.
reason-person-spouse-under-18-short = Under 18
reason-attestation-required = Age { $age }{ $whose }: values attestation required.
reason-attestation-required-short = Values attestation required
reason-tracking-check-digit = Check digit differs: verify the tracking number { $tracking }.
reason-tracking-check-digit-short = Check digit differs
reason-reference-shape =
    { $field ->
        [individual_reference] Reference “{ $value }”: one letter and 7 digits expected; compare with the paper.
       *[file_number] File number “{ $value }”: one letter and 10 digits expected; compare with the paper.
    }
reason-reference-shape-short = Number in another form
reason-postal-code-shape = Postal code “{ $postal_code }”: form expected H2K 3N1; compare with the paper.
reason-postal-code-shape-short = Postal code to check
reason-received-old = Received on { $received_on }, { $days } days ago: check the date.
reason-received-old-short = Received long ago
reason-received-closed-day = Received on { $day }, a day the office is closed ({ $holiday }): check the date.
reason-received-closed-day-short = Closed day
reason-duplicate-packet = Tracking number already logged: envelope { $packet }, { $received_on }.
reason-duplicate-packet-short = Tracking already logged
reason-duplicate-person =
    { $packet_known ->
        [no] { $name } is already on the file: check whether it is the same person.
       *[yes] { $name }: both the addition and the removal are asked for (envelope { $packet }), check what is meant.
    }
reason-duplicate-person-short =
    { $packet_known ->
        [no] Person already on the file
       *[yes] Addition and removal of one person
    }
reason-text-card-number = This looks like a card number: it is not kept.
reason-text-card-number-short = Card number
reason-whose = { " " }({ $name })
reason-person = person { $number }
reason-reply-posted-in-time = Envelope { $packet } was posted on { $postmarked_on }, before the last day ({ $last_day }), and received after it, on { $received_on }: it counts as in time unless a person decides otherwise.
reason-reply-posted-in-time-short = Posted in time
reason-reply-late = Envelope { $packet } was received on { $received_on }, after the last day ({ $last_day }): check the postmark.
reason-reply-late-short = Received late
reason-letter-undelivered = Letter { $paper } came back on { $on }: check the address, then send it again. Its period stands still.
reason-letter-undelivered-short = Letter came back
reason-item-format = { $item }{ $whose }: another kind of copy than those accepted ({ $format }), to be shown to a supervisor.
reason-item-format-short = { $item }: kind of copy
reason-item-signature = { $item }{ $whose }: another kind of signature than those accepted ({ $signature }), to be shown to a supervisor.
reason-item-signature-short = { $item }: kind of signature
