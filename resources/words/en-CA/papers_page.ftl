# Receipts.

papers-title = Receipts
papers-subtitle =
    { $day } · { $count ->
        [one] { $count } envelope
       *[other] { $count } envelopes
    }{ $issue ->
        [0] {""}
       *[other] {" "}· { $issue } to issue
    }{ $print ->
        [0] {""}
       *[other] {" "}· { $print } to print
    }
papers-letter = Return letter
papers-found =
    { $count ->
        [one] { $count } envelope found
       *[other] { $count } envelopes found
    }
papers-search = Search
papers-search-hint = File, name, envelope no.
papers-hint-browse = browse
papers-hint-print = print
papers-hint-preview = preview
papers-hint-case = file
papers-none = No envelope logged today.
papers-none-found = No file for “{ $q }”. Try without the given name.
papers-unmatched = Name unknown
papers-state-none = To issue
papers-state-void = Void, to issue
papers-state-waiting = To print
papers-state-printed = Printed
papers-state-duplicate =
    { $count ->
        [one] Printed, { $count } duplicate
       *[other] Printed, { $count } duplicates
    }
papers-void = Void the receipt
papers-void-title = Void receipt { $number }: its number will not be used again.
papers-void-reason = Reason for voiding
papers-voided = Receipt { $number } voided.
papers-col-state = State
papers-col-packet = Envelope
papers-col-file = File
papers-col-person = Applicant
papers-col-request = Request
papers-col-paper = Receipt
papers-col-hour = Time
