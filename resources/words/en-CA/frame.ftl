# The window: menu, commands, keys, notices, settings, help.


## Menu

app-title = { $page } – csqdesk
nav-name = Menu
nav-intake = Intake
nav-queue = Queue
nav-cases = Files
nav-papers = Receipts
nav-commands = Commands
nav-help = Help
nav-settings = Settings
nav-all-roles = All duties
nav-several-roles =
    { $count ->
        [one] { $count } duty
       *[other] { $count } duties
    }


## Commands

action-go-intake = Go to intake
action-go-queue = Go to the queue
action-go-cases = Go to files
action-go-papers = Go to receipts
action-save-next = Save the envelope and go to the next one
action-save-print = Save the envelope and print the receipt
action-all-present = All present
action-return-instrument = Return the payment instrument
action-next-point = Go to the next point to fix
action-add-person = Add a person
action-remove-person = Remove the person
action-add-instrument = Add a payment
action-new-case = Open a new file
action-change-batch = Change batch
action-envelope-details = Enter the envelope’s details
action-mark-document = Mark a document of the list
action-record-document = Record another document
action-start-clock = Start a period
action-change-clock = Suspend, resume, extend or end a period
action-correct-file = Correct the applicant or the file
action-correct-person = Correct a person’s particulars
action-verify-instrument = Verify the payment
action-decide-fee-day = Decide the fee year
action-record-certificate = Record a CSQ
action-correct-certificate = Correct a CSQ
action-write-note = Edit the note
action-choose-language = Choose the language of correspondence
action-match = Match the envelope to a file
action-set-aside = Set the envelope aside
action-clear = Clear the form
action-all-conform = All conform
action-mark-complete = Mark complete
action-request-documents = Request documents
action-print = Print the receipt
action-preview = Preview before printing
action-void-paper = Void the receipt
action-void-packet = Void the envelope
action-open-case = Open the file
action-peek-request = See the request beside the list
action-sort-queue = Sort the queue
action-search = Search
action-undo = Undo the last act
action-redo = Redo what was undone
action-refresh = Refresh
action-commands = Find a command
action-help = Show help and keys
action-settings = Change the settings
action-next-pane = Go to the next pane
action-previous-pane = Go to the previous pane
action-full-screen = Enter or leave full screen
action-larger-text = Make the text larger
action-smaller-text = Make the text smaller
action-normal-text = Return the text to its normal size
action-hide-numbers = Hide file numbers on lists
action-show-numbers = Show file numbers on lists
action-other-language = Switch to French (Français)
action-theme-light = Switch to the light theme
action-theme-dark = Switch to the dark theme
action-theme-contrast = Switch to high contrast
action-theme-system = Follow the system’s theme

palette-name = Commands
palette-hint = Command, file, setting or help
palette-actions = Actions
palette-cases = Files
palette-settings = Settings
palette-nothing = Nothing for “{ $text }”.
palette-count =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    }
palette-small-words = the a an to of in on my and or this it %
palette-keys = { $enter }: run   ·   ↑ ↓: choose   ·   { $escape }: close


## Other words by which a command is looked for

find-go-intake = log envelope mail entry reception
find-go-queue = deadlines periods late waiting list requests incomplete casework verify
find-go-cases = list requests family open find search cases people person correct edit look up
find-go-papers = acknowledgements printing today print reprint duplicate list
find-save-next = store following record done
find-save-print = store acknowledgement printing receipts
find-all-present = tick documents received complete
find-return-instrument = send back cheque letter money personal cheques
find-next-point = fault problem warning red mistake correct
find-add-person = new spouse child family member
find-remove-person = delete clear row
find-add-instrument = record pay cheque money order draft card instrument fee payments
find-new-case = create family unknown number add
find-change-batch = mail round date received open close
find-envelope-details = postmark carrier condition witness contents
find-set-aside = draft keep pause later hold
find-clear = empty erase start over
find-all-conform = tick documents received present verify verification
find-mark-complete = finish done close declare ready
find-mark-document = documents item conform missing replace not applicable receive received absent change edit correct fix explain illegible
find-record-document = add new item consent federal letter ircc french proof
find-start-clock = deadline clock notice days count attestation
find-change-clock = deadline clock met suspension extension strike closure
find-correct-file = change edit principal name number family birth correction mistake
find-correct-person = change edit fix name birth date relationship correction attestation mistake typo birthday age fixing
find-verify-instrument = verification check cheque money order draft date signature payee payments fee
find-decide-fee-day = fees postmark january
find-record-certificate = selection certificate original custody add new lost certificates
find-correct-certificate = selection certificate original change edit lost reference mistake fix certificates
find-write-note = comment remark change add correct memo write
find-choose-language = english french ground letter bilingual receipt
find-match = attach link find unknown assign
find-request-documents = missing letter notice ask
find-print = acknowledgement duplicate reprint paper printing printer letter acknowledgements
find-preview = look show receipt acknowledgement pdf save print check read
find-void-paper = cancel delete acknowledgement redo correct mistake wrong
find-void-packet = cancel delete logged by mistake double twice mail
find-open-case = see request record
find-peek-request = look details side summary missing
find-sort-queue = order arrange column deadline name
find-search = find name number file person look up
find-undo = take back revert mistake correct cancel
find-redo = again
find-refresh = reload update
find-commands = palette list
find-help = keyboard shortcuts manual how
find-settings = options preferences configuration printer language scanner display setup
find-next-pane = section
find-previous-pane = section
find-full-screen = maximize window big
find-larger-text = zoom bigger font enlarge increase big grow 125 150 175 200 letters characters magnify read size screen
find-smaller-text = zoom reduce font decrease shrink 100 125 150 letters characters
find-normal-text = zoom font 100 letters characters default reset
find-hide-numbers = privacy counter mask private confidential
find-show-numbers = privacy counter unmask
find-other-language = language francais anglais english interface screen change
find-theme-light = colours white day appearance mode screen bright
find-theme-dark = colours black night appearance mode screen dim
find-theme-contrast = colours readable appearance mode screen read see
find-theme-system = colours appearance automatic mode screen


## Notices

notice-name = Notice
notice-undo = Undo
notice-busy = The act before is still being done: wait a moment, then try again.
notice-ending = An act is still being saved: the window closes right after.
notice-no-redo = Nothing to redo.
frame-trouble = Something unexpected happened: nothing of this act was saved. Try again, or close the window and open it anew. A report is kept in the “reports” folder of the data.
notice-undone =
    { $number ->
        [none] Undone: “{ $act }”.
       *[other] Undone: “{ $act }”, envelope { $number }.
    }
notice-undo-next =
    { $number ->
        [none] Last act: “{ $act }”.
       *[other] Last act: “{ $act }”, envelope { $number }.
    }
notice-redone =
    { $number ->
        [none] Redone: “{ $act }”.
       *[other] Redone: “{ $act }”, envelope { $number }.
    }
notice-undo-elsewhere = Nothing to undo in this field. The last act is undone outside a text field, or by the commands ({ $keys }).
notice-numbers-hidden = File numbers hidden on lists.
notice-numbers-shown = File numbers shown on lists.


## Settings

settings-title = Settings
settings-language = Language
settings-language-fr = Français
settings-language-en = English
settings-theme = Theme
settings-theme-system = The system’s
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = High contrast
settings-text = Text size
settings-text-percent = { $percent }%
settings-not-kept = Your settings are not kept: the settings folder takes nothing.
settings-close = Close
settings-at-once = Each choice takes effect at once.
settings-display = Display
settings-printing = Printing
settings-printer-ask = Choose each time
settings-scanner = Code scanner
settings-scanner-start = Start key
settings-scanner-start-none = None
settings-scanner-gap = Between two keys, at most
settings-scanner-silence = Silence that ends a scan
settings-scanner-least = Keys, at least
settings-milliseconds = { $count } ms
settings-usual = { $value } (usual)
settings-scanner-try = Try it here
settings-scanner-try-hint = Scan a label
settings-scanner-read = { $keys } keys, at most { $gap } ms apart. { $kind }
settings-scanner-typed = { $keys } keys, at most { $gap } ms apart: taken as typing.
settings-scanner-kind-tracking = Recognized: tracking number.
settings-scanner-kind-file = Recognized: file number.
settings-scanner-kind-reference = Recognized: individual reference.
settings-scanner-kind-packet = Recognized: packet number.
settings-scanner-kind-paper = Recognized: receipt or letter number.
settings-scanner-kind-original = Recognized: label of an original.
settings-scanner-kind-place = Recognized: label of a storage place.
settings-scanner-kind-card = Recognized: payment card number, not kept.


## Help

help-title = Help and keys
help-here = On this screen
help-everywhere = Everywhere
help-field = This field
help-close = Close
help-moving = Enter or Tab: next field. Shift+Enter or Shift+Tab: previous field. A letter chooses in a list.
help-key-next = Next field, previous field
help-key-letter = Choose from a list by its letter
help-key-access = Field or button whose letter is underlined
help-key-tiles = Tick a document, on the tiles
help-key-rows = Go through the list
help-key-jump = Go to a name, on the list
help-key-open = Open the file of the row, on the list or in the search
help-key-digit = Choose the document of that place, in a file
help-key-marks = Say that the document chosen is conform, missing, to replace or not applicable
help-key-line = On a line of a file: give the state, correct, verify or print
help-key-back = Close what is open, then go back to the list
help-key-print = Print the receipt of the row
help-key-preview = See the receipt of the row
help-key-peek = See the row beside the list, or close it
help-key-unpeek = Close what stands beside the list
help-cap-letter = letter


## What Qt leaves untranslated in its windows

qt-look-in = &Look in:
qt-type = Files of &type:
qt-drive = Drive
qt-file-of = %1 file
qt-file = File
qt-folder = File folder
qt-shortcut = Shortcut
qt-remove = Remove
action-follow-letter = Note the sending of a letter
find-follow-letter = tracking delivered undelivered registered notice
action-announce-outcome = Announce a refusal or a rejection
find-announce-outcome = intent propose decision
action-decide-outcome = Decide the request
find-decide-outcome = selection refuse reject return decision
action-call-interview = Call to an interview
find-call-interview = meeting appointment summon
action-note-interview = Note an interview
find-note-interview = attended missed came
action-record-new-certificate = Record a new CSQ
find-record-new-certificate = issued certificate selection number
action-send-new-certificate = Note the sending of a new CSQ
find-send-new-certificate = shipped certificate handed
action-ask-review = Note an application for administrative review
find-ask-review = appeal contest reconsider
action-set-representative = Record a representative
find-set-representative = lawyer consultant mandate proxy
action-note-call = Note the call to the contact centre
find-note-call = phone telephone
office-title = Closing days, fees and periods
office-hint = What a supervisor adds to the tables of the law, with its source. Each addition is in the journal.
office-closures = Closing days of the office
office-closures-add = Add a day
office-fees = Fee for each person added
office-fees-add = Add a fee
office-periods = Extend many periods
office-periods-add = Extend the periods
office-day = Day
office-source = Source
office-since = First day
office-until = Last day
office-amount = Amount
office-amount-unread = Write the amount in figures, for example 206.
office-kinds = Periods for
office-every-kind = All
office-days = Days added
office-reason = Reason (strike, closing)
office-ends-from = Ending from (optional)
office-ends-until = to (optional)
office-fee-row = from { $since } to { $until }
office-closure-added = Closing day added.
office-fee-added = Fee added.
office-periods-extended =
    { $count ->
        [one] 1 period extended.
       *[other] { $count } periods extended.
    }
action-office-rules = Closing days, fees and periods of the office
find-office-rules = closure holiday strike extend supervision
