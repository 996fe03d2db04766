# Les listes fermées, en mots. Une ligne par code.


## Envelopes

carrier-canada-post = Postes Canada
carrier-purolator = Purolator
carrier-fedex = FedEx
carrier-ups = UPS
carrier-dhl = DHL
carrier-foreign-post = Poste étrangère
carrier-hand = En main propre
carrier-other = Autre transporteur
sender-applicant = Personne requérante
sender-representative = Représentante ou représentant
sender-third-person = Tierce personne
condition-intact = Intacte
condition-damaged = Endommagée
condition-opened = Déjà ouverte
condition-empty = Vide
request-kind-add = Ajout
request-kind-remove = Retrait
request-kind-add-and-remove = Ajout et retrait
request-kind-reply = Complément
request-kind-new-application = Nouvelle demande
request-kind-other = Autre
request-state-unmatched = À apparier
request-state-to-verify = À vérifier
request-state-incomplete = Incomplet
request-state-complete = Complet
request-state-misdirected = À faire dans Arrima
request-state-in-review = À l’étude
request-state-intent-sent = Avis d’intention envoyé
request-state-selected = Sélectionné
request-state-refused = Refusé
request-state-rejected = Rejeté
request-state-returned = Retourné
request-state-closed = Fermé
request-state-void = Annulé
route-mail = Par la poste
route-arrima = Dans Arrima

## Persons

change-add = À ajouter
change-remove = À retirer
role-spouse = Mariage
role-de-facto-spouse = Union de fait
role-child = Enfant à charge
role-person-spouse = épouse ou époux
role-person-de-facto-spouse = conjointe ou conjoint de fait
role-person-child = enfant à charge
attestation-obtained = Attestation obtenue
attestation-not-obtained = Attestation à obtenir
attestation-exempt-permit-and-session = Exemption : permis valide et séance Objectif Intégration
attestation-exempt-by-regulation = Exemption prévue par règlement

## Certificates

certificate-state-original = Original
certificate-state-copy = Copie seulement
certificate-state-missing = Manquant
certificate-state-lost = Déclaré perdu
certificate-state-electronic = Électronique
certificate-state-never-issued = Jamais délivré
original-state-received = Reçu
original-state-in-safe = Au coffre
original-state-with-caseworker = Chez l’agente ou l’agent
original-state-to-registration = À l’enregistrement
original-state-cancelled = Annulé
original-state-returned = Retourné
original-state-forwarded = Transmis
original-state-lost = Perdu

## Payment

method-certified-cheque = Chèque certifié
method-broker-cheque = Chèque de courtier de change
method-company-cheque = Chèque d’entreprise canadienne
method-money-order = Mandat-poste de Postes Canada
method-bank-draft = Traite bancaire
method-card-form = Formulaire de carte de crédit
method-personal-cheque = Chèque personnel
method-cash = Argent comptant
method-travellers-cheque = Chèque de voyage
method-short-broker-cheque = Ch. de courtier
method-short-company-cheque = Ch. d’entreprise
method-short-money-order = Mandat-poste
method-short-card-form = Carte de crédit
method-short-personal-cheque = Ch. personnel
method-short-cash = Comptant
method-long-certified-cheque = Chèque certifié tiré sur une banque canadienne
method-long-broker-cheque = Chèque d’un courtier de change
method-long-company-cheque = Chèque d’une entreprise canadienne
method-long-money-order = Mandat-poste de Postes Canada
method-long-bank-draft = Traite bancaire tirée sur une banque canadienne
method-long-card-form = Formulaire de paiement par carte de crédit
method-long-personal-cheque = Chèque personnel (non accepté)
method-long-cash = Argent comptant (non accepté)
method-long-travellers-cheque = Chèque de voyage (non accepté)
instrument-state-received = Reçu
instrument-state-accepted = Accepté
instrument-state-refused = Non accepté
instrument-state-to-return = À retourner
instrument-state-returned = Retourné
instrument-state-replaced = Remplacé
instrument-state-deposited = Encaissé
instrument-state-dishonoured = Sans provision
instrument-state-void = Annulé
card-outcome-approved = Paiement approuvé
card-outcome-declined = Paiement refusé par l’émetteur
payer-relation-applicant = Personne requérante
payer-relation-third-person = Tierce personne
payer-relation-short-applicant = Personne req.
payer-relation-short-third-person = Tierce pers.
fees-state-not-due = Aucuns frais
fees-state-none = Paiement manquant
fees-state-partial = Montant insuffisant
fees-state-exact = Paiement conforme
fees-state-over = Montant excédentaire
fees-state-unusable = Paiement inutilisable
fees-state-undetermined = Tarif à décider
fee-day-receipt = Jour de réception
fee-day-postmark = Jour du cachet postal

## Items

item-form-part-1 = Formulaire de demande de sélection permanente, partie 1
item-form-part-2 = Formulaire de demande de sélection permanente, partie 2
item-letter = Lettre signée demandant l’ajout ou le retrait et ses motifs
item-identity = Pièce d’identité
item-civil-status = Preuve d’état civil
item-status-proof = Preuve du statut (mariage, union de fait ou filiation)
item-updated-sections = Sections du formulaire mises à jour
item-financial-autonomy = Contrat relatif à la capacité d’autonomie financière
item-spouse-declarations = Déclarations signées par l’époux ou le conjoint
item-french = Preuve de connaissance du français
item-residence-permit = Titre de séjour valide
item-consent = Déclaration de consentement – enfant mineur accompagné d’un seul parent
item-consent-parent-identity = Pièce d’identité du parent non accompagnant
item-federal-letter = Lettre du gouvernement fédéral (IRCC)
item-original-csq = CSQ original
item-payment = Paiement des droits
item-form-part-1-short = Formulaire, partie 1
item-form-part-2-short = Formulaire, partie 2
item-letter-short = Lettre signée
item-identity-short = Identité
item-civil-status-short = État civil
item-status-proof-short = Preuve du statut
item-updated-sections-short = Sections mises à jour
item-financial-autonomy-short = Autonomie financière
item-spouse-declarations-short = Déclarations signées
item-french-short = Connaissance du français
item-residence-permit-short = Titre de séjour
item-consent-short = Consentement, mineur
item-consent-parent-identity-short = Identité de l’autre parent
item-federal-letter-short = Lettre d’IRCC
item-original-csq-short = CSQ original
item-payment-short = Paiement
item-state-to-check = À vérifier
item-state-present = Présente
item-state-absent = Manquante
item-state-illegible = Illisible
item-state-incomplete = Incomplète
item-state-unsigned = Non signée
item-state-wrong-edition = Autre édition
item-state-wrong-form = Mauvais formulaire
item-state-not-original = Pas un original
item-state-not-authenticated = Non authentifiée
item-state-explained = Expliquée par lettre
item-state-not-applicable = Sans objet
item-state-lost = Perdue
item-state-returned = Retournée
consent-substitute-forfeiture = Jugement de déchéance de l’autorité parentale
consent-substitute-incapacity = Preuve d’inaptitude de l’autre parent
consent-substitute-death = Certificat de décès de l’autre parent

## The office

language-ground-english-schooling = Admissibilité à l’enseignement en anglais
language-ground-indigenous = Personne autochtone
language-ground-first-six-months = Six premiers mois après l’arrivée au Québec
language-ground-outside-quebec = Personne à l’extérieur du Québec
language-ground-english-before-2021-05-13 = Correspondance en anglais seulement avant le 13 mai 2021
language-ground-health-safety-justice = Santé, sécurité publique ou justice naturelle
clerk-role-mail-clerk = Courrier
clerk-role-front-desk = Accueil
clerk-role-caseworker = Traitement
clerk-role-cashier = Encaissement
clerk-role-supervisor = Supervision
clerk-role-auditor = Vérification
clerk-role-administrator = Administration
clock-kind-missing-items = Pièces à fournir
clock-kind-attestation = Attestation des valeurs
clock-kind-intention-reply = Réponse à une lettre d’intention
clock-kind-originals-return = Retour des originaux
clock-start-notice-date = date de l’avis
clock-start-posted-in-arrima = dépôt dans Arrima
clock-start-delivered = livraison
clock-event-started = Délai commencé
clock-event-stopped = Délai suspendu
clock-event-resumed = Délai repris
clock-event-extended = Délai prolongé
clock-event-met = Délai respecté
clock-event-expired-noted = Échéance constatée
clock-event-cancelled = Délai annulé
clock-state-running = En cours
clock-state-stopped = Suspendu
clock-state-expired = Échu
clock-state-met = Respecté
clock-state-cancelled = Annulé
paper-kind-receipt = Accusé de réception
paper-kind-instrument-return = Lettre de retour d’un paiement
holiday-saturday = samedi
holiday-sunday = dimanche
holiday-new-year = jour de l’An
holiday-january-2 = 2 janvier
holiday-good-friday = Vendredi saint
holiday-easter-monday = lundi de Pâques
holiday-patriots-day = Journée nationale des patriotes
holiday-national-day = fête nationale du Québec
holiday-canada-day = fête du Canada
holiday-labour-day = fête du Travail
holiday-thanksgiving = Action de grâces
holiday-december-24 = 24 décembre
holiday-christmas = Noël
holiday-december-26 = 26 décembre
holiday-december-31 = 31 décembre
holiday-office-closure = fermeture du bureau

## Acts, as the history tells them

act-open-mail-batch = Lot de courrier ouvert
act-close-mail-batch = Lot de courrier fermé
act-log-packet = Enveloppe { $number } reçue
act-attach-packet = Enveloppe { $number } appariée
act-edit-packet = Enveloppe { $number } corrigée
act-void-packet = Enveloppe { $number } annulée
act-undo-last = Dernier acte annulé
act-add-person = Personne ajoutée à la demande
act-correct-person = Renseignements d’une personne corrigés
act-record-certificate = CSQ inscrit
act-record-item =
    { $state ->
        [present] { $item } : reçue
        [explained] { $item } : expliquée par lettre
        [wrong_edition] { $item } : reçue, autre édition
        [absent] { $item } : manquante
        [to_check] { $item } : à vérifier
        [not_applicable] { $item } : sans objet
        [lost] { $item } : perdue
        [returned] { $item } : retournée
        [illegible] { $item } : à remplacer, illisible
        [incomplete] { $item } : à remplacer, incomplète
        [unsigned] { $item } : à remplacer, non signée
        [wrong_form] { $item } : à remplacer, mauvais formulaire
        [not_original] { $item } : à remplacer, pas un original
        [not_authenticated] { $item } : à remplacer, non authentifiée
       *[other] { $item } : pièce inscrite
    }
act-record-items =
    { $state ->
        [present] { $count ->
            [one] { $count } pièce reçue
           *[other] { $count } pièces reçues
        }
       *[other] { $count ->
            [one] { $count } pièce inscrite
           *[other] { $count } pièces inscrites
        }
    }
act-record-instrument = Paiement inscrit
act-correct-instrument = Paiement corrigé
act-verify-instrument = Paiement vérifié
act-return-instrument = Paiement retourné
act-decide-fee-day = Année du tarif décidée
act-issue-receipt = Accusé { $number } délivré
act-reprint-paper = Duplicata de { $number }
act-void-paper = { $number } annulé
act-note-printed =
    { $outlet ->
        [file] { $number } enregistré en PDF
       *[other] { $number } imprimé
    }
act-start-clock =
    { $clock ->
        [none] Délai commencé
       *[other] Délai commencé : { $clock }
    }
act-stop-clock =
    { $clock ->
        [none] Délai suspendu
       *[other] Délai suspendu : { $clock }
    }
act-resume-clock =
    { $clock ->
        [none] Délai repris
       *[other] Délai repris : { $clock }
    }
act-extend-clock =
    { $clock ->
        [none] Délai prolongé
       *[other] Délai prolongé : { $clock }
    }
act-meet-clock =
    { $clock ->
        [none] Délai respecté
       *[other] Délai respecté : { $clock }
    }
act-set-language-ground = Langue de correspondance inscrite
act-set-note = Note modifiée
act-mark-complete = Demande déclarée complète
paper-kind-missing-items = Avis de pièces manquantes
paper-kind-reminder = Rappel
paper-kind-redirection = Redirection vers Arrima
paper-kind-new-application = Réponse à une nouvelle demande
paper-kind-originals-return = Retour d’originaux
paper-kind-attestation-request = Demande d’attestation
paper-kind-interview = Convocation à une entrevue
paper-kind-intention-refusal = Lettre d’intention de refus
paper-kind-intention-rejection = Lettre d’intention de rejet
paper-kind-selection = Lettre de sélection
paper-kind-refusal = Lettre de refus
paper-kind-rejection = Lettre de rejet
channel-post = Poste ordinaire
channel-registered = Courrier recommandé
channel-arrima = Messagerie Arrima
channel-hand = En main propre
paper-event-sent = Envoyée
paper-event-delivered = Livrée
paper-event-undelivered = Revenue non livrée
outcome-selected = Sélection
outcome-refused = Refus
outcome-rejected = Rejet
outcome-returned = Retour sans décision
decision-step-intention = Intention annoncée
decision-step-decision = Décision
ground-missing-item = Élément exigé encore manquant après le délai
ground-attestation-not-obtained = Attestation non obtenue dans le délai
ground-authenticity = Authenticité en doute
ground-false-information = Renseignements ou documents faux ou trompeurs
ground-no-convincing-evidence = Aucune preuve convaincante dans le délai
ground-interview-missed = Absence à l’entrevue
ground-no-answer-to-rejection = Aucune réponse à la lettre d’intention de rejet
ground-conditions-not-met = Conditions du programme non toutes remplies
ground-documents-not-sent = Documents demandés non présentés dans la forme ou le délai
ground-nothing-sent = Rien n’a été envoyé
ground-no-answer-to-refusal = Aucune réponse à la lettre d’intention de refus
ground-conditions-met = Conditions du programme remplies
ground-sent-back = Paiement ou papiers renvoyés sans décision
act-issue-letter = { $letter } { $number }
act-note-sent = { $number } : envoi noté ({ $channel })
act-note-undelivered = { $number } : revenue non livrée
act-extend-clocks = Délais prolongés par une même décision : { $days } jours
act-propose-outcome = { $letter } { $paper }
act-decide-outcome = Décision : { $outcome }
act-call-interview = Entrevue convoquée ({ $paper })
act-note-interview = Entrevue notée
act-ask-review = Examen administratif demandé
act-record-new-certificate = Nouveau CSQ inscrit
act-send-new-certificate = Nouveau CSQ envoyé ({ $channel })
act-set-representative = Représentation inscrite
act-note-call = Appel au centre de contacts noté
act-add-closure = Jour de fermeture du bureau inscrit
act-add-fee-row = Tarif inscrit
kept-file = le dossier garde ce qu’il dit
kept-envelope = le dossier prend ce que dit l’enveloppe
act-replace-item = Pièce à remplacer
act-explain-item = Pièce expliquée par lettre
act-settle-difference = Différence réglée
