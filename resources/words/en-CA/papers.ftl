# Papers that leave the office, in English: only ever under the French, on a recorded ground.
# Keys: paper-… serve every paper, receipt-… the acknowledgement, paper-return-… the letter.

## Shared by every paper

paper-page = Page { $page } of { $pages }
paper-journal = Journal { $anchor }
paper-place-date = Montréal, { $day }
paper-number = No. { $number }
paper-list-and = { $first } and { $last }
paper-list-or = { $first } or { $last }
paper-labelled = { $label }: { $value }
paper-name = { $family }, { $given }
paper-reference = { $name } – ref. { $reference }
paper-reference-alone = Ref. { $reference }
paper-duplicate = DUPLICATE
paper-duplicate-note = True copy of the document on file, printed on { $day }
paper-void = VOID
paper-void-note = Document voided on { $day }

paper-english-heading = English version
paper-english-ground = This text accompanies the French version. Ground: { $ground }.
paper-english-until = Valid until { $day }.
paper-ground-english_schooling = eligibility for instruction in English
paper-ground-indigenous = Indigenous person
paper-ground-first_six_months = first six months after arrival in Québec
paper-ground-outside_quebec = correspondence with a person outside Québec
paper-ground-english_before_2021_05_13 = correspondence in English before May 13, 2021
paper-ground-health_safety_justice = health, public safety or natural justice

paper-contact-heading = Information
paper-contact-montreal = Montréal area
paper-contact-quebec = Elsewhere in Québec (toll-free)
paper-contact-abroad = From outside Québec
paper-hours-heading = Hours
paper-contact-hours = { $days }, from { $opens } to { $closes }
paper-day-mon = Monday
paper-day-tue = Tuesday
paper-day-wed = Wednesday
paper-day-thu = Thursday
paper-day-fri = Friday
paper-day-sat = Saturday
paper-day-sun = Sunday
paper-address-heading = Office address

paper-method-certified_cheque = Certified cheque
paper-method-broker_cheque = Currency exchange broker’s cheque
paper-method-company_cheque = Company cheque
paper-method-money_order = Money order
paper-method-bank_draft = Bank draft
paper-method-card_form = Payment by credit card form
paper-method-personal_cheque = Personal cheque
paper-method-cash = Cash
paper-method-travellers_cheque = Traveller’s cheque
paper-instrument-number = { $method } no. { $number }
paper-instrument-payer = { $line } (remitted by { $payer })
paper-amount-unknown = not stated
paper-amount-foreign = { $currency ->
    [USD] US{ $amount }
   *[other] { $figures } { $currency }
}

## Acknowledgement of receipt

receipt-title = Acknowledgement of receipt
receipt-footer = Acknowledgement of receipt { $number }
receipt-footer-packet = Packet { $number }

receipt-label-file = File
receipt-label-received = Received on
receipt-label-request = Request
receipt-label-originals = Original CSQs
receipt-label-payment = Payment

receipt-file = { $number } – { $name }
receipt-file-unmatched = Not yet matched to a file
receipt-file-labelled = Not yet matched to a file: { $label }

receipt-received-by = { $day }, { $means }
receipt-received-tracked = { $day }, { $means } ({ $tracking })
receipt-means-registered = by registered mail
receipt-means-canada_post = by Canada Post
receipt-means-purolator = by Purolator
receipt-means-fedex = by FedEx
receipt-means-ups = by UPS
receipt-means-dhl = by DHL
receipt-means-foreign_post = by a foreign post
receipt-means-hand = delivered by hand
receipt-means-other = by courier

receipt-kind-add = Addition
receipt-kind-remove = Removal
receipt-kind-add_and_remove = Addition and removal
receipt-kind-reply = Reply to a request already received
receipt-kind-new_application = New application for permanent selection
receipt-kind-other = Other correspondence
receipt-change-add = { $count ->
    [one] Addition of one person
   *[other] Addition of { $count } persons
}
receipt-change-remove = { $count ->
    [one] Removal of one person
   *[other] Removal of { $count } persons
}
receipt-person = { $name } ({ $role })
receipt-role-spouse = spouse
receipt-role-de_facto_spouse = de facto spouse
receipt-role-child = dependent child

receipt-originals-kept = { $kept ->
    [0] No certificate received
    [one] 1 certificate received and kept
   *[other] { $kept } certificates received and kept
}
receipt-originals-earlier = { $earlier ->
    [one] { $kept }, 1 of them an earlier CSQ
   *[other] { $kept }, { $earlier } of them earlier CSQs
}
receipt-originals-of = { $expected ->
    [one] { $kept }, of 1 expected
   *[other] { $kept }, of { $expected } expected
}
receipt-originals-none-expected = No original expected
receipt-certificate-unread = { $name } – reference to be checked
receipt-certificate-nameless = Name and reference to be checked
receipt-certificate-kept = original kept
receipt-certificate-replaced = earlier CSQ of { $day }, { $state }
receipt-certificate-original = original already handed over
receipt-certificate-copy = copy only
receipt-certificate-missing = not received
receipt-certificate-lost = declared lost
receipt-certificate-electronic = issued in electronic format
receipt-certificate-never_issued = never issued

receipt-no-payment = No payment received
receipt-no-fee = No fee for a removal
receipt-earlier = Received on { $day }, packet { $packet }
receipt-refused = Payment not accepted: { $reasons }.
receipt-refused-plain = Payment not accepted.
receipt-will-return = It will be returned to you.
receipt-returned = It has been returned to you.
receipt-replaced = Replaced by another payment.
receipt-dishonoured = Not honoured by the financial institution.
receipt-void = Entry voided.
receipt-not-yet = Does not count for now: { $reasons }.
receipt-due-paid = Fees due, paid in full
receipt-due = Fees due
receipt-counted = Amount accepted
receipt-balance = Balance to pay
receipt-over = Excess, noted in your file
receipt-due-unknown = to be confirmed

receipt-reason-instrument-method_refused = { $method ->
    [personal_cheque] personal cheque
    [cash] cash
    [travellers_cheque] traveller’s cheque
   *[other] other method of payment
}
receipt-reason-instrument-currency = amount in a foreign currency
receipt-reason-instrument-not_canadian_bank = institution outside Canada
receipt-reason-instrument-cooperative = financial services cooperative
receipt-reason-instrument-issuer_unknown = issuer to be checked
receipt-reason-instrument-no_certification_mark = no certification mark
receipt-reason-instrument-stale = dated more than six months before it was received
receipt-reason-instrument-post_dated = dated after it was received
receipt-reason-instrument-undated = no date
receipt-reason-instrument-words_differ = amounts in words and in figures differ
receipt-reason-instrument-over_ceiling = money order of more than $999.99
receipt-reason-instrument-payee = different payee
receipt-reason-instrument-no_name_on_back = no name on the back
receipt-reason-instrument-seen_before = already presented
receipt-reason-instrument-card_unsigned = form not signed
receipt-reason-instrument-card_no_amount = no authorized amount
receipt-reason-instrument-card_declined = card payment declined by the issuer

receipt-items-heading = Documents
receipt-item-form_parts = Form, parts 1 and 2
receipt-item-form_part_1 = Form, part 1
receipt-item-form_part_2 = Form, part 2
receipt-item-letter = Signed letter
receipt-item-identity_civil = Identity, civil status
receipt-item-identity = Proof of identity
receipt-item-civil_status = Proof of civil status
receipt-item-status_proof = Proof of status
receipt-item-updated_sections = Updated sections of the form
receipt-item-financial_autonomy = Financial autonomy agreement
receipt-item-spouse_declarations = Signed declarations
receipt-item-french = Proof of knowledge of French
receipt-item-residence_permit = Valid residence permit
receipt-item-consent = Declaration of consent
receipt-item-consent_parent_identity = Identity of the non-accompanying parent
receipt-item-federal_letter = Letter from the federal government (IRCC)
receipt-item-original_csq = Original CSQ
receipt-item-payment = Payment
receipt-item-agreement = m
receipt-state-to_check = To be checked
receipt-state-present = Received
receipt-state-absent = Missing
receipt-state-illegible = Illegible
receipt-state-incomplete = Incomplete
receipt-state-unsigned = Not signed
receipt-state-wrong_edition = Received, other edition
receipt-state-wrong_form = Other form
receipt-state-not_original = Original required
receipt-state-not_authenticated = Not authenticated
receipt-state-explained = Explanation received
receipt-state-not_applicable = Not applicable
receipt-state-lost = To be replaced
receipt-state-returned = Returned

receipt-missing = { $count ->
    [one] { $kind ->
        [documents] 1 document is missing
       *[mixed] 1 item is missing
    }: { $list }.
   *[other] { $kind ->
        [documents] { $count } documents are missing
       *[mixed] { $count } items are missing
    }: { $list }.
}
receipt-missing-then = { $count ->
    [one] A notice will follow: you will have 60 days from that notice to provide it.
   *[other] A notice will follow: you will have 60 days from that notice to provide them.
}
receipt-missing-else = Otherwise, the request will be rejected.
receipt-need-of = { $what } ({ $who })
receipt-need-form_part_1 = the form, part 1
receipt-need-form_part_2 = the form, part 2
receipt-need-letter = the signed letter
receipt-need-identity = the proof of identity
receipt-need-civil_status = the proof of civil status
receipt-need-status_proof = the proof of status
receipt-need-updated_sections = the updated sections of the form
receipt-need-financial_autonomy = the financial autonomy agreement
receipt-need-spouse_declarations = the declarations signed by the spouse
receipt-need-french = the proof of knowledge of French
receipt-need-residence_permit = the valid residence permit
receipt-need-consent = the declaration of consent
receipt-need-consent_parent_identity = the identity of the non-accompanying parent
receipt-need-federal_letter = the letter from the federal government (IRCC)
receipt-need-original_csq = { $count ->
    [one] 1 original CSQ
   *[other] { $count } original CSQs
}
receipt-need-payment = the payment of the fees
receipt-need-payment-full = the payment of { $amount }
receipt-need-payment-rest = the balance of { $amount }

receipt-complete = All the required documents have been received.
receipt-review = The review of your request will follow.
receipt-to-check = Some items in your packet remain to be checked. If a document is missing, a notice will follow.
receipt-unmatched = Your packet is logged but not yet matched to a file. Call the customer contact centre and give the packet number { $packet }.
receipt-arrima = No CSQ has been issued in this file yet: this change is made in Arrima. Submit the form, the signed letter and the documents there.
receipt-closed = This program no longer receives new applications. To settle permanently in Québec, you can express your interest in Arrima.
receipt-fees-note = The fees are non-refundable, even if the request is refused or rejected.
receipt-removal-note = No fee is charged for a removal. Fees already paid are non-refundable.
receipt-not-a-decision = It is not a decision.
receipt-keep = Keep this document.

## Letter that returns an instrument of payment

paper-return-footer = Return letter { $number }
paper-return-subject = Subject: Return of your payment
paper-return-subject-file = Subject: Return of your payment, file { $file }
paper-return-salutation = Dear Sir or Madam,
paper-return-opening = On { $day }, we received this payment, which we are returning to you with this letter:
paper-return-why = { $count ->
    [one] It cannot be accepted for the following reason:
   *[other] It cannot be accepted for the following reasons:
}
paper-return-reason-instrument-method_refused = { $method ->
    [personal_cheque] Personal cheques are not accepted.
    [cash] Cash is not accepted.
    [travellers_cheque] Traveller’s cheques are not accepted.
   *[other] This method of payment is not accepted.
}
paper-return-reason-instrument-currency = The payment must be made in Canadian dollars.
paper-return-reason-instrument-not_canadian_bank = The payment must be drawn on a Canadian bank.
paper-return-reason-instrument-cooperative = The issuer is a financial services cooperative, not a bank.
paper-return-reason-instrument-issuer_unknown = The issuer is not on the list of Canadian institutions.
paper-return-reason-instrument-no_certification_mark = The cheque does not bear the bank’s certification mark.
paper-return-reason-instrument-stale = The cheque was more than six months old on the day we received it.
paper-return-reason-instrument-post_dated = The payment bears a date later than the day we received it.
paper-return-reason-instrument-undated = The payment bears no date.
paper-return-reason-instrument-words_differ = The amount in words and the amount in figures differ.
paper-return-reason-instrument-over_ceiling = A money order cannot exceed $999.99.
paper-return-reason-instrument-payee = The payment is not made out to the expected payee.
paper-return-reason-instrument-no_name_on_back = The applicant’s name is not written on the back.
paper-return-reason-instrument-seen_before = This payment has already been presented to us.
paper-return-reason-instrument-card_unsigned = The payment by credit card form is not signed.
paper-return-reason-instrument-card_no_amount = The payment by credit card form does not state the authorized amount.
paper-return-reason-instrument-card_declined = The credit card issuer declined the payment.
paper-return-how = Accepted methods
paper-return-accepted-certified_cheque = certified cheque drawn on a Canadian bank
paper-return-accepted-broker_cheque = cheque issued by a currency exchange broker
paper-return-accepted-company_cheque = cheque issued by a Canadian company
paper-return-accepted-money_order = Canada Post money order
paper-return-accepted-bank_draft = bank draft drawn on a Canadian bank
paper-return-accepted-card_form = payment by credit card form
paper-return-payee = Payable to
paper-return-payee-value = { $english }
paper-return-due = Amount to pay
paper-return-balance = Balance to pay
paper-return-due-value = { $amount }, in full and in Canadian dollars
paper-return-due-unknown = The amount due will be confirmed to you.
paper-return-nothing-due = No amount is due.
paper-return-paid = The fees due, { $amount }, are already paid: you have nothing more to pay.
paper-return-back = On the back
paper-return-back-value = principal applicant’s name, in block letters
paper-return-incomplete = Your request remains incomplete until this payment is received. The notice that we will send you will set the start of the 60-day period given to provide it.
paper-return-regards = Sincerely,
