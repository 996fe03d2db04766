# The window: menu, commands, keys, notices, settings, help.


## Menu

app-name = csqdesk
app-title = { $page } – csqdesk
nav-name = Menu
nav-intake = Intake
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
action-set-aside = Set the envelope aside
action-clear = Clear the form
action-all-conform = All conform
action-mark-complete = Mark complete
action-request-documents = Request documents
action-print = Print the receipt
action-preview = Preview before printing
action-void-paper = Void the receipt
action-open-case = Open the file
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
palette-keys = { $enter }: run   ·   ↑ ↓: choose   ·   { $escape }: close


## Notices

notice-name = Notice
notice-undo = Undo
notice-close = Close the notice
notice-busy = One moment…
notice-no-undo = Nothing to undo.
notice-no-redo = Nothing to redo.
frame-trouble = Something unexpected happened: nothing of this act was saved. Try again, or close the window and open it anew.
notice-undone =
    { $number ->
        [none] Undone: “{ $act }”.
       *[other] Undone: “{ $act }”, envelope { $number }.
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
settings-scanner-kind-tracking = Recognised: tracking number.
settings-scanner-kind-file = Recognised: file number.
settings-scanner-kind-reference = Recognised: individual reference.
settings-scanner-kind-packet = Recognised: packet number.
settings-scanner-kind-paper = Recognised: receipt or letter number.
settings-scanner-kind-original = Recognised: label of an original.
settings-scanner-kind-place = Recognised: label of a storage place.


## Help

help-title = Help and keys
help-here = On this screen
help-everywhere = Everywhere
help-field = This field
help-close = Close
help-moving = Enter or Tab: next field. Shift+Enter or Shift+Tab: previous field. A letter chooses in a list.
