# L'aperçu avant impression.

printing-title = Aperçu avant impression
printing-pages = Pages
printing-page = Page { $n } de { $of }
printing-printer = Imprimante
printing-no-printer = Aucune imprimante sur ce poste
printing-copies = Copies
printing-note-keys = Ctrl+P imprime sans passer par cet aperçu, avec ces réglages.
printing-note-each-time = L’imprimante se choisit à chaque fois. Celle du poste se choisit dans les Réglages : Ctrl+P imprime alors sans cet aperçu.
printing-choose-printer = Choisir l’imprimante
printing-printer-missing = Aucune imprimante n’est choisie : la choisir, puis imprimer.
printing-note-card = Aucune donnée de carte de crédit ne figure sur le document.
printing-close = Fermer
printing-save = Enregistrer en PDF
printing-print = Imprimer
printing-printed = { $number } imprimé
printing-saved = { $number } enregistré en PDF
printing-language = Langue de l’accusé
printing-french = Français
printing-in-french = En français.
printing-in-both = En français et en anglais.
printing-language-reason = Délivré de nouveau dans une autre langue
printing-file = Dossier { $number }
printing-duplicate = Duplicata de { $number }
printing-retry = Réessayer
printing-no-printer-advice = Aucune imprimante sur ce poste : enregistrer le document en PDF.
printing-copies-range = Inscrire un nombre de copies de 1 à { $most }.
