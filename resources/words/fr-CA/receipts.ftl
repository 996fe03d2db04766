# Accusés : liste, aperçu, impression.

## Liste du jour

receipts-title = Accusés de réception
receipts-day = Enveloppes inscrites le { $day }
receipts-search = Rechercher une enveloppe ou un dossier
receipts-search-hint = N° ou nom
receipts-count =
    { $count ->
        [one] { $count } enveloppe
       *[other] { $count } enveloppes
    }
receipts-to-print-count =
    { $count ->
        [one] { $count } accusé à imprimer
       *[other] { $count } accusés à imprimer
    }
receipts-column-state = Accusé
receipts-column-packet = Enveloppe
receipts-column-file = Dossier
receipts-column-principal = Personne requérante
receipts-column-request = Demande
receipts-column-received = Reçu le
receipts-column-printed = Imprimé à
receipts-state-printed = Imprimé
receipts-state-to-print = À imprimer
receipts-state-none = À délivrer
receipts-state-voided = Annulé
receipts-reprints =
    { $count ->
        [one] { $count } duplicata
       *[other] { $count } duplicatas
    }
receipts-print = Imprimer
receipts-reprint = Imprimer un duplicata
receipts-void = Annuler l’accusé
receipts-void-reason = Motif de l’annulation
receipts-void-do = Annuler l’accusé { $number }
receipts-void-keep = Garder l’accusé
receipts-letters = Lettres à imprimer
empty-receipts = Aucune enveloppe inscrite ce jour-là.
empty-receipts-search = Aucune enveloppe pour « { $text } ».

## Aperçu et impression

preview-title-receipt = Accusé de réception
preview-title-letter = Lettre de retour d’un paiement
preview-subject = Dossier { $file } · { $name }
preview-subject-packet = Enveloppe { $number }
preview-page = Page { $page } de { $pages }
preview-pages-name = Pages de l’aperçu
preview-printer = Imprimante
preview-printer-pdf = Fichier PDF
preview-language = Langue de l’accusé
preview-language-french = Français
preview-language-both = Français et anglais
preview-copies = Copies
preview-direct = Ctrl+P imprime sans passer par cet aperçu, avec ces réglages.
preview-no-card = Aucune donnée de carte de crédit ne figure sur l’accusé.
preview-duplicate = Déjà imprimé : cette copie portera la mention DUPLICATA.
preview-cancel = Annuler
preview-save-pdf = Enregistrer en PDF
preview-print = Imprimer
preview-printed = Accusé { $number } imprimé.
preview-printed-letter = Lettre { $number } imprimée.
preview-saved = PDF enregistré : { $path }
preview-no-printer = Aucune imprimante sur ce poste : enregistrez en PDF.
preview-failed = L’accusé n’a pas été imprimé : imprimante hors ligne. L’enveloppe est enregistrée.
preview-failed-letter = La lettre n’a pas été imprimée : imprimante hors ligne. Le retour est enregistré.
preview-retry = Réessayer
preview-other-printer = Autre imprimante
preview-preparing = Préparation de l’accusé…
