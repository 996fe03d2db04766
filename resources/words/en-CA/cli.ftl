# The command line.

cli-lines-refused =
    { $count ->
        [one] { $count } line not saved: correct it and send it again.
       *[other] { $count } lines not saved: correct them and send them again.
    }
cli-receipt-issued = Receipt { $number } issued: { $path }
cli-receipt-again = Duplicate of receipt { $number }: { $path }
cli-check-ok = All is well.
cli-check-problems =
    { $count ->
        [one] { $count } fault found.
       *[other] { $count } faults found.
    }
cli-migrated = The database is up to date.
cli-backup-done = Verified backup: { $path }
cli-restored = Backup { $path } put in place.
cli-restored-aside = The former file is kept here: { $path }
cli-restored-missing-packets =
    { $count ->
        [one] Envelope { $first } is missing since: log it again.
       *[other] Envelopes { $first } to { $last } are missing since: log them again.
    }
cli-restored-missing-papers =
    { $count ->
        [one] Paper { $first } is missing since: issue it again.
       *[other] Papers { $first } to { $last } are missing since: issue them again.
    }
cli-demo-start = Practice: { $count } invented envelopes, in { $folder }.
cli-demo-end = The receipts and letters are in { $folder }.
cli-demo-state = { $state } — due { $due }, usable { $received }.
cli-demo-papers = Papers issued: { $papers }
cli-no-screen = No screen is available: “csqdesk demo” shows the main job without a window.

cli-help-usage = usage:
cli-help-positionals = to be given
cli-help-options = options
cli-help-help = shows this help
cli-help-csqdesk = The desk for mailed requests after a CSQ was issued.
cli-help-json = JSON lines on standard output
cli-help-source = a file, or - for standard input
cli-help-list = shows them all, with their fields
cli-help-name = the name of the act or question
cli-help-number = the number of the envelope, 26-00123
cli-help-on = the day of judgement (today when nothing is said)
cli-help-if-version = the version read; nothing changes when it is another by now
cli-help-text = what is looked for
cli-help-rule = fee, deadline, instrument, checklist, certificate or tracking
cli-help-pdf = the PDF file to write
cli-help-folder = the folder for the papers
cli-help-quick = the essential only
cli-help-dest = the file, or the folder followed by /
cli-help-file = the backup
cli-help-version = shows the version
cli-help-db = the file of the office
cli-help-actor = the name to act under
cli-help-lang = the language
cli-help-today = replays a past day; the journal says so
cli-help-demo = the main job on practice data
cli-help-packet = the envelopes
cli-help-packet-add = logs envelopes, one JSON line each
cli-help-packet-list = every envelope
cli-help-packet-show = one envelope
cli-help-packet-search = the envelopes of the files a text names
cli-help-packet-edit = corrects an envelope
cli-help-assess = the whole verdict on the request of an envelope
cli-help-act = any act by its name
cli-help-ask = any question by its name
cli-help-rules = the rules alone, on plain values
cli-help-receipt = issues or reprints a receipt
cli-help-check = integrity, numbers, journal
cli-help-migrate = brings the file to this version
cli-help-backup = a verified copy
cli-help-restore = puts a backup in the file’s place
cli-help-settings = the real settings of the connection
cli-help-doctor = versions, folders, fonts, printers, key
cli-letter-issued = Letter { $number } issued: { $path }
cli-letter-again = Duplicate of letter { $number }: { $path }
cli-help-letter = issues or reprints a letter
cli-help-kind = kind of letter
