# The print preview.

printing-title = Print preview
printing-pages = Pages
printing-page = Page { $n } of { $of }
printing-printer = Printer
printing-no-printer = No printer on this machine
printing-copies = Copies
printing-note-keys = Ctrl+P prints without this preview, with these settings.
printing-note-each-time = The printer is chosen each time. The one of this station is chosen in Settings: Ctrl+P then prints without this preview.
printing-choose-printer = Choose the printer
printing-printer-missing = No printer is chosen: choose it, then print.
printing-note-card = No credit card data appears on the document.
printing-close = Close
printing-save = Save as PDF
printing-print = Print
printing-printed = { $number } printed
printing-saved = { $number } saved as PDF
printing-language = Language of the receipt
printing-french = French
printing-in-french = In French.
printing-in-both = In French and English.
printing-language-reason = Issued again in another language
printing-file = File { $number }
printing-duplicate = Duplicate of { $number }
printing-retry = Try again
printing-no-printer-advice = No printer on this machine: save the document as a PDF.
printing-copies-range = Enter a number of copies from 1 to { $most }.
