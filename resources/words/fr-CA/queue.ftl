# File d’attente.

queue-title = File d’attente
queue-subtitle = { $day } · mise à jour à { $hour }
queue-tiles = Ce qui attend
queue-tile-expired = Délais échus
queue-tile-near = Échéance proche
queue-tile-incomplete = Incomplets
queue-tile-to-verify = À vérifier
queue-tile-held = CSQ en garde
queue-tile-expired-under = dernier jour passé
queue-tile-near-under = { $days } jours ou moins
queue-tile-incomplete-under = pièces ou paiement
queue-tile-to-verify-under = reçus, non traités
queue-tile-held-under = originaux au bureau
queue-chips = Restreindre
queue-chip-all = Tous
queue-chip-add = Ajout
queue-chip-remove = Retrait
queue-chip-no-payment = Sans paiement
queue-chip-no-csq = CSQ manquant
queue-chip-no-file = Sans dossier
queue-count =
    { $count ->
        [0] Aucune demande
        [one] { $count } demande
       *[other] { $count } demandes
    }, par { $column }
queue-count-first = { $shown } premières demandes sur { $count }, par { $column }
queue-column-state = État
queue-column-file = Dossier
queue-column-name = Personne requérante
queue-column-kind = Objet
queue-column-missing = Manque
queue-column-due = Échéance
queue-no-name = Nom inconnu
queue-state-expired = Délai échu
queue-children =
    { $count ->
        [one] { $count } enfant
       *[other] { $count } enfants
    }
queue-persons =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
queue-missing =
    { $count ->
        [0] { $item }
        [one] { $item }, { $count } autre
       *[other] { $item }, { $count } autres
    }
queue-left =
    { $days ->
        [0] aujourd’hui
        [one] dans { $days } jour
       *[other] dans { $days } jours
    }
queue-late =
    { $days ->
        [one] depuis { $days } jour
       *[other] depuis { $days } jours
    }
queue-none = Rien à traiter pour ce filtre.
queue-none-advice = « Tous », ou la même tuile de nouveau, remontre toute la file.
queue-empty = Rien n’attend.
queue-empty-advice = Les demandes inscrites à la réception paraissent ici.
queue-hint-browse = parcourir
queue-hint-open = ouvrir
queue-hint-peek = aperçu
queue-hint-request = demander les pièces
queue-hint-sort = trier
queue-peek = Aperçu
queue-peek-file = Dossier { $file }
queue-peek-no-file = Sans dossier
queue-peek-packet = Enveloppe { $packet }, reçue le { $day }
queue-peek-missing = Manque
queue-peek-nothing = Rien ne manque.
queue-peek-item = { $item }, { $name }
queue-peek-due = Échéance
queue-peek-no-due = Aucun délai ne court.
queue-peek-day = { $day }, { $left }
queue-peek-held = Un CSQ original est en garde.
queue-peek-not-held = Aucun CSQ original en garde.
queue-peek-heard = { $name } : { $state }. { $missing }
queue-peek-close = fermer
