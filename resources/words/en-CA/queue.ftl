# The queue.

queue-title = Queue
queue-subtitle = { $day } · updated at { $hour }
queue-tiles = What waits
queue-tile-expired = Past deadline
queue-tile-near = Deadline near
queue-tile-incomplete = Incomplete
queue-tile-to-verify = To verify
queue-tile-held = CSQs held
queue-tile-expired-under = last day has passed
queue-tile-near-under = { $days } days or fewer
queue-tile-incomplete-under = documents or payment
queue-tile-to-verify-under = received, not processed
queue-tile-held-under = originals at the office
queue-chips = Narrow down
queue-chip-all = All
queue-chip-add = Addition
queue-chip-remove = Removal
queue-chip-no-payment = No payment
queue-chip-no-csq = CSQ missing
queue-chip-no-file = No file
queue-count =
    { $count ->
        [0] No requests
        [one] { $count } request
       *[other] { $count } requests
    }, by { $column }
queue-count-first = First { $shown } of { $count } requests, by { $column }
queue-column-state = State
queue-column-file = File
queue-column-name = Applicant
queue-column-kind = Request
queue-column-missing = Missing
queue-column-due = Deadline
queue-no-name = Name unknown
queue-state-expired = Past deadline
queue-children =
    { $count ->
        [one] { $count } child
       *[other] { $count } children
    }
queue-persons =
    { $count ->
        [one] { $count } person
       *[other] { $count } persons
    }
queue-missing =
    { $count ->
        [0] { $item }
        [one] { $item }, { $count } other
       *[other] { $item }, { $count } others
    }
queue-left =
    { $days ->
        [0] today
        [one] in { $days } day
       *[other] in { $days } days
    }
queue-late =
    { $days ->
        [one] { $days } day ago
       *[other] { $days } days ago
    }
queue-none = Nothing to process for this filter.
queue-none-advice = “All”, or the same tile again, shows the whole queue.
queue-empty = Nothing is waiting.
queue-empty-advice = Requests logged at intake appear here.
queue-hint-browse = browse
queue-hint-open = open
queue-hint-peek = preview
queue-hint-request = request documents
queue-hint-sort = sort
queue-peek = Preview
queue-peek-file = File { $file }
queue-peek-no-file = No file
queue-peek-packet = Envelope { $packet }, received { $day }
queue-peek-missing = Missing
queue-peek-nothing = Nothing is missing.
queue-peek-item = { $item }, { $name }
queue-peek-due = Deadline
queue-peek-no-due = No period is running.
queue-peek-day = { $day }, { $left }
queue-peek-held = An original CSQ is held.
queue-peek-not-held = No original CSQ held.
queue-peek-heard = { $name }: { $state }. { $missing }
queue-peek-close = close
