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
cli-restored = Backup { $path } put in place. The former file is kept beside it.
cli-demo-start = Practice: { $count } invented envelopes, in { $folder }.
cli-demo-end = The receipts and letters are in { $folder }.
cli-demo-state = { $state } — due { $due }, usable { $received }.
cli-demo-papers = Papers issued: { $papers }
cli-no-screen = No screen is available: “csqdesk demo” shows the main job without a window.
