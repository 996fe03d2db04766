# Les messages de la saisie : ce qui est, puis quoi faire (note : à savoir ; check : à vérifier ; fix : à corriger).

## À corriger avant d’enregistrer

fix-request-kind = Choisissez l’objet de la demande : A, R, D, C ou X.
fix-person-name = Inscrivez le nom de famille de la personne { $number }, ou videz la ligne (Ctrl+Suppr).
fix-date-not-exist = Le { $day } { $month } { $year } n’existe pas.
fix-date-no-month = Il n’y a pas de mois { $month } : tapez l’année, le mois, puis le jour.
fix-card-number = Ce texte ressemble à un numéro de carte : il n’est pas conservé.

## À vérifier

check-personal-cheque = Chèque personnel non accepté : F7 prépare la lettre de retour.
check-cash = Comptant ou chèque de voyage non accepté : F7 prépare la lettre de retour.
check-originals-differ =
    { $counted ->
        [one] { $counted } compté
       *[other] { $counted } comptés
    }, { $expected ->
        [one] { $expected } attendu
       *[other] { $expected } attendus
    } : recomptez, puis Entrée.
check-amount-differs = Lu { $read }, exigible { $due } : retapez le montant lu.
check-amount-short = Montant insuffisant : il manque { $short }.
check-issuer-unknown = Émetteur hors de la liste des banques canadiennes.
check-number-seen = Numéro déjà inscrit : enveloppe { $packet }, le { $date }.
check-tracking-digit = Chiffre de contrôle différent : vérifiez le numéro de suivi.
check-received-old = Reçu il y a plus de 30 jours : vérifiez la date.
check-received-future = La date de réception est après aujourd’hui : vérifiez-la.
check-postmark-year = Cachet postal de { $postmark_year }, reçu en { $receipt_year } : { $postmark } ou { $receipt }, choisissez le tarif.
check-number-shape = Numéro d’une autre forme que prévu : vérifiez, puis Entrée.
check-date-unread = Date non comprise : tapez-la comme 1991-06-04 ou 4 juin 1991.
check-date-ambiguous = Cette date se lit de deux façons : 1 pour le { $first }, 2 pour le { $second }.
check-date-short-year = Tapez les quatre chiffres de l’année, comme 1991-06-04.
check-date-far = Année { $year } : vérifiez-la.
check-birth-future = La date de naissance est après aujourd’hui : vérifiez l’année.
check-birth-old = Naissance en { $year }, il y a plus de 120 ans : vérifiez l’année.
check-amount-unread = Montant non compris : tapez-le comme 201,00, ou en toutes lettres.
check-amount-ambiguous = « { $typed } » se lit de deux façons : retapez-le avec ses cents, comme 1234,00.
check-amount-large = Montant trop grand pour un paiement : vérifiez-le.
check-count-unread = Tapez un nombre de 0 à { $most }.

## À savoir

note-csq-old = CSQ délivré il y a plus de 24 mois : lettre d’IRCC exigée.
note-attestation = { $age } ans : attestation des valeurs exigée.
note-no-csq = Aucun CSQ délivré : ce changement se fait dans Arrima.
note-removal-free = Aucuns frais pour un retrait.

## Ce que le programme n’a pas pu faire

system-fee-unknown = Aucun tarif pour { $year } : une personne responsable doit l’inscrire. L’enveloppe est enregistrée sans montant exigible.
system-disk-full = Enregistrement impossible : le disque est plein. Votre brouillon est gardé.
system-changed = { $name } a modifié ce dossier à { $time }. Vos changements sont à droite.
