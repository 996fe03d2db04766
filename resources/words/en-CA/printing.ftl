# The print preview.

printing-title = Print preview
printing-paper = Paper { $number }
printing-pages = Pages
printing-page = Page { $n } of { $of }
printing-printer = Printer
printing-no-printer = No printer on this machine
printing-copies = Copies
printing-note-keys = Ctrl+P prints without this preview, with these settings.
printing-note-card = No credit card data appears on the document.
printing-close = Close
printing-save = Save as PDF
printing-print = Print
printing-printed = { $number } printed
printing-saved = { $number } saved as PDF
