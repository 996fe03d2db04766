# The closed lists, in words. One line per code.


## Envelopes

carrier-canada-post = Canada Post
carrier-purolator = Purolator
carrier-fedex = FedEx
carrier-ups = UPS
carrier-dhl = DHL
carrier-foreign-post = Foreign post
carrier-hand = By hand
carrier-other = Other carrier
sender-applicant = Applicant
sender-representative = Representative
sender-third-person = Third person
condition-intact = Intact
condition-damaged = Damaged
condition-opened = Already opened
condition-empty = Empty
request-kind-add = Addition
request-kind-remove = Removal
request-kind-add-and-remove = Addition and removal
request-kind-reply = Reply with documents
request-kind-new-application = New application
request-kind-other = Other
request-state-unmatched = To match
request-state-to-verify = To verify
request-state-incomplete = Incomplete
request-state-complete = Complete
request-state-misdirected = Through Arrima
request-state-in-review = In review
request-state-intent-sent = Notice of intent sent
request-state-selected = Selected
request-state-refused = Refused
request-state-rejected = Rejected
request-state-returned = Returned
request-state-closed = Closed
request-state-void = Void
route-mail = By mail
route-arrima = In Arrima

## Persons

change-add = To add
change-remove = To remove
role-spouse = Married spouse
role-de-facto-spouse = De facto spouse
role-child = Dependent child
role-person-spouse = spouse
role-person-de-facto-spouse = de facto spouse
role-person-child = dependent child
attestation-obtained = Attestation obtained
attestation-not-obtained = Attestation to obtain
attestation-exempt-permit-and-session = Exempt: valid permit and Objectif Intégration session
attestation-exempt-by-regulation = Exempt by regulation

## Certificates

certificate-state-original = Original
certificate-state-copy = Copy only
certificate-state-missing = Missing
certificate-state-lost = Declared lost
certificate-state-electronic = Electronic
certificate-state-never-issued = Never issued
original-state-received = Received
original-state-in-safe = In the safe
original-state-with-caseworker = With a caseworker
original-state-to-registration = At registration
original-state-cancelled = Cancelled
original-state-returned = Returned
original-state-forwarded = Forwarded
original-state-lost = Lost

## Payment

method-certified-cheque = Certified cheque
method-broker-cheque = Currency exchange broker’s cheque
method-company-cheque = Canadian company cheque
method-money-order = Canada Post money order
method-bank-draft = Bank draft
method-card-form = Credit card form
method-personal-cheque = Personal cheque
method-cash = Cash
method-travellers-cheque = Traveller’s cheque
method-short-broker-cheque = Broker’s cheque
method-short-company-cheque = Co. cheque
method-short-money-order = Money order
method-short-card-form = Card form
method-short-personal-cheque = Personal chq
method-short-cash = Cash
method-long-certified-cheque = Certified cheque drawn on a Canadian bank
method-long-broker-cheque = Cheque issued by a currency exchange broker
method-long-company-cheque = Cheque issued by a Canadian company
method-long-money-order = Canada Post money order
method-long-bank-draft = Bank draft drawn on a Canadian bank
method-long-card-form = Payment by credit card form
method-long-personal-cheque = Personal cheque (not accepted)
method-long-cash = Cash (not accepted)
method-long-travellers-cheque = Traveller’s cheque (not accepted)
instrument-state-received = Received
instrument-state-accepted = Accepted
instrument-state-refused = Not accepted
instrument-state-to-return = To return
instrument-state-returned = Returned
instrument-state-replaced = Replaced
instrument-state-deposited = Deposited
instrument-state-dishonoured = Dishonoured
instrument-state-void = Void
card-outcome-approved = Payment approved
card-outcome-declined = Payment declined
payer-relation-applicant = Applicant
payer-relation-third-person = Third person
payer-relation-short-applicant = Applicant
payer-relation-short-third-person = Third person
fees-state-not-due = No fee
fees-state-none = Payment missing
fees-state-partial = Amount short
fees-state-exact = Payment exact
fees-state-over = Amount over
fees-state-unusable = Payment unusable
fees-state-undetermined = Fee to decide
fee-day-receipt = Day of receipt
fee-day-postmark = Day of the postmark

## Items

item-form-part-1 = Application for permanent selection form, part 1
item-form-part-2 = Application for permanent selection form, part 2
item-letter = Signed letter requesting the addition or removal, with reasons
item-identity = Identity document
item-civil-status = Proof of civil status
item-status-proof = Proof of status (marriage, de facto union or filiation)
item-updated-sections = Updated sections of the form
item-financial-autonomy = Financial self-sufficiency agreement
item-spouse-declarations = Declarations signed by the spouse or de facto spouse
item-french = Proof of knowledge of French
item-residence-permit = Valid residence permit
item-consent = Declaration of consent – minor child accompanied by only one parent
item-consent-parent-identity = Identity document of the non-accompanying parent
item-federal-letter = Letter from the federal government (IRCC)
item-original-csq = Original CSQ
item-payment = Payment of the fees
item-form-part-1-short = Form, part 1
item-form-part-2-short = Form, part 2
item-letter-short = Signed letter
item-identity-short = Identity
item-civil-status-short = Civil status
item-status-proof-short = Proof of status
item-updated-sections-short = Updated sections
item-financial-autonomy-short = Financial autonomy
item-spouse-declarations-short = Signed declarations
item-french-short = Knowledge of French
item-residence-permit-short = Residence permit
item-consent-short = Consent, minor
item-consent-parent-identity-short = Other parent’s identity
item-federal-letter-short = IRCC letter
item-original-csq-short = Original CSQ
item-payment-short = Payment
item-state-to-check = To check
item-state-present = Present
item-state-absent = Missing
item-state-illegible = Illegible
item-state-incomplete = Incomplete
item-state-unsigned = Unsigned
item-state-wrong-edition = Other edition
item-state-wrong-form = Wrong form
item-state-not-original = Not an original
item-state-not-authenticated = Not authenticated
item-state-explained = Explained by letter
item-state-not-applicable = Not applicable
item-state-lost = Lost
item-state-returned = Returned
consent-substitute-forfeiture = Judgment of forfeiture of parental authority
consent-substitute-incapacity = Proof of the other parent’s incapacity
consent-substitute-death = Death certificate of the other parent

## The office

language-ground-english-schooling = Eligibility for instruction in English
language-ground-indigenous = Indigenous person
language-ground-first-six-months = First six months after arrival in Québec
language-ground-outside-quebec = Person outside Québec
language-ground-english-before-2021-05-13 = Correspondence in English only before May 13, 2021
language-ground-health-safety-justice = Health, public safety or natural justice
clerk-role-mail-clerk = Mailroom
clerk-role-front-desk = Front desk
clerk-role-caseworker = Casework
clerk-role-cashier = Cashier
clerk-role-supervisor = Supervision
clerk-role-auditor = Audit
clerk-role-administrator = Administration
clock-kind-missing-items = Items to provide
clock-kind-attestation = Values attestation
clock-kind-intention-reply = Reply to a letter of intention
clock-kind-originals-return = Return of the originals
clock-start-notice-date = date of the notice
clock-start-posted-in-arrima = posting in Arrima
clock-start-delivered = delivery
clock-event-started = Period started
clock-event-stopped = Period suspended
clock-event-resumed = Period resumed
clock-event-extended = Period extended
clock-event-met = Period met
clock-event-expired-noted = Expiry noted
clock-event-cancelled = Period cancelled
clock-state-running = Running
clock-state-stopped = Suspended
clock-state-expired = Expired
clock-state-met = Met
clock-state-cancelled = Cancelled
paper-kind-receipt = Receipt
paper-kind-instrument-return = Letter returning a payment
holiday-saturday = Saturday
holiday-sunday = Sunday
holiday-new-year = New Year’s Day
holiday-january-2 = January 2
holiday-good-friday = Good Friday
holiday-easter-monday = Easter Monday
holiday-patriots-day = National Patriots’ Day
holiday-national-day = Québec’s National Holiday
holiday-canada-day = Canada Day
holiday-labour-day = Labour Day
holiday-thanksgiving = Thanksgiving
holiday-december-24 = December 24
holiday-christmas = Christmas
holiday-december-26 = December 26
holiday-december-31 = December 31
holiday-office-closure = office closure

## Acts, as the history tells them

act-open-mail-batch = Mail batch opened
act-close-mail-batch = Mail batch closed
act-log-packet = Envelope { $number } received
act-attach-packet = Envelope { $number } matched
act-edit-packet = Envelope { $number } corrected
act-void-packet = Envelope { $number } voided
act-undo-last = Last act undone
act-add-person = Person added to the request
act-correct-person = A person’s particulars corrected
act-record-certificate = CSQ recorded
act-record-item =
    { $state ->
        [present] { $item }: received
        [explained] { $item }: explained by letter
        [wrong_edition] { $item }: received, other edition
        [absent] { $item }: missing
        [to_check] { $item }: to check
        [not_applicable] { $item }: not applicable
        [lost] { $item }: lost
        [returned] { $item }: returned
        [illegible] { $item }: to replace, illegible
        [incomplete] { $item }: to replace, incomplete
        [unsigned] { $item }: to replace, unsigned
        [wrong_form] { $item }: to replace, wrong form
        [not_original] { $item }: to replace, not an original
        [not_authenticated] { $item }: to replace, not authenticated
       *[other] { $item }: document recorded
    }
act-record-items =
    { $state ->
        [present] { $count ->
            [one] { $count } document received
           *[other] { $count } documents received
        }
       *[other] { $count ->
            [one] { $count } document recorded
           *[other] { $count } documents recorded
        }
    }
act-record-instrument = Payment recorded
act-correct-instrument = Payment corrected
act-verify-instrument = Payment verified
act-return-instrument = Payment returned
act-decide-fee-day = Fee year decided
act-issue-receipt = Receipt { $number } issued
act-reprint-paper = Duplicate of { $number }
act-void-paper = { $number } voided
act-note-printed =
    { $outlet ->
        [file] { $number } saved as PDF
       *[other] { $number } printed
    }
act-start-clock =
    { $clock ->
        [none] Period started
       *[other] Period started: { $clock }
    }
act-stop-clock =
    { $clock ->
        [none] Period suspended
       *[other] Period suspended: { $clock }
    }
act-resume-clock =
    { $clock ->
        [none] Period resumed
       *[other] Period resumed: { $clock }
    }
act-extend-clock =
    { $clock ->
        [none] Period extended
       *[other] Period extended: { $clock }
    }
act-meet-clock =
    { $clock ->
        [none] Period met
       *[other] Period met: { $clock }
    }
act-set-language-ground = Language of correspondence recorded
act-set-note = Note changed
act-mark-complete = Request marked complete
paper-kind-missing-items = Notice of missing documents
paper-kind-reminder = Reminder
paper-kind-redirection = Redirection to Arrima
paper-kind-new-application = Answer to a new application
paper-kind-originals-return = Return of originals
paper-kind-attestation-request = Request for an attestation
paper-kind-interview = Notice of interview
paper-kind-intention-refusal = Letter of intention to refuse
paper-kind-intention-rejection = Letter of intention to reject
paper-kind-selection = Letter of selection
paper-kind-refusal = Letter of refusal
paper-kind-rejection = Letter of rejection
channel-post = Regular mail
channel-registered = Registered mail
channel-arrima = Arrima message centre
channel-hand = By hand
paper-event-sent = Sent
paper-event-delivered = Delivered
paper-event-undelivered = Came back undelivered
outcome-selected = Selection
outcome-refused = Refusal
outcome-rejected = Rejection
outcome-returned = Return without a decision
decision-step-intention = Intention announced
decision-step-decision = Decision
ground-missing-item = Required item still missing after the period
ground-attestation-not-obtained = Attestation not obtained within the period
ground-authenticity = Authenticity in doubt
ground-false-information = False or misleading information or documents
ground-no-convincing-evidence = No convincing evidence within the period
ground-interview-missed = Interview missed
ground-no-answer-to-rejection = No answer to the letter of intention to reject
ground-conditions-not-met = Conditions of the program not all met
ground-documents-not-sent = Documents requested not submitted in the format or time
ground-nothing-sent = Nothing was sent
ground-no-answer-to-refusal = No answer to the letter of intention to refuse
ground-conditions-met = Conditions of the program met
ground-sent-back = Payment or papers sent back without a decision
act-issue-letter = { $letter } { $number }
act-note-sent = { $number }: sending noted ({ $channel })
act-note-undelivered = { $number }: came back undelivered
act-extend-clocks = Periods extended by one decision: { $days } days
act-propose-outcome = { $letter } { $paper }
act-decide-outcome = Decision: { $outcome }
act-call-interview = Interview called ({ $paper })
act-note-interview = Interview noted
act-ask-review = Administrative review asked for
act-record-new-certificate = New CSQ recorded
act-send-new-certificate = New CSQ sent ({ $channel })
act-set-representative = Representation recorded
act-note-call = Call to the contact centre noted
act-add-closure = Office closing day recorded
act-add-fee-row = Fee recorded
kept-file = the file keeps what it says
kept-envelope = the file takes what the envelope says
act-replace-item = Document to be replaced
act-explain-item = Document explained by letter
act-settle-difference = Difference settled
