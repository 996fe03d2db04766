# Chaque raison en une phrase : ce qui est, puis ce qu'il faut faire.

reason-route-arrima = Aucun CSQ délivré : ce changement se fait dans Arrima.
reason-route-arrima-short = À faire dans Arrima
reason-route-new-application-closed = Le programme { $programme } a pris fin le { $closing_on } : orienter la personne vers Arrima.
reason-route-new-application-closed-short = Programme terminé
reason-route-other-channel = Ces documents devaient venir par la poste : les recevoir et le noter.
reason-route-other-channel-short = Autre voie que la poste
reason-programme-submitted-after-closing = Demande initiale présentée le { $submitted_on }, alors que le programme a pris fin le { $closing_on } : une personne responsable décide.
reason-programme-submitted-after-closing-short = Demande initiale après la fin du programme
reason-case-difference = { $fact } : le dossier indique « { $known } », l’enveloppe indique « { $stated } ». Comparer et trancher.
reason-case-difference-short = Renseignement différent au dossier
reason-fee-year-unknown = Aucun tarif pour { $year } : une personne responsable doit l’inscrire.
reason-fee-year-unknown-short = Tarif inconnu
reason-fee-day-straddles-year =
    { $postmark_cents_known ->
        [no] Cachet postal de { $postmark_year }, reçu en { $receipt_year } : choisir l’année du tarif.
       *[yes] Cachet postal de { $postmark_year }, reçu en { $receipt_year } : { $postmark_cents } ou { $receipt_cents }, choisir le tarif.
    }
reason-fee-day-straddles-year-short = Année du tarif à décider
reason-payment-none =
    { $due_cents_known ->
        [no] Aucun paiement utilisable : à demander.
       *[yes] Aucun paiement utilisable : { $due_cents } à demander.
    }
reason-payment-none-short = Paiement manquant
reason-payment-partial = Montant insuffisant : il manque { $short_cents }.
reason-payment-partial-short = Montant insuffisant
reason-payment-over = Payé en entier, avec { $over_cents } de trop : le noter, la demande suit son cours.
reason-payment-over-short = Montant excédentaire
reason-instrument-method-refused = { $method } : mode non accepté, retourner l’instrument avec sa lettre (F7).
reason-instrument-method-refused-short = Mode non accepté
reason-instrument-currency = Montant en { $currency } : seuls les dollars canadiens sont acceptés, retourner l’instrument (F7).
reason-instrument-currency-short = Pas en dollars canadiens
reason-instrument-not-canadian-bank = Tiré sur une banque hors du Canada : non accepté, retourner l’instrument (F7).
reason-instrument-not-canadian-bank-short = Banque hors du Canada
reason-instrument-cooperative =
    { $weight ->
        [stop] { $issuer } est une caisse, non une banque : non accepté, retourner l’instrument (F7).
       *[other] { $issuer } est une caisse, non une banque : accepté, avec cette note.
    }
reason-instrument-cooperative-short = Caisse
reason-instrument-issuer-unknown = Émetteur hors de la liste des banques canadiennes : vérifier l’instrument.
reason-instrument-issuer-unknown-short = Émetteur hors liste
reason-instrument-no-certification-mark =
    { $weight ->
        [decide] Marque de certification de la banque à chercher sur le chèque : dire si elle y est.
       *[other] Chèque sans marque de certification de la banque : non accepté, retourner l’instrument (F7).
    }
reason-instrument-no-certification-mark-short = Sans marque de certification
reason-instrument-stale = Chèque du { $dated_on }, périmé après le { $stale_on } : en demander un autre.
reason-instrument-stale-short = Chèque périmé
reason-instrument-post-dated = Daté du { $dated_on } : ne compte qu’à partir de ce jour.
reason-instrument-post-dated-short = Postdaté
reason-instrument-undated = Instrument sans date : une personne responsable décide.
reason-instrument-undated-short = Sans date
reason-instrument-words-differ = Chiffres : { $amount_cents }; lettres : { $words_cents }. Les lettres font foi, une personne responsable confirme.
reason-instrument-words-differ-short = Lettres et chiffres différents
reason-instrument-over-ceiling = Mandat-poste de { $amount_cents }, au-delà du maximum de { $ceiling_cents } : vérifier l’instrument auprès de Postes Canada.
reason-instrument-over-ceiling-short = Au-delà du maximum
reason-instrument-payee = Bénéficiaire autre que le { $payee_fr } : une personne responsable décide.
reason-instrument-payee-short = Autre bénéficiaire
reason-instrument-no-name-on-back = Nom de la personne requérante absent au dos : l’y inscrire.
reason-instrument-no-name-on-back-short = Sans nom au dos
reason-instrument-seen-before =
    { $packet_known ->
        [no] Même instrument deux fois dans cette demande : une personne responsable décide.
       *[yes] Même instrument déjà inscrit, enveloppe { $packet } : une personne responsable décide.
    }
reason-instrument-seen-before-short = Déjà inscrit
reason-instrument-card-unsigned =
    { $weight ->
        [decide] Signature du formulaire de carte de crédit à vérifier : dire si elle y est.
       *[other] Formulaire de carte de crédit non signé : demander la signature.
    }
reason-instrument-card-unsigned-short = Formulaire non signé
reason-instrument-card-no-amount = Formulaire de carte de crédit sans montant : demander de l’inscrire.
reason-instrument-card-no-amount-short = Formulaire sans montant
reason-instrument-card-declined = Paiement par carte non autorisé : garder les originaux, une personne responsable décide de la suite.
reason-instrument-card-declined-short = Carte non autorisée
reason-certificate-missing =
    { $held_on_known ->
        [no] CSQ original attendu et non reçu{ $whose } : le demander.
       *[yes] CSQ original attendu et non reçu{ $whose }, mais celui du { $held_on } est en garde : vérifier la date de délivrance.
    }
reason-certificate-missing-short = CSQ original manquant
reason-certificate-copy-only = Copie seulement du CSQ{ $whose } : demander l’original.
reason-certificate-copy-only-short = Copie seulement
reason-certificate-lost = CSQ déclaré perdu{ $whose } : une personne responsable décide.
reason-certificate-lost-short = Déclaré perdu
reason-certificate-unexpected =
    { $replaced_known ->
        [no] { $received ->
            [one] { $received } original reçu
           *[other] { $received } originaux reçus
        }, { $expected ->
            [one] { $expected } attendu
           *[other] { $expected } attendus
        } : vérifier à qui est celui de trop.
       *[yes] { $replaced ->
            [one] { $replaced } original reçu a été remplacé par un CSQ plus récent : le garder, il ne compte pas.
           *[other] { $replaced } originaux reçus ont été remplacés par des CSQ plus récents : les garder, ils ne comptent pas.
        }
    }
reason-certificate-unexpected-short = Original de trop
reason-certificate-older-than-24-months = CSQ{ $whose } délivré il y a plus de 24 mois, le { $issued_on } : lettre d’IRCC exigée.
reason-certificate-older-than-24-months-short = CSQ de plus de 24 mois
reason-item-absent = { $item }{ $whose } : pièce manquante, la demander.
reason-item-absent-short = { $item } : à fournir
reason-item-illegible = { $item }{ $whose } : pièce illisible, en demander une autre.
reason-item-illegible-short = { $item } : illisible
reason-item-incomplete = { $item }{ $whose } : pièce incomplète, demander ce qui manque.
reason-item-incomplete-short = { $item } : à compléter
reason-item-unsigned = { $item }{ $whose } : la signature manque, la demander.
reason-item-unsigned-short = { $item } : sans signature
reason-item-not-original = { $item }{ $whose } : l’original est exigé, le demander.
reason-item-not-original-short = { $item } : original exigé
reason-item-not-authenticated = { $item }{ $whose } : pièce non authentifiée, la faire authentifier.
reason-item-not-authenticated-short = { $item } : à authentifier
reason-item-lost = { $item }{ $whose } : pièce reçue, puis perdue, aviser une personne responsable.
reason-item-lost-short = { $item } : pièce perdue
reason-item-returned = { $item }{ $whose } : pièce retournée, la redemander.
reason-item-returned-short = { $item } : à redemander
reason-item-wrong-form =
    { $form_known ->
        [no] { $item } : formulaire d’un autre volet ou programme, demander celui du volet au dossier.
       *[yes] { $item } : formulaire { $form } reçu, { $expected } attendu, le demander.
    }
reason-item-wrong-form-short = { $item } : autre formulaire
reason-item-to-check = { $item }{ $whose } : pièce à vérifier.
reason-item-to-check-short = { $item } : à vérifier
reason-item-wrong-edition =
    { $edition_known ->
        [no] { $item }{ $whose } : autre édition que celle en vigueur, acceptée avec cette note.
       *[yes] { $item }{ $whose } : édition { $edition } reçue, { $current } en vigueur, acceptée avec cette note.
    }
reason-item-wrong-edition-short = { $item } : autre édition
reason-item-form-name = { $item } : formulaire d’un autre programme, accepté pour un retrait.
reason-item-form-name-short = { $item } : autre programme
reason-item-explained = { $item }{ $whose } : une lettre en explique l’absence, une personne responsable décide.
reason-item-explained-short = { $item } : absence expliquée
reason-person-permit-expired = Titre de séjour échu le { $permit_until }{ $whose } : demander le titre en vigueur.
reason-person-permit-expired-short = Titre de séjour échu
reason-federal-letter-not-confirming = La lettre d’IRCC ne confirme pas la demande de résidence permanente : en demander une qui la confirme.
reason-federal-letter-not-confirming-short = IRCC : demande non confirmée
reason-federal-letter-csq-not-asked = La lettre d’IRCC ne demande pas le CSQ de la personne ajoutée : une personne responsable décide.
reason-federal-letter-csq-not-asked-short = IRCC : CSQ non demandé
reason-federal-letter-person-not-named = La lettre d’IRCC ne nomme pas la personne ajoutée{ $whose } : vérifier le nom.
reason-federal-letter-person-not-named-short = IRCC : personne non nommée
reason-person-child-over-22 =
    { $locked_age_known ->
        [no] Enfant de { $age } ans à la réception{ $whose } : chercher la date de la demande initiale, une personne responsable décide.
       *[yes] Enfant de { $age } ans à la réception{ $whose }, de { $locked_age } ans à la demande initiale : une personne responsable décide.
    }
reason-person-child-over-22-short = Enfant de 22 ans ou plus
reason-person-turns-18-soon = 18 ans le { $on }{ $whose } : surveiller le consentement et l’attestation des valeurs.
reason-person-turns-18-soon-short = 18 ans bientôt
reason-person-turns-22-soon = 22 ans le { $on }{ $whose } : surveiller l’âge de l’enfant à charge.
reason-person-turns-22-soon-short = 22 ans bientôt
reason-person-de-facto-under-one-year = Vie commune depuis le { $together_since }, moins d’un an à la réception{ $whose } : une personne responsable décide.
reason-person-de-facto-under-one-year-short = Union de moins d’un an
reason-person-spouse-under-18 = Personne de { $age } ans à la réception, mariée ou en union de fait{ $whose } : une personne responsable décide.
reason-person-spouse-under-18-short = Moins de 18 ans
reason-attestation-required = { $age } ans{ $whose } : attestation des valeurs exigée.
reason-attestation-required-short = Attestation des valeurs exigée
reason-tracking-check-digit = Chiffre de contrôle différent : vérifier le numéro de suivi { $tracking }.
reason-tracking-check-digit-short = Chiffre de contrôle différent
reason-reference-shape =
    { $field ->
        [individual_reference] Référence « { $value } » : une lettre et 7 chiffres attendus; comparer au papier.
       *[file_number] Numéro de dossier « { $value } » : une lettre et 10 chiffres attendus; comparer au papier.
    }
reason-reference-shape-short = Numéro d’une autre forme
reason-postal-code-shape = Code postal « { $postal_code } » : forme attendue H2K 3N1; comparer au papier.
reason-postal-code-shape-short = Code postal à vérifier
reason-received-old = Reçu le { $received_on }, il y a { $days } jours : vérifier la date.
reason-received-old-short = Réception ancienne
reason-received-closed-day = Reçu le { $day }, un jour où le bureau est fermé ({ $holiday }) : vérifier la date.
reason-received-closed-day-short = Jour de fermeture
reason-duplicate-packet = Numéro de suivi déjà inscrit : enveloppe { $packet }, le { $received_on }.
reason-duplicate-packet-short = Suivi déjà inscrit
reason-duplicate-person =
    { $packet_known ->
        [no] { $name } figure déjà au dossier : vérifier s’il s’agit de la même personne.
       *[yes] { $name } : l’ajout et le retrait sont demandés tous les deux (enveloppe { $packet }), vérifier ce qui est voulu.
    }
reason-duplicate-person-short =
    { $packet_known ->
        [no] Personne déjà au dossier
       *[yes] Ajout et retrait de la même personne
    }
reason-text-card-number = Ce texte ressemble à un numéro de carte : il n’est pas conservé.
reason-text-card-number-short = Numéro de carte
reason-whose = { " " }({ $name })
reason-person = personne { $number }
reason-reply-posted-in-time = Enveloppe { $packet } postée le { $postmarked_on }, avant le dernier jour ({ $last_day }), et reçue après, le { $received_on } : à compter comme reçue dans le délai, à moins qu’une personne n’en décide autrement.
reason-reply-posted-in-time-short = Postée à temps
reason-reply-late = Enveloppe { $packet } reçue le { $received_on }, après le dernier jour ({ $last_day }) : vérifier le cachet postal.
reason-reply-late-short = Reçue en retard
reason-letter-undelivered = La lettre { $paper } est revenue le { $on } : vérifier l’adresse, puis l’envoyer de nouveau. Son délai est suspendu.
reason-letter-undelivered-short = Lettre revenue
reason-item-format = { $item }{ $whose } : copie d’une autre sorte que celles acceptées ({ $format }), à montrer à une personne responsable.
reason-item-format-short = { $item } : sorte de copie
reason-item-signature = { $item }{ $whose } : signature d’une autre sorte que celles acceptées ({ $signature }), à montrer à une personne responsable.
reason-item-signature-short = { $item } : sorte de signature
