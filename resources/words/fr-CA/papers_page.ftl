# Accusés.

papers-title = Accusés de réception
papers-subtitle =
    { $day } · { $count ->
        [one] { $count } enveloppe
       *[other] { $count } enveloppes
    }{ $issue ->
        [0] {""}
       *[other] {" "}· { $issue } à délivrer
    }{ $print ->
        [0] {""}
       *[other] {" "}· { $print } à imprimer
    }
papers-letter = Lettre de retour
papers-found =
    { $count ->
        [one] { $count } enveloppe trouvée
       *[other] { $count } enveloppes trouvées
    }
papers-search = Rechercher
papers-search-hint = Dossier, nom, n° d’enveloppe
papers-hint-browse = parcourir
papers-hint-print = imprimer
papers-hint-preview = aperçu
papers-hint-case = dossier
papers-none = Aucune enveloppe inscrite aujourd’hui.
papers-none-found = Aucun dossier pour « { $q } ». Essayez sans le prénom.
papers-unmatched = Nom inconnu
papers-state-none = À délivrer
papers-state-void = Annulé, à délivrer
papers-state-waiting = À imprimer
papers-state-printed = Imprimé
papers-state-duplicate =
    { $count ->
        [one] Imprimé, { $count } duplicata
       *[other] Imprimé, { $count } duplicatas
    }
papers-void = Annuler l’accusé
papers-void-title = Annuler l’accusé { $number } : son numéro ne sera pas réutilisé.
papers-void-reason = Motif de l’annulation
papers-voided = Accusé { $number } annulé.
papers-col-state = État
papers-col-packet = Enveloppe
papers-col-file = Dossier
papers-col-person = Personne requérante
papers-col-request = Objet
papers-col-paper = Accusé
papers-col-hour = Heure
