# Receipts: list, preview, printing.

## The day’s list

receipts-title = Receipts
receipts-day = Envelopes logged on { $day }
receipts-search = Search for an envelope or a file
receipts-search-hint = No. or name
receipts-count =
    { $count ->
        [one] { $count } envelope
       *[other] { $count } envelopes
    }
receipts-to-print-count =
    { $count ->
        [one] { $count } receipt to print
       *[other] { $count } receipts to print
    }
receipts-column-state = Receipt
receipts-column-packet = Envelope
receipts-column-file = File
receipts-column-principal = Applicant
receipts-column-request = Request
receipts-column-received = Received on
receipts-column-printed = Printed at
receipts-state-printed = Printed
receipts-state-to-print = To print
receipts-state-none = To issue
receipts-state-voided = Voided
receipts-reprints =
    { $count ->
        [one] { $count } duplicate
       *[other] { $count } duplicates
    }
receipts-print = Print
receipts-reprint = Print a duplicate
receipts-void = Void the receipt
receipts-void-reason = Reason for voiding
receipts-void-do = Void receipt { $number }
receipts-void-keep = Keep the receipt
receipts-letters = Letters to print
empty-receipts = No envelope logged that day.
empty-receipts-search = No envelope for “{ $text }”.

## Preview and printing

preview-title-receipt = Receipt
preview-title-letter = Letter returning a payment
preview-subject = File { $file } · { $name }
preview-subject-packet = Envelope { $number }
preview-page = Page { $page } of { $pages }
preview-pages-name = Preview pages
preview-printer = Printer
preview-printer-pdf = PDF file
preview-language = Language of the receipt
preview-language-french = French
preview-language-both = French and English
preview-copies = Copies
preview-direct = Ctrl+P prints without this preview, with these settings.
preview-no-card = No credit card data appears on the receipt.
preview-duplicate = Already printed: this copy will be marked DUPLICATA.
preview-cancel = Cancel
preview-save-pdf = Save as PDF
preview-print = Print
preview-printed = Receipt { $number } printed.
preview-printed-letter = Letter { $number } printed.
preview-saved = PDF saved: { $path }
preview-no-printer = No printer on this machine: save as PDF.
preview-failed = The receipt was not printed: printer offline. The envelope is saved.
preview-failed-letter = The letter was not printed: printer offline. The return is saved.
preview-retry = Try again
preview-other-printer = Other printer
preview-preparing = Preparing the receipt…
