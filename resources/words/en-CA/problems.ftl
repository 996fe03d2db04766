# What keeps an act from being done, and what to do.

problem-field = { $field } – { $sentence }
problem-text-control = This text holds an invisible character ({ $character }): remove it and try again.
problem-text-too-long = Text of more than { $limit } characters: shorten it.
problem-text-card-number = This looks like a card number: it is not kept.
problem-text-card-or-instrument = This number may be a card’s or a payment’s: say which, nothing is kept until then.
problem-text-card-or-tracking = This number may be a card’s or a parcel’s: say which, nothing is kept until then.
problem-json-not-object = A JSON object is expected: { "{" }"field": value{ "}" }.
problem-json-unreadable = This line is not readable JSON: check it.
problem-field-unknown = There is no such field: remove it or correct its name.
problem-field-missing = This field is needed: fill it in.
problem-field-twice = This field is written twice: keep only one.
problem-field-type = A value of another kind is expected ({ $expected }).
problem-code-unknown = “{ $value }” is not in the list: { $allowed }.
problem-date-unreadable = A date is expected as yyyy-mm-dd.
problem-date-does-not-exist = The date { $value } does not exist: correct it.
problem-date-out-of-range = This date is beyond the known calendar: check it.
problem-date-in-future = This date is after today ({ $today }): check it.
problem-received-in-future = The date of receipt is after today ({ $today }): check it.
problem-amount-negative = An amount or a number is never negative: check it.
problem-number-too-large = This number is too large: check it.
problem-deadline-days = The number of days is between 0 and { $most }: correct it.
problem-name-too-long = Name of more than { $limit } characters: shorten it as on the document.
problem-ref-missing = The field “ref” is needed: it lets the line be sent again without doubling it.
problem-name-or-file-missing = Enter a file number, a name or a label for this envelope.
problem-person-row-unknown = There is no person { $row } in this request (the first is 0).
problem-last-four-shape = Enter exactly the last four digits of the card, nothing else.
problem-packet-unknown = No envelope { $number }: check the number.
problem-case-unknown = No file matches: enter its number.
problem-request-unknown = No request { $number }.
problem-paper-unknown = No issued paper { $number }: check the number.
problem-instrument-unknown = No payment { $number } in this request.
problem-certificate-unknown = No CSQ { $number } in this file.
problem-batch-unknown = No open batch { $number }.
problem-act-unknown = No act “{ $name }”: “act --list” shows them all.
problem-question-unknown = No question “{ $name }”: “ask --list” shows them all.
problem-version-conflict = Somebody changed this meanwhile (version { $seen } seen, { $current } now): read it again, then try again.
problem-busy = The database has been busy with another desk for 15 seconds: nothing was saved, try again.
problem-disk-full = Cannot save: the disk is full. Nothing saved before is lost.
problem-disk-error = Cannot save: the disk does not answer as it should. Tell technical support.
problem-read-only = Cannot save: the folder { $path } is read-only.
problem-address = This location is not a file path: give that of a file on a local disk.
problem-damaged-file = The file { $path } is damaged. Nothing in it was changed: restore a backup.
problem-damaged-file-restore = The file { $path } is damaged. Nothing in it was changed: restore the backup { $backup }.
problem-missing-file-restore = The file { $path } is no longer there. Nothing was created in its place: restore the backup { $backup }, or give another path.
problem-foreign-file = The file { $path } is not a csqdesk database: it is left as it is.
problem-newer-file = The file { $path } comes from a later version of csqdesk: it is left as it is, update the program.
problem-no-file = There is no file { $path }.
problem-file-exists = The file { $path } exists already: choose another name.
problem-file-unreadable = The file { $path } cannot be read.
problem-in-use = The database is open elsewhere: close csqdesk on the other desks, then try again.
problem-no-place-for-file = No file can be at that place ({ $path }): give another path.
problem-backup-digest = The backup { $path } no longer has the digest noted when it was made: choose another.
problem-backup-unsound = The backup { $path } is damaged or is none: choose another. Nothing was changed.
problem-backup-onto-itself = The backup and the database are the same file ({ $path }).
problem-network-folder = The folder { $path } is on the network: SQLite would lose data there. Choose a local disk.
problem-cloud-folder = The folder { $path } is synchronised with a cloud service: choose a local folder.
problem-server-not-offered = Database servers are not offered yet: give the path of a file.
problem-journal-key-missing = The journal’s key is not on this machine ({ $path }): put it back from its copy.
problem-law-table = Law table { $file }, row { $row }, key { $name }: { $what }. Correct it before going on.
problem-actor-not-mapped = The name “{ $actor }” is not mapped to your account.
problem-account-unknown = The account “{ $account }” is mapped to nobody in this office: a supervisor must add it.
problem-item-received-cannot-be-absent = This document was received: it can be to replace, lost or returned, never missing.
problem-original-cannot-be-missing = This original is held: it can be returned or declared lost, never missing.
problem-instrument-already-returned = This payment was already returned, replaced or deposited.
problem-instrument-void = The entry of this payment was undone and takes nothing more: enter the payment again.
problem-instrument-not-refused = This payment is not to be returned: no reason keeps it from counting. If the paper says otherwise, correct the payment first.
problem-nothing-to-return = No payment to send back in envelope { $number }.
problem-already-void = { $number } is void already.
problem-packet-void = Envelope { $number } is void and takes nothing more: enter this in another envelope.
problem-joins-other = The request of envelope { $number } is no longer open in this file: read again which one this envelope completes, then save.
problem-no-request-to-join = This file has no open request that reply { $number } would complete. It still waits for its file.
problem-already-attached = Envelope { $number } has its file already.
problem-reason-required = A reason is needed: enter it in a few words.
problem-not-complete = This request is not complete yet.{ $missing ->
        [0] {""}
        [one] {" "}{ $missing } thing is missing.
       *[other] {" "}{ $missing } things are missing.
    }{ $unpaid ->
        [0] {""}
       *[other] {" "}The payment does not cover the fee.
    }{ $verify ->
        [0] {""}
        [one] {" "}{ $verify } point is to be verified.
       *[other] {" "}{ $verify } points are to be verified.
    } Mark it complete afterwards.
problem-complete-arrima = This request is made in Arrima: it is not to be marked complete here.
problem-complete-unmatched = Envelope { $number } has no file yet: match it first.
problem-complete-nobody = The request of envelope { $number } names nobody: enter the person to add or to remove first.
problem-complete-void = Envelope { $number } is void: there is nothing to mark complete.
problem-complete-already = Already marked complete by { $clerk } on { $day }.
problem-nothing-to-undo = There is nothing to undo.
problem-undo-too-late = This act is more than a day old: correct it by a new act.
problem-undo-changed-since = A later act rests on this one: undo it first.
problem-paper-void = Paper { $number } is void: it is not printed again. Make a new receipt in the file.
problem-redo-logged-again = This envelope was logged again, as { $number }: restoring it would count it twice.
problem-file-number-taken = { $number } is the number of another file: void the envelope and log it under that file.
problem-undo-voided-paper = Receipt { $number } was just voided, which cannot be undone: issue another one in the file if need be.
problem-undo-voiding = Envelope { $number } was just voided, which cannot be undone. What came before it is undone in its file.
problem-redo-after-voiding = Envelope { $number } was voided since: what stood on it cannot be redone. Record it again if need be.
problem-undo-after-voiding = Envelope { $voided } of the same file was voided after { $number } was logged: Ctrl+Z cannot take { $number } back any more. Void it in the file, by “Void the envelope”.
problem-undo-printed = Receipt { $number } of this envelope is already printed or in a PDF: void it first, by “Void the receipt” in the file or in Receipts, then undo the envelope.
problem-items-none = No document is named: name at least one.
problem-pdf-not-written = The file { $path } could not be written: check the folder. What was there is intact.
problem-usage = Command not understood: { $detail }. “csqdesk --help” shows the commands.
problem-usage-unknown = Words not understood: { $detail }. “csqdesk --help” shows the commands.
problem-usage-missing = This command lacks { $detail }: “csqdesk --help” shows the commands.
problem-usage-no-value = The option { $detail } wants a value.
problem-usage-choice = “{ $detail }” is not on the list: { $allowed }.
problem-usage-day = { $name } – “{ $detail }” is not a date written yyyy-mm-dd.
problem-usage-number = { $name } – “{ $detail }” is not a whole number.
problem-usage-no-such-day = { $name } – The date “{ $detail }” does not exist: correct it.
problem-output-closed = The answer could not be written to standard output. What was acknowledged is saved.
problem-interrupted = Interrupted: what was acknowledged is saved.
problem-unexpected = Something unexpected happened: nothing of this act was saved. A report is in { $path }.
problem-office-not-ended = The office did not close as it should: what was confirmed is saved. Open the window again and look at the last act.
problem-letter-not-printed = The letter was not printed: printer offline. The return is saved.
problem-printer-failed = The receipt was not printed: printer offline. The envelope is saved.
problem-clock-unmatched = Envelope { $number } waits for its file: match it before a period is started.
problem-clock-person = This period is a person’s: say whose.
problem-clock-runs-already = A period of this kind runs already: extend it or resume it.
problem-clock-not-running = This period does not run.
problem-clock-not-stopped = This period is not suspended.
problem-clock-over = This period is over: start another one if need be.
problem-clock-unknown = No period { $number } in this request.
problem-clock-before = This day is before { $day }: check the date.
