# The letters of the office. Full sentences; no-break space (U+00A0) before a colon, a dollar sign and inside guillemets.

## Footer and subject
paper-letter-title-missing_items = Notice of missing documents
paper-letter-title-reminder = Reminder
paper-letter-title-redirection = Letter of redirection to Arrima
paper-letter-title-new_application = Answer to a new application
paper-letter-title-originals_return = Letter returning original documents
paper-letter-title-attestation_request = Request for an attestation
paper-letter-title-interview = Notice of interview
paper-letter-title-intention_refusal = Letter of intention to refuse
paper-letter-title-intention_rejection = Letter of intention to reject
paper-letter-title-selection = Letter of selection
paper-letter-title-refusal = Letter of refusal
paper-letter-title-rejection = Letter of rejection
paper-letter-footer = { $title } { $number }
paper-letter-subject-missing_items = Subject: What is missing from your application
paper-letter-subject-reminder = Subject: Reminder of our notice
paper-letter-subject-redirection = Subject: Your application is to be submitted in Arrima
paper-letter-subject-new_application = Subject: Your application for permanent selection
paper-letter-subject-originals_return = Subject: Return of your original documents
paper-letter-subject-attestation_request = Subject: Attestation of learning about democratic values and the Québec values
paper-letter-subject-interview = Subject: Notice of interview
paper-letter-subject-intention_refusal = Subject: Intention to refuse your application
paper-letter-subject-intention_rejection = Subject: Intention to reject your application
paper-letter-subject-selection = Subject: Your application is selected
paper-letter-subject-refusal = Subject: Refusal of your application
paper-letter-subject-rejection = Subject: Rejection of your application
paper-letter-subject-file = { $subject }, file { $file }

## How it goes
paper-letter-channel-registered = By registered mail
paper-letter-channel-arrima = Through the Arrima message centre
paper-letter-channel-hand = Delivered by hand
paper-letter-copy = c.c.: { $name }
paper-letter-explanation = Details:

## What the request is
paper-letter-request-add = your application to add a family member
paper-letter-request-remove = your request to remove a family member
paper-letter-request-add_and_remove = your application to add and remove family members
paper-letter-request-new_application = a new application for permanent selection
paper-letter-request-reply = your application
paper-letter-request-other = your application

## Missing items
paper-letter-missing_items-opening = On { $received }, we received { $request }. Your application must be complete to be processed. Here is what is missing:
paper-letter-want = { $what }: { $why }
paper-letter-want-of = { $what } ({ $who })
paper-letter-lack-absent = we have not received any
paper-letter-lack-illegible = the copy received is illegible
paper-letter-lack-incomplete = a part of it is missing
paper-letter-lack-unsigned = the handwritten signature or the date is missing
paper-letter-lack-wrong_form = another form than your stream’s was sent
paper-letter-lack-not_original = the original is required, not a copy
paper-letter-lack-not_authenticated = to be authenticated by an authorized person
paper-letter-lack-lost = lost in our office after we received it: to be provided again
paper-letter-lack-returned = to be provided again: the document was sent back to you
paper-letter-lack-not_confirming = the letter received does not confirm that you submitted your application for permanent residence
paper-letter-lack-copy_only = we received a copy only
paper-letter-lack-none = no accepted payment was received
paper-letter-lack-partial = the payment received does not cover the fees in full
paper-letter-lack-original_absent = to be mailed to us
paper-letter-item-form_part_1 = Application for permanent selection form, part 1 ({ $form })
paper-letter-item-form_part_2 = Application for permanent selection form, part 2 ({ $form })
paper-letter-item-letter = { $change ->
    [add] Letter signed by you, requesting the addition of the person in question and explaining your reasons
    [remove] Letter signed by you, requesting the removal of the person in question and explaining your reasons
   *[other] Letter signed by you, requesting the addition and removal of the persons in question and explaining your reasons
}
paper-letter-item-identity = Proof of identity
paper-letter-item-civil_status = Proof of civil status
paper-letter-item-status_proof = Proof of status
paper-letter-item-updated_sections = Updated sections of the form
paper-letter-item-financial_autonomy = Financial autonomy agreement
paper-letter-item-spouse_declarations = Declarations signed by the spouse or de facto spouse
paper-letter-item-french = Proof of knowledge of French
paper-letter-item-residence_permit = Valid residence permit
paper-letter-item-consent = Declaration of Consent – minor child accompanied by only one parent: original, completed, signed and dated by the other parent, and authenticated
paper-letter-item-consent_parent_identity = Copy of an identity document of the other parent
paper-letter-item-federal_letter = Letter from the federal government (IRCC) confirming that you submitted your application for permanent residence and, if applicable, requesting the CSQ for the person added
paper-letter-originals = { $count ->
    [one] 1 original CSQ
   *[other] { $count } original CSQs
}
paper-letter-payment-full = Payment of the fees of { $amount }, in full and in Canadian dollars
paper-letter-payment-rest = Payment of the balance of { $amount }, in Canadian dollars
paper-letter-payment-unknown = Payment of the fees, in an amount that will be confirmed to you
paper-letter-how-to-pay = Accepted methods of payment: { $methods }. The payment is payable to “{ $english }”, with the name of the principal applicant on the back. Personal cheques are not accepted. These fees are non-refundable, even if your application is refused or rejected.
paper-letter-where = Send them by mail to the address at the top of this letter, with a copy of it. Keep your proof of mailing.
paper-letter-removal = No fee is charged for a removal. The application fees you already paid are non-refundable.

## The period
paper-letter-last-day = Last day: { $day }.
paper-letter-period-notice_date = You have { $days } days from { $start }.
paper-letter-period-posted_in_arrima = You have { $days } days from { $start }, the day this request is posted in your Arrima message centre.
paper-letter-period-delivered = You have { $days } days from { $start }, the day this letter was delivered to you.
paper-letter-moved = Days on which the office is closed move this last day to the next working day.
paper-letter-else-missing_items = Otherwise, your application will be rejected.
paper-letter-else-attestation = Otherwise, your application will be rejected.
paper-letter-else-originals_return = Otherwise, your application remains incomplete.
paper-letter-else-refused = If you do not respond within this period, your application will be refused.
paper-letter-else-rejected = If you do not respond within this period, your application will be rejected.

## Reminder
paper-letter-reminder-opening = On { $notice_on }, we sent you the letter { $notice }. To date, we have not received the following:
paper-letter-reminder-opening-plain = A period is running for your application. To date, we have not received the following:
paper-letter-reminder-attestation = the attestation of learning about democratic values and the Québec values
paper-letter-reminder-intention_reply = your response to our letter of intention
paper-letter-reminder-originals_return = the original CSQs requested
paper-letter-reminder-closing = If you sent them in the last few days, disregard this reminder.

## Redirection to Arrima
paper-letter-redirection-opening = On { $received }, we received { $request } by mail. No Québec selection certificate (CSQ) has been issued in your file yet. Before the CSQ is obtained, this application must be submitted in Arrima: we cannot process it.
paper-letter-redirection-submit = Submit in Arrima:
paper-letter-redirection-number = First update, in your Arrima account, the number of people included in your application.
paper-letter-redirection-attestation = All persons you are adding who are 18 years of age or over will have 60 days to obtain their attestation of learning about democratic values and Québec values, except if they have a valid study permit or work permit and have already participated in the Objectif Intégration session, or are exempt by regulation.

## New application
paper-letter-new_application-opening = On { $received }, we received { $request }.
paper-letter-new_application-closed = The { $english } ended as planned on { $closed }. It is no longer possible to submit an application under this program.
paper-letter-new_application-open = A new application for permanent selection is not submitted by mail to this office.
paper-letter-new_application-arrima = To settle permanently in Québec, it is possible to express your interest in Arrima. Consult the invitation criteria and the general and specific requirements of the Skilled Worker Selection Program.
paper-letter-new_application-kept = Applications already submitted before that date continue to be reviewed.

## What goes back
paper-letter-back = We are returning to you with this letter:
paper-letter-back-nothing = Your mail contained no original CSQ and no payment to be returned to you.
paper-letter-back-csq = original CSQ of { $who }
paper-letter-originals_return-opening = We are returning to you with this letter the following original documents. Check that they are all there and keep them in a safe place.
paper-letter-slip-title = Return slip
paper-letter-slip-of = Enclosed with letter { $number }, packet { $packet }
paper-letter-slip-to = Returned to
paper-letter-slip-count = { $count ->
    [one] 1 document returned
   *[other] { $count } documents returned
}
paper-letter-slip-made = Enclosed by
paper-letter-slip-checked = Checked by
paper-letter-slip-tracking = Tracking number

## Attestation
paper-letter-attestation_request-opening = Your application is being processed. The law requires an attestation of learning about democratic values and the Québec values from each person named here:
paper-letter-attestation_request-exempt = A person does not have to obtain it if they have a valid study permit or work permit and have already participated in the Objectif Intégration session, or if they are exempt by regulation. In that case, send us the proof within the same period.

## Interview
paper-letter-interview-opening = We need to meet you to continue the review of { $request }. Come to this interview:
paper-letter-interview-opening-of = We need to meet { $who } to continue the review of { $request }. Here is the interview:
paper-letter-interview-when = { $day }, at { $hour }
paper-letter-interview-else = If nobody shows up for the interview at the given date, your application may be rejected.
paper-letter-interview-bring = Bring this letter and a piece of identification with a photo.

## Intentions
paper-letter-intention_refusal-opening = After review, we intend to refuse { $request }, received on { $received }:
paper-letter-intention_refusal-answer = To be selected, you must present documents or justifications that could improve your application and allow you to meet all the conditions of the program. Following your response within this period, the review of your application will continue. You will then receive a decision of acceptance or refusal.
paper-letter-intention_rejection-opening = After review, we intend to reject { $request }, received on { $received }:
paper-letter-intention_rejection-answer = You must present convincing evidence to dispel the grounds for rejection communicated in this letter. Following your response within this period, the review of your application will continue. You might also be called for an interview. You will then receive a decision of acceptance or rejection.
paper-letter-intention-not-a-decision = This letter is not a decision.
paper-letter-still-missing = Here is what is still missing:

## Decisions
paper-letter-selection-opening = After review, your application is selected: it meets all the requirements of the program.
paper-letter-selection-enclosed = You will find with this letter your Québec selection certificate (CSQ) and, if applicable, those of accompanying family members:
paper-letter-selection-to-come = Your Québec selection certificate (CSQ) and, if applicable, those of accompanying family members will be sent to you by registered mail.
paper-letter-selection-csq = { $who } – CSQ No. { $number }, issued on { $day }
paper-letter-selection-steps = Next steps
paper-letter-selection-step-1 = Give a copy of these certificates to Immigration, Refugees and Citizenship Canada (IRCC), which decides on your application for permanent residence.
paper-letter-selection-step-2 = They replace the certificates that you returned to us and are valid for 24 months, or until IRCC’s decision.
paper-letter-selection-step-3 = Keep the originals. A CSQ is neither an identity document nor an admission document.
paper-letter-refusal-opening = After review, we have refused { $request }, received on { $received }:
paper-letter-rejection-opening = After review, we have rejected { $request }, received on { $received }:
paper-letter-decision-notice = We had told you of our intention by the letter { $notice } of { $notice_on }.
paper-letter-decision-review = You have the option of submitting an application for administrative review of this decision.
paper-letter-decision-fees = The fees paid are non-refundable.
paper-letter-ground-missing_item = Required items were not provided within the period given.
paper-letter-ground-attestation_not_obtained = The attestation of learning about democratic values and the Québec values was not obtained within the period given.
paper-letter-ground-authenticity = We have reason to doubt the authenticity of some of your declarations or of the documents you have provided.
paper-letter-ground-false_information = False or misleading information or documents were provided.
paper-letter-ground-no_convincing_evidence = No convincing evidence was sent within the period given to dispel the grounds communicated.
paper-letter-ground-interview_missed = Nobody showed up for the interview at the given date.
paper-letter-ground-no_answer_to_rejection = Our letter of intention to reject had no response within the period given.
paper-letter-ground-conditions_not_met = Not all the conditions of the program are fulfilled.
paper-letter-ground-documents_not_sent = Not all the documents requested were submitted in the proper format and within the period given.
paper-letter-ground-nothing_sent = Nothing was sent to the Ministère.
paper-letter-ground-no_answer_to_refusal = Our letter of intention to refuse had no response within the period given.
paper-letter-ground-conditions_met = The conditions of the program are met.
paper-letter-ground-sent_back = The payment or the papers are returned without a decision.
