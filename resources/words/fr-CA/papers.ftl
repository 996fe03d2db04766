# Papers that leave the office. Full sentences; no-break space (U+00A0) before a colon, a dollar sign and inside
# guillemets. Keys: paper-… serve every paper, receipt-… the acknowledgement, paper-return-… the letter.

## Shared by every paper

paper-page = Page { $page } de { $pages }
paper-journal = Journal { $anchor }
paper-place-date = Montréal, le { $day }
paper-number = N° { $number }
paper-list-and = { $first } et { $last }
paper-list-or = { $first } ou { $last }
paper-labelled = { $label } : { $value }
paper-name = { $family }, { $given }
paper-reference = { $name } – réf. { $reference }
paper-reference-alone = Réf. { $reference }
paper-duplicate = DUPLICATA
paper-duplicate-note = Copie conforme au document conservé, imprimée le { $day }
paper-void = ANNULÉ
paper-void-note = Document annulé le { $day }

paper-english-heading = Version anglaise
paper-english-ground = Ce texte accompagne la version française. Motif : { $ground }.
paper-english-until = Valable jusqu’au { $day }.
paper-ground-english_schooling = admissibilité à l’enseignement en anglais
paper-ground-indigenous = personne autochtone
paper-ground-first_six_months = six premiers mois suivant l’arrivée au Québec
paper-ground-outside_quebec = correspondance avec l’extérieur du Québec
paper-ground-english_before_2021_05_13 = correspondance en anglais avant le 13 mai 2021
paper-ground-health_safety_justice = santé, sécurité publique ou justice naturelle

paper-contact-heading = Renseignements
paper-contact-montreal = Région de Montréal
paper-contact-quebec = Ailleurs au Québec (sans frais)
paper-contact-abroad = Hors du Québec
paper-hours-heading = Heures
paper-contact-hours = { $days }, de { $opens } à { $closes }
paper-day-mon = lundi
paper-day-tue = mardi
paper-day-wed = mercredi
paper-day-thu = jeudi
paper-day-fri = vendredi
paper-day-sat = samedi
paper-day-sun = dimanche
paper-address-heading = Adresse du bureau

paper-method-certified_cheque = Chèque certifié
paper-method-broker_cheque = Chèque d’un courtier de change
paper-method-company_cheque = Chèque d’une entreprise
paper-method-money_order = Mandat-poste
paper-method-bank_draft = Traite bancaire
paper-method-card_form = Formulaire de paiement par carte de crédit
paper-method-personal_cheque = Chèque personnel
paper-method-cash = Argent comptant
paper-method-travellers_cheque = Chèque de voyage
paper-instrument-number = { $method } n° { $number }
paper-instrument-payer = { $line } (remis par { $payer })
paper-amount-unknown = non indiqué
paper-amount-foreign = { $currency ->
    [USD] { $amount } US
   *[other] { $figures } { $currency }
}

## Acknowledgement of receipt

receipt-title = Accusé de réception
receipt-footer = Accusé de réception { $number }
receipt-footer-packet = Envoi { $number }

receipt-label-file = Dossier
receipt-label-received = Reçu le
receipt-label-request = Demande
receipt-label-originals = CSQ originaux
receipt-label-payment = Paiement

receipt-file = { $number } – { $name }
receipt-file-unmatched = À rattacher à un dossier
receipt-file-labelled = À rattacher à un dossier : { $label }

receipt-received-by = { $day }, { $means }
receipt-received-tracked = { $day }, { $means } ({ $tracking })
receipt-means-registered = par courrier recommandé
receipt-means-canada_post = par Postes Canada
receipt-means-purolator = par Purolator
receipt-means-fedex = par FedEx
receipt-means-ups = par UPS
receipt-means-dhl = par DHL
receipt-means-foreign_post = par une poste étrangère
receipt-means-hand = remis en main propre
receipt-means-other = par messagerie

receipt-kind-add = Ajout
receipt-kind-remove = Retrait
receipt-kind-add_and_remove = Ajout et retrait
receipt-kind-reply = Complément à une demande déjà reçue
receipt-kind-new_application = Nouvelle demande de sélection permanente
receipt-kind-other = Autre correspondance
receipt-change-add = { $count ->
    [one] Ajout d’une personne
   *[other] Ajout de { $count } personnes
}
receipt-change-remove = { $count ->
    [one] Retrait d’une personne
   *[other] Retrait de { $count } personnes
}
receipt-person = { $name } ({ $role })
receipt-role-spouse = mariage
receipt-role-de_facto_spouse = union de fait
receipt-role-child = enfant à charge

receipt-originals-kept = { $kept ->
    [0] Aucun certificat reçu
    [one] 1 certificat reçu et conservé
   *[other] { $kept } certificats reçus et conservés
}
receipt-originals-earlier = { $earlier ->
    [one] { $kept }, dont 1 CSQ antérieur
   *[other] { $kept }, dont { $earlier } CSQ antérieurs
}
receipt-originals-of = { $expected ->
    [one] { $kept }, sur 1 attendu
   *[other] { $kept }, sur { $expected } attendus
}
receipt-originals-none-expected = Aucun original attendu
receipt-certificate-unread = { $name } – référence à vérifier
receipt-certificate-nameless = Nom et référence à vérifier
receipt-certificate-kept = original conservé
receipt-certificate-replaced = CSQ antérieur du { $day }, { $state }
receipt-certificate-original = original déjà remis
receipt-certificate-copy = copie seulement
receipt-certificate-missing = non reçu
receipt-certificate-lost = déclaré perdu
receipt-certificate-electronic = délivré en format électronique
receipt-certificate-never_issued = jamais délivré

receipt-no-payment = Aucun paiement reçu
receipt-no-fee = Aucuns frais pour un retrait
receipt-earlier = Reçu le { $day }, envoi { $packet }
receipt-refused = Paiement non accepté : { $reasons }.
receipt-refused-plain = Paiement non accepté.
receipt-will-return = Il vous sera retourné.
receipt-returned = Il vous a été retourné.
receipt-replaced = Remplacé par un autre paiement.
receipt-dishonoured = Impayé par l’institution financière.
receipt-void = Inscription annulée.
receipt-not-yet = Ne compte pas pour l’instant : { $reasons }.
receipt-due-paid = Frais exigibles, payés en entier
receipt-due = Frais exigibles
receipt-counted = Montant accepté
receipt-balance = Solde à payer
receipt-over = Excédent, noté à votre dossier
receipt-due-unknown = à confirmer

receipt-reason-instrument-method_refused = { $method ->
    [personal_cheque] chèque personnel
    [cash] argent comptant
    [travellers_cheque] chèque de voyage
   *[other] autre mode de paiement
}
receipt-reason-instrument-currency = montant en devise étrangère
receipt-reason-instrument-not_canadian_bank = institution hors du Canada
receipt-reason-instrument-cooperative = coopérative de services financiers
receipt-reason-instrument-issuer_unknown = émetteur à vérifier
receipt-reason-instrument-no_certification_mark = marque de certification absente
receipt-reason-instrument-stale = chèque daté de plus de six mois à la réception
receipt-reason-instrument-post_dated = date postérieure à la réception
receipt-reason-instrument-undated = date absente
receipt-reason-instrument-words_differ = montants en lettres et en chiffres différents
receipt-reason-instrument-over_ceiling = mandat-poste de plus de 999,99 $
receipt-reason-instrument-payee = bénéficiaire différent
receipt-reason-instrument-no_name_on_back = nom absent au verso
receipt-reason-instrument-seen_before = déjà présenté
receipt-reason-instrument-card_unsigned = formulaire non signé
receipt-reason-instrument-card_no_amount = montant autorisé absent
receipt-reason-instrument-card_declined = paiement par carte refusé par l’émetteur

receipt-items-heading = Pièces
receipt-item-form_parts = Formulaire, parties 1 et 2
receipt-item-form_part_1 = Formulaire, partie 1
receipt-item-form_part_2 = Formulaire, partie 2
receipt-item-letter = Lettre signée
receipt-item-identity_civil = Identité, état civil
receipt-item-identity = Pièce d’identité
receipt-item-civil_status = Preuve d’état civil
receipt-item-status_proof = Preuve du statut
receipt-item-updated_sections = Sections du formulaire mises à jour
receipt-item-financial_autonomy = Contrat d’autonomie financière
receipt-item-spouse_declarations = Déclarations signées
receipt-item-french = Preuve de connaissance du français
receipt-item-residence_permit = Titre de séjour valide
receipt-item-consent = Déclaration de consentement
receipt-item-consent_parent_identity = Identité du parent non accompagnant
receipt-item-federal_letter = Lettre du gouvernement fédéral (IRCC)
receipt-item-original_csq = CSQ original
receipt-item-payment = Paiement
receipt-item-agreement = { $item ->
    [letter] f
    [identity] f
    [identity_civil] f
    [civil_status] f
    [status_proof] f
    [updated_sections] fp
    [spouse_declarations] fp
    [french] f
    [consent] f
    [consent_parent_identity] f
    [federal_letter] f
   *[other] m
}
receipt-state-to_check = À vérifier
receipt-state-present = { $agreement ->
    [f] Reçue
    [fp] Reçues
    [mp] Reçus
   *[m] Reçu
}
receipt-state-absent = { $agreement ->
    [f] Manquante
    [fp] Manquantes
    [mp] Manquants
   *[m] Manquant
}
receipt-state-illegible = { $agreement ->
    [fp] Illisibles
    [mp] Illisibles
   *[m] Illisible
}
receipt-state-incomplete = { $agreement ->
    [f] Incomplète
    [fp] Incomplètes
    [mp] Incomplets
   *[m] Incomplet
}
receipt-state-unsigned = { $agreement ->
    [f] Non signée
    [fp] Non signées
    [mp] Non signés
   *[m] Non signé
}
receipt-state-wrong_edition = { $agreement ->
    [f] Reçue, autre édition
    [fp] Reçues, autre édition
    [mp] Reçus, autre édition
   *[m] Reçu, autre édition
}
receipt-state-wrong_form = Autre formulaire
receipt-state-not_original = Original exigé
receipt-state-not_authenticated = { $agreement ->
    [f] Non authentifiée
    [fp] Non authentifiées
    [mp] Non authentifiés
   *[m] Non authentifié
}
receipt-state-explained = Explication reçue
receipt-state-not_applicable = Sans objet
receipt-state-lost = À remplacer
receipt-state-returned = { $agreement ->
    [f] Retournée
    [fp] Retournées
    [mp] Retournés
   *[m] Retourné
}

receipt-missing = { $count ->
    [one] Il manque { $kind ->
        [documents] 1 pièce
       *[mixed] 1 élément
    } : { $list }.
   *[other] Il manque { $kind ->
        [documents] { $count } pièces
       *[mixed] { $count } éléments
    } : { $list }.
}
receipt-missing-then = { $count ->
    [one] Un avis suivra : vous aurez 60 jours, à compter de cet avis, pour { $kind ->
        [documents] la fournir
       *[mixed] le fournir
    }.
   *[other] Un avis suivra : vous aurez 60 jours, à compter de cet avis, pour les fournir.
}
receipt-missing-else = Sans quoi la demande sera rejetée.
receipt-need-of = { $what } ({ $who })
receipt-need-form_part_1 = le formulaire, partie 1
receipt-need-form_part_2 = le formulaire, partie 2
receipt-need-letter = la lettre signée
receipt-need-identity = la pièce d’identité
receipt-need-civil_status = la preuve d’état civil
receipt-need-status_proof = la preuve du statut
receipt-need-updated_sections = les sections du formulaire mises à jour
receipt-need-financial_autonomy = le contrat d’autonomie financière
receipt-need-spouse_declarations = les déclarations signées de la conjointe ou du conjoint
receipt-need-french = la preuve de connaissance du français
receipt-need-residence_permit = le titre de séjour valide
receipt-need-consent = la déclaration de consentement
receipt-need-consent_parent_identity = l’identité du parent non accompagnant
receipt-need-federal_letter = la lettre du gouvernement fédéral (IRCC)
receipt-need-original_csq = { $count ->
    [one] 1 CSQ original
   *[other] { $count } CSQ originaux
}
receipt-need-payment = le paiement des frais
receipt-need-payment-full = le paiement de { $amount }
receipt-need-payment-rest = le solde de { $amount }

receipt-complete = Toutes les pièces exigées ont été reçues.
receipt-review = L’examen de votre demande suivra.
receipt-to-check = Des éléments de votre envoi restent à vérifier. S’il manque une pièce, un avis suivra.
receipt-unmatched = Votre envoi est enregistré, mais n’est encore rattaché à aucun dossier. Appelez le centre de contacts clientèle et donnez le numéro d’envoi { $packet }.
receipt-arrima = Aucun CSQ n’a encore été délivré dans ce dossier : ce changement se fait dans Arrima. Présentez-y le formulaire, la lettre signée et les pièces.
receipt-closed = Ce programme ne reçoit plus de nouvelles demandes. Pour vous établir au Québec de façon permanente, vous pouvez exprimer votre intérêt dans Arrima.
receipt-fees-note = Les frais ne sont pas remboursables, même si la demande est refusée ou rejetée.
receipt-removal-note = Aucuns frais ne sont exigés pour un retrait. Les frais déjà payés ne sont pas remboursables.
receipt-not-a-decision = Il ne constitue pas une décision.
receipt-keep = Conservez ce document.

## Letter that returns an instrument of payment

paper-return-footer = Lettre de retour { $number }
paper-return-subject = Objet : Retour de votre paiement
paper-return-subject-file = Objet : Retour de votre paiement, dossier { $file }
paper-return-salutation = Madame, Monsieur,
paper-return-opening = Le { $day }, nous avons reçu ce paiement, que nous vous retournons avec la présente :
paper-return-why = { $count ->
    [one] Il ne peut pas être accepté pour la raison suivante :
   *[other] Il ne peut pas être accepté pour les raisons suivantes :
}
paper-return-reason-instrument-method_refused = { $method ->
    [personal_cheque] Les chèques personnels ne sont pas acceptés.
    [cash] L’argent comptant n’est pas accepté.
    [travellers_cheque] Les chèques de voyage ne sont pas acceptés.
   *[other] Ce mode de paiement n’est pas accepté.
}
paper-return-reason-instrument-currency = Le paiement doit être fait en dollars canadiens.
paper-return-reason-instrument-not_canadian_bank = Le paiement doit être tiré sur une banque canadienne.
paper-return-reason-instrument-cooperative = L’émetteur est une coopérative de services financiers, et non une banque.
paper-return-reason-instrument-issuer_unknown = L’émetteur ne figure pas sur la liste des institutions canadiennes.
paper-return-reason-instrument-no_certification_mark = Le chèque ne porte pas la marque de certification de la banque.
paper-return-reason-instrument-stale = Le chèque datait de plus de six mois le jour où nous l’avons reçu.
paper-return-reason-instrument-post_dated = Le paiement porte une date postérieure au jour où nous l’avons reçu.
paper-return-reason-instrument-undated = Le paiement ne porte pas de date.
paper-return-reason-instrument-words_differ = Le montant en lettres et le montant en chiffres sont différents.
paper-return-reason-instrument-over_ceiling = Un mandat-poste ne peut pas dépasser 999,99 $.
paper-return-reason-instrument-payee = Le paiement n’est pas fait à l’ordre du bénéficiaire attendu.
paper-return-reason-instrument-no_name_on_back = Le nom de la personne requérante n’est pas inscrit au verso.
paper-return-reason-instrument-seen_before = Ce paiement nous a déjà été présenté.
paper-return-reason-instrument-card_unsigned = Le formulaire de paiement par carte de crédit n’est pas signé.
paper-return-reason-instrument-card_no_amount = Le formulaire de paiement par carte de crédit n’indique pas le montant autorisé.
paper-return-reason-instrument-card_declined = L’émetteur de la carte de crédit a refusé le paiement.
paper-return-how = Modes acceptés
paper-return-accepted-certified_cheque = chèque certifié tiré sur une banque canadienne
paper-return-accepted-broker_cheque = chèque d’un courtier de change
paper-return-accepted-company_cheque = chèque d’une entreprise canadienne
paper-return-accepted-money_order = mandat-poste de Postes Canada
paper-return-accepted-bank_draft = traite bancaire tirée sur une banque canadienne
paper-return-accepted-card_form = formulaire de paiement par carte de crédit
paper-return-payee = À l’ordre de
paper-return-payee-value = { $french }
paper-return-due = Montant à payer
paper-return-balance = Solde à payer
paper-return-due-value = { $amount }, en entier et en dollars canadiens
paper-return-due-unknown = Le montant exigible vous sera confirmé.
paper-return-nothing-due = Aucun montant n’est exigible.
paper-return-paid = Les frais exigibles de { $amount } sont déjà payés : vous n’avez rien d’autre à payer.
paper-return-back = Au verso
paper-return-back-value = nom de la personne requérante principale, en lettres moulées
paper-return-incomplete = Votre demande reste incomplète tant que ce paiement n’est pas reçu. L’avis que nous vous enverrons fixera le début de la période de 60 jours accordée pour le fournir.
paper-return-regards = Veuillez recevoir nos salutations distinguées.
