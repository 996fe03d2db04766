# Dossiers et dossier.

## Listes de dossiers

cases-title = Dossiers
cases-search = Rechercher un dossier
cases-search-hint = Dossier, nom, référence
cases-short = Taper au moins deux lettres ou deux chiffres.
cases-recent = Dernières demandes inscrites
cases-count =
    { $count ->
        [one] { $count } demande trouvée
       *[other] { $count } demandes trouvées
    }
cases-column-state = État
cases-column-file = Dossier
cases-column-principal = Personne requérante
cases-column-request = Objet
cases-column-missing = Manque
cases-column-received = Reçu le
cases-nothing-missing = —
cases-column-packet = Enveloppe
cases-missing =
    { $count ->
        [one] { $count } élément à fournir
       *[other] { $count } éléments à fournir
    }
cases-to-return = Paiement à retourner
cases-none-standing = Aucune demande en cours dans ce dossier.
empty-search = Aucun dossier pour « { $text } ». Essayez sans le prénom.
empty-cases = Aucun dossier encore : la première enveloppe inscrite en ouvre un.

## En-tête

dossier-file = Dossier { $number }
dossier-no-name = Nom inconnu
dossier-badge-incomplete =
    { $count ->
        [one] Incomplet : { $count } élément à fournir
       *[other] Incomplet : { $count } éléments à fournir
    }
dossier-badge-held = { $count } CSQ en garde
dossier-badge-to-verify = Montant exact, paiement à vérifier
dossier-kind-spouse = Ajout par mariage
dossier-kind-de-facto-spouse = Ajout par union de fait
dossier-kind-child =
    { $count ->
        [one] Ajout, { $count } enfant
       *[other] Ajout, { $count } enfants
    }
dossier-programme = { $programme }, volet { $stream }
dossier-csq-of = CSQ du { $day } ({ $months } mois)
dossier-received = Reçu le { $day }
dossier-print = Imprimer l’accusé
dossier-preview = Aperçu
dossier-other-requests = Autres demandes du dossier
dossier-arrima = Ce changement se fait dans Arrima : les pièces ne sont pas exigées ici.

## Pièces

dossier-items = Pièces exigées
dossier-items-count =
    { $received ->
        [one] { $received } sur { $required } reçue
       *[other] { $received } sur { $required } reçues
    }
dossier-items-keys = Un chiffre choisit la pièce, une lettre dit son état, Entrée offre tous les états.
dossier-item-of = { $item } – { $name }
dossier-item-present = Reçue
dossier-item-missing = Manquante
dossier-item-to-replace = À remplacer
dossier-item-to-check = À vérifier
dossier-item-nothing = Aucun document reçu
dossier-item-unseen = Pas encore vérifiée
dossier-item-why = Reçue : { $state }
dossier-mark-c = Conforme
dossier-mark-m = Manquante
dossier-mark-r = À remplacer
dossier-mark-s = Sans objet
dossier-item-state = État de la pièce
dossier-item-state-missing = Choisir l’état de la pièce.
dossier-item-choose = Choisir la pièce
dossier-item-other = Inscrire une autre pièce
dossier-item-which-missing = Choisir la pièce.
dossier-item-whose = Personne concernée, s’il y a lieu
dossier-fact-original = Document original
dossier-fact-signed-and-dated = Signée et datée
dossier-fact-authenticated = Authentifiée
dossier-fact-no-substitute = Aucune : la déclaration elle-même
dossier-fact-substitute = Remplacée par
dossier-fact-filing-confirmed = Dépôt confirmé
dossier-fact-asks-csq-for-added = CSQ demandé
dossier-fact-named = Nomme { $name }
dossier-replace-why = Motif du remplacement
dossier-all-conform = Tout est conforme
dossier-still-missing = À compléter : { $list }.
dossier-still-to-verify = À vérifier : { $list }.
dossier-standing =
    { $count ->
        [one] Pas encore complète : { $count } point à régler.
       *[other] Pas encore complète : { $count } points à régler.
    }
dossier-complete = Déclarer complète
dossier-complete-short = Complète
dossier-print-short = Imprimer
dossier-declared = Déclarée complète par { $clerk } le { $day }
dossier-saved-complete = Demande déclarée complète.

## Personnes

dossier-persons-add =
    { $count ->
        [one] Personne à ajouter
       *[other] Personnes à ajouter
    }
dossier-persons-remove =
    { $count ->
        [one] Personne à retirer
       *[other] Personnes à retirer
    }
dossier-persons = Personnes concernées
dossier-persons-none = Aucune personne inscrite à cette demande.
dossier-person-born = { $role } · { $born }
dossier-person-attestation = Attestation exigée
dossier-person-attestation-when =
    { $state ->
        [declared]
            { $count ->
                [one] La demande est déclarée complète : l’attestation des valeurs se demande maintenant.
               *[other] La demande est déclarée complète : les attestations des valeurs se demandent maintenant.
            }
       *[open]
            { $count ->
                [one] L’attestation des valeurs se demande une fois la demande complète.
               *[other] Les attestations des valeurs se demandent une fois la demande complète.
            }
    }
dossier-person-permit = Titre de séjour jusqu’au { $day }
dossier-person-abroad = Hors du Canada
dossier-person-together = Vie commune depuis le { $day }
dossier-person-one-parent = Un seul parent accompagne
dossier-person-add = Ajouter une personne
dossier-person-added = Personne ajoutée.
dossier-person-known = Cette personne est déjà dans la demande : ses renseignements sont complétés.
dossier-role-missing = Choisir le lien de la personne.
dossier-family-missing = Inscrire le nom de famille de la personne.
dossier-add = Ajouter
dossier-person-correct = Corriger
dossier-correct-reason = Motif de la correction
dossier-correct-save = Enregistrer la correction

## CSQ

dossier-originals = CSQ originaux en garde
dossier-original-issued = du { $day }
dossier-original-since = depuis le { $day }
dossier-original-not-held = Pas en garde
empty-originals = Aucun CSQ original en garde pour ce dossier.

## Paiement

dossier-payment = Paiement
dossier-payment-add = Ajouter
dossier-payment-free = Aucuns frais pour un retrait.
dossier-payment-none = Aucun paiement dans l’enveloppe.
dossier-instrument-no-number = Sans numéro
dossier-instrument-verified = Vérifié
dossier-instrument-same-person = Saisi et vérifié par la même personne : une autre devrait vérifier.
dossier-instrument-card = Se terminant par { $digits }
dossier-due = Exigible { $amount }
dossier-due-unknown = Exigible à décider
dossier-counted = Compté { $amount }
dossier-balance = Solde { $amount }
dossier-over = En trop { $amount }
dossier-verify-title = Vérifier le paiement { $number }
dossier-verify-dated = Date de l’instrument
dossier-verify-payer = Payé par
dossier-verify-relation = Lien
dossier-verify-payee = Bénéficiaire attendu
dossier-verify-mark = Marque de certification vue
dossier-verify-words-amount = Montant en lettres
dossier-verify-back = Nom au dos
dossier-verify-save = Enregistrer la vérification
dossier-return = Retourner l’instrument
dossier-return-text = { $method }, { $amount } : la lettre de retour est préparée et le paiement ne compte plus.
dossier-return-do = Retourner le paiement
dossier-return-keep = Garder le paiement
dossier-fee-day = Année du tarif à décider
dossier-fee-day-postmark = Cachet postal de { $year } : { $amount }
dossier-fee-day-receipt = Réception en { $year } : { $amount }
dossier-fee-day-reason = Motif de la décision

## Note, langue, historique

dossier-note = Note
dossier-note-hint = Des faits, en mots neutres : la personne peut demander à lire cette note.
dossier-note-saved = Note enregistrée.
dossier-language = Langue de correspondance
dossier-language-french = Français seulement
dossier-language-until = jusqu’au { $day }
dossier-history = Historique
dossier-history-line = { $day }, { $time } · { $clerk }
dossier-history-reason = Motif : { $reason }

## Avis

dossier-saved-item = { $item } : { $state }.
dossier-saved-person = Renseignements corrigés.
dossier-saved-instrument = Paiement enregistré.
dossier-saved-verified = Paiement vérifié.
dossier-saved-returned = Paiement retourné : lettre { $number } prête à imprimer.

## Bas de l’écran

footer-browse = parcourir
footer-open = ouvrir
footer-search = rechercher
dossier-form-keep = Fermer
dossier-form-left = Rien n’est enregistré. Ce qui était tapé reviendra quand le formulaire sera rouvert.
dossier-form-back = Ce qui était tapé dans ce dossier est revenu. Rien n’en est enregistré.
dossier-ask-permit = Titre de séjour jusqu’au
dossier-ask-together = Vie commune depuis le
dossier-ask-in-canada = Au Canada
dossier-ask-one-parent = Un seul parent l’accompagne
dossier-ask-attestation = Attestation des valeurs
dossier-ask-until = Jusqu’au
dossier-back = Dossiers
dossier-match = Apparier
dossier-match-hint = Dossier de cette enveloppe : numéro ou nom
dossier-saved-match = Enveloppe appariée.
dossier-envelope = Enveloppe { $number }
dossier-items-none = Aucune pièce exigée pour cette demande.
dossier-item-no-day = Reçue
dossier-replace-note = Précision (facultative)
dossier-replace-save = Enregistrer
dossier-which-item = Pièce
dossier-saved-all =
    { $count ->
        [one] { $count } pièce conforme.
       *[other] { $count } pièces conformes.
    }
dossier-person-no-birth = naissance inconnue
dossier-person-obtained = Attestation obtenue
dossier-person-not-obtained = Attestation à obtenir
dossier-person-exempt-permit-and-session = Attestation : exemption
dossier-person-exempt-by-regulation = Attestation : exemption
dossier-ask-role = Lien
dossier-save = Enregistrer
dossier-original-ref = réf. { $reference }
dossier-original-state = État du CSQ
dossier-original-nameless = Inscrire la référence ou le nom de la personne titulaire.
dossier-saved-certificate = CSQ enregistré.
dossier-payment-keys = Entrée : vérifier l’instrument.
dossier-instrument-number = N° { $number }
dossier-instrument-typed = Saisi par { $clerk }
dossier-instrument-both = Saisi par { $typist }, vérifié par { $verifier }
dossier-method-missing = Choisir le mode de paiement.
dossier-amount-missing = Inscrire le montant lu.
dossier-fee-day-decide = Décider de l’année du tarif
dossier-fee-day-save = Enregistrer la décision
dossier-fee-day-missing = Choisir l’année du tarif.
dossier-saved-fee-day = Année du tarif décidée.
dossier-papers = Documents délivrés
dossier-papers-keys = Entrée : imprimer. Espace : aperçu.
dossier-paper-waiting = À imprimer
dossier-paper-printed = Imprimé
dossier-paper-void = Annulé
dossier-paper-reprints =
    { $count ->
        [one] { $count } duplicata
       *[other] { $count } duplicatas
    }
dossier-note-edit = Modifier
dossier-language-both = Français et anglais
dossier-saved-language = Langue de correspondance enregistrée.
dossier-history-undone-act = { $act } (annulé)
dossier-history-took-back = Annulation : « { $act } »
dossier-history-gave-back = Rétablissement : « { $act } »
dossier-match-advice = Choisir un des dossiers trouvés, ou taper un numéro au complet : un numéro inconnu ouvre un nouveau dossier.
dossier-match-empty = Inscrire le numéro du dossier.
dossier-match-count =
    { $count ->
        [one] { $count } dossier trouvé
       *[other] { $count } dossiers trouvés
    }
dossier-match-family = Nom de la personne requérante
dossier-match-new = Aucun dossier de ce numéro : inscrire le nom, puis Entrée pour en ouvrir un.
dossier-word-typed = Rien n’est marqué : un mot a été tapé sur la liste. Pour chercher un dossier : Ctrl+F. Pour dire l’état d’une pièce : une seule lettre.
dossier-complete-unverified = Le paiement n’est pas vérifié : Entrée le vérifie. Ctrl+Entrée de nouveau déclare la demande complète quand même.
dossier-file-correct = Corriger
dossier-file-title = Corriger la personne requérante et le dossier
dossier-ask-reference = Référence individuelle
dossier-ask-family-size = Personnes selon le CSQ
dossier-ask-submitted = Demande initiale le
dossier-file-not-emptied = Ce champ se corrige, il ne se vide pas : inscrire la bonne valeur, ou Échap.
dossier-file-size = Le nombre de personnes s’écrit en chiffres, de 1 à 99.
dossier-file-unchanged = Rien n’est changé : corriger un champ, ou Échap.
dossier-saved-file = Dossier corrigé.
dossier-clock = Délai
dossier-clock-kind = Délai pour
dossier-clock-event = Compté depuis
dossier-clock-on = Le
dossier-clock-days = Jours
dossier-clock-days-hint = selon la loi
dossier-clock-note = Note
dossier-clock-request = La demande
dossier-clock-start = Commencer
dossier-clock-start-title = Commencer un délai
dossier-clock-started = Délai commencé.
dossier-clock-day-missing = Inscrire le jour.
dossier-clock-days-unread = Le nombre de jours s’écrit en chiffres.
dossier-clock-change = Ce qui arrive au délai
dossier-clock-word = Fait
dossier-clock-stop = Suspendu
dossier-clock-resume = Repris
dossier-clock-extend = Prolongé
dossier-clock-meet = Respecté
dossier-clock-more = Jours ajoutés
dossier-clock-more-hint = prolongation
dossier-clock-reason = Motif
dossier-clock-save = Enregistrer
dossier-clock-act = Modifier
dossier-clock-left =
    { $days ->
        [0] aujourd’hui
        [one] dans { $days } jour
       *[other] dans { $days } jours
    }
dossier-clock-late =
    { $days ->
        [one] échu depuis { $days } jour
       *[other] échu depuis { $days } jours
    }
dossier-clock-day = Jour { $day } sur { $days }
dossier-clock-since-notice-date = Avis du { $day }
dossier-clock-since-posted-in-arrima = Déposé dans Arrima le { $day }
dossier-clock-since-delivered = Livré le { $day }
dossier-clock-moved = Compté au { $counted }; dernier jour selon la loi : { $law }; avec les samedis et les jours fermés : { $latest } ({ $because }).
dossier-gone = Demande annulée
dossier-gone-text =
    { $count ->
        [one] Son enveloppe est annulée : plus rien n’y compte, plus rien ne s’y inscrit. L’historique dit par qui et pourquoi; les papiers délivrés restent.
       *[other] Ses { $count } enveloppes sont annulées : plus rien n’y compte, plus rien ne s’y inscrit. L’historique dit par qui et pourquoi; les papiers délivrés restent.
    }
dossier-void-packet = Annuler l’enveloppe
dossier-void-packet-title =
    { $count ->
        [one] Annuler l’enveloppe { $number } : ce qu’elle seule a apporté ne compte plus. Son numéro ne sera pas réutilisé.
       *[other] Annuler une enveloppe : ce qu’elle seule a apporté ne compte plus. Son numéro ne sera pas réutilisé.
    }
dossier-void-packet-since =
    { $count ->
        [one] Avec elle s’en va aussi ce qui y fut ajouté depuis ({ $count } acte, voir l’historique) : l’inscrire de nouveau si c’est arrivé.
       *[other] Avec elle s’en va aussi ce qui y fut ajouté depuis ({ $count } actes, voir l’historique) : l’inscrire de nouveau si c’est arrivé.
    }
dossier-void-packet-option =
    { $count ->
        [0] { $number }
        [one] { $number }, avec { $count } ajout fait depuis
       *[other] { $number }, avec { $count } ajouts faits depuis
    }
dossier-void-packet-confirm = Confirmer
dossier-void-packet-which = Enveloppe
dossier-void-packet-reason = Motif de l’annulation
dossier-voided-packet = Enveloppe { $number } annulée.
dossier-letter = Demander les pièces
dossier-letter-short = Lettre
dossier-letter-title = Écrire à la famille
dossier-letter-none = Rien à écrire pour cette demande : rien ne manque et aucun délai ne court.
dossier-letter-kind = Lettre
dossier-letter-channel = Envoi
dossier-letter-usual = Comme à l’habitude
dossier-letter-text = Précisions (facultatif)
dossier-letter-write = Établir la lettre
dossier-letter-missing =
    { $count ->
        [one] { $name } : 1 élément, dernier jour le { $day }
       *[other] { $name } : { $count } éléments, dernier jour le { $day }
    }
dossier-letter-written = Lettre { $number } établie : noter son envoi une fois partie.
dossier-letter-which = Lettre
dossier-letter-event = Ce qu’elle est devenue
dossier-letter-tracking = Numéro de suivi
dossier-letter-reason = Motif ou remarque
dossier-letter-note = Noter
dossier-letter-follow = Suivi d’une lettre
dossier-letter-noted = Suivi de la lettre noté
dossier-letter-named = { $kind } { $number }, { $day }
dossier-letter-way = Noter l’envoi
dossier-clock-notice = Voir l’avis
dossier-propose-rejected = Proposer le rejet…
dossier-propose-refused = Proposer le refus…
dossier-propose-selected = Proposer la sélection…
dossier-propose-returned = Proposer le retour…
dossier-evidence = Ce qui a été demandé et ce qui est venu
dossier-evidence-not-sent = envoi non noté
dossier-evidence-issued = { $number } du { $day }
dossier-evidence-tracking = suivi { $number }
dossier-evidence-asked =
    { $count ->
        [one] 1 élément demandé
       *[other] { $count } éléments demandés
    }
dossier-evidence-came = Enveloppe { $number }
dossier-evidence-received = reçue le { $day }
dossier-evidence-posted = postée le { $day }
dossier-evidence-items =
    { $count ->
        [one] 1 pièce inscrite
       *[other] { $count } pièces inscrites
    }
dossier-evidence-step = { $step } : { $outcome }
dossier-decision-ground = Motif
dossier-decision-other = Autre motif
dossier-decision-no-other = Aucun autre
dossier-decision-explanation = Explications, reprises dans la lettre
dossier-decision-announce = Annoncer par lettre d’intention
dossier-decision-decide = Décider
dossier-decision-announce-title = Annoncer une intention : la famille aura un délai pour répondre
dossier-decision-decide-title = Décider cette demande
dossier-decision-option = { $outcome } : { $ground }
dossier-decision-done = Décision inscrite
dossier-course = Suite de la demande
dossier-course-saved = Inscrit au dossier
dossier-represent = Représentation
dossier-represent-title = Qui représente la personne requérante
dossier-represent-name = Nom (vide : personne)
dossier-represent-paid = contre rétribution
dossier-represent-unpaid = sans rétribution
dossier-represent-arrima = lien dans Arrima
dossier-represent-mandate = mandat vu
dossier-represent-copies = copie des lettres
dossier-represent-ask-paid = Contre rétribution
dossier-represent-ask-arrima = Lien dans Arrima
dossier-represent-ask-mandate = Mandat vu
dossier-represent-ask-copies = Copie des lettres
dossier-call = Appel au centre de contacts
dossier-call-title = Jour de l’appel au centre de contacts
dossier-interview = Entrevue
dossier-interview-called = Convoquée
dossier-interview-attended = Tenue
dossier-interview-missed = Absence
dossier-interview-title = Convoquer à une entrevue
dossier-interview-day = Jour
dossier-interview-hour = Heure
dossier-interview-place = Lieu
dossier-interview-note = Noter une entrevue
dossier-interview-came = La personne est venue
dossier-new-csq = Nouveau CSQ
dossier-new-csq-title = Nouveau CSQ délivré
dossier-new-csq-number = Numéro du CSQ
dossier-new-csq-missing = Inscrire le numéro imprimé sur le CSQ.
dossier-new-csq-hint = n° { $number }, délivré le { $day }
dossier-new-csq-sent = Envoyé
dossier-new-csq-to-send = À envoyer
dossier-new-csq-send = Envoi d’un nouveau CSQ
dossier-review = Examen administratif demandé
dossier-review-title = Demande d’examen administratif
dossier-principal = Personne requérante principale
dossier-letter-any = Écrire à la famille
