# Réception.

intake-title = Réception du courrier
intake-subtitle = Reçu le { $day } · { $nth } enveloppe du lot
intake-batch = Lot { $code }
intake-change-batch = Changer de lot
intake-open-batch = Aucun lot ouvert. Entrée : ouvrir le lot du { $day }.
intake-open-batch-button = Ouvrir le lot du { $day }
intake-section-envelope = Enveloppe
intake-section-request = Demande
intake-section-originals = Originaux CSQ
intake-section-payment = Paiement
intake-section-documents = Pièces
intake-tracking = Suivi postal (facultatif)
intake-tracking-hint = Balayez, ou Entrée si aucun
intake-file = Dossier ou nom
intake-file-hint = N° ou nom
intake-sender = Expéditeur
intake-role-one-parent = Enfant, un parent
intake-choose = Choisir
intake-kind-open = Demande à choisir : A, R, D, C ou X
intake-kind-a = Ajout
intake-kind-r = Retrait
intake-kind-d = Ajout et retrait
intake-kind-c = Complément
intake-kind-x = Autre
intake-person-role = Personne { $n } : lien
intake-person-change = Ajout ou retrait
intake-person-change-short = A ou R
intake-person-change-heard = A ou R, ajout ou retrait
intake-person-member = Personne { $n } à retirer
intake-person-family = Nom de famille
intake-person-family-n = Personne { $n } : nom de famille
intake-person-given = Prénom
intake-person-given-n = Personne { $n } : prénom
intake-person-born = Naissance
intake-person-born-n = Personne { $n } : naissance
intake-date-hint = aaaa-mm-jj
intake-add-person = Ajouter une personne
intake-age-attestation = { $age } ans : attestation des valeurs exigée
intake-age =
    { $age ->
        [one] { $age } an
       *[other] { $age } ans
    }
intake-age-minor =
    { $age ->
        [one] { $age } an
       *[other] { $age } ans
    }. Un seul parent avec l’enfant : lien S
intake-age-one-parent =
    { $age ->
        [one] { $age } an
       *[other] { $age } ans
    }, un seul parent : consentement exigé
intake-counted = Originaux comptés
intake-count-hint = Comptez les certificats, puis tapez le nombre.
intake-count-equal =
    { $count ->
        [one] { $count } compté, { $expected } attendu
       *[other] { $count } comptés, { $expected } attendus
    }
intake-count-again-fr = { $count } { $a }, { $expected } { $b } : recomptez, puis Entrée
intake-count-word-a =
    { $count ->
        [one] compté
       *[other] comptés
    }
intake-count-word-b =
    { $count ->
        [one] attendu
       *[other] attendus
    }
intake-count-held = { $count } déjà en garde
intake-count-different = { $count } { $a }, { $expected } { $b }
intake-count-unknown =
    { $count ->
        [one] { $count } original compté
       *[other] { $count } originaux comptés
    }
intake-list-and = { $first } et { $last }
intake-refs = réf. { $refs }
intake-absent-title = CSQ non reçus
intake-absent-hint = Une lettre par personne.
intake-extra-hint =
    { $count ->
        [one] { $count } original de plus que prévu : inscrivez de qui il est, ou Entrée s’il ne se lit pas.
       *[other] { $count } originaux de plus que prévu : inscrivez de qui ils sont, ou Entrée s’ils ne se lisent pas.
    }
intake-holder-unknown = Titulaire inconnu
intake-holders-title = Titulaires des originaux
intake-holder-name = Original { $n } : nom, prénom
intake-holder-ref = Référence
intake-holder-ref-n = Original { $n } : référence
intake-holder-issued = Délivré le
intake-holder-issued-n = Original { $n } : délivré le
intake-method = Mode de paiement
intake-method-none = Aucun
intake-method-cash = Comptant ou chèque de voyage
intake-number = Numéro
intake-issuer = Émetteur
intake-amount = Montant lu
intake-signed = Formulaire signé
intake-yes = Oui
intake-no = Non
intake-yes-letter = O
intake-no-letter = N
intake-last-four = 4 derniers chiffres
intake-amount-hint = Le montant exigible s’affiche après la saisie.
intake-amount-exact =
    { $amount } : montant exact pour { $count ->
        [one] { $count } personne ajoutée
       *[other] { $count } personnes ajoutées
    }
intake-amount-exact-due = { $amount } : montant exact
intake-amount-again = Lu { $read }, exigible { $due } : retapez le montant lu
intake-amount-short = Montant insuffisant : il manque { $short }
intake-amount-another = Ctrl+Inser : autre paiement
intake-amount-over = Excédentaire : { $over } de trop
intake-amount-undetermined = Tarif à décider : l’enveloppe est enregistrée sans montant exigible
intake-amount-read = { $amount } lu
intake-removal-free = Aucuns frais pour un retrait
intake-removal-free-way = Aucuns frais pour un retrait. Ctrl+Inser : inscrire un paiement reçu
intake-removal-paid = Aucuns frais pour un retrait : { $amount } reçu tout de même
intake-no-payment = Paiement manquant
intake-none-enclosed = Aucun paiement dans cette enveloppe
intake-refused-personal = Chèque personnel non accepté : F7, à la fin, enregistre et prépare la lettre de retour
intake-refused-cash = Comptant et chèque de voyage non acceptés : F7, à la fin, enregistre et prépare la lettre de retour
intake-nothing-to-return = Rien à retourner : inscrivez un paiement non accepté (mode P ou X), puis F7 en prépare la lettre de retour.
intake-tile-form-1 = Formulaire, partie 1
intake-tile-form-2 = Formulaire, partie 2
intake-tile-letter = Lettre signée
intake-tile-identity = Identité, état civil
intake-tile-autonomy = Autonomie financière
intake-tile-french = Français
intake-tile-permit = Titre de séjour
intake-tile-consent = Consentement, mineur
intake-tile-federal = Lettre d’IRCC
intake-tile-state-to-check = À vérifier
intake-tile-state-present = Présente
intake-tile-state-missing = Manquante
intake-tile-state-not-applicable = Sans objet
intake-tile-state-to-replace = À remplacer
intake-all-present = Tout est présent
intake-tiles-count = { $present ->
    [one] { $present } tuile cochée sur { $needed }, { $none } sans objet
   *[other] { $present } tuiles cochées sur { $needed }, { $none } sans objet
}
intake-clear = Vider
intake-save-print = Enregistrer et imprimer l’accusé
intake-save-print-short = Enregistrer et imprimer
intake-save = Enregistrer et suivant
intake-nothing-short = Vide
intake-typed-short = Saisie
intake-nothing = Rien à enregistrer
intake-typed = Saisie en cours
intake-draft = Brouillon enregistré à { $time }
intake-saving = Enregistrement…
intake-saved = Enveloppe { $number } enregistrée
intake-cleared = Formulaire vidé, gardé en attente sous « { $name } »
intake-cleared-unkept = Formulaire vidé. { $why }
intake-cleared-asked = Brouillon « { $name } » en attente. La saisie en cours irait en attente à sa place.
intake-cleared-verb = Le reprendre
intake-undo-asked = Enveloppe { $number } enregistrée plus tôt. La saisie en cours irait en attente.
intake-undo-verb = Annuler cette enveloppe
intake-nothing-to-undo = Rien à annuler ici.
intake-restored-aside = Enveloppe { $number } annulée, reprise en brouillon; celle en cours attend sous « { $name } »
intake-restored-letter = La lettre { $number } est annulée : ne pas l’envoyer
intake-restored = Enveloppe { $number } annulée, reprise en brouillon
intake-aside-title = En attente
intake-aside-verb = Reprendre
intake-aside-resume = Reprendre « { $name } »
intake-aside-throw = Jeter
intake-aside-throw-named = Jeter « { $name } »
intake-aside-keys = { $keys } : jeter
intake-thrown = Brouillon « { $name } » jeté
intake-thrown-undone = Brouillon « { $name } » de nouveau en attente
intake-resumed = Brouillon « { $name } » repris
intake-draft-waits = Le brouillon d’avant attend sous « { $name } ».
intake-aside-busy = Terminez l’enveloppe en cours, ou mettez-la en attente (Ctrl+S).
intake-set-aside = Brouillon « { $name } » mis en attente
intake-hits =
    { $count ->
        [one] { $count } dossier trouvé
       *[other] { $count } dossiers trouvés
    }
intake-match-none = Aucun dossier repéré
intake-match-none-hint = Balayez une étiquette ou tapez un numéro de dossier ou un nom.
intake-match-file = Dossier { $number }
intake-matched = Repéré
intake-match-programme = Programme
intake-match-csq = CSQ délivrés
intake-match-family = Famille
intake-match-city = Ville
intake-match-csq-value = { $day } ({ $months } mois)
intake-match-family-value =
    { $count ->
        [one] { $count } personne au dossier
       *[other] { $count } personnes au dossier
    }
intake-match-stream = { $programme }, volet { $stream }
intake-joins = Complète la demande : { $request }, reçue le { $day }, enveloppe { $number }.
intake-joins-persons =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
intake-joins-another =
    { $count ->
        [one] Compléter l’autre demande
       *[other] Compléter une autre demande ({ $count })
    }
intake-joins-none = Aucune demande ouverte dans ce dossier : l’enveloppe attendra d’être appariée.
intake-note-no-letter = Lettre d’IRCC non exigée : CSQ de moins de 24 mois.
intake-note-unknown = Date des CSQ inconnue : lettre d’IRCC exigée au-delà de 24 mois.
intake-note-letter = CSQ délivré il y a plus de 24 mois : lettre d’IRCC exigée.
intake-note-no-csq = Aucun CSQ délivré : ce changement se fait dans Arrima.
intake-unmatched = À apparier
intake-unmatched-hint = L’enveloppe sera enregistrée avec « { $text } » comme étiquette.
intake-new-case = Nouveau dossier
intake-new-case-hint = Échap : laisser sans dossier
intake-new-case-kept = Le nouveau dossier est gardé comme il a été tapé : Ctrl+N le rouvre.
intake-new-case-left = Nouveau dossier laissé, gardé comme il a été tapé
intake-new-file-number = Numéro de dossier
intake-new-family-name = Nom de famille
intake-new-given-name = Prénom
intake-new-born = Naissance
intake-new-individual-reference = Référence indiv.
intake-new-programme-stream = Programme et volet
intake-new-family-size = Personnes (CSQ)
intake-new-submitted = Demande initiale
intake-new-address = Adresse
intake-new-city = Ville
intake-new-postal-code = Code postal
intake-new-country = Pays
intake-list-title = Lot en cours
intake-list-count =
    { $count ->
        [one] { $count } enveloppe
       *[other] { $count } enveloppes
    }
intake-list-empty = Les enveloppes enregistrées paraissent ici.
intake-list-unmatched = Non repéré
intake-row-state-missing = { $count } à fournir
intake-row-voided = Annulée
intake-row-to-return = À retourner
intake-row-children =
    { $count ->
        [one] { $count } enfant
       *[other] { $count } enfants
    }
intake-details = Détails de l’enveloppe
intake-details-postmark = Cachet postal
intake-details-carrier = Transporteur
intake-details-as-batch = Comme le lot
intake-details-condition = État de l’enveloppe
intake-details-unexpected = Contenu inattendu
intake-details-witness = Témoin de l’ouverture
intake-batch-panel = Lot de courrier
intake-batch-received = Reçu le
intake-batch-round = Tournée
intake-batch-logger = Ouvre et inscrit
intake-errors-short = { $count } à corriger
intake-errors-way = F12 : y aller
intake-errors =
    { $count ->
        [one] { $count } point à corriger avant d’enregistrer
       *[other] { $count } points à corriger avant d’enregistrer
    }
intake-empty = Rien à enregistrer : tapez d’abord le dossier ou le nom, puis la demande.
intake-unread = { $label }, « { $text } » : non compris. Retapez-le, ou enregistrez de nouveau pour le garder en note.
intake-unread-short = { $label } : à retaper; enregistrer de nouveau le garde en note
intake-unread-note = { $label } (non lu) : « { $text } »
intake-fix-kind = Choisissez l’objet de la demande : A, R, D, C ou X.
intake-fix-name = Inscrivez le nom de famille de la personne { $n }, ou videz la ligne (Ctrl+Suppr).
intake-point-name = Personne { $n } : nom de famille à inscrire
intake-fix-file = Inscrivez le numéro du dossier, un nom, ou laissez l’enveloppe à apparier.
intake-fix-last-four = Inscrivez exactement les quatre derniers chiffres, ou videz le champ.
intake-title-fix = À corriger : { $title }
intake-dup-tracking = Numéro déjà inscrit : enveloppe { $number }, le { $day }.
intake-card-or-tracking = Ce numéro peut être celui d’une carte et n’est gardé nulle part : Entrée s’il est imprimé sur l’enveloppe, sinon Suppr l’efface.
intake-card-or-instrument = Ce numéro peut être celui d’une carte et n’est gardé nulle part : Entrée s’il est imprimé sur l’instrument de paiement, sinon Suppr l’efface.
intake-draft-unkept = Brouillon non gardé. { $why }
intake-gone = Enveloppe { $number } déjà enregistrée, puis annulée. La saisie reste ici : l’enregistrer de nouveau lui donne un autre numéro.
intake-issuer-digits = Émetteur « { $text } » : un nom est attendu. Tapez les premières lettres de l’établissement.
intake-check-digit = Chiffre de contrôle différent : vérifiez le numéro de suivi.
intake-open-packet = Ouvrir { $number }
intake-cleared-undone = Formulaire rétabli
intake-cleared-undone-aside = Formulaire rétabli; celui en cours attend sous « { $name } »
intake-dup-instrument = Instrument déjà inscrit : enveloppe { $number }.
intake-issuer-unknown = Émetteur hors de la liste des banques canadiennes.
intake-straddle = Cachet postal de { $a }, reçu en { $b } : { $x } ou { $y }, choisissez le tarif.
intake-access-documents = p
intake-access-clear = v
intake-access-print = i
intake-access-save = u
intake-access-batch = l
intake-access-tracking = s
intake-access-file = d
intake-access-sender = x
intake-access-originals = o
intake-access-method = m
intake-access-number = n
intake-access-issuer = e
intake-access-amount = t
